import type { CommentReceipt, ConsultationView } from '@fashen/contracts';
import { COMMENT_SPEAKERS } from '@fashen/contracts';
import { COMMENT_SPEAKER_WORDS } from '@fashen/domain';
import { articleWords, firstWords } from './article-words.js';
import { COMMENT, COMMENT_RECEIPT } from './consultation-words.js';
import { field, languageField, type Typed, titled, troubles } from './fields.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';

const SHOWN = 24;

/** Every article by its number and first words; the whole draft first. */
const articles = (reader: Reader, { text }: ConsultationView, chosen: string): Html => {
  return html`<div class="field"><label for="clause">${say(reader, COMMENT.article)}</label>
<select id="clause" name="clause"><option value="">${say(reader, COMMENT.whole)}</option>${text.clauses
    .filter(({ type }) => type === 'article')
    .map(
      ({ id, anchor }) =>
        html`<option lang="zh-CN" value="${anchor}"${anchor === chosen && html` selected`}>${firstWords(text.clauses, id, SHOWN)}</option>`,
    )}</select></div>`;
};

/** The words of the chosen article, so that nobody has to go back and read. */
const chosenText = ({ text }: ConsultationView, chosen: string): Html | null => {
  const article = text.clauses.find(({ type, anchor }) => type === 'article' && anchor === chosen);
  if (!article) return null;
  return html`<blockquote lang="zh-CN" class="said">${articleWords(text.clauses, article.id)}</blockquote>`;
};

/** One comment on one article. Nothing that was typed is lost when something is wrong. */
export function commentForm(reader: Reader, view: ConsultationView, typed: Typed): string {
  const { id, title } = view;
  const chosen = typed.values.clause ?? '';
  const speaker = typed.values.speaker ?? 'person';
  return framed(reader, {
    title: titled(reader, say(reader, COMMENT.title), typed),
    body: html`<h1>${say(reader, COMMENT.title)}</h1>
<p lang="zh-CN"><a href="${link(reader, `/consultations/${encodeURIComponent(id)}`)}">${title}</a></p>
${troubles(reader, typed, COMMENT.wrong)}${chosenText(view, chosen)}
<form action="/consultations/${encodeURIComponent(id)}/comments" method="post">${languageField(reader)}
${articles(reader, view, chosen)}
${field(reader, 'text', COMMENT.text, typed, { rows: 8, required: true, hint: COMMENT.textHint, most: 5_000 })}
<fieldset><legend>${say(reader, COMMENT.speaker)}</legend>${COMMENT_SPEAKERS.map(
      (one) =>
        html`<label class="choice"><input type="radio" name="speaker" value="${one}"${one === speaker && html` checked`}> ${say(reader, COMMENT_SPEAKER_WORDS[one])}</label> `,
    )}</fieldset>
<p class="quiet">${say(reader, COMMENT.privacy)}</p>
${field(reader, 'name', COMMENT.name, typed, { most: 60, complete: 'name' })}
${field(reader, 'contact', COMMENT.contact, typed, { most: 200, complete: 'tel' })}
<p><button type="submit">${say(reader, COMMENT.send)}</button></p></form>`,
  });
}

/** The code, once, to be printed. */
export const commentReceiptPage = (reader: Reader, id: string, { code, receivedOn, title, clause, says }: CommentReceipt): string =>
  framed(reader, {
    title: say(reader, COMMENT_RECEIPT.title),
    body: html`<h1>${say(reader, COMMENT_RECEIPT.title)}</h1>
<p lang="zh-CN"><a href="${link(reader, `/consultations/${encodeURIComponent(id)}`)}">${title}</a></p>
<div class="band" role="status"><dl><dt>${say(reader, COMMENT_RECEIPT.code)}</dt><dd><strong>${code}</strong></dd></dl>
<p>${say(reader, says)}</p><p>${say(reader, COMMENT_RECEIPT.print)}</p></div>
<p>${say(reader, COMMENT_RECEIPT.about, { on: receivedOn, clause: clause ?? say(reader, COMMENT.whole) })}</p>
<p><a href="${link(reader, `/consultations/${encodeURIComponent(id)}/comment`)}">${say(reader, COMMENT_RECEIPT.another)}</a></p>`,
  });
