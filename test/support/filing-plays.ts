import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { type Caller, type Engine, SYSTEM_CALLER } from '@fashen/engine';
import { type Database, ReviewFactsRepository, ValidityRepository, VersionRepository } from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { AT, seedDocument, seedEvidence, taken } from './review-case.js';

const caller = (login: string, party: string, role: string): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles: [role],
});
const CLERK = caller('office-filing', 'office', 'filingClerk');
const REVIEWER = caller('congress-filing', 'congress', 'filingReviewer');
const ON = AT.slice(0, 10);
const ABOVE = { body: 'governmentAbove', party: 'linjiang.province', name: '云江省人民政府' };
const CONGRESS = { body: 'congressCommittee', party: 'linjiang.congress', name: '临江市人民代表大会常务委员会' };

type Event = { type: string; [field: string]: unknown };
/** A step of the clerk, or one of the reviewer in the filing review that the filing has opened. */
type Move = Event | { review: Event };
export type Play = { ends: string; receiver: object; filedBy: string; moves: (id: string) => readonly Move[] };

const paper = (id: string) => ({ on: ON, scan: `${id}-scan` });
const report = (id: string): Event => ({
  type: 'draftReport',
  number: `临政规备〔2026〕${id.at(-10)}号`,
  signedOn: ON,
  attachments: [{ piece: 'draftingStatement', evidence: `${id}-scan` }],
});
const submit: Event = { type: 'submit', submittedOn: ON };

/** Ways of a filing that between them ask for every effect. */
export const FILINGS: readonly Play[] = [
  {
    ends: 'reviewed',
    receiver: ABOVE,
    filedBy: 'filing',
    moves: (id) => [
      report(id),
      submit,
      { type: 'enterDeferral', ...paper(id), missing: '缺制定依据' },
      { type: 'supplement', submittedOn: ON },
      { type: 'enterRegistration', ...paper(id) },
      { type: 'enterNoProblem', ...paper(id) },
    ],
  },
  {
    ends: 'submitted',
    receiver: CONGRESS,
    filedBy: 'filing',
    moves: (id) => [report(id), submit, { review: { type: 'defer', missing: ['制定依据未附'] } }, { type: 'supplement', submittedOn: ON }],
  },
  { ends: 'countedAsMet', receiver: ABOVE, filedBy: 'registration', moves: () => [] },
  { ends: 'copied', receiver: ABOVE, filedBy: 'copy', moves: (id) => [report(id), submit] },
];

async function published({ store }: Database, document: string, n: number): Promise<{ version: string; textHash: string }> {
  await seedDocument({ store }, document, n);
  return store.transaction(async (tx) => {
    const { id: version, textHash } = (await new VersionRepository(tx.sql).latest(document))!;
    const row = { id: randomUUID(), kind: GRANTS.published, subject: document, hash: textHash, grantedBy: 'unifieds/1', grantedAt: AT };
    await tx.putGrant({ ...row, revokedBy: null, revokedAt: null });
    const event = { id: `${document}-published`, kind: 'published', on: ON, effectiveOn: '2026-06-01', version } as const;
    const recorded = { basis: '示例', evidence: null, createdBy: 'registrar', createdAt: AT };
    await new ValidityRepository(tx.sql).record(document, { ...event, lastDay: null, evaluateOn: null }, recorded);
    return { version, textHash };
  });
}

/** Plays a filing to its end and answers with the state that it has then. */
export async function playFiling(
  { engine, database }: { engine: Engine; database: Database },
  id: string,
  { receiver, filedBy, moves }: Play,
): Promise<unknown> {
  const document = `${id}-document`;
  const text = await published(database, document, 40 + Number(id.at(-1)));
  await seedEvidence(database, document);
  const about = { document, spine: null, occasion: 'publication', publishedOn: ON, decision: null, ...text };
  await taken(engine.start('filing', { ...about, receiver, filedBy } as never, { by: SYSTEM_CALLER, id }));
  for (const move of moves(document)) {
    await engine.drain();
    const isReview = 'review' in move;
    const review = isReview
      ? await database.store.transaction(({ sql }) => new ReviewFactsRepository(sql).runningProcess(document, 'filing-review', ''))
      : null;
    await taken(engine.send(review ?? id, (isReview ? move.review : move) as never, { by: isReview ? REVIEWER : CLERK }));
  }
  await engine.drain();
  return (await engine.read(id))!.state;
}
