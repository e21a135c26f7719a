import type { CommentStatus, ConsultationResult } from '@fashen/contracts';
import { COMMENT_SPEAKER_WORDS } from '@fashen/domain';
import { COMMENT, COMMENT_RECEIPT, CONSULTATION, REPLY, RESULT } from './consultation-words.js';
import { field, languageField, type Typed, titled, troubles, UNTYPED } from './fields.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';

/** Asks for the code, in the body and never in an address. */
export const replyForm = (reader: Reader, typed: Typed = UNTYPED): string =>
  framed(reader, {
    title: titled(reader, say(reader, REPLY.title), typed),
    body: html`<h1>${say(reader, REPLY.title)}</h1>${troubles(reader, typed, COMMENT.wrong)}
<form action="/consultations/reply" method="post">${languageField(reader)}
${field(reader, 'code', COMMENT_RECEIPT.code, typed, { required: true, most: 60 })}
<p><button type="submit">${say(reader, REPLY.show)}</button></p></form>`,
  });

/** What somebody said, and what became of it. */
export function replyPage(reader: Reader, { consultation, clause, text, receivedOn, says, reply }: CommentStatus): string {
  const { id, title } = consultation;
  return framed(reader, {
    title: say(reader, REPLY.title),
    body: html`<h1>${say(reader, REPLY.title)}</h1>
<p lang="zh-CN"><a href="${link(reader, `/consultations/${encodeURIComponent(id)}`)}">${title}</a></p>
<div class="band" role="status"><p>${say(reader, says)}</p></div>
${
  reply &&
  html`<section><h2>${say(reader, REPLY.reply)}</h2><dl><dt>${say(reader, REPLY.outcome)}</dt><dd><strong>${say(reader, reply.label)}</strong></dd>
${reply.reason !== '' && html`<dt>${say(reader, REPLY.reason)}</dt><dd lang="zh-CN">${reply.reason}</dd>`}</dl></section>`
}
<section><h2>${say(reader, REPLY.said)}</h2><p class="quiet">${say(reader, COMMENT_RECEIPT.about, { on: receivedOn, clause: clause ?? say(reader, COMMENT.whole) })}</p>
<p class="said" lang="zh-CN">${text ?? say(reader, REPLY.gone)}</p></section>
${consultation.state === 'answered' && html`<p><a href="${link(reader, `/consultations/${encodeURIComponent(id)}/result`)}">${say(reader, CONSULTATION.result)}</a></p>`}`,
  });
}

const lineOf = (reader: Reader, { clause, point, comments, label, reason }: ConsultationResult['entries'][number]): Html =>
  html`<tr><td lang="zh-CN">${clause ?? say(reader, COMMENT.whole)}</td><td lang="zh-CN">${point}</td><td>${comments}</td><td>${say(reader, label)}</td><td lang="zh-CN">${reason}</td></tr>`;

/** 采纳情况: point by point, the most frequent first; nobody is named. */
export function resultPage(reader: Reader, { consultation, bySpeaker, entries, next }: ConsultationResult): string {
  const { id, title, opensOn, closesOn, resultOn, comments } = consultation;
  const path = `/consultations/${encodeURIComponent(id)}`;
  return framed(reader, {
    title: `${title} · ${say(reader, RESULT.title)}`,
    body: html`<h1>${say(reader, RESULT.title)}</h1><p lang="zh-CN"><a href="${link(reader, path)}">${title}</a></p>
<p>${say(reader, RESULT.period, { opens: opensOn, closes: closesOn, on: resultOn ?? '' })}</p>
<p>${comments === 0 ? say(reader, RESULT.none) : say(reader, RESULT.received, { n: comments })} ${bySpeaker.map(
      ({ speaker, comments: n }) => html`<span>${say(reader, COMMENT_SPEAKER_WORDS[speaker])} ${n}</span>　`,
    )}</p>
${
  entries.length > 0 &&
  html`<div class="scroll" tabindex="0" role="region" aria-label="${say(reader, RESULT.title)}"><table><thead><tr>${(
    ['clause', 'point', 'count', 'outcome', 'reason'] as const
  ).map(
    (column) => html`<th scope="col">${say(reader, RESULT[column])}</th>`,
  )}</tr></thead><tbody>${entries.map((line) => lineOf(reader, line))}</tbody></table></div>`
}
${next && html`<p><a rel="next" href="${link(reader, `${path}/result`, { cursor: next })}">${say(reader, RESULT.next)}</a></p>`}
<p><a href="/api/public/consultations/${encodeURIComponent(id)}/result.docx">${say(reader, RESULT.printed)}</a></p>`,
  });
}
