import { randomUUID } from 'node:crypto';
import { clausesOf, outline } from '@fashen/legal-text';
import { type Database, DocumentRepository, FileRepository, type Sql, ValidityRepository, VersionRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import { type InForceDocument, type LabelledSuggestion, library, suggestions } from '../../../../fixtures/in-force/index.js';
import { describeEachDatabase } from '../../../../test/support/databases.js';
import { AT, DRAFTER, seedPeople } from '../../../../test/support/review-case.js';
import { wordsOfRule } from './proposal-text.js';
import { similarTo } from './similar.js';

const DAY = '2026-03-02';
const FIRST = 3;
const { shown, answerFrom } = findProfile('national').planning.similar.value;
const entered = { createdBy: DRAFTER.person, createdAt: AT };

/** A document whose text has been in force since it was published. */
async function publish(sql: Sql, { title, text }: InForceDocument): Promise<void> {
  const id = randomUUID();
  const of = { kind: 'normativeDocument', draftingParty: 'linjiang.urban', reviewAuthority: 'linjiang.justice', profile: 'national' };
  await new DocumentRepository(sql).insert({ id, title, ...of, ...entered }, [DRAFTER.person]);
  const fileSha256 = await new FileRepository(sql).put(Buffer.from(text), 'text/plain', AT);
  const version = { id: `${id}-v1`, documentId: id, title, textHash: `t1:${id}`, fileSha256, fileName: 'a.docx', text };
  await new VersionRepository(sql).append({ ...version, ...entered }, clausesOf(outline(text).nodes));
  const event = { id: `${id}-p`, kind: 'published', on: '2024-01-01', effectiveOn: '2024-02-01', version: version.id } as const;
  await new ValidityRepository(sql).record(
    id,
    { ...event, lastDay: null, evaluateOn: null },
    { basis: '公布', evidence: null, ...entered },
  );
}

async function seeded(database: Database): Promise<Database> {
  await seedPeople(database);
  await database.store.transaction(async ({ sql }) => {
    for (const one of library()) await publish(sql, one);
  });
  return database;
}

type Shown = { suggestion: LabelledSuggestion; found: { title: string; score: number }[] };

const shownFor = ({ store, kind }: Database, all: readonly LabelledSuggestion[]): Promise<Shown[]> =>
  store.transaction(async ({ sql }) => {
    const answers: Shown[] = [];
    for (const suggestion of all) {
      const { title, words } = suggestion;
      const found = await similarTo({ sql, kind, day: DAY, shown, except: '', title, words: wordsOfRule(words) });
      answers.push({ suggestion, found: found.map((one) => ({ title: one.title, score: one.score })) });
    }
    return answers;
  });

const relevantTo = ({ duplicates, overlapping }: LabelledSuggestion): readonly string[] => [...duplicates, ...overlapping];

/** Of all that are picked, how many a person named; of all that a person named, how many are picked. */
function judged(all: readonly Shown[], pick: (one: Shown) => readonly string[], named: (one: LabelledSuggestion) => readonly string[]) {
  const [right, picked, wanted] = all.reduce(
    ([right, picked, wanted], one) => {
      const [ours, theirs] = [pick(one), named(one.suggestion)];
      return [right + ours.filter((title) => theirs.includes(title)).length, picked + ours.length, wanted + theirs.length];
    },
    [0, 0, 0],
  );
  return { precision: right / picked, recall: right / wanted };
}

const firstOf = (most: number) => (one: Shown) => one.found.slice(0, most).map(({ title }) => title);
const answered = ({ found }: Shown) => found.filter(({ score }) => score >= answerFrom).map(({ title }) => title);
const duplicatesOf = ({ duplicates }: LabelledSuggestion) => duplicates;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describeEachDatabase('what is most like a suggestion', (fresh) => {
  let database: Database;
  beforeAll(async () => {
    database = await seeded(await fresh());
  });

  it('knows every document that the labels name', () => {
    const titles = library().map(({ title }) => title);
    expect(new Set(titles).size).toBe(39);
    for (const one of [...suggestions('tuned'), ...suggestions('judged')])
      for (const title of relevantTo(one)) expect(titles).toContain(title);
  });

  it.each([
    ['tuned', { first: 0.9, precision: 0.4, recall: 0.85, answered: 0.5 }],
    ['judged', { first: 0.9, precision: 0.33, recall: 0.85, answered: 0.7 }],
  ] as const)('shows first what says the same, and asks for an answer to little else, on the %s set', async (name, least) => {
    const all = await shownFor(database, suggestions(name));
    const [first, three, answers] = [
      judged(all, firstOf(1), duplicatesOf),
      judged(all, firstOf(FIRST), relevantTo),
      judged(all, answered, relevantTo),
    ];
    const most = all.reduce((sum, one) => sum + Math.min(FIRST, relevantTo(one.suggestion).length), 0) / (FIRST * all.length);
    process.stdout.write(
      `${name}: ${all.length} suggestions; duplicates that come first ${percent(first.recall)}; of the first three, precision ${percent(three.precision)} (of ${percent(most)} that could be right), recall ${percent(three.recall)}; of what must be answered, precision ${percent(answers.precision)}, recall ${percent(answers.recall)}\n`,
    );
    expect(first.recall).toBeGreaterThanOrEqual(least.first);
    expect(three.precision).toBeGreaterThanOrEqual(least.precision);
    expect(three.recall).toBeGreaterThanOrEqual(least.recall);
    expect(answers.precision).toBeGreaterThanOrEqual(0.9);
    expect(answers.recall).toBeGreaterThanOrEqual(least.answered);
  });
});
