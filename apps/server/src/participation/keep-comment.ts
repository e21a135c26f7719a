import { randomUUID } from 'node:crypto';
import type { NewComment } from '@fashen/contracts';
import type { IsoDate } from '@fashen/domain';
import { type CommentChannel, CommentRepository, type Consultation, type SqlTx } from '@fashen/persistence';
import { newSecret, plainCode } from '../objection/codes.js';
import type { Means } from './means.js';
import { type SealedPerson, seal } from './sealing.js';

export type CommentEntry = {
  consultation: Consultation;
  asked: NewComment;
  channel: CommentChannel;
  receivedOn: IsoDate;
  enteredBy: string | null;
  at: string;
};

/** Keeps one comment under the consultation's lock; what is said and who said it lie sealed, under keys of their own. */
export async function keepComment(tx: SqlTx, { installation, keyed }: Means, entry: CommentEntry): Promise<{ id: string; code: string }> {
  const { consultation, asked, channel, receivedOn, enteredBy, at } = entry;
  const id = randomUUID();
  const code = newSecret();
  const person: SealedPerson = { name: asked.name ?? null, contact: asked.contact ?? null };
  const isNamed = person.name !== null || person.contact !== null;
  await new CommentRepository(tx.sql).insert({
    id,
    consultation: consultation.id,
    channel,
    speaker: asked.speaker,
    clause: asked.clause ?? null,
    sealedText: await seal(tx, installation, { key: consultation.id, at }, asked.text),
    sealedPerson: isNamed ? await seal(tx, installation, { key: id, at }, person) : null,
    codeHash: keyed.hash('code', plainCode(code)),
    receivedOn,
    enteredBy,
    createdAt: at,
  });
  return { id, code };
}
