import type { Caller, Engine } from '@fashen/engine';
import { type Database, EvidenceRepository, FileRepository } from '@fashen/persistence';
import { type Stage, stagesBefore, type TakenInAt } from '@fashen/workflow-normative-document';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { AT, DRAFTER, seedDocument, taken } from './review-case.js';
import type { StoryClock } from './server.js';

const OFFICE: Caller = { person: personId('office-secretary'), party: 'linjiang.office', roles: ['generalOffice'] };
const ON = '2026-03-02';
const EFFECT = '2026-04-02';

type Stand = { engine: Engine; database: Database; clock: StoryClock };

const scanOf = (document: string) => `${document}-scan`;
const receipts = (document: string, stage: TakenInAt) =>
  stagesBefore(stage).map((one: Stage) => ({ stage: one, evidence: scanOf(document), occurredOn: '2026-02-01' }));

async function begun({ engine, database }: Stand, document: string, n: number): Promise<string> {
  await seedDocument(database, document, n);
  await database.store.transaction(async ({ sql }) => {
    const fileSha256 = await new FileRepository(sql).put(Buffer.from('scan'), 'application/pdf', AT);
    const scan = { id: scanOf(document), documentId: document, kind: 'other' as const, title: '材料', fileSha256, fileName: '材料.pdf' };
    await new EvidenceRepository(sql).insert({ ...scan, createdBy: OFFICE.person, createdAt: AT });
  });
  const id = `life-${document}`;
  await taken(engine.start('normative-document', { document }, { by: DRAFTER, id }));
  await taken(engine.send(id, { type: 'screenIn', administrative: '是', external: '是', normative: '是' }, { by: OFFICE }));
  return id;
}

async function publishedElsewhere(stand: Stand, document: string, n: number, period: object): Promise<string> {
  const id = await begun(stand, document, n);
  const publication = { publishedOn: '2026-02-02', effectiveOn: '2026-02-02', ...period };
  const event = { type: 'takeIn', stage: 'published', receipts: receipts(document, 'published'), publication };
  await taken(stand.engine.send(id, event, { by: OFFICE }));
  return id;
}

/** Sends one event after the other, as that person. */
async function played({ engine }: Stand, id: string, steps: readonly [by: Caller, event: { type: string } & Record<string, unknown>][]) {
  for (const [by, event] of steps) await taken(engine.send(id, event, { by }));
}

/** Drafted here, with an exception that ends before long; its submission finds the drafting still open and is not sent on. */
async function drafted(stand: Stand, document: string, n: number): Promise<string> {
  const id = await begun(stand, document, n);
  await played(stand, id, [
    [OFFICE, { type: 'confirmPlan', how: 'annualPlan', words: '第3项' }],
    [DRAFTER, { type: 'beginDrafting' }],
  ]);
  await stand.engine.drain();
  const text = { version: `${document}-v${n}`, textHash: `t1:${String(n).padStart(64, '0')}` };
  const fairCompetition = { conclusion: 'exception', endsOn: '2026-06-15' };
  const told = { type: 'draftingReported', drafting: 'drafting', outcome: 'submitted', ...text, fairCompetition, on: ON };
  await taken(stand.engine.tell(id, told, 'drafting/1/0'));
  return id;
}

/**
 * A document that a decision repeals, one that lapses by itself, one that is annulled, and the decision: every effect is asked for at
 * least once. Answers with each life and the state that it ends in.
 */
export async function livesPlayed(stand: Stand): Promise<{ id: string; ends: string }[]> {
  const { engine, clock } = stand;
  const repealed = await publishedElsewhere(stand, 'repealed', 1, {
    unifiedNumber: 'ZJHC00-2025-0006',
    documentNumber: '临政规〔2025〕6号',
  });
  const lapsed = await publishedElsewhere(stand, 'lapsed', 2, { unifiedNumber: '临政规2号', lastDay: '2026-06-30' });
  const annulled = await publishedElsewhere(stand, 'annulled', 3, { withoutNumber: '三统一之前公布' });
  const beingDrafted = await drafted(stand, 'drafted', 5);
  const decision = await begun(stand, 'decision', 4);
  const scan = scanOf('decision');
  await played(stand, decision, [
    [OFFICE, { type: 'takeIn', stage: 'signing', receipts: receipts('decision', 'signing') }],
    [OFFICE, { type: 'recordSigning', evidence: scan, occurredOn: ON }],
    [DRAFTER, { type: 'declareChanges', changes: [{ document: 'repealed', kind: 'repeal' }] }],
    [DRAFTER, { type: 'applyForRegistration', appliedOn: ON, effectiveOn: EFFECT, takesEffectAtOnce: false }],
  ]);
  await engine.drain();
  await engine.runDue();
  const text = { version: 'decision-v4', textHash: `t1:${'4'.padStart(64, '0')}`, documentNumber: null };
  const report = { type: 'unifiedsReported', ...text, unifiedNumber: 'ZJHC00-2026-0001' };
  await taken(engine.tell(decision, { ...report, outcome: 'registered', publishedOn: null, effectiveOn: null }, 'unifieds/1/0'));
  await taken(engine.tell(decision, { ...report, outcome: 'published', publishedOn: ON, effectiveOn: EFFECT }, 'unifieds/2/0'));
  await engine.drain();
  const ofCorrection = { correction: 'correction', clauses: ['第一段'], on: ON };
  await taken(engine.tell(annulled, { type: 'scrutinyTold', kind: 'warned', ...ofCorrection }, 'correction/1/0'));
  const change = { kind: 'changed', basis: '改变决定', decidedBy: 'linjiang.province', evidence: scanOf('annulled') };
  await taken(engine.tell(annulled, { type: 'scrutinyDecided', ...change, ...ofCorrection }, 'correction/2/0'));
  const decided = { evidence: scanOf('annulled'), words: '上级决定' };
  await played(stand, annulled, [
    [OFFICE, { type: 'recordSuspension', ...decided }],
    [OFFICE, { type: 'recordResumption', ...decided }],
    [OFFICE, { type: 'recordAnnulment', ...decided }],
  ]);
  for (const day of [EFFECT, '2026-07-01']) {
    clock.set(`${day}T01:00:00.000Z`);
    while ((await engine.runDue()) + (await engine.drain()) > 0);
  }
  return [
    { id: repealed, ends: 'repealed' },
    { id: lapsed, ends: 'lapsed' },
    { id: annulled, ends: 'annulled' },
    { id: decision, ends: 'inForce' },
    { id: beingDrafted, ends: 'drafting' },
  ];
}
