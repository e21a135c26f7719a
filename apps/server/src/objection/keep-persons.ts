import type { Objector } from '@fashen/contracts';
import {
  type Objection,
  type ObjectionChannel,
  ObjectionLetterRepository,
  ObjectionPersonRepository,
  ObjectionRepository,
  type ReachedBy,
  type Sql,
  type SqlTx,
} from '@fashen/persistence';
import { newCode, newSecret, plainCode } from './codes.js';
import type { Keyed, Means } from './keyed.js';
import { contactWords, reachOf } from './reach.js';
import { type SealedPerson, seal } from './sealing.js';

export type Person = { of: Omit<SealedPerson, 'code'>; reach: { by: ReachedBy; at: string } };
/** What is told once to whoever brought it in; nothing of it can be read again. */
export type Kept = Pick<Objection, 'id' | 'kind' | 'receiver' | 'receivedOn'> & { code: string; secret: string };

export function personOf(asked: Objector & { agentFor?: string | undefined }, channel: ObjectionChannel): Person {
  const { name = '', phone = '', email = '', address = '', agentFor = '' } = asked;
  return { of: { name, phone, email, address, agentFor }, reach: reachOf(asked, channel !== 'page') };
}

const contactOf = (keyed: Keyed, { of, reach }: Person): string | null =>
  reach.by === 'none' || of.name === '' ? null : keyed.hash('contact', contactWords(of.name, reach));

/** An earlier objection of the same person to the same paper: nobody is told that there is one, but the handler. */
export async function earlierOf(sql: Sql, keyed: Keyed, person: Person, about: string): Promise<string | null> {
  const contact = contactOf(keyed, person);
  if (contact === null) return null;
  const objections = new ObjectionRepository(sql);
  const found: Objection[] = [];
  for (const { objection } of await new ObjectionPersonRepository(sql).byContact(contact)) {
    const earlier = await objections.find(objection);
    if (earlier?.about === about) found.push(earlier);
  }
  return found.sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0]?.id ?? null;
}

type New = Pick<Objection, 'id' | 'kind' | 'receiver' | 'receivedOn' | 'channel' | 'createdAt'>;

/** Each person with a key, a code and a secret of their own; those who do not look at the page get both by letter. */
export async function keepPersons(tx: SqlTx, { installation, keyed }: Means, objection: New, persons: readonly Person[]): Promise<Kept> {
  const { id, kind, receiver, receivedOn, channel, createdAt: at } = objection;
  const told = { code: '', secret: '' };
  for (const [n, person] of persons.entries()) {
    const own = { code: newCode(), secret: newSecret() };
    const key = `${id}.${n + 1}`;
    await new ObjectionPersonRepository(tx.sql).insert({
      id: key,
      objection: id,
      ordinal: n + 1,
      sealed: await seal(tx, installation, { key, at }, { ...person.of, code: own.code } satisfies SealedPerson),
      reachedBy: person.reach.by,
      codeHash: keyed.hash('code', plainCode(own.code)),
      secretHash: keyed.hash('secret', plainCode(own.secret)),
      contactHash: contactOf(keyed, person),
    });
    if (n === 0) Object.assign(told, own);
    if (person.reach.by !== 'none' && (n > 0 || channel !== 'page')) {
      const sealed = await seal(tx, installation, { key, at }, own);
      const letter = { id: `${key}/receipt`, objection: id, person: key, kind: 'receipt', answer: null, sealed, createdAt: at } as const;
      await new ObjectionLetterRepository(tx.sql).insert(letter);
    }
  }
  return { id, kind, receiver, receivedOn, ...told };
}
