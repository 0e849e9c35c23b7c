/**
 * The folder of the content whose files go to the site's root as they are, whatever their names: what a host asks for
 * (`CNAME`, `.well-known/`, the file by which an owner is verified). Nothing of it is read.
 */
export const hostFolder = 'host';

/** Written by a system's file manager into every folder; no host asks for it. */
export const isJunk = (name: string) =>
  /^(?:\.ds_store|\._.*|\.git|thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx|icon\r)$/i.test(name);
