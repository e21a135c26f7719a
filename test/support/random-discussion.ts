import type { Caller, Engine } from '@fashen/engine';
import { type Database, EvidenceRepository, FileRepository } from '@fashen/persistence';
import type { DiscussionContext } from '@fashen/workflow-non-adoption-discussion';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { AT, DRAFTER, HANDLER, HEAD, type Step, seedDocument, steps, submission, taken } from './review-case.js';

const person = (login: string, party: string, role: string): Caller => ({ person: `linjiang.person.${login}`, party, roles: [role] });
const OFFICE = person('office-secretary', 'linjiang.office', 'generalOffice');
const LEADER = person('city-leader', 'linjiang', 'signatory');
const DEPUTY = person('city-leader2', 'linjiang', 'signatory');

/** From acceptance to the door of the discussion, with one item of each of these weights, none of them adopted. */
function toDiscussion(process: string, document: string, text: number, weights: readonly string[]): Step[] {
  const straight = steps(process, document, text);
  const upTo = (type: string) => straight.findIndex(({ event }) => event.type === type);
  const [before, { by, event }, after] = [
    straight.slice(0, upTo('addItem')),
    straight[upTo('addItem')]!,
    straight.slice(upTo('addItem') + 1),
  ];
  const items = weights.map((_, n) => `${process}.item.${n + 1}`);
  return [
    ...before,
    ...weights.map((weight) => ({ by, event: { ...event, weight } })),
    ...after.slice(
      0,
      after.findIndex((step) => step.event.type === 'answerItems'),
    ),
    { by: DRAFTER, event: { type: 'answerItems', answers: items.map((item) => ({ item, response: 'notAdopted', reason: '另有依据' })) } },
    { by: DRAFTER, event: { type: 'submitAnswers', version: `${document}-v${text}` } },
    ...items.map((item) => ({ by: HANDLER, event: { type: 'keepItem', item, note: '理由不成立' } })),
    { by: HANDLER, event: { type: 'returnItems' } },
    { by: DRAFTER, event: { type: 'openDiscussion' } },
  ];
}

/** Opens a discussion through a review of its own, and hands in a scan that it may point to. */
export async function openedDiscussion(
  { engine, database }: { engine: Engine; database: Database },
  seed: number,
  weights: readonly string[],
): Promise<string> {
  const document = `discussed-${seed}`;
  const review = `review-${seed}`;
  await seedDocument(database, document, 50_000 + seed);
  await database.store.transaction(async ({ sql }) => {
    const fileSha256 = await new FileRepository(sql).put(Buffer.from('%PDF-1.4'), 'application/pdf', AT);
    const scan = {
      id: `scan-${seed}`,
      documentId: document,
      kind: 'minutes' as const,
      title: '协调会纪要',
      fileName: '纪要.pdf',
      fileSha256,
    };
    await new EvidenceRepository(sql).insert({ ...scan, createdBy: OFFICE.person, createdAt: AT });
  });
  await taken(engine.start('legality-review', submission(document), { by: DRAFTER, id: review }));
  for (const { by, event } of toDiscussion(review, document, 50_000 + seed, weights)) await taken(engine.send(review, event, { by }));
  await engine.drain();
  const [found] = await database.read(({ sql }) =>
    sql.query<{ id: string }>(`SELECT id FROM process WHERE subject = $1 AND workflow = 'non-adoption-discussion'`, [document]),
  );
  return found!.id;
}

type Move = { by: Caller; type: string; [field: string]: unknown };

const convinced = (item: string): Move[] => [
  { by: DRAFTER, type: 'adoptItem', item },
  { by: HANDLER, type: 'acceptReason', item, reply: '理由成立' },
  { by: HEAD, type: 'acceptMustChangeReason', item, reply: '并不违法' },
];

/** What people might try now; some of it is refused, as in life. */
function moves(context: DiscussionContext, seed: number, pick: <T>(from: readonly T[]) => T): Move[] {
  const open = Object.entries(context.items).filter(([, { outcome }]) => outcome === null);
  const item = pick([...Object.keys(context.items), 'nothing']);
  const advice = open.filter(([, { weight }]) => weight === 'advice');
  const scan = `scan-${seed}`;
  const entry = { onBehalfOf: LEADER.person, occurredOn: context.since, scan };
  const decisions = advice.map(([id]) => ({ item: id, decision: pick(['upheld', 'waived', 'waived']), note: '同意' }));
  const meeting = {
    heldOn: context.since,
    chair: '副秘书长',
    participants: ['起草单位', '审查机构'],
    said: '双方陈述了意见',
    results: open.map(([id, { weight }]) => ({
      item: id,
      result: pick(weight === 'advice' ? ['reasonAccepted', 'willAdopt', 'open', 'open'] : ['willAdopt', 'open', 'open']),
      note: '记录在案',
    })),
    minutes: scan,
  };
  return [
    { by: DRAFTER, type: 'giveReasons', reasons: open.map(([id]) => ({ item: id, reason: '确有需要', basis: '某条' })) },
    // people who give in at once would never come to the meeting
    ...pick([[], [], [], [], convinced(item)]),
    ...Object.keys(context.items).map((each) => ({ by: HANDLER, type: 'maintainItem', item: each, reply: '理由不成立' })),
    { by: HANDLER, type: pick(['returnReplies', 'callCoordination']) },
    { by: HANDLER, type: pick(['returnReplies', 'callCoordination']) },
    { by: pick([OFFICE, OFFICE, HEAD]), type: 'recordCoordination', ...meeting },
    { by: pick([LEADER, DEPUTY]), type: 'decideItems', decisions },
    { by: OFFICE, type: 'decideItems', decisions, entry },
    { by: LEADER, type: 'transfer', seat: 'decision.1', to: DEPUTY.person, reason: '分工调整' },
  ];
}

/** A history that chance writes: people try things until the discussion ends or the attempts are over. */
export async function playDiscussion(engine: Engine, id: string, seed: number, attempts: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(id))!;
    if (view.status !== 'active') return;
    const { by, type, ...payload } = pick(moves(view.context, seed, pick));
    await engine.send(id, { ...payload, type }, { by });
  }
}

export const WITHDRAWN = { type: 'withdraw', reason: '重新研究' } as const;
