import type {
  LostCodeAnswer,
  ObjectionCredentials,
  ObjectionReceipt,
  ObjectionStatus,
  ObjectionStep,
  PublicReplies,
} from '@fashen/contracts';
import { field, languageField, type Typed, titled, troubles, UNTYPED } from './fields.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { LOST, OBJECT, RECEIPT, REPLIES, TRACK } from './objection-words.js';

/** Code and secret, once, to be printed. */
export const receiptPage = (reader: Reader, { code, secret, kind, receivedOn, receiver, says }: ObjectionReceipt): string =>
  framed(reader, {
    title: say(reader, RECEIPT.title),
    body: html`<h1>${say(reader, RECEIPT.title)}</h1>
<div class="band" role="status"><dl><dt>${say(reader, RECEIPT.code)}</dt><dd><strong>${code}</strong></dd><dt>${say(reader, RECEIPT.secret)}</dt><dd><strong>${secret}</strong></dd></dl>
<p>${say(reader, says)}</p><p>${say(reader, RECEIPT.print)}</p></div>
<p>${say(reader, RECEIPT.receiver, { receiver, on: receivedOn })} ${kind === 'lead' && say(reader, RECEIPT.lead)}</p>
<p><strong>${say(reader, OBJECT.sixtyDays)}</strong></p>
<p><a href="${link(reader, '/objections/status')}">${say(reader, RECEIPT.follow)}</a></p>`,
  });

/** Asks for code and secret, in the body and never in an address. */
export const trackForm = (reader: Reader, typed: Typed = UNTYPED): string =>
  framed(reader, {
    title: titled(reader, say(reader, TRACK.title), typed),
    body: html`<h1>${say(reader, TRACK.title)}</h1>${troubles(reader, typed, OBJECT.wrong)}
<form action="/objections/status" method="post">${languageField(reader)}
${field(reader, 'code', RECEIPT.code, typed, { required: true, most: 60 })}
${field(reader, 'secret', RECEIPT.secret, typed, { required: true, most: 60, type: 'password' })}
<p><button type="submit">${say(reader, TRACK.show)}</button></p></form>
<p><a href="${link(reader, '/objections/lost')}">${say(reader, TRACK.lost)}</a></p>`,
  });

/** The paper of a step, the first being 1: asked for with code and secret in the body. */
const paperOf = (reader: Reader, { code, secret }: ObjectionCredentials, step: number): Html =>
  html`<form action="/objections/paper" method="post">${languageField(reader)}
<input type="hidden" name="code" value="${code}"><input type="hidden" name="secret" value="${secret}"><input type="hidden" name="step" value="${step}">
<p><button type="submit" class="second">${say(reader, TRACK.paper)}</button></p></form>`;

const stepOf = (reader: Reader, { label, on, outcomeLabel, text, nextDoor, due }: ObjectionStep, paper?: Html): Html =>
  html`<li><time datetime="${on}">${on}</time> <strong>${say(reader, label)}</strong>${due !== null && html`（${say(reader, TRACK.until, { due })}）`}
${outcomeLabel && html`<p>${say(reader, outcomeLabel)}</p>`}${text !== '' && html`<p class="said" lang="zh-CN">${text}</p>`}
${nextDoor !== null && html`<p>${say(reader, TRACK.nextDoor)}<span lang="zh-CN">${nextDoor}</span></p>`}
${paper}</li>`;

/** What a person tried to add, with what is wrong about it. */
export type Added = Typed & { kind: unknown };

const statementForm = (
  reader: Reader,
  kind: ObjectionStatus['mayNow'][number],
  { code, secret }: ObjectionCredentials,
  again?: Added,
): Html => {
  const typed = again?.kind === kind ? again : UNTYPED;
  const wrong = typed.findings.length > 0;
  return html`<details${wrong && html` open`}><summary>${say(reader, TRACK[kind])}</summary>
<form action="/objections/statements" method="post" enctype="multipart/form-data">${languageField(reader)}
<input type="hidden" name="code" value="${code}"><input type="hidden" name="secret" value="${secret}"><input type="hidden" name="kind" value="${kind}">
<div class="field"><label for="${kind}-text">${say(reader, TRACK.words)}</label><textarea id="${kind}-text" name="text" rows="5" maxlength="20000"${wrong && html` aria-invalid="true" aria-describedby="wrong"`}>${typed.values.text ?? ''}</textarea></div>
${kind !== 'withdrawal' && html`<div class="field"><label for="${kind}-file">${say(reader, TRACK.file)}</label><input id="${kind}-file" name="file" type="file"></div>`}
<p><button type="submit">${say(reader, TRACK.send)}</button></p></form></details>`;
};

