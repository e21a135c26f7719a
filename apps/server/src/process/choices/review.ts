import type { Choice } from '@fashen/contracts';
import { CHECK_ITEM_WORDS, CHECK_ITEMS, CHECK_RESULTS, dateIn, WEIGHTS, type Words } from '@fashen/domain';
import { InquiryRepository, type OpinionItem, OpinionRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { contextOf, excerpt, factOf, joined, named, only, type Resolver } from '../../workflow/resolver.js';
import { workflowOf } from '../../workflow/workflows.js';
import { partyNames, peopleOf } from './directory.js';

const weightWords = (weight: string): Words | null => (weight === 'mustChange' || weight === 'advice' ? WEIGHTS[weight] : null);

/** An opinion item as one speaks of it: its number, its clause, how binding it is, what is wrong. */
export const itemChoice = ({ id, anchor, problem, weight }: OpinionItem, ordinal: number): Choice => ({
  value: id,
  label: joined({ zh: `意见${ordinal}`, en: `item ${ordinal}` }, named(anchor)),
  hint: joined(weightWords(weight), excerpt(problem)),
});

/** Items of the opinion as they stand, in its order; a discussion speaks of those of its review. */
const items: Resolver = async (scene) => {
  const { review, items: standing = {} } = contextOf<{ review?: string; items?: Record<string, { ordinal: number }> }>(scene);
  const rows = await new OpinionRepository(scene.reader.sql).items(review ?? scene.prepared.process.id);
  const found = rows.flatMap((row) => {
    const item = standing[row.id];
    return item ? [{ row, ordinal: item.ordinal }] : [];
  });
  return { choices: found.sort((a, b) => a.ordinal - b.ordinal).map(({ row, ordinal }) => itemChoice(row, ordinal)) };
};

/** Changes of the text that no item asked for, by the places that they touch. */
const changes: Resolver = async (scene) => {
  const choices = (factOf<readonly string[]>(scene, 'unsolicitedChanges') ?? []).map((key) => ({ value: key, label: named(key) }));
  return { choices, ...only(choices) };
};

const INQUIRIES: Readonly<Record<string, Words>> = {
  coReview: { zh: '部门协审', en: 'co-review' },
  adviser: { zh: '咨询', en: 'advice' },
  publicViews: { zh: '听取公众意见', en: 'public views' },
};

/** What was asked: of whom, and what. */
const inquiries: Resolver = async ({ reader: { sql }, prepared: { process } }) => {
  const parties = await partyNames(sql);
  const asked = await new InquiryRepository(sql).ofProcess(process.id);
  const people = await peopleOf(
    sql,
    asked.flatMap(({ person, party }) => (person ? [{ person, party: party ?? '', roles: [] }] : [])),
  );
  const choices = asked.map(({ id, kind, party, person, question }): Choice => {
    const whom = people.find(({ value }) => value === person)?.label ?? (party ? named(parties.get(party) ?? party) : null);
    return { value: id, label: joined(INQUIRIES[kind], whom), hint: excerpt(question) };
  });
  return { choices, ...only(choices) };
};

/** The seven check items, each with what was marked so far. */
const checkItems: Resolver = async (scene) => {
  const { checks = {} } = contextOf<Partial<ReviewContext>>(scene);
  return {
    choices: CHECK_ITEMS.map(({ number }) => {
      const mark = checks[number];
      return { value: number, label: CHECK_ITEM_WORDS[number], ...(mark ? { hint: CHECK_RESULTS[mark] } : {}) };
    }),
  };
};

/** Lines of the history that the caller entered, the latest first. */
const ownEntries: Resolver = async (scene) => {
  const { reader, prepared } = scene;
  const process = await reader.process(prepared.process.id);
  const own = new Set(factOf<readonly number[]>(scene, 'ownEntries') ?? []);
  if (!process) return { choices: [] };
  const { events = {}, start } = workflowOf(process);
  const rows = (await reader.events(process.id)).filter(({ seq }) => own.has(seq)).toReversed();
  return {
    choices: rows.map(({ seq, type, at }) => ({
      value: seq,
      label: joined({ zh: `第${seq}号`, en: `no. ${seq}` }, events[type]?.label ?? start?.label ?? named(type)),
      hint: named(dateIn(at)),
    })),
  };
};

const grounds = (list: readonly (Words & { code: string })[]): Choice[] =>
  list.map(({ code, zh, en }) => ({ value: code, label: { zh, en } }));
const rulesOf = (scene: Parameters<Resolver>[0]) => findProfile(contextOf<{ profile: string }>(scene).profile).rules;

/** Statutory grounds of the place for urgent handling. */
const urgentGrounds: Resolver = async (scene) => ({ choices: grounds(rulesOf(scene).urgentGrounds.value) });
/** Statutory grounds of the place for an early effect. */
const earlyEffectGrounds: Resolver = async (scene) => ({ choices: grounds(rulesOf(scene).earlyEffectGrounds.value) });

export const review = {
  items,
  changes,
  inquiries,
  checkItems,
  ownEntries,
  urgentGrounds,
  earlyEffectGrounds,
} satisfies Record<string, Resolver>;
