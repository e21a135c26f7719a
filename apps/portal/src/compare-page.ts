import type { ComparisonView, LibraryDocument } from '@fashen/contracts';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { COMPARE } from './words.js';

type Change = ComparisonView['articles'][number];

const TAGS = {
  '=': (text: string) => html`${text}`,
  '-': (text: string) => html`<del>${text}</del>`,
  '+': (text: string) => html`<ins>${text}</ins>`,
};

const changeOf = (reader: Reader, { change, old, new: next, segments }: Change): Html =>
  html`<section class="article"><h3 lang="zh-CN">${[...new Set([old, next].filter((anchor) => anchor !== null))].join(' → ')} <span class="change" lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}">${change === 'same' ? null : say(reader, COMPARE[change])}</span></h3>
<p lang="zh-CN" class="legal">${segments.map(([mark, text]) => TAGS[mark](text))}</p></section>`;

/** Two texts of one document, clause by clause; what did not change is counted. */
export function comparePage(reader: Reader, document: LibraryDocument, comparison: ComparisonView): string {
  const since = (id: string): string => document.texts.find(({ version }) => version === id)?.since ?? '';
  const changed = comparison.articles.filter(({ change }) => change !== 'same');
  return framed(reader, {
    title: `${document.title} · ${say(reader, COMPARE.title)}`,
    body: html`<h1 lang="zh-CN">${document.title}</h1>
<p>${say(reader, COMPARE.between, { old: since(comparison.from.id), new: since(comparison.to.id) })} <a href="${link(reader, `/documents/${encodeURIComponent(document.id)}`)}">${say(reader, COMPARE.back)}</a></p>
${changed.length === 0 ? html`<p>${say(reader, COMPARE.same)}</p>` : html`<p class="quiet">${say(reader, COMPARE.legend)}</p>`}
${changed.map((change) => changeOf(reader, change))}
<p class="quiet">${say(reader, COMPARE.unchanged, { n: comparison.articles.length - changed.length })}</p>`,
  });
}
