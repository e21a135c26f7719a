import type { LibraryDecision, LibraryEntry } from '@fashen/contracts';
import { type Html, html } from './html.js';
import { type Reader, say } from './language.js';
import { DOCUMENT, LIBRARY } from './words.js';

const SIGNS: Readonly<Record<LibraryEntry['status']['code'], string>> = {
  inForce: '●',
  expiring: '▲',
  awaitingEffect: '○',
  lapsed: '■',
  repealed: '■',
  renewed: '■',
  annulled: '■',
};

/** A status is a word, a sign and a colour, never a colour alone. */
export const statusWord = (reader: Reader, { code, label }: LibraryEntry['status']): Html =>
  html`<span class="status ${code}"><span aria-hidden="true">${SIGNS[code]}</span> ${say(reader, label)}</span>`;

/** The days that matter to who asks whether it holds. */
export function daysOf(reader: Reader, { publishedOn, effectiveOn, lastDay, endedOn }: LibraryEntry): Html[] {
  const said = [
    say(reader, LIBRARY.published, { on: publishedOn }),
    say(reader, LIBRARY.effective, { on: effectiveOn }),
    ...(endedOn !== null
      ? [say(reader, LIBRARY.endedOn, { on: endedOn })]
      : lastDay === null
        ? []
        : [say(reader, LIBRARY.until, { on: lastDay })]),
  ];
  return said.map((words) => html`<span>${words}</span> `);
}

/** 停止执行 of clauses or of the whole, short. */
export const decisionWord = (reader: Reader, { clauses, label }: LibraryDecision): Html =>
  clauses.length === 0
    ? html`${say(reader, DOCUMENT.whole, { decision: say(reader, label) })}`
    : html`<span lang="zh-CN">${clauses.join('、')}</span>${reader.language === 'en' && ': '}${say(reader, label)}`;

/** The same with since when, by whom and on what it rests. */
export const decisionSentence = (reader: Reader, decision: LibraryDecision): Html => {
  const { since, decidedBy, basis } = decision;
  const by = decidedBy === null ? html`${say(reader, DOCUMENT.authority)}` : html`<span lang="zh-CN">${decidedBy}</span>`;
  return html`<strong>${decisionWord(reader, decision)}</strong> ${say(reader, DOCUMENT.decided, { since })}${by}${
    reader.language === 'zh' && '决定'
  }${basis !== '' && html`（<span lang="zh-CN">${basis}</span>）`}`;
};
