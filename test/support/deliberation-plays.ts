import { GRANTS } from '@fashen/domain';
import type { Caller, Engine } from '@fashen/engine';
import {
  type Database,
  DocumentRepository,
  EvidenceRepository,
  FileRepository,
  IssuingRepository,
  VersionRepository,
} from '@fashen/persistence';
import { personId } from '../../apps/server/src/demonstration/city.js';
import { findWay } from '../../apps/server/src/issuing/way.js';
import { ATTENDANCE, POINTS, VIEWS } from './deliberation.js';
import { AT, seedVersion, taken } from './review-case.js';

const ON = '2026-03-02';
const caller = (login: string, party: string, ...roles: string[]): Caller => ({
  person: personId(login),
  party: `linjiang${party}`,
  roles,
});
const DRAFTER = caller('urban-drafter', '.urban', 'drafter');
const OFFICE = caller('office-secretary', '.office', 'generalOffice');
const LEADER = caller('city-leader', '', 'signatory');
const REVIEWER = caller('justice-head', '.justice', 'reviewHead');

/** A step of somebody, or what happens beside the case: a further version comes in, the newest text is cleared. */
type Step = [by: Caller, type: string, payload?: Record<string, unknown>] | ['version', number] | ['cleared'];
export type Play = { profile: string; ends: string; steps: (id: string) => readonly Step[] };

const onAgenda: Step = [OFFICE, 'putOnAgenda', { newMeeting: { kind: 'standingMeeting', plannedOn: ON, place: '第一会议室' } }];
const recorded = (id: string): Step => [
  OFFICE,
  'recordMeeting',
  { heldOn: ON, chair: '陆安澜', attendance: ATTENDANCE, minutes: `${id}-minutes`, views: VIEWS },
];
const agreed: readonly Step[] = [['cleared'], [OFFICE, 'passPreCheck', POINTS], [LEADER, 'agree']];
const held = (id: string): readonly Step[] => [...agreed, onAgenda, recorded(id)];
const signed: readonly Step[] = [
  [LEADER, 'sign', { words: '同意' }],
  [LEADER, 'recall', { reason: '再核' }],
  [LEADER, 'sign'],
];
const reason = { reason: '条件不成熟' };

/** Ways through a deliberation that ask for every effect at least once. */
export const DELIBERATIONS: readonly Play[] = [
  {
    profile: 'zhejiang-hangzhou',
    ends: 'signed',
    steps: (id) => [
      ...held(id),
      [OFFICE, 'passInPrinciple', { instructions: [{ anchors: ['第一段'], words: '修改' }] }],
      ['version', 2],
      [DRAFTER, 'handInRevision', { version: `${id}-v2` }],
      [REVIEWER, 'confirmInstructions', { note: '已核对' }],
      ...signed,
      ['version', 3],
      [DRAFTER, 'declareWording', { version: `${id}-v3`, statement: '错字' }],
      [OFFICE, 'acceptWording', { note: '文字性修改' }],
      [OFFICE, 'passRecheck'],
    ],
  },
  {
    profile: 'zhejiang-hangzhou',
    ends: 'rejected',
    steps: (id) => [
      ...held(id),
      [OFFICE, 'pass'],
      [LEADER, 'sign'],
      ['version', 2],
      [DRAFTER, 'changeText', { version: `${id}-v2`, reason: '补充' }],
      ...agreed,
      onAgenda,
      [OFFICE, 'takeOffAgenda', reason],
      onAgenda,
      recorded(id),
      [OFFICE, 'defer', reason],
      onAgenda,
      recorded(id),
      [OFFICE, 'reject', reason],
    ],
  },
  {
    profile: 'shandong',
    ends: 'signed',
    steps: () => [...agreed, [LEADER, 'exemptFromMeeting', { ground: 'emergency', reason: '防汛' }], ...signed, [OFFICE, 'passRecheck']],
  },
  {
    profile: 'zhejiang-hangzhou',
    ends: 'withdrawn',
    steps: (id) => [...held(id), [OFFICE, 'pass'], ...signed, [DRAFTER, 'withdraw', { reason: '重新调研' }]],
  },
];

async function seed({ store }: Database, id: string, profile: string, n: number): Promise<void> {
  await store.transaction(async ({ sql }) => {
    const made = { createdBy: DRAFTER.person, createdAt: AT };
    const parties = { draftingParty: 'linjiang.urban', reviewAuthority: 'linjiang.justice' };
    await new DocumentRepository(sql).insert(
      { id, title: '临江市户外招牌设置管理办法', kind: 'normativeDocument', ...parties, profile, ...made },
      [DRAFTER.person],
    );
    await new IssuingRepository(sql).insert(id, { issuedAs: 'government', issuers: ['linjiang'], reviewers: ['linjiang.justice'] });
    await seedVersion(sql, id, n);
    const fileSha256 = await new FileRepository(sql).put(Buffer.from('scan'), 'application/pdf', AT);
    const scan = { id: `${id}-minutes`, documentId: id, kind: 'minutes' as const, title: '会议纪要', fileSha256, fileName: '会议纪要.pdf' };
    await new EvidenceRepository(sql).insert({ ...scan, ...made });
  });
}

async function clear({ store }: Database, id: string): Promise<void> {
  await store.transaction(async (tx) => {
    const version = await new VersionRepository(tx.sql).latest(id);
    const outcome = await findWay(tx.sql, id);
    if (!version || !outcome?.ok) throw new Error(`There is nothing to clear of ${id}`);
    for (const reviewer of outcome.way.reviewers) {
      const terms = { kind: GRANTS.reviewCleared(reviewer), subject: id, hash: version.textHash };
      await tx.putGrant({
        id: `${version.id}/${reviewer}`,
        ...terms,
        grantedBy: 'review/1',
        grantedAt: AT,
        revokedBy: null,
        revokedAt: null,
      });
    }
  });
}

/** Plays it over the real handlers; every step is taken. Answers with the state at the end. */
export async function playDeliberation(
  { engine, database }: { engine: Engine; database: Database },
  id: string,
  play: Play,
): Promise<unknown> {
  await seed(database, id, play.profile, 1);
  await taken(engine.start('deliberation', { document: id, appliedOn: ON }, { by: DRAFTER, id }));
  for (const [by, type, payload] of play.steps(id)) {
    if (by === 'version') await database.store.transaction(({ sql }) => seedVersion(sql, id, type as number));
    else if (by === 'cleared') await clear(database, id);
    else await taken(engine.send(id, { ...payload, type: type as string }, { by }));
  }
  return (await engine.read(id))!.state;
}
