import type { Caller, Engine } from '@fashen/engine';
import type { Database } from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { PROBLEM } from './filing-review.js';
import { AT, type Step, seedDocument, seedEvidence, taken } from './review-case.js';
import type { StoryClock } from './server.js';

const caller = (login: string, role: string): Caller => ({ person: personId(login), party: 'linjiang.justice', roles: [role] });
const REVIEWER = caller('justice-filing', 'filingReviewer');
const HEAD = caller('justice-head3', 'reviewHead');
const by = (who: Caller, type: string, payload: object = {}): Step => ({ by: who, event: { type, ...payload } });
const ON = AT.slice(0, 10);
/** After the last day of the check. */
const LATE = '2026-03-10T01:00:00.000Z';

type Move = Step | { clock: string } | 'drain';
export type FilingReviewPlay = { ends: string; moves: (scan: string) => readonly Move[] };

const register = by(REVIEWER, 'register', {});

/** Ways of a filing review that between them ask for every effect. */
export const FILING_REVIEWS: readonly FilingReviewPlay[] = [
  {
    ends: 'noProblem',
    moves: (scan) => [
      { clock: LATE },
      register,
      by(REVIEWER, 'ask', { questions: [{ clause: '第二条', question: '请说明依据' }], dueOn: '2026-03-20' }),
      by(HEAD, 'extend', { days: 10, reason: '涉及面广' }),
      by(REVIEWER, 'enterExplanation', { receivedOn: LATE.slice(0, 10), text: '依据某条例', scan }),
      by(REVIEWER, 'proposeNoProblem', { remarks: '未发现问题' }),
      by(HEAD, 'approve'),
    ],
  },
  {
    ends: 'correcting',
    moves: (scan) => [
      by(REVIEWER, 'defer', { missing: ['起草说明'] }),
      by(REVIEWER, 'enterSupplement', { receivedOn: ON, scan }),
      register,
      by(REVIEWER, 'proposeOpinion', { problems: [PROBLEM] }),
      by(HEAD, 'sendBack', { reason: '请补充依据' }),
      by(REVIEWER, 'proposeOpinion', { problems: [PROBLEM, { ...PROBLEM, clause: '全文' }] }),
      by(HEAD, 'approve'),
      'drain',
    ],
  },
  { ends: 'refused', moves: () => [by(REVIEWER, 'refuse', { reason: '不属于备案范围' })] },
];

/** Plays it over the real handlers; every step is taken. Answers with the state at the end. */
export async function playFilingReview(
  { engine, database, clock }: { engine: Engine; database: Database; clock: StoryClock },
  { id, n, play }: { id: string; n: number; play: FilingReviewPlay },
): Promise<unknown> {
  clock.set(AT);
  const document = `${id}-document`;
  await seedDocument(database, document, n);
  const scan = await seedEvidence(database, document);
  const input = { document, receivedOn: ON, occasion: 'publication', scan };
  await taken(engine.start('filing-review', input, { by: REVIEWER, id }));
  for (const move of play.moves(scan)) {
    if (move === 'drain') await engine.drain();
    else if ('clock' in move) clock.set(move.clock);
    else await taken(engine.send(id, move.event, { by: move.by }));
  }
  return (await engine.read(id))!.state;
}
