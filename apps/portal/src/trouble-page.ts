import { framed } from './frame.js';
import { html } from './html.js';
import { link, type Reader, say } from './language.js';
import { TROUBLE } from './words.js';

/** What went wrong in the server's words, and the way out. */
export type Trouble = { status: number; title: string; says: string; wayOut: string; findings: readonly string[] };

/** A page for what cannot be shown. */
export function troublePage(reader: Reader, trouble: Trouble): string {
  const isMissing = trouble.status === 404;
  const title = isMissing ? say(reader, TROUBLE.notFound) : trouble.title;
  return framed(reader, {
    title,
    body: html`<h1>${title}</h1>
<p>${isMissing ? say(reader, TROUBLE.notFoundWhy) : `${trouble.says}${trouble.wayOut}`}</p>
${trouble.findings.length > 0 && html`<ul>${trouble.findings.map((finding) => html`<li>${finding}</li>`)}</ul>`}
<p><a href="${link(reader, '/')}">${say(reader, TROUBLE.back)}</a></p>`,
  });
}