/** Several forms stand on the page: a finding leads to the field of its own. */
const inFormOf = ({ kind, values, findings }: Added): Typed => ({
  values,
  findings: findings.map(({ field: at, says }) => ({ field: at && `/${String(kind)}-${at.slice(1)}`, says })),
});

/** Every step, the day of the reply, delays with their reason, the reply with the next door, and what the person may still do. */
export function statusPage(reader: Reader, status: ObjectionStatus, credentials: ObjectionCredentials, again?: Added): string {
  const { document, paper, stage, due, steps, delays, reply, mayNow, receivedOn, receiver } = status;
  return framed(reader, {
    title: titled(reader, say(reader, TRACK.title), again ?? UNTYPED),
    body: html`<h1>${say(reader, TRACK.title)}</h1>
${again && troubles(reader, inFormOf(again), OBJECT.wrong)}
<div class="band" role="status"><p><strong>${say(reader, TRACK.stage, { stage: say(reader, stage) })}</strong></p>
<p>${say(reader, TRACK.received, { on: receivedOn, receiver })}：<span lang="zh-CN">${document ? document.title : paper}</span></p>
${due && html`<p>${say(reader, TRACK.due, { on: due.on })}　${say(reader, due.why)}</p>`}</div>
${reply && html`<section><h2>${say(reader, TRACK.reply)}</h2><ul class="plain">${stepOf(reader, reply)}</ul></section>`}
${delays.length > 0 && html`<section><h2>${say(reader, TRACK.delays)}</h2><ul class="plain">${delays.map((delay) => stepOf(reader, delay))}</ul></section>`}
<section><h2>${say(reader, TRACK.steps)}</h2><ol>${steps.map((step, n) => stepOf(reader, step, paperOf(reader, credentials, n + 1)))}</ol></section>
${mayNow.map((kind) => statementForm(reader, kind, credentials, again))}`,
  });
}

/** The same answer for everybody. */
export const lostPage = (reader: Reader, answer: LostCodeAnswer | null, typed: Typed = UNTYPED): string =>
  framed(reader, {
    title: titled(reader, say(reader, LOST.title), typed),
    body: html`<h1>${say(reader, LOST.title)}</h1>
${answer ? html`<p class="band" role="status">${say(reader, answer.says)}</p>` : html`<p>${say(reader, LOST.intro)}</p>`}
${troubles(reader, typed, OBJECT.wrong)}
<form action="/objections/lost" method="post">${languageField(reader)}
${field(reader, 'name', OBJECT.name, typed, { required: true, most: 60 })}
${field(reader, 'phone', OBJECT.phone, typed, { type: 'tel', most: 40 })}
${field(reader, 'email', OBJECT.email, typed, { type: 'email', most: 200 })}
${field(reader, 'address', OBJECT.address, typed)}
<p><button type="submit">${say(reader, LOST.send)}</button></p></form>`,
  });

/** 公开答复: nobody stands in them. */
export const repliesPage = (reader: Reader, { entries, next }: PublicReplies): string =>
  framed(reader, {
    title: say(reader, REPLIES.title),
    body: html`<h1>${say(reader, REPLIES.title)}</h1>${entries.length === 0 && html`<p>${say(reader, REPLIES.none)}</p>`}
<ul class="entries">${entries.map(
      ({ id, document, paper, repliedBy, outcomeLabel, text, publishedOn }) =>
        html`<li class="entry"><h2 lang="zh-CN">${document ? html`<a href="${link(reader, `/documents/${encodeURIComponent(document.id)}`)}">${document.title}</a>` : paper}</h2>
<p class="quiet">${say(reader, REPLIES.by, { on: publishedOn, by: repliedBy })}</p>${outcomeLabel && html`<p><strong>${say(reader, outcomeLabel)}</strong></p>`}<p class="said" lang="zh-CN">${text}</p>
<p><a href="/api/public/objections/replies/${encodeURIComponent(id)}/paper">${say(reader, REPLIES.paper)}</a></p></li>`,
    )}</ul>
${next && html`<p><a rel="next" href="${link(reader, '/objections/replies', { cursor: next })}">${say(reader, REPLIES.next)}</a></p>`}`,
  });
