import type { Words } from '@fashen/domain';
import { type Html, html } from './html.js';
import { type Reader, say } from './language.js';
import { FORM } from './objection-words.js';

/** What was typed, by field, and what is wrong with it in the reader's language. */
export type Typed = { values: Readonly<Record<string, string>>; findings: readonly { field: string | undefined; says: string }[] };
export const UNTYPED: Typed = { values: {}, findings: [] };

type Kind = {
  type?: 'text' | 'tel' | 'email' | 'password' | 'date';
  rows?: number;
  required?: boolean;
  hint?: Words;
  most?: number;
  complete?: string;
};

/** A field with its label, its hint, and what is wrong with it. */
export function field(reader: Reader, name: string, label: Words, { values, findings }: Typed, kind: Kind = {}): Html {
  const wrong = findings.filter((finding) => finding.field === `/${name}`);
  const about = [kind.hint && `${name}-hint`, wrong.length > 0 && `${name}-wrong`].filter(Boolean).join(' ');
  const rest = html` id="${name}" name="${name}"${about !== '' && html` aria-describedby="${about}"`}${wrong.length > 0 && html` aria-invalid="true"`}${kind.required && html` required`} maxlength="${kind.most ?? 300}"`;
  const control = kind.rows
    ? html`<textarea rows="${kind.rows}"${rest}>${values[name] ?? ''}</textarea>`
    : html`<input type="${kind.type ?? 'text'}" autocomplete="${kind.complete ?? 'off'}" value="${values[name] ?? ''}"${rest}>`;
  return html`<div class="field"><label for="${name}">${say(reader, label)}</label>
${kind.hint && html`<p id="${name}-hint" class="quiet">${say(reader, kind.hint)}</p>`}
${wrong.length > 0 && html`<p id="${name}-wrong" class="wrong">${wrong.map(({ says }) => says).join('')}</p>`}${control}</div>`;
}

/** The title of a page with a form: that something is wrong is the first thing that is read out. */
export const titled = (reader: Reader, title: string, { findings }: Typed): string =>
  findings.length === 0 ? title : `${say(reader, FORM.wrongTitle, { n: findings.length })} · ${title}`;

/** What is wrong, at the head of a form, each leading to its field. */
export const troubles = (reader: Reader, { findings }: Typed, lead: Words): Html | null =>
  findings.length === 0
    ? null
    : html`<div class="band troubles" role="alert" id="wrong" tabindex="-1" autofocus><p>${say(reader, lead, { n: findings.length })}</p><ul>${findings.map(
        ({ field: at, says }) => html`<li>${at ? html`<a href="#${at.slice(1).split('/')[0] ?? ''}">${says}</a>` : says}</li>`,
      )}</ul></div>`;

/** English is carried through a form. */
export const languageField = ({ language }: Reader): Html | null =>
  language === 'en' ? html`<input type="hidden" name="language" value="en">` : null;
