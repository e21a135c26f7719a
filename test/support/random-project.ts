import type { Caller, Engine } from '@fashen/engine';
import { type Database, DocumentRepository } from '@fashen/persistence';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { AT, seedEvidence, taken } from './review-case.js';

const ON = '2026-03-02';
const of = (login: string, party: string, role: string): Caller => ({
  person: `linjiang.person.${login}`,
  party: party === '' ? 'linjiang' : `linjiang.${party}`,
  roles: [role],
});
const DRAFTER = of('urban-drafter', 'urban', 'drafter');
const HANDLER = of('justice-handler', 'justice', 'caseHandler');
const OTHER = of('justice-handler2', 'justice', 'caseHandler');
const LEADER = of('city-leader', '', 'signatory');
const CLERK = of('office-secretary', 'office', 'generalOffice');

/** A document without a text, a scan that lies with it, and the project about it. */
export async function openedProject({ engine, database }: { engine: Engine; database: Database }, seed: number): Promise<string> {
  const document = `proposed-${seed}`;
  const row = { id: document, title: `临江市第${seed}号办法`, kind: 'normativeDocument', draftingParty: DRAFTER.party };
  await database.store.transaction(({ sql }) =>
    new DocumentRepository(sql).insert(
      { ...row, reviewAuthority: HANDLER.party, profile: 'zhejiang-hangzhou', createdBy: DRAFTER.person, createdAt: AT },
      [DRAFTER.person],
    ),
  );
  await seedEvidence(database, document);
  const said = { necessity: '需要', problem: '责任不清', measures: '明确责任' };
  const input = { document, origin: 'department', year: 2026, month: 12, ...said };
  await taken(engine.start('project-initiation', input, { by: seed % 5 === 0 ? OTHER : DRAFTER, id: `project-${seed}` }));
  return `project-${seed}`;
}

type Move = { by: Caller; type: string; [field: string]: unknown };

const words = { words: '情况如下' };
const fine = { isNeeded: true, isCovered: false, isCompetent: true, similar: [], recommendation: 'plan', ...words };

/** What people might try now; some of it is refused, as in life. */
const moves = (document: string, pick: <T>(from: readonly T[]) => T): Move[] => {
  const entry = { onBehalfOf: LEADER.person, occurredOn: ON, scan: `${document}-scan` };
  return [
    { by: pick([HANDLER, OTHER]), type: 'beginAssessment' },
    { by: HANDLER, type: 'recordAssessment', ...fine, ...pick([{}, {}, { isCompetent: false, recommendation: 'refuse' }]) },
    { by: pick([LEADER, CLERK, HANDLER]), type: 'approve', ...pick([{}, { entry }]) },
    ...pick([[], [{ by: HANDLER, type: 'sendBackProposal', reason: '说明不充分' }]]),
    { by: DRAFTER, type: 'supplementProposal', ...words },
    ...pick([[], [], [{ by: LEADER, type: 'returnAssessment', reason: '再论证' }]]),
    ...pick([[], [], [{ by: LEADER, type: 'refuse', ground: 'noNeed', ...words }]]),
    ...pick([[], [], [{ by: CLERK, type: 'approveAddition', ...words, entry }]]),
    ...pick([[], [{ by: CLERK, type: 'postpone', year: 2027, month: pick([1, 6, 11]), ...words, entry }]]),
    ...pick([...Array<Move[]>(11).fill([]), [{ by: LEADER, type: 'drop', ...words }]]),
    ...pick([[], [], [], [], [], [{ by: DRAFTER, type: 'withdraw', reason: '不再需要' }]]),
  ];
};

/** A history that chance writes: people try things until the project has ended or the attempts are over. */
export async function playProject(engine: Engine, id: string, seed: number, attempts: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(id))!;
    if (view.status !== 'active') return;
    const { by, type, ...payload } = pick(moves(String(view.subject), pick));
    await engine.send(id, { ...payload, type }, { by });
  }
}
