import { type Caller, type Engine, SYSTEM_CALLER } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  EvidenceRepository,
  FileRepository,
  IssuingRepository,
  PrintRepository,
  type Sql,
  VersionRepository,
} from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { AT, DRAFTER, type Step, taken } from './review-case.js';
import type { StoryClock } from './server.js';
import { grantAll, WEBSITE } from './three-unifieds.js';

const caller = (login: string, party: string, role: string): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles: [role],
});
const REGISTRAR = caller('justice-registrar', 'justice', 'registrar');
const PUBLISHER = caller('justice-registrar', 'justice', 'publisher');
const OFFICE = caller('urban-office', 'urban', 'generalOffice');
const LEADER = caller('urban-leader', 'urban', 'signatory');

export const ISSUER = 'linjiang.urban';
export const REGISTRATION_AUTHORITY = 'linjiang.justice';
const TEXTS = ['本办法自2026年6月1日起施行，有效期五年。', '本办法自2026年9月1日起施行，有效期五年。'];
const EFFECTS = ['2026-06-01', '2026-09-01'];
/** Too late for the first of June. */
const LATE = '2026-05-10T01:00:00.000Z';

/** A step of a caller; the clock moves on; or the text with another date has been through review, meeting and signature. */
type Move = Step | { clock: string } | { text: number };
export type Play = { ends: string; moves: (id: string) => readonly Move[] };

const apply = (id: string, text: number) => ({ appliedOn: AT.slice(0, 10), effectiveOn: EFFECTS[text]!, explainer: `${id}-explainer` });
const by = (who: Caller, type: string, payload: object = {}): Step => ({ by: who, event: { type, ...payload } });
const numbered = (id: string): Step => by(OFFICE, 'enterDocumentNumber', { number: `临城管规〔2026〕${id.at(-1)}号` });
const publish = (id: string, text: number, on: string) =>
  by(PUBLISHER, 'publish', { version: `${id}-v${text}`, publishedOn: on.slice(0, 10), channels: WEBSITE });
const register = by(REGISTRAR, 'register');
const why = { reason: '另行研究' };

/** Ways of a registration that between them ask for every effect; in Shandong, where registration has its clocks. */
export const REGISTRATIONS: readonly Play[] = [
  {
    ends: 'archived',
    moves: (id) => [
      register,
      numbered(id),
      { clock: LATE },
      by(LEADER, 'recordStatutoryReason', { ground: 'hindersEffect', words: '同意' }),
      publish(id, 0, LATE),
      by(PUBLISHER, 'issueErratum', { print: `${id}-print`, publishedOn: LATE.slice(0, 10), note: '改正错字', channels: WEBSITE }),
      by(REGISTRAR, 'archive'),
    ],
  },
  {
    ends: 'stopped',
    moves: (id) => [
      by(REGISTRAR, 'sendBack', why),
      by(DRAFTER, 'applyAgain', apply(id, 0)),
      register,
      by(REGISTRAR, 'stopPublication', why),
    ],
  },
  { ends: 'refused', moves: () => [by(REGISTRAR, 'refuse', why)] },
  { ends: 'withdrawn', moves: () => [by(DRAFTER, 'withdraw', why)] },
  {
    ends: 'published',
    moves: (id) => [
      register,
      numbered(id),
      { clock: LATE },
      by(REGISTRAR, 'sendBackForDate', why),
      { text: 1 },
      by(DRAFTER, 'applyAgain', apply(id, 1)),
      register,
      publish(id, 1, LATE),
    ],
  },
];

const made = { createdBy: DRAFTER.person, createdAt: AT };

async function addText(sql: Sql, document: string, n: number): Promise<void> {
  const text = TEXTS[n]!;
  const fileSha256 = await new FileRepository(sql).put(Buffer.from(text), 'text/plain', AT);
  const version = { id: `${document}-v${n}`, documentId: document, title: '临江市户外招牌设置管理办法', text, fileSha256 };
  const clause = { id: 'paragraph-1', parent: null, type: 'paragraph', anchor: '第一段', label: '', number: 1, inserted: 0, heading: '' };
  const textHash = `t1:${`${document}${n}`.padEnd(64, '0')}`;
  await new VersionRepository(sql).append({ ...version, textHash, fileName: `${version.id}.docx`, ...made }, [
    { ...clause, begins: 0, ends: text.length },
  ]);
}

async function seed({ store }: Database, id: string): Promise<void> {
  await store.transaction(async (tx) => {
    const { sql } = tx;
    const parties = { draftingParty: ISSUER, reviewAuthority: 'linjiang.urban-legal' };
    const document = { id, title: '临江市户外招牌设置管理办法', kind: 'normativeDocument', profile: 'shandong', ...parties, ...made };
    await new DocumentRepository(sql).insert(document, [DRAFTER.person]);
    await new IssuingRepository(sql).insert(id, { issuedAs: 'department', issuers: [ISSUER], reviewers: [parties.reviewAuthority] });
    await addText(sql, id, 0);
    await grantAll(tx, id, AT);
    const fileSha256 = await new FileRepository(sql).put(Buffer.from('scan'), 'application/pdf', AT);
    const kept = new EvidenceRepository(sql);
    for (const [kind, name] of [
      ['minutes', 'minutes'],
      ['other', 'explainer'],
    ] as const)
      await kept.insert({ id: `${id}-${name}`, documentId: id, kind, title: name, fileSha256, fileName: `${name}.pdf`, ...made });
    const differences = [{ anchor: '第一段', registered: '五年', printed: '五十年' }];
    const print = { id: `${id}-print`, document: id, version: `${id}-v0`, fileSha256, fileName: '印本.docx', textHash: 't1:print' };
    await new PrintRepository(sql).insert({ ...print, differences, ...made });
  });
}

/** Plays it over the real handlers; every step is taken. Answers with the state at the end. The life of the document opens the case. */
export async function playRegistration(
  { engine, database, clock }: { engine: Engine; database: Database; clock: StoryClock },
  id: string,
  { moves }: Play,
): Promise<unknown> {
  clock.set(AT);
  await seed(database, id);
  await taken(engine.start('three-unifieds', { document: id, ...apply(id, 0) }, { by: SYSTEM_CALLER, id }));
  for (const move of moves(id)) {
    if ('clock' in move) clock.set(move.clock);
    else if ('text' in move)
      await database.store.transaction(async (tx) => {
        await addText(tx.sql, id, move.text);
        await grantAll(tx, id, clock.now());
      });
    else await taken(engine.send(id, move.event, { by: move.by }));
  }
  return (await engine.read(id))!.state;
}
