import { type LibraryDecision, type LibraryDocument } from '@fashen/contracts';
import { touches } from '@fashen/domain';
import { type Html, html } from './html.js';
import { link, type Reader, say } from './language.js';
import { decisionSentence } from './status.js';
import { type TextBlock, textBlocks } from './text-blocks.js';
import { DOCUMENT } from './words.js';

const HEADINGS: readonly string[] = ['part', 'chapter', 'section', 'document', 'attachment'];

/** Every clause has an address of its own; the block has that of its first. */
const lineOf = (line: TextBlock['lines'][number], of: string): Html =>
  html`<p>${line.map(({ id, text }) => (id === of ? html`${text}` : html`<span id="${id}">${text}</span>`))}</p>`;

const articleOf = (reader: Reader, document: string, block: TextBlock, decisions: readonly LibraryDecision[]): Html => {
  const here = decisions.filter(({ clauses }) => clauses.some((decided) => touches(block.anchor, decided)));
  return html`<section id="${block.id}" class="article${here.length > 0 && ' decided'}">
${here.map((decision) => html`<p class="decision" lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}" role="note">${decisionSentence(reader, decision)}</p>`)}
${block.lines.map((line) => lineOf(line, block.id))}
<p class="own"><a href="${link(reader, '/objections/new', { document, clause: block.anchor })}" lang="${reader.language === 'zh' ? 'zh-CN' : 'en'}">${say(reader, DOCUMENT.objectHere)}<span class="unseen">（${block.anchor}）</span></a></p>
</section>`;
};

const blockOf = (reader: Reader, document: string, block: TextBlock, decisions: readonly LibraryDecision[]): Html => {
  if (block.type === 'article') return articleOf(reader, document, block, decisions);
  const words = block.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
  if (HEADINGS.includes(block.type)) return html`<h3 id="${block.id}">${words}</h3>`;
  return html`<div id="${block.id}" class="${block.type}">${block.lines.map((line) => lineOf(line, block.id))}</div>`;
};

/** The text clause by clause, with what the competent authority decided beside the clause that it concerns. The title stands above it. */
export function documentText(reader: Reader, { id, text, decisions }: Pick<LibraryDocument, 'id' | 'text' | 'decisions'>): Html {
  const blocks = textBlocks(text.clauses).filter(({ type }) => type !== 'title');
  const contents = blocks.filter(
    ({ type, label, heading }) => HEADINGS.includes(type) || (type === 'article' && heading !== '' && label !== ''),
  );
  return html`${
    contents.length > 2 &&
    html`<details class="contents"><summary>${say(reader, DOCUMENT.contents)}</summary><ul lang="zh-CN">${contents.map(
      ({ id, label, heading, lines }) =>
        html`<li><a href="#${id}">${label === '' ? lines[0]?.map((piece) => piece.text).join('') : `${label} ${heading}`}</a></li>`,
    )}</ul></details>`
  }
<article lang="zh-CN" class="legal" aria-label="${say(reader, DOCUMENT.text)}">${blocks.map((block) => blockOf(reader, id, block, decisions))}</article>`;
}
