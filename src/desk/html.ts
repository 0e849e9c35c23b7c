import { escapeMarkup } from '../site/escape-markup.ts';

/** A template tag: joins the parts, escapes texts and numbers, and keeps what `html` made. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Raw | Raw[])[]): Raw {
  const shown = (value: string | number | Raw | Raw[]): string =>
    Array.isArray(value)
      ? value.map(shown).join('')
      : typeof value === 'object'
        ? value.html
        : escapeMarkup(String(value));
  return { html: parts.reduce((text, part, i) => text + (i > 0 ? shown(values[i - 1]!) : '') + part, '') };
}

export interface Raw {
  html: string;
}
export const nothing: Raw = { html: '' };
