import type { LibraryDocument } from '@fashen/contracts';
import { documentText } from './document-text.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { daysOf, decisionSentence, statusWord } from './status.js';
import { DOCUMENT, LIBRARY } from './words.js';

const pathOf = (id: string): string => `/documents/${encodeURIComponent(id)}`;

const other = (reader: Reader, { id, title }: { id: string; title: string }): Html =>
  html`<a lang="zh-CN" href="${link(reader, pathOf(id))}">${title}</a>`;

/** What a reader asks first: does it hold, since when, until when, and which clauses are stopped. */
const band = (reader: Reader, document: LibraryDocument, today: string): Html => html`<div class="band" role="status">
<p>${statusWord(reader, document.status)} ${daysOf(reader, document)}</p>
${document.decisions.map((decision) => html`<p class="decision">${decisionSentence(reader, decision)}</p>`)}
${
  document.on !== today &&
  html`<p>${say(reader, DOCUMENT.onDay, { on: document.on })} <a href="${link(reader, pathOf(document.id))}">${say(reader, DOCUMENT.today)}</a></p>`
}</div>`;

const about = (reader: Reader, { numbers, issuers, subject, channels, text }: LibraryDocument): Html => html`<dl>
${numbers.document !== null && html`<dt>${say(reader, LIBRARY.number)}</dt><dd lang="zh-CN">${numbers.document}</dd>`}
${numbers.unified !== null && html`<dt>${say(reader, LIBRARY.unified)}</dt><dd>${numbers.unified}</dd>`}
<dt>${say(reader, LIBRARY.issuers)}</dt><dd lang="zh-CN">${issuers.map(({ name }) => name).join('、')}</dd>
${subject && html`<dt>${say(reader, LIBRARY.subject)}</dt><dd><a href="${link(reader, '/', { subject: subject.code })}">${say(reader, subject.label)}</a></dd>`}
${channels.length > 0 && html`<dt>${say(reader, DOCUMENT.channels)}</dt><dd lang="zh-CN">${channels.map(({ place }) => place).join('、')}</dd>`}
<dt>${say(reader, DOCUMENT.hash)}</dt><dd><code>${text.textHash}</code></dd>
</dl>`;

/** 附件 are parts of the text (党政机关公文格式 7.3.6): each has its place on this page, and stands in the file of the text. */
const attachments = ({ text }: LibraryDocument): Html =>
  html`<ul class="plain" lang="zh-CN">${text.clauses
    .filter(({ type }) => type === 'attachment')
    .map(
      ({ id, label, heading, text: words }) => html`<li><a href="#${id}">${`${label} ${heading}`.trim() || words.trim()}</a></li>`,
    )}</ul>`;

const texts = (reader: Reader, { id, texts: all }: LibraryDocument): Html =>
  html`<ol>${all.map(({ version, since, by, docx }, n) => {
    const before = all[n - 1];
    const compare = before && link(reader, `${pathOf(id)}/compare`, { from: before.version, to: version });
    return html`<li>${say(reader, DOCUMENT.since, { on: since })}：${by ? html`${say(reader, DOCUMENT.amendedBy)}${other(reader, by)}` : say(reader, DOCUMENT.original)}
<span class="row"><a href="${link(reader, pathOf(id), { on: since })}">${say(reader, DOCUMENT.read)}</a> <a href="${docx}">${say(reader, DOCUMENT.download)}</a> ${compare && html`<a href="${compare}">${say(reader, DOCUMENT.compare)}</a>`}</span></li>`;
  })}</ol>`;

const changes = (reader: Reader, { changes: all, does }: LibraryDocument): Html => html`<ol>${all.map(
  ({ label, on, by }) =>
    html`<li><time datetime="${on}">${on}</time> ${say(reader, label)}${by && html`，${say(reader, DOCUMENT.by)}${other(reader, by)}`}</li>`,
)}</ol>
${
  does.length > 0 &&
  html`<h3>${say(reader, DOCUMENT.does)}</h3><ul>${does.map(({ id, title, label, on }) => html`<li><time datetime="${on}">${on}</time> ${say(reader, label)} ${other(reader, { id, title })}</li>`)}</ul>`
}`;

const dayForm = (
  reader: Reader,
  { id, on }: LibraryDocument,
  today: string,
): Html => html`<form action="${pathOf(id)}" method="get" class="row">
<label for="on">${say(reader, DOCUMENT.atDay)}</label> <input id="on" name="on" type="date" value="${on}" max="${today}">
${reader.language === 'en' && html`<input type="hidden" name="language" value="en">`}<button type="submit">${say(reader, DOCUMENT.show)}</button></form>`;

/** One document on a day: whether it holds, its text, and what became of it. */
export function documentPage(reader: Reader, document: LibraryDocument, today: string): string {
  const feed = `/feeds/documents/${encodeURIComponent(document.id)}.atom`;
  const section = (id: string, title: string, content: Html): Html =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
  return framed(reader, {
    title: document.title,
    feed: { href: feed, title: say(reader, DOCUMENT.feed) },
    body: html`<h1 lang="zh-CN">${document.title}</h1>
${band(reader, document, today)}
<p><a href="${link(reader, '/objections/new', { document: document.id })}">${say(reader, DOCUMENT.objectWhole)}</a></p>
${documentText(reader, document)}
${document.text.clauses.some(({ type }) => type === 'attachment') && section('attachments', say(reader, DOCUMENT.attachments), attachments(document))}
${document.explainer && section('explainer', say(reader, DOCUMENT.explainer), html`<p lang="zh-CN"><a href="${document.explainer.href}">${document.explainer.name}</a></p>`)}
${section('about', say(reader, DOCUMENT.about), about(reader, document))}
${section('texts', say(reader, DOCUMENT.texts), html`${texts(reader, document)}${dayForm(reader, document, today)}`)}
${section('history', say(reader, DOCUMENT.history), changes(reader, document))}
<p class="quiet"><a href="${`/api/public/documents/${encodeURIComponent(document.id)}`}">${say(reader, DOCUMENT.json)}</a> <a href="${feed}">${say(reader, DOCUMENT.feed)}</a></p>`,
  });
}
