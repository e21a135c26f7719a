import type { LostCode } from '@fashen/contracts';
import type { Clock } from '@fashen/engine';
import {
  type Database,
  ObjectionLetterRepository,
  type ObjectionPerson,
  ObjectionPersonRepository,
  ObjectionRecoveryRepository,
  type SqlReader,
  type SqlTx,
} from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { newSecret, plainCode } from './codes.js';
import { MEANS, type Means } from './keyed.js';
import { contactWords, reachOf } from './reach.js';
import { type SealedLetter, type SealedPerson, seal, unseal } from './sealing.js';

/** One letter a day: whoever knows a neighbour's telephone number cannot have them called all day. */
const DAY = 86_400_000;

/** Lost codes are looked for apart from the asking, so that the asking takes as long for a stranger as for anybody. */
@Injectable()
export class CodeRecovery {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MEANS) private readonly means: Means,
  ) {}

  waiting = ({ sql }: SqlReader, limit: number) => new ObjectionRecoveryRepository(sql).waiting(limit);

  recover = (one: { id: string; sealed: string }): Promise<void> =>
    this.database.store.transaction((tx) => recover(tx, this.means, { ...one, at: this.clock.now() }));
}

/** Looks for who lost a code: a letter with the code and a new secret for each objection of theirs; nothing, unseen, for anybody else. */
async function recover(tx: SqlTx, means: Means, { id, sealed, at }: { id: string; sealed: string; at: string }): Promise<void> {
  const asked = await unseal<LostCode>(tx, means.installation, sealed);
  const reach = asked && reachOf(asked);
  if (asked && reach && reach.by !== 'none') {
    const contact = means.keyed.hash('contact', contactWords(asked.name, reach));
    for (const person of await new ObjectionPersonRepository(tx.sql).byContact(contact)) await sendAgain(tx, means, person, at);
  }
  await new ObjectionRecoveryRepository(tx.sql).remove(id);
}

/** The old secret holds until the new one is used: whoever asks for another person's code takes nothing away from them. */
async function sendAgain(tx: SqlTx, { installation, keyed }: Means, person: ObjectionPerson, at: string): Promise<void> {
  const letters = new ObjectionLetterRepository(tx.sql);
  const own = await letters.ofObjection(person.objection);
  const since = new Date(Date.parse(at) - DAY).toISOString();
  if (own.some((letter) => letter.person === person.id && letter.kind === 'code' && letter.createdAt > since)) return;
  const opened = await unseal<SealedPerson>(tx, installation, person.sealed);
  if (!opened) return;
  const letter: SealedLetter = { code: opened.code, secret: newSecret() };
  await new ObjectionPersonRepository(tx.sql).setSpare(person.id, keyed.hash('secret', plainCode(letter.secret)));
  const sealed = await seal(tx, installation, { key: person.id, at }, letter);
  const row = { objection: person.objection, person: person.id, kind: 'code', answer: null, sealed, createdAt: at } as const;
  await letters.insert({ id: `${person.id}/code/${own.length + 1}`, ...row });
}
