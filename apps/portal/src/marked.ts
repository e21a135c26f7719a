import { type Html, html } from './html.js';

/** Text with what was looked for marked; places in UTF-16 units, in order and without overlap. */
export function marked(text: string, marks: readonly (readonly [number, number])[]): Html[] {
  const parts: Html[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    parts.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [...parts, html`${text.slice(at)}`];
}
