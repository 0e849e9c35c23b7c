import { sourceLabel, type SourceMark } from '../views/source-mark.ts';
import { html, type Raw } from './html.ts';

/** The link that stands behind a statement, the same as `SourceMark.astro` prints. */
export const sourceMark = (source: SourceMark): Raw =>
  html`<a class="source-mark" href="${source.url}" aria-label="${sourceLabel(source)}">${source.mark}</a>`;
