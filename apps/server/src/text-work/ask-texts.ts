import { AsyncLocalStorage } from 'node:async_hooks';
import type { Clause } from '@fashen/legal-text';
import { ClauseRepository, type Database, pace, type Sql, type SqlStore, VersionRepository } from '@fashen/persistence';
import { inParts } from './clauses-in-parts.js';
import { goesOnceThrough, isLight } from './light.js';
import { type JsonOf, MadeJson } from './made-json.js';
import type { VersionText } from './tasks/version-text.js';
import { type TaskOn, textWork } from './text-work.js';

/** A question about texts that never change: its answer is the same whenever it is asked, and may be had before, or beside, a transaction. */
type Question = { key: string; find: (read: InTurn) => Promise<Uint8Array> };
/** Reads that are over before a thread is waited for. */
type InTurn = <R>(work: (sql: Sql) => Promise<R>) => Promise<R>;
type Answers = Map<string, Uint8Array>;

const answers = new AsyncLocalStorage<Answers>();

/** Leaves a read or a transaction that cannot go on without an answer; it is undone, and begins again when the answer is there. */
class Unanswered extends Error {
  override readonly name = 'Unanswered';

  constructor(
    readonly question: Question,
    readonly asker: Answers,
  ) {
    super('A text has to be looked at first');
  }
}

/**
 * What a thread finds in texts, for whoever is in a read or a transaction: nobody waits for a thread in there. On a database of
 * `answeringTexts` the work is left, the question answered, and the work done again; any other waits.
 */
async function ask({ key, find }: Question, sql: Sql): Promise<Uint8Array> {
  const asker = answers.getStore();
  if (!asker) return find((work) => work(sql));
  const answer = asker.get(key) ?? kept.get(key);
  if (!answer) throw new Unanswered({ key, find }, asker);
  asker.set(key, answer);
  return answer;
}

/** What `name` finds in these versions. `asked` is a part of the question, so it holds nothing of the moment. */
export async function askTexts<Name extends TaskOn>(
  sql: Sql,
  name: Name,
  versions: readonly string[],
  asked: AskedOf<Name>,
): Promise<MadeJson<AnswerOf<Name>>> {
  const key = JSON.stringify([name, versions, asked]);
  const light = isKnown(key) ? undefined : await lightAnswer(sql, name, versions, asked);
  if (light) return new MadeJson(light as JsonOf<AnswerOf<Name>>);
  const find = async (read: InTurn): Promise<Uint8Array> => {
    const texts = await read((own) => textsOf(own, versions));
    return textWork(name, { texts, asked } as never) as Promise<Uint8Array>;
  };
  return new MadeJson((await ask({ key, find }, sql)) as JsonOf<AnswerOf<Name>>);
}

const isKnown = (key: string): boolean => answers.getStore()?.has(key) || kept.has(key);

/** Characters beyond which a text is long. */
const LONG = 100_000;
/** Versions that were found to be long: they are not read again to learn it. */
const long = new Set<string>();
const MOST_KNOWN = 10_000;

/** What is small and gone through once is answered where it is asked. */
async function lightAnswer(sql: Sql, name: TaskOn, versions: readonly string[], asked: unknown): Promise<Uint8Array | undefined> {
  if (!goesOnceThrough(name) || versions.some((version) => long.has(version))) return undefined;
  const texts = await textsOf(sql, versions);
  if (isLight(name, { texts, asked })) return textWork(name, { texts, asked } as never) as Promise<Uint8Array>;
  if (long.size >= MOST_KNOWN) long.clear();
  for (const { id, text } of texts) if (text.length > LONG) long.add(id);
  return undefined;
}

/** What `find` answers, which depends on nothing but `key`; it reads with what it is given, and waits for a thread after that. */
export const askOnce = async <T>(sql: Sql, key: string, find: (read: InTurn) => Promise<JsonOf<T>>): Promise<T> =>
  new MadeJson((await ask({ key, find }, sql)) as JsonOf<T>).value();

export type AskedOf<Name extends TaskOn> = Parameters<typeof import('./tasks.js')[Name]>[0]['asked'];
export type AnswerOf<Name extends TaskOn> = ReturnType<typeof import('./tasks.js')[Name]> extends JsonOf<infer T> ? T : never;

/** Versions with all that a thread needs of them, in the order in which they are named. */
export async function textsOf(sql: Sql, versions: readonly string[]): Promise<VersionText[]> {
  const texts: VersionText[] = [];
  for (const version of versions) {
    const found = await new VersionRepository(sql).find(version);
    if (!found) throw new Error(`There is no version ${version}`);
    const { id, ordinal, title, textHash, text } = found;
    await pace();
    texts.push({ id, ordinal, title, textHash, text, clauses: await inParts(await clausesOf(sql, id)) });
  }
  return texts;
}

/** @throws Error for a version of the time before clauses were kept */
async function clausesOf(sql: Sql, version: string): Promise<Clause[]> {
  const clauses = await new ClauseRepository(sql).ofVersion(version);
  if (clauses.length === 0) throw new Error(`The version ${version} was kept before texts were kept by clause: upload its file again`);
  return clauses;
}

/** The database of the server: whoever asks of texts in a read or a transaction is answered between two runs of it, with nothing held meanwhile. */
export function answeringTexts(database: Database): Database {
  const read: Database['read'] = (work) => answered((own) => database.read(own(work)), database);
  const transaction: SqlStore['transaction'] = (work) => answered((own) => database.store.transaction(own(work)), database);
  return { ...database, read, store: { ...database.store, read, transaction } };
}

type Own = <A, R>(work: (given: A) => Promise<R>) => (given: A) => Promise<R>;

async function answered<R>(attempt: (own: Own) => Promise<R>, { read }: Database): Promise<R> {
  const asker: Answers = new Map();
  // a group of transactions runs in the scope of whoever came first: each member enters its own
  const own: Own = (work) => (given) => answers.run(asker, () => work(given));
  for (;;) {
    try {
      return await attempt(own);
    } catch (error) {
      if (!(error instanceof Unanswered) || error.asker !== asker) throw error;
      const { key, find } = error.question;
      const answer = await find((work) => read(({ sql }) => work(sql)));
      asker.set(key, answer);
      kept.put(key, answer);
    }
  }
}

/** The latest answers: the page of a case asks for one comparison at each look, and for each action. */
class Kept {
  private readonly all = new Map<string, Uint8Array>();
  private size = 0;

  constructor(
    private readonly most: number,
    private readonly mostOfOne: number,
  ) {}

  get(key: string): Uint8Array | undefined {
    const found = this.all.get(key);
    if (!found) return undefined;
    this.all.delete(key);
    this.all.set(key, found);
    return found;
  }

  has(key: string): boolean {
    return this.all.has(key);
  }

  put(key: string, answer: Uint8Array): void {
    const room = key.length * 2 + answer.byteLength;
    if (room > this.mostOfOne || this.all.has(key)) return;
    this.all.set(key, answer);
    this.size += room;
    for (const [oldest, { byteLength }] of this.all) {
      if (this.size <= this.most) return;
      this.all.delete(oldest);
      this.size -= oldest.length * 2 + byteLength;
    }
  }
}

const kept = new Kept(16 * 2 ** 20, 4 * 2 ** 20);
