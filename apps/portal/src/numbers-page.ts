import type { RegisterEntry, UnifiedNumberRegister } from '@fashen/contracts';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { NUMBERS } from './words.js';

/** What is not public yet has its number and no name here. */
const documentOf = (reader: Reader, { document, publishedOn }: RegisterEntry): Html =>
  publishedOn === null
    ? html`<span class="quiet">${say(reader, NUMBERS.notYet)}</span>`
    : html`<a lang="zh-CN" href="${link(reader, `/documents/${encodeURIComponent(document.id)}`)}">${document.title}</a>`;

const missing = ({ series }: UnifiedNumberRegister): string =>
  series
    .filter(({ isGapless }) => !isGapless)
    .map(({ code }) => code)
    .join('、');

/** All numbers of a year in their order, with the statement that none is missing. */
export function numbersPage(reader: Reader, register: UnifiedNumberRegister): string {
  const { year, isGapless, entries } = register;
  const title = say(reader, NUMBERS.title, { year });
  return framed(reader, {
    title,
    body: html`<h1>${title}</h1>
<form action="/numbers" method="get" class="row"><label for="year">${say(reader, NUMBERS.year)}</label> <input id="year" name="year" type="number" min="1949" max="2999" value="${year}">
${reader.language === 'en' && html`<input type="hidden" name="language" value="en">`}<button type="submit">${say(reader, NUMBERS.show)}</button></form>
<p class="band" role="status">${entries.length === 0 ? say(reader, NUMBERS.none) : isGapless ? say(reader, NUMBERS.gapless) : say(reader, NUMBERS.notGapless, { series: missing(register) })}</p>
<div class="scroll" role="region" tabindex="0" aria-label="${title}"><table><thead><tr>
${[NUMBERS.number, NUMBERS.document, NUMBERS.issuer, NUMBERS.assigned, NUMBERS.published, NUMBERS.status].map((words) => html`<th scope="col">${say(reader, words)}</th>`)}</tr></thead>
<tbody>${entries.map(
      (entry) =>
        html`<tr><th scope="row">${entry.number}</th><td>${documentOf(reader, entry)}</td><td lang="zh-CN">${entry.issuer.name}</td><td>${entry.assignedOn}</td><td>${entry.publishedOn}</td><td>${say(reader, entry.status)}</td></tr>`,
    )}</tbody></table></div>`,
  });
}
