import { type Caller, type Engine, SYSTEM_CALLER } from '@fashen/engine';
import { type Database, VersionRepository } from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { seedDocument, seedEvidence, taken } from './review-case.js';
import type { StoryClock } from './server.js';

const caller = (login: string, party: string, ...roles: string[]): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles,
});
const HANDLER = caller('justice-filing', 'justice', 'filingReviewer');
const HEAD = caller('justice-head3', 'justice', 'reviewHead');
const LIAISON = caller('office-liaison', 'office', 'liaison');
const ABOVE = caller('province-leader', 'province', 'signatory');

type Event = { type: string } & Record<string, unknown>;
type Play = { ends: string; isByHand?: true; steps: (scan: string) => readonly (readonly [by: Caller, event: Event] | 'lateReply')[] };

const ON = '2026-03-02';
const propose = [HANDLER, { type: 'propose', words: '建议如此处理' }] as const;
const disagree = [LIAISON, { type: 'disagree', answeredOn: ON, words: '认为有依据' }] as const;
const escalate = [HEAD, { type: 'escalate', reason: '未纠正' }] as const;
const decided = (type: string, scan: string, more: object = {}) =>
  [ABOVE, { type, decidedOn: ON, words: '决定', evidence: scan, ...more }] as const;

/** Between them every effect of a correction is asked for. */
export const CORRECTIONS: readonly Play[] = [
  {
    ends: 'corrected',
    isByHand: true,
    steps: (scan) => [
      [HEAD, { type: 'issueOrder', receivedOn: ON }],
      disagree,
      propose,
      [HEAD, { type: 'maintainOrder', receivedOn: ON, words: '理由不成立' }],
      [LIAISON, { type: 'answerStopApplying', answeredOn: ON, clauses: ['第一段'], words: '已停止执行', evidence: scan }],
      propose,
      [HEAD, { type: 'closeCorrected', words: '属实' }],
    ],
  },
  {
    ends: 'withdrawn',
    steps: (scan) => [
      disagree,
      propose,
      escalate,
      decided('decideSuspension', scan, { clauses: ['第一段'] }),
      decided('decideResumption', scan),
    ],
  },
  { ends: 'annulled', steps: (scan) => ['lateReply', propose, escalate, decided('decideAnnulment', scan, { clauses: [] })] },
];

type Stand = { engine: Engine; database: Database; clock: StoryClock };

/** Plays one of them under that id, about a document of its own; answers with the state that it comes to. */
export async function playCorrection({ engine, database, clock }: Stand, id: string, n: number, play: Play): Promise<string> {
  const document = `${id}-document`;
  await seedDocument(database, document, n + 1);
  const scan = await seedEvidence(database, document);
  const version = await database.read(({ sql }) => new VersionRepository(sql).latest(document));
  const of = { document, addressee: 'linjiang', grounds: ['withoutBasis'], clauses: ['第一段'] };
  const opening = play.isByHand
    ? engine.start('correction', { ...of, source: { kind: 'referral' }, words: '没有依据', evidence: scan }, { by: HANDLER, id })
    : engine.start(
        'correction',
        { ...of, source: { kind: 'filingReview' }, orderedBy: 'linjiang.justice', textHash: version!.textHash, receivedOn: ON },
        { by: SYSTEM_CALLER, id },
      );
  await taken(opening);
  for (const step of play.steps(scan)) {
    if (step === 'lateReply') {
      clock.set('2026-05-01T01:00:00.000Z');
      while ((await engine.runDue()) > 0);
    } else await taken(engine.send(id, step[1], { by: step[0] }));
  }
  return String((await engine.read(id))!.state);
}
