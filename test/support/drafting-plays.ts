import { dateIn } from '@fashen/domain';
import { type Caller, type Engine, SYSTEM_CALLER } from '@fashen/engine';
import { CommentGroupRepository, CommentRepository, type Database } from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { BECAUSE, NOTICE, STATEMENT } from './drafting.js';
import { DRAFTER, seedDocument, seedEvidence, taken } from './review-case.js';
import type { StoryClock } from './server.js';

const caller = (login: string, party: string, role: string): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles: [role],
});
const HEAD = caller('urban-head', 'urban', 'draftingHead');
const CHECKER = caller('urban-legal-head', 'urban-legal', 'reviewHead');

type Stand = { engine: Engine; database: Database; clock: StoryClock };
/** An event; a new day; or comments that come in, by their ids. */
type Move = readonly [by: Caller, event: { type: string } & Record<string, unknown>] | { day: string } | { said: readonly string[] };
export type DraftingPlay = { ends: string; moves: (scan: string, id: string) => readonly Move[] };

const CLOSES = '2026-04-10';
const LATER = '2026-04-20';
const MORNING = '2026-04-21';

/** Ways of a drafting that between them ask for every effect. */
export const DRAFTINGS: readonly DraftingPlay[] = [
  {
    ends: 'submitted',
    moves: (evidence, id) => [
      [DRAFTER, { type: 'publishConsultation', ...NOTICE, closesOn: CLOSES }],
      { said: [`${id}-a`, `${id}-b`] },
      [DRAFTER, { type: 'mergeComments', into: `${id}-a`, from: [`${id}-b`] }],
      [DRAFTER, { type: 'answerComments', groups: [`${id}-a`], point: '放宽第一条', outcome: 'adopted' }],
      [DRAFTER, { type: 'separateComment', comment: `${id}-b` }],
      [HEAD, { type: 'answerComments', comment: `${id}-b`, point: '放宽第二条', outcome: 'notAdopted', ...BECAUSE }],
      [DRAFTER, { type: 'extendConsultation', closesOn: LATER, reason: '社会关注度高' }],
      [DRAFTER, { type: 'consultDepartments', parties: ['linjiang.market'] }],
      [DRAFTER, { type: 'declareOutOfScope', ...BECAUSE }],
      [DRAFTER, { type: 'passOverExperts', ...BECAUSE }],
      [DRAFTER, { type: 'passOverRisk', ...BECAUSE }],
      [DRAFTER, { type: 'passOverHearing', ruledOut: ['statute'], ...BECAUSE }],
      { day: MORNING },
      [DRAFTER, { type: 'publishConsultationResult', words: '收到2条意见，均已答复。' }],
      [DRAFTER, { type: 'freezeText' }],
      [CHECKER, { type: 'giveLegalCheck', result: 'lawful', words: '合法' }],
      [DRAFTER, { type: 'recordDiscussion', heldOn: MORNING, attendance: '班子成员', words: '同意', evidence }],
      [HEAD, { type: 'signDraft' }],
      [DRAFTER, { type: 'draftStatement', ...STATEMENT }],
      [DRAFTER, { type: 'submitDraft', submittedOn: MORNING }],
    ],
  },
  { ends: 'abandoned', moves: () => [[DRAFTER, { type: 'abandonDrafting', reason: '不再制定' }]] },
];

/** Plays one; answers with the state in which it ends. */
export async function playDrafting({ engine, database, clock }: Stand, id: string, n: number, play: DraftingPlay): Promise<string> {
  const document = `${id}-document`;
  await seedDocument(database, document, n);
  const scan = await seedEvidence(database, document);
  await taken(engine.start('drafting', { document, spine: 'nobody', jointly: [] }, { by: SYSTEM_CALLER, id }));
  for (const move of play.moves(scan, id)) {
    if ('said' in move) {
      await database.store.transaction(async ({ sql }) => {
        const consultation = `${id}.consultation.1`;
        const said = { consultation, channel: 'page', speaker: 'person', clause: '第一条', sealedText: '{}', sealedPerson: null } as const;
        const came = { codeHash: null, receivedOn: dateIn(clock.now()), enteredBy: null, createdAt: clock.now() };
        for (const comment of move.said) await new CommentRepository(sql).insert({ id: comment, ...said, ...came });
        await new CommentGroupRepository(sql).putAlone(move.said);
      });
    } else if ('day' in move) {
      clock.set(`${move.day}T01:00:00.000Z`);
      while ((await engine.runDue()) + (await engine.drain()) > 0);
    } else {
      await taken(engine.send(id, move[1], { by: move[0] }));
    }
  }
  return String((await engine.read(id))!.state);
}
