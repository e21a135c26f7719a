import type { Caller, Engine } from '@fashen/engine';
import { type Database, DocumentRepository, OmittedPaperRepository } from '@fashen/persistence';
import { randomFrom } from '../../libs/engine/src/explore/random.js';
import { AT, seedEvidence, taken } from './review-case.js';

const ON = '2026-03-02';
const of = (login: string, party: string, role: string): Caller => ({
  person: `linjiang.person.${login}`,
  party: `linjiang.${party}`,
  roles: [role],
});
const HANDLER = of('justice-filing', 'justice', 'filingReviewer');
const HEAD = of('justice-head3', 'justice', 'reviewHead');
const CLERK = of('urban-filing', 'urban', 'filingClerk');

/** A paper that was entered by hand, a scan that lies with it, and the case about it. */
export async function openedOmission({ engine, database }: { engine: Engine; database: Database }, seed: number): Promise<string> {
  const document = `omitted-${seed}`;
  const authority = 'linjiang.urban';
  const row = {
    id: document,
    title: '关于停车收费的通告',
    kind: 'normativeDocument',
    draftingParty: authority,
    reviewAuthority: authority,
  };
  const paper = { document, authority, source: 'inspection', number: null, issuedOn: null, entry: null, found: '检查中发现' };
  await database.store.transaction(async ({ sql }) => {
    await new DocumentRepository(sql).insert({ ...row, profile: 'national', createdBy: HANDLER.person, createdAt: AT }, []);
    await new OmittedPaperRepository(sql).insert({ ...paper, enteredBy: HANDLER.person, party: HANDLER.party, enteredAt: AT });
  });
  await seedEvidence(database, document);
  const input = { document, lacks: seed % 2 === 0 ? ['filing'] : ['review', 'filing'], askedOn: ON, words: '检查中发现' };
  await taken(engine.start('omission', input, { by: HANDLER, id: `omission-${seed}` }));
  return `omission-${seed}`;
}

type Move = { by: Caller; type: string; [field: string]: unknown };

const said = { words: '情况如下' };

/** What people might try now; some of it is refused, as in life. */
const moves = (document: string, pick: <T>(from: readonly T[]) => T): Move[] => [
  { by: CLERK, type: 'explain', explainedOn: ON, ...said },
  { by: HANDLER, type: 'requireRemedy', ...said },
  { by: CLERK, type: 'reportRemedy', remedy: pick(['madeUp', 'repealed']), doneOn: ON, ...said, evidence: `${document}-scan` },
  { by: HANDLER, type: 'sendBackRemedy', reason: '不到位' },
  { by: pick([HEAD, HANDLER]), type: 'confirmRemedy', ...said },
  ...pick([[], [], [{ by: HEAD, type: 'acceptExplanation', ...said }]]),
  ...pick([[], [], [], [{ by: HEAD, type: 'refer', to: '市人民政府', ...said }]]),
  ...pick([[], [], [], [], [{ by: HEAD, type: 'withdraw', reason: '录入有误' }]]),
];

/** A history that chance writes: people try things, and now and then time is up, until the case has ended or the attempts are over. */
export async function playOmission(engine: Engine, id: string, seed: number, attempts: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const view = (await engine.read(id))!;
    if (view.status !== 'active') return;
    if (pick([1, 2, 3, 4, 5, 6]) === 1) {
      const key = pick(['omission_explain', 'omission_remedy']);
      await engine.tell(id, { type: 'deadlinePassed', key }, `${id}/late/${attempt}`);
      continue;
    }
    const { by, type, ...payload } = pick(moves(String(view.subject), pick));
    await engine.send(id, { ...payload, type }, { by });
  }
}
