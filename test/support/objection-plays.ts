import { type Caller, type Engine, SYSTEM_CALLER } from '@fashen/engine';
import {
  type Database,
  ObjectionGroupRepository,
  ObjectionPersonRepository,
  ObjectionRepository,
  ObjectionStatementRepository,
  ValidityRepository,
} from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { seal } from '../../apps/server/src/objection/sealing.js';
import { AT, DRAFTER, SEALING_KEY, seedDocument, taken } from './review-case.js';

const caller = (login: string, party: string, role: string): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles: [role],
});
export const HANDLER = caller('justice-objection', 'justice', 'objectionHandler');
const SECOND = caller('justice-objection2', 'justice', 'objectionHandler');
const HEAD = caller('justice-head3', 'justice', 'reviewHead');
const LIAISON = caller('office-liaison', 'office', 'liaison');

type Move =
  | { by: Caller; event: { type: string } & Record<string, unknown> }
  | { told: { type: string } & Record<string, unknown> }
  | 'mask';
/** `follows`: the objection whose group it is in. By the names of the leads the model knows how it stands with them. */
export type Play = { id: string; leads?: string; ends: string; moves: readonly Move[] };

const explanation = '理由';
const on = AT.slice(0, 10);
const by = (who: Caller, type: string, payload: object = {}): Move => ({ by: who, event: { type, ...payload } });
const told = (type: string, payload: object = {}): Move => ({ told: { type, ...payload } as never });
const joins = (lead: string): Move => told('joinedGroup', { lead, group: lead, on });
const approves = by(HEAD, 'approveDecision');
const examined: readonly Move[] = [
  by(HANDLER, 'accept'),
  'mask',
  by(HANDLER, 'submitMasking'),
  by(SECOND, 'approveMasking'),
  by(LIAISON, 'stateCase', { explanation }),
];
const correction = { grounds: ['withoutBasis'], clauses: ['第一段'], explanation };

/** Ways of objections that between them ask for every effect; in Shandong, where the reply may be extended. */
export const OBJECTIONS: readonly Play[] = [
  {
    id: 'ended',
    ends: 'answered',
    moves: [...examined, by(HANDLER, 'proposeLawful', { explanation, publicReply: '公开的答复' }), approves],
  },
  { id: 'gone', ends: 'withdrawn', moves: [told('withdrawalReceived', { on })] },
  { id: 'late', leads: 'ended', ends: 'answered', moves: [joins('ended')] },
  {
    id: 'alone',
    leads: 'gone',
    ends: 'diverted',
    moves: [
      joins('gone'),
      by(HANDLER, 'requestSupplement', { explanation, due: '2026-03-10' }),
      by(HANDLER, 'proposeRefusal', { ground: 'notOurs', explanation }),
      by(HEAD, 'sendDecisionBack', { explanation }),
      by(HANDLER, 'proposeDiversion', { diversion: 'petition', explanation }),
      approves,
    ],
  },
  { id: 'running', ends: 'running', moves: [told('groupGrew', { group: 'running', members: 1, on })] },
  { id: 'follower', leads: 'running', ends: 'running', moves: [joins('running')] },
  {
    id: 'running',
    ends: 'followingUp',
    moves: [by(HEAD, 'extendReply', { days: 20, explanation }), ...examined, by(HANDLER, 'proposeCorrection', correction), approves],
  },
];

/** A document in force, and an objection to it with its rows. */
export async function seedObjection(database: Database, { id, leads }: Play, n: number): Promise<void> {
  const document = `paper-of-${leads ?? id}`;
  await seedDocument(database, document, n);
  await database.store.transaction(async (tx) => {
    const { sql } = tx;
    const objections = new ObjectionRepository(sql);
    if (await objections.find(id)) return;
    const published = { id: `${document}-published`, kind: 'published', on: '2026-01-05', effectiveOn: '2026-02-05' } as const;
    if (leads === undefined)
      await new ValidityRepository(sql).record(
        document,
        { ...published, version: `${document}-v${n}`, lastDay: null, evaluateOn: null },
        { basis: '临政规〔2026〕1号', evidence: null, createdBy: DRAFTER.person, createdAt: AT },
      );
    await objections.insert({
      id,
      kind: 'objection',
      channel: 'page',
      document,
      receiver: 'linjiang.justice',
      receivedOn: on,
      clauses: [],
      sealed: '{}',
      about: document,
      group: leads ?? id,
      similarity: 100,
      sketch: '',
      enteredBy: null,
      follows: null,
      createdAt: AT,
    });
    const hashes = { codeHash: `code ${id}`, secretHash: null, contactHash: null };
    await new ObjectionPersonRepository(sql).insert({
      id: `${id}.1`,
      objection: id,
      ordinal: 1,
      sealed: await seal(tx, SEALING_KEY, { key: `${id}.1`, at: AT }, { name: '某人', phone: '', email: '', address: '', agentFor: '' }),
      reachedBy: 'phone',
      ...hashes,
    });
    const sealed = await seal(tx, SEALING_KEY, { key: id, at: AT }, '收费没有依据。我是裁缝。');
    const text = { id: `${id}-text`, objection: id, kind: 'original', sealed, receivedOn: on, createdAt: AT, toldAt: AT } as const;
    await new ObjectionStatementRepository(sql).insert(text);
    if (leads !== undefined) await new ObjectionGroupRepository(sql).confirm(leads, [id], { at: AT, by: HANDLER.person });
  });
}

/** Opens the process where there is none, and goes the play's way; answers with where it ended. */
export async function playObjection(engine: Engine, { id, leads, moves }: Play): Promise<string> {
  const document = `paper-of-${leads ?? id}`;
  const input = {
    objection: id,
    document,
    receivedOn: on,
    channel: 'page',
    kind: 'objection',
    receiver: 'linjiang.justice',
    profile: 'shandong',
  };
  if (!(await engine.read(id))) await taken(engine.start('objection-review', input, { by: SYSTEM_CALLER, id }));
  for (const [n, move] of moves.entries()) {
    if (move === 'mask')
      await taken(
        engine.send(id, { type: 'maskStatement', statement: `${id}-text`, sentences: [{ keep: true }, { keep: false }] } as never, {
          by: HANDLER,
        }),
      );
    else
      await taken('told' in move ? engine.tell(id, move.told as never, `play/${id}/${n}`) : engine.send(id, move.event, { by: move.by }));
    await engine.drain();
  }
  const { state } = (await engine.read(id))!;
  return typeof state === 'string' ? state : Object.keys(state as object)[0]!;
}
