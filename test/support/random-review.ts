import type { Caller, Engine } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import {
  ADVISER,
  CO_REVIEWER,
  DRAFTER,
  HANDLER,
  HEAD,
  INTAKE,
  SECOND,
  seedDocument,
  seedVersion,
  submission,
  taken,
} from './review-case.js';

type Move = { by: Caller; type: string; [field: string]: unknown };

const WORDS = { anchor: '第一段', kind: 'powers', problem: '设立收费', basis: '国办发〔2018〕37号', suggestion: '删去' };
const handler2: Caller = { ...HANDLER, person: 'linjiang.person.justice-handler2' };

/** What people might try now; much of it is refused, as in life. */
function moves(context: ReviewContext, pick: <T>(from: readonly T[]) => T, version: string): Move[] {
  const by = context.handler === handler2.person ? handler2 : HANDLER;
  const unmarked = ([1, 2, 3, 4, 5, 6, 7] as const).find((item) => !context.checks[item]) ?? 4;
  const item = pick([...Object.keys(context.items), 'nothing']);
  const pending = Object.entries(context.items).filter(([, { response }]) => response === null);
  const words = { ...WORDS, checkItem: 4, weight: pick(['mustChange', 'advice']) };
  const inquiry = pick([...Object.keys(context.inquiries), 'nothing']);
  const response = pick(['adopted', 'adopted', 'partlyAdopted', 'notAdopted']);
  const mark = { by, type: 'markCheck', checkItem: unmarked, result: unmarked === 4 ? 'problem' : 'passed' };
  return [
    { by: INTAKE, type: 'accept', completeOn: '2026-03-02' },
    { by: pick([INTAKE, by]), type: 'requestSupplement', missing: ['other'], due: '2026-12-31' },
    { by: DRAFTER, type: 'supplement' },
    { by: HEAD, type: pick(['assign', 'assign', 'reassign']), handler: pick([HANDLER, HANDLER, handler2]).person, reason: '工作安排' },
    mark,
    mark,
    mark,
    mark,
    { by, type: 'draftOpinion' },
    { by, type: 'addItem', ...words },
    { by, type: 'changeItem', ...words, item },
    { by, type: 'submitOpinion', conclusion: pick(['revisionRequired', 'revisionRequired', 'unlawful', 'lawful']) },
    { by: SECOND, type: pick(['passSecondReview', 'passSecondReview', 'sendBackFromSecondReview']), reason: '再核' },
    { by: HEAD, type: pick(['issueLawful', 'issueRevisionRequired', 'issueUnlawful', 'sendBackFromHeadReview']), reason: '再核' },
    { by: DRAFTER, type: 'answerItems', answers: pending.map(([id]) => ({ item: id, response, reason: '另有依据' })) },
    { by: DRAFTER, type: 'submitAnswers', version },
    { by, type: pick(['closeItem', 'closeItem', 'acceptReason', 'keepItem']), item, note: '已核' },
    { by: HEAD, type: 'acceptMustChangeReason', item, note: '已核' },
    { by, type: pick(['confirmClearance', 'returnItems']) },
    { by, type: 'inviteCoReview', party: pick(['linjiang.market', 'linjiang.urban']), question: '职责衔接' },
    { by: CO_REVIEWER, type: 'replyCoReview', inquiry, view: 'suggestion', words: '建议明确分工' },
    { by, type: 'askAdviser', person: ADVISER.person, question: '法律适用' },
    { by: ADVISER, type: 'giveAdvice', inquiry, words: '可行' },
    { by, type: 'askPublic', question: '意见' },
    { by, type: 'releaseInquiry', inquiry, reason: '时间紧迫' },
    { by: DRAFTER, type: 'openDiscussion' },
    { by, type: 'confirmClearanceWithUnadopted' },
    { by: HEAD, type: 'concludeUnlawful', reason: '经沟通仍未改正' },
    { by: HEAD, type: 'extendReview', days: 1, reason: '情况复杂' },
  ];
}

/** What leads on from where a case stands; chance mostly tries that, and now and then something out of order. */
const LEADING: Readonly<Record<string, readonly string[]>> = {
  received: ['accept', 'accept', 'requestSupplement'],
  supplementRequested: ['supplement'],
  accepted: ['assign'],
  examining: [
    'inviteCoReview',
    'replyCoReview',
    'askAdviser',
    'giveAdvice',
    'releaseInquiry',
    'releaseInquiry',
    'markCheck',
    'markCheck',
    'markCheck',
    'markCheck',
    'draftOpinion',
    'requestSupplement',
    'extendReview',
  ],
  drafting: ['addItem', 'addItem', 'changeItem', 'submitOpinion', 'markCheck'],
  secondReview: ['passSecondReview', 'sendBackFromSecondReview'],
  headReview: ['issueLawful', 'issueRevisionRequired', 'issueUnlawful', 'sendBackFromHeadReview'],
  examinationPaused: ['supplement', 'reassign'],
  answering: ['answerItems', 'submitAnswers'],
  verifying: [
    'closeItem',
    'acceptReason',
    'keepItem',
    'acceptMustChangeReason',
    'confirmClearance',
    'confirmClearanceWithUnadopted',
    'returnItems',
  ],
  itemsOpen: ['answerItems', 'submitAnswers', 'openDiscussion', 'openDiscussion', 'concludeUnlawful'],
};

const REASONED = new Set([
  'reassign',
  'sendBackFromSecondReview',
  'sendBackFromHeadReview',
  'extendReview',
  'concludeUnlawful',
  'releaseInquiry',
]);

const OUTCOMES = ['reasonAccepted', 'willAdopt', 'leaderUpheld', 'leaderWaived', 'stays'] as const;

const leafOf = (state: unknown): string => (typeof state === 'string' ? state : String(Object.values(state as object)[0]));

/** A history that chance writes over the server's own handlers: people try things, time passes, texts are revised. */
export async function playReview(
  { engine, database, clock }: { engine: Engine; database: Database; clock: { pass: (milliseconds: number) => void } },
  seed: number,
  attempts: number,
): Promise<string> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const document = `document-${seed}`;
  const process = `process-${seed}`;
  let texts = seed * 1000;
  await seedDocument(database, document, texts);
  await taken(engine.start('legality-review', submission(document), { by: DRAFTER, id: process }));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(process))!;
    if (view.status !== 'active') break;
    if (leafOf(view.state) === 'discussing') {
      const items = Object.keys(view.context.items).map((item) => ({ item, outcome: pick(OUTCOMES) }));
      await engine.tell(
        process,
        { type: 'discussionFinished', outcomes: items, statement: random() < 0.8 },
        `discussion-${seed}/${attempt}`,
      );
      continue;
    }
    const all = moves(view.context, pick, `${document}-v${texts}`);
    const leading = all.filter((move) => LEADING[leafOf(view.state)]?.includes(move.type));
    const { by, type, ...payload } = pick(leading.length > 0 && random() < 0.9 ? leading : all);
    const { reason, ...rest } = payload;
    await engine.send(process, { ...(REASONED.has(type) ? payload : rest), type }, { by });
    if (random() < 0.05) {
      texts += 1;
      await database.store.transaction(({ sql }) => seedVersion(sql, document, texts));
    }
    if (random() < 0.05) {
      clock.pass(Math.floor(random() * 3 * 86_400_000));
      await engine.runDue();
    }
  }
  return process;
}
