import type { Caller, Engine } from '@fashen/engine';
import { type Database, DocumentRepository } from '@fashen/persistence';
import type { LightReviewContext } from '@fashen/workflow-light-review';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { AT, HANDLER, HEAD, INTAKE, taken } from './review-case.js';

const ON = '2026-03-02';
const DEPUTY: Caller = { ...HEAD, person: 'linjiang.person.justice-head2' };
const BOTH: Caller = { ...HANDLER, person: 'linjiang.person.justice-handler2', roles: ['caseHandler'] };

/** A paper as the clerk registers it, and the light review of it. */
export async function receivedPaper({ engine, database }: { engine: Engine; database: Database }, seed: number): Promise<string> {
  const document = `paper-${seed}`;
  const row = {
    id: document,
    title: '关于征求条例草案意见的函',
    kind: 'other',
    draftingParty: 'linjiang.justice',
    reviewAuthority: 'linjiang.justice',
    profile: 'zhejiang-hangzhou',
    createdBy: INTAKE.person,
    createdAt: AT,
  };
  await database.store.transaction(({ sql }) => new DocumentRepository(sql).insert(row, []));
  const input = { document, sender: '某省人民代表大会', question: '条例草案有何意见', receivedOn: ON };
  const asked = seed % 2 === 0 ? { askedBy: '2026-04-01' } : {};
  const id = `light-${seed}`;
  await taken(engine.start('light-review', { ...input, ...asked }, { by: INTAKE, id }));
  return id;
}

type Move = { by: Caller; type: string; [field: string]: unknown };

const POINT = { clause: '第三条', text: '与上位法不一致', basis: ['《中华人民共和国立法法》第八十条'], suggestion: '删去' };

/** What people might try now; some of it is refused, as in life. */
function moves({ handler }: LightReviewContext, pick: <T>(from: readonly T[]) => T): Move[] {
  const by = handler === BOTH.person ? BOTH : HANDLER;
  return [
    { by: HEAD, type: 'assign', handler: pick([HANDLER, BOTH]).person },
    { by, type: 'submitOpinion', points: pick([[POINT], [POINT, { text: '建议明确', basis: ['国办发〔2018〕37号'] }], []]) },
    { by, type: 'submitOpinion', points: [POINT] },
    { by: pick([HEAD, DEPUTY]), type: 'approveOpinion' },
    { by: HEAD, type: 'sendOpinionBack', reason: '请补充依据' },
    { by: HEAD, type: 'remindSigners' },
    ...pick([[], [], [], [{ by: HEAD, type: 'returnAsNotOurs', reason: '不属本机构' }]]),
    ...pick([[], [], [], [{ by: INTAKE, type: 'withdraw', reason: '来件单位撤回' }]]),
    ...pick([[], [], [], [{ by: INTAKE, type: 'leaveAsClassified' }]]),
  ];
}

/** A history that chance writes: people try things until the paper is out of their hands or the attempts are over. */
export async function playLightReview(engine: Engine, id: string, seed: number, attempts: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(id))!;
    if (view.status !== 'active') return;
    const { by, type, ...payload } = pick(moves(view.context, pick));
    await engine.send(id, { ...payload, type }, { by });
  }
}
