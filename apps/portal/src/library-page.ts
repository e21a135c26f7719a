import { LIBRARY_STATES, type LibraryEntry, type LibraryPage, type LibraryQuery } from '@fashen/contracts';
import { SUBJECTS } from '@fashen/domain';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { marked } from './marked.js';
import { daysOf, decisionWord, statusWord } from './status.js';
import { FRAME, LIBRARY } from './words.js';

type Asked = Pick<LibraryQuery, 'q' | 'state' | 'issuer' | 'subject' | 'cursor'>;

const searchForm = (
  reader: Reader,
  { q, state, issuer, subject }: Asked,
): Html => html`<form action="/" method="get" role="search" class="search">
<label for="q">${say(reader, LIBRARY.ask)}</label>
<div class="row"><input id="q" name="q" type="search" value="${q ?? ''}" maxlength="100" aria-describedby="q-hint"><button type="submit">${say(reader, LIBRARY.search)}</button></div>
<p id="q-hint" class="quiet">${say(reader, LIBRARY.hint)}</p>
<fieldset><legend>${say(reader, LIBRARY.state)}</legend>
${[undefined, ...LIBRARY_STATES].map(
  (one) =>
    html`<label class="choice"><input type="radio" name="state" value="${one ?? ''}"${one === state && html` checked`}> ${say(reader, LIBRARY[one ?? 'all'])}</label> `,
)}</fieldset>
<div class="field"><label for="subject">${say(reader, LIBRARY.subject)}</label><select id="subject" name="subject"><option value="">${say(reader, LIBRARY.all)}</option>${Object.entries(SUBJECTS).map(([code, label]) => html`<option value="${code}"${code === subject && html` selected`}>${say(reader, label)}</option>`)}</select></div>
${issuer && html`<input type="hidden" name="issuer" value="${issuer}">`}
${reader.language === 'en' && html`<input type="hidden" name="language" value="en">`}
</form>`;

const entryOf = (reader: Reader, entry: LibraryEntry): Html => {
  const { id, title, issuers, subject, numbers, status, decisions, marks, excerpts } = entry;
  return html`<li class="entry">
<h3 lang="zh-CN"><a href="${link(reader, `/documents/${encodeURIComponent(id)}`)}">${marked(title, marks)}</a></h3>
<p>${statusWord(reader, status)} ${decisions.map((decision) => html`<span class="status stopped"><span aria-hidden="true">■</span> ${decisionWord(reader, decision)}</span> `)}</p>
<p class="quiet"><span lang="zh-CN">${[numbers.document, numbers.unified].filter((number) => number !== null).join('　')}</span> ${issuers.map(
    ({ id: party, name }) => html`<a lang="zh-CN" href="${link(reader, '/', { issuer: party })}">${name}</a> `,
  )}${subject && html`<a href="${link(reader, '/', { subject: subject.code })}">${say(reader, subject.label)}</a> `}${daysOf(reader, entry)}</p>
${excerpts.map(
  ({ clause, anchor, text, isCut, marks: places }) =>
    html`<p class="excerpt" lang="zh-CN"><a href="${link(reader, `/documents/${encodeURIComponent(id)}`)}#${clause}">${anchor}</a> ${isCut.before && '…'}${marked(text, places)}${isCut.after && '…'}</p>`,
)}
</li>`;
};

/** 文件库: the search first, then what was found, or what was published last. */
export function libraryPage(reader: Reader, asked: Asked, { entries, next }: LibraryPage): string {
  const isSearch = Boolean(asked.q || asked.state || asked.issuer || asked.subject);
  const title = say(reader, isSearch ? LIBRARY.results : LIBRARY.latest);
  const feed = link({ language: 'zh' }, '/feeds/documents.atom', { issuer: asked.issuer, subject: asked.subject });
  const { q, state, issuer, subject } = asked;
  return framed(reader, {
    title: asked.q ? `${asked.q} · ${title}` : title,
    feed: { href: feed, title: say(reader, LIBRARY.latest) },
    body: html`<h1 class="unseen">${say(reader, FRAME.library)}</h1>
${searchForm(reader, asked)}
<section aria-labelledby="found"><h2 id="found">${title}</h2>
${entries.length === 0 && html`<p>${say(reader, isSearch ? LIBRARY.none : LIBRARY.empty)}</p>`}
<ul class="entries">${entries.map((entry) => entryOf(reader, entry))}</ul>
<p class="row">${asked.cursor && html`<a href="${link(reader, '/', { q, state, issuer, subject })}">${say(reader, LIBRARY.first)}</a>`} ${
      next && html`<a rel="next" href="${link(reader, '/', { q, state, issuer, subject, cursor: next })}">${say(reader, LIBRARY.next)}</a>`
    }</p>
<p class="quiet"><a href="${feed}">${say(reader, LIBRARY.feed)}</a> <a href="/api/public/bulk/documents.tar">${say(reader, LIBRARY.bulk)}</a> <a href="/api/public/bulk/SHA256SUMS">${say(reader, LIBRARY.hashes)}</a></p></section>`,
  });
}
