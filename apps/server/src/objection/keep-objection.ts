import { randomUUID } from 'node:crypto';
import type { NewObjection } from '@fashen/contracts';
import { dateIn } from '@fashen/domain';
import {
  FileRepository,
  type Objection,
  type ObjectionChannel,
  ObjectionFileRepository,
  ObjectionGroupRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
  type SqlTx,
} from '@fashen/persistence';
import type { AcceptedFile } from '../document/accept-file.js';
import { earlierOf, type Kept, keepPersons, personOf } from './keep-persons.js';
import type { Means } from './keyed.js';
import { isPublished, receiverOf } from './receivers.js';
import { type SealedPaper, seal, sealBytes } from './sealing.js';
import { nearest, sketchOf } from './sketch.js';
import { subjectOf } from './subject.js';

export type Entry = {
  asked: NewObjection;
  file: AcceptedFile | undefined;
  channel: ObjectionChannel;
  receivedOn: string;
  /** The clerk who types in what came on paper or by word of mouth, and the office that it came to. */
  by: { person: string; party: string } | null;
  at: string;
};

/** Keeps one objection with everything that tells who made it sealed. Each person's code and secret are answered once, here. */
export async function keepObjection(tx: SqlTx, means: Means, entry: Entry): Promise<Kept> {
  const { asked, channel, receivedOn, by, at } = entry;
  const document = await subjectOf(asked, entry.file !== undefined, (id) => isPublished(tx.sql, id, at));
  const id = randomUUID();
  const receiver = await receiverOf(tx.sql, { document, receiver: by?.party ?? asked.receiver });
  const about = means.keyed.hash('about', document ?? `paper\0${plain(asked.paperTitle ?? id)}`);
  const sketch = sketchOf(means.keyed, asked.text);
  const groups = new ObjectionGroupRepository(tx.sql);
  await groups.lock(about);
  const group = nearest(sketch, await groups.leaders(about)) ?? { id, similarity: 100 };
  const first = personOf(asked, channel);
  const objection: Parameters<ObjectionRepository['insert']>[0] = {
    id,
    kind: first.reach.by === 'none' || !asked.name ? 'lead' : 'objection',
    channel,
    document,
    receiver,
    receivedOn,
    clauses: document === null ? [] : asked.clauses,
    sealed: document === null ? await seal(tx, means.installation, { key: id, at }, paperOf(asked)) : '{}',
    about,
    group: group.id,
    similarity: group.similarity,
    sketch,
    enteredBy: by?.person ?? null,
    follows: await earlierOf(tx.sql, means.keyed, first, about),
    createdAt: at,
  };
  await new ObjectionRepository(tx.sql).insert(objection);
  await keepText(tx, means.installation, { objection: id, kind: 'original', text: asked.text, receivedOn, at, isTold: true });
  if (entry.file) await keepSealedFile(tx, means.installation, { objection: id, file: entry.file, purpose: purposeOf(entry), at });
  return keepPersons(tx, means, objection, [first, ...asked.jointly.map((person) => personOf(person, channel))]);
}

const plain = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const paperOf = ({ paperTitle, paperNumber, paperIssuer, clauses }: NewObjection): SealedPaper => ({
  title: paperTitle ?? '',
  number: paperNumber ?? '',
  issuer: paperIssuer ?? '',
  clauses,
});

function purposeOf({ asked, channel }: Entry): Handed['purpose'] {
  if (channel !== 'page') return 'scan';
  return asked.agentFor === undefined ? 'photograph' : 'authorisation';
}

type Text = {
  objection: string;
  kind: 'original' | 'supplement' | 'newReasons' | 'withdrawal';
  text: string;
  receivedOn?: string;
  at: string;
  isTold: boolean;
};

/** Words of the person, under the key of the objection. Answers with the id of the row. */
export async function keepText(tx: SqlTx, installation: Buffer, { objection, kind, text, receivedOn, at, isTold }: Text): Promise<string> {
  const id = randomUUID();
  const sealed = await seal(tx, installation, { key: objection, at }, text);
  const row = { id, objection, kind, sealed, receivedOn: receivedOn ?? dateIn(at), createdAt: at, toldAt: isTold ? at : null };
  await new ObjectionStatementRepository(tx.sql).insert(row);
  return id;
}

type Handed = { objection: Objection['id']; file: AcceptedFile; purpose: 'photograph' | 'authorisation' | 'scan' | 'delivery'; at: string };

/** Its name is kept nowhere: people name files after themselves. */
export async function keepSealedFile(tx: SqlTx, installation: Buffer, { objection, file, purpose, at }: Handed): Promise<string> {
  const id = randomUUID();
  const sealed = await sealBytes(tx, installation, { key: objection, at }, file.bytes);
  const fileSha256 = await new FileRepository(tx.sql).put(sealed, 'application/octet-stream', at);
  await new ObjectionFileRepository(tx.sql).insert({ id, objection, purpose, fileSha256, mediaType: file.mediaType, createdAt: at });
  return id;
}
