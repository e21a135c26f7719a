import { dateIn, type IsoDate } from '@fashen/domain';
import { type EventRow, readCanonical } from '@fashen/engine';
import type { ExchangeEntryFact, ExchangeItemFact } from '@fashen/official-documents';
import {
  AnswerRepository,
  type ItemAnswer,
  type ItemVerdict,
  type OpinionItem,
  OpinionRepository,
  type SqlReader,
} from '@fashen/persistence';
import { wordsOfAnchors } from '../document/version-text.js';
import type { Directory } from './directory.js';

/** The issued opinion with all that was answered to it and verified before the discussion: rows and events of the review. */
export type OpinionSide = {
  number: string;
  signedOn: IsoDate;
  head: string;
  /** In the order of the opinion. */
  items: readonly (OpinionItem & { clause: string })[];
  answers: readonly ItemAnswer[];
  verdicts: readonly ItemVerdict[];
};

type Told = { number?: string; facts?: { text?: { version: string } | null } };
const told = ({ event }: EventRow): Told => readCanonical(event) as Told;

const ISSUES: readonly string[] = ['issueLawful', 'issueRevisionRequired', 'issueUnlawful'];

/** @throws Error where the review has issued nothing: no discussion is opened before */
export async function readOpinion(reader: SqlReader, review: string): Promise<OpinionSide> {
  const events = await reader.events(review);
  const at = events.findLastIndex(({ type }) => ISSUES.includes(type));
  const issued = events[at];
  const number = events.slice(at).find(({ type }) => type === 'opinionNumbered');
  const text = events.slice(0, at).findLast((event) => told(event).facts?.text);
  if (!issued || !number || !text) throw new Error(`The review ${review} has issued no opinion`);
  const opinions = new OpinionRepository(reader.sql);
  const order = (await opinions.ofProcess(review)).at(-1)?.items ?? [];
  const rows = new Map((await opinions.items(review)).map((row) => [row.id, row]));
  const named = order.flatMap((id) => rows.get(id) ?? []);
  const words = await wordsOfAnchors(
    reader.sql,
    told(text).facts!.text!.version,
    named.map(({ anchor }) => anchor),
  );
  const answers = new AnswerRepository(reader.sql);
  return {
    number: told(number).number ?? '',
    signedOn: dateIn(issued.at),
    head: issued.by,
    items: named.map((row) => ({ ...row, clause: words.get(row.anchor) ?? row.anchor })),
    answers: await answers.answers(review),
    verdicts: await answers.verdicts(review),
  };
}

type Answer = NonNullable<ExchangeItemFact['answer']>;

/** The latest answer to an item; the earlier ones are entries of their own. */
export function answerTo({ answers }: OpinionSide, item: string, drafting: string, names: Directory): Answer | null {
  const answer = answers.findLast(({ itemId }) => itemId === item);
  return answer
    ? {
        by: names.person(answer.createdBy, drafting),
        on: dateIn(answer.createdAt),
        response: answer.response as Answer['response'],
        ...(answer.reason === null ? {} : { reason: answer.reason }),
      }
    : null;
}

const VERDICTS: Readonly<Record<string, string>> = { closed: '核验：已修改到位', reasonAccepted: '核验：认可理由', kept: '核验：保留意见' };
const RESPONSES: Readonly<Record<string, string>> = { adopted: '采纳', partlyAdopted: '部分采纳', notAdopted: '未采纳' };

/** Earlier answers and all verdicts, as entries. */
export function opinionEntries(
  { answers, verdicts, items }: OpinionSide,
  { drafting, review }: { drafting: string; review: string },
  names: Directory,
): ExchangeEntryFact[] {
  const ordinalOf = (id: string) => items.findIndex((item) => item.id === id) + 1;
  const latest = new Set(items.map(({ id }) => answers.findLast(({ itemId }) => itemId === id)?.id));
  return [
    ...answers
      .filter(({ id, itemId }) => !latest.has(id) && ordinalOf(itemId) > 0)
      .map(({ itemId, response, reason, createdBy, createdAt }) => ({
        on: dateIn(createdAt),
        by: names.person(createdBy, drafting),
        what: `此前答复：${RESPONSES[response]}`,
        ordinal: ordinalOf(itemId),
        words: reason === null ? [] : [{ label: '理由：', text: reason }],
      })),
    ...verdicts
      .filter(({ itemId }) => ordinalOf(itemId) > 0)
      .map(({ itemId, verdict, note, createdBy, createdAt }) => ({
        on: dateIn(createdAt),
        by: names.person(createdBy, review),
        what: VERDICTS[verdict] ?? verdict,
        ordinal: ordinalOf(itemId),
        words: note === null ? [] : [{ label: '核验说明：', text: note }],
      })),
  ];
}
