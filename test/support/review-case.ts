import { type Caller, type Clock, type Engine, type Outcome } from '@fashen/engine';
import {
  AccountRepository,
  type Database,
  DocumentRepository,
  EvidenceRepository,
  FileRepository,
  MaterialRepository,
  PartyRepository,
  type SqlStore,
  VersionRepository,
} from '@fashen/persistence';
import { CalendarInForce } from '../../apps/server/src/deadline/calendar-in-force.js';
import { PARTIES, PEOPLE, personId } from '../../apps/server/src/demonstration/city.js';
import { HOUSE_PARTS } from '../../apps/server/src/parts.js';
import { buildEngine } from '../../apps/server/src/process/build-engine.js';

export const AT = '2026-03-02T01:00:00.000Z';
const ON = '2026-03-02';
export const SEALING_KEY = Buffer.alloc(32, 7);

const caller = (login: string, party: string, role: string): Caller => ({
  person: personId(login),
  party: `linjiang.${party}`,
  roles: [role],
});

export const DRAFTER = caller('urban-drafter', 'urban', 'drafter');
export const INTAKE = caller('justice-intake', 'justice', 'intakeClerk');
export const HANDLER = caller('justice-handler', 'justice', 'caseHandler');
export const SECOND = caller('justice-second', 'justice', 'secondReviewer');
export const HEAD = caller('justice-head', 'justice', 'reviewHead');

export const CO_REVIEWER = caller('market-coreviewer', 'market', 'coReviewer');
export const ADVISER = caller('adviser-lawyer', 'justice', 'adviser');
export const OFFICE = caller('office-secretary', 'office', 'generalOffice');

/** The city without sign-in: parties and people, with passwords that fit nothing. */
export async function seedPeople(database: Database): Promise<void> {
  await database.store.transaction(async ({ sql }) => {
    const accounts = new AccountRepository(sql);
    if (!(await accounts.isEmpty())) return;
    for (const party of PARTIES) await new PartyRepository(sql).insert(party);
    for (const { login, name, roles } of PEOPLE) {
      const held = Object.entries(roles).flatMap(([party, those]) => those.map((role) => ({ party, role })));
      await accounts.insert({ id: personId(login), login, name, passwordHash: 'none', createdAt: AT, disabledAt: null }, held);
    }
  });
}

const KINDS = ['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other'] as const;

/** A document with one version and all materials, whose text is told by `n`. */
export async function seedDocument({ store }: { store: SqlStore }, id: string, n: number): Promise<void> {
  await store.transaction(async ({ sql }) => {
    if (await new DocumentRepository(sql).find(id)) return;
    const row = {
      id,
      title: '临江市户外招牌设置管理办法',
      kind: 'normativeDocument',
      draftingParty: 'linjiang.urban',
      reviewAuthority: 'linjiang.justice',
    };
    await new DocumentRepository(sql).insert({ ...row, profile: 'zhejiang-hangzhou', createdBy: DRAFTER.person, createdAt: AT }, [
      DRAFTER.person,
    ]);
    await seedVersion(sql, id, n);
    for (const kind of KINDS) {
      const material = {
        id: `${id}-${kind}`,
        documentId: id,
        kind,
        fileSha256: null,
        fileName: null,
        declaration: '不涉及',
        createdBy: DRAFTER.person,
        createdAt: AT,
      };
      await new MaterialRepository(sql).insert(material);
    }
  });
}

export async function seedVersion(sql: ConstructorParameters<typeof VersionRepository>[0], document: string, n: number): Promise<void> {
  const id = `${document}-v${n}`;
  if (await new VersionRepository(sql).find(id)) return;
  const fileSha256 = await new FileRepository(sql).put(Buffer.from(`text ${n}`), 'text/plain', AT);
  const text = `text ${n}`;
  const clause = { id: 'paragraph-1', parent: null, type: 'paragraph', anchor: '第一段', label: '', number: 1, inserted: 0, heading: '' };
  const textHash = `t1:${String(n).padStart(64, '0')}`;
  const version = {
    id,
    documentId: document,
    title: '临江市户外招牌设置管理办法',
    textHash,
    fileSha256,
    fileName: `${id}.docx`,
    text,
  };
  await new VersionRepository(sql).append({ ...version, createdBy: DRAFTER.person, createdAt: AT }, [
    { ...clause, begins: 0, ends: text.length },
  ]);
}

/** The server's own engine with its real handlers, without HTTP. */
export const reviewEngine = (store: SqlStore, clock: Clock = { now: () => AT }): Engine =>
  buildEngine({ parts: HOUSE_PARTS, store, clock, calendar: new CalendarInForce(), sealingKey: SEALING_KEY });

export type Step = { by: Caller; event: { type: string } & Record<string, unknown> };

const item = (process: string) => `${process}.item.1`;

/** The straight way from acceptance to the head's desk, and on to clearance. */
export function steps(process: string, document: string, revised: number): Step[] {
  const checks = [1, 2, 3, 4, 5, 6, 7].map((checkItem) => ({
    by: HANDLER,
    event: { type: 'markCheck', checkItem, result: checkItem === 4 ? 'problem' : 'passed' },
  }));
  const words = {
    anchor: '第一段',
    kind: 'powers',
    problem: '设立收费',
    basis: '国办发〔2018〕37号',
    suggestion: '删去',
    weight: 'mustChange',
    checkItem: 4,
  };
  return [
    { by: INTAKE, event: { type: 'accept', completeOn: ON } },
    { by: HEAD, event: { type: 'assign', handler: HANDLER.person } },
    ...checks,
    { by: HANDLER, event: { type: 'draftOpinion' } },
    { by: HANDLER, event: { type: 'addItem', ...words } },
    { by: HANDLER, event: { type: 'submitOpinion', conclusion: 'revisionRequired' } },
    { by: SECOND, event: { type: 'passSecondReview' } },
    { by: HEAD, event: { type: 'issueRevisionRequired' } },
    { by: DRAFTER, event: { type: 'answerItems', answers: [{ item: item(process), response: 'adopted' }] } },
    { by: DRAFTER, event: { type: 'submitAnswers', version: `${document}-v${revised}` } },
    { by: HANDLER, event: { type: 'closeItem', item: item(process), note: '已改' } },
    { by: HANDLER, event: { type: 'confirmClearance' } },
  ];
}

/** A scan that lies with the document. */
export async function seedEvidence({ store }: { store: SqlStore }, document: string): Promise<string> {
  const id = `${document}-scan`;
  await store.transaction(async ({ sql }) => {
    const fileSha256 = await new FileRepository(sql).put(Buffer.from(id), 'application/pdf', AT);
    const row = { id, documentId: document, kind: 'minutes' as const, title: '会议记录', fileSha256, fileName: '会议记录.pdf' };
    await new EvidenceRepository(sql).insert({ ...row, createdBy: OFFICE.person, createdAt: AT });
  });
  return id;
}

/** Everybody is asked, an urgent exemption is entered, a session is held, the review stands and goes on. `n`: the process asks in this order. */
export function stepsOfInquiries(process: string, scan: string): Step[] {
  const inquiry = (n: number) => `${process}.inquiry.${n}`;
  const entry = { onBehalfOf: personId('city-leader'), occurredOn: ON, scan };
  const session = {
    heldOn: ON,
    attendees: [
      { name: '甲', of: '司法局' },
      { name: '乙', of: '城管局' },
    ],
    views: [{ name: '甲', view: '赞成' }],
    minutes: scan,
  };
  return [
    { by: INTAKE, event: { type: 'accept', completeOn: ON } },
    { by: OFFICE, event: { type: 'grantExemption', exemption: 'reviewTime', ground: 'emergency', statement: '抢险救灾', entry } },
    { by: HEAD, event: { type: 'assign', handler: HANDLER.person } },
    { by: HANDLER, event: { type: 'inviteCoReview', party: CO_REVIEWER.party, question: '职责衔接' } },
    { by: HANDLER, event: { type: 'askAdviser', person: ADVISER.person, question: '法律适用' } },
    { by: HANDLER, event: { type: 'askPublic', question: '意见' } },
    { by: HANDLER, event: { type: 'recordJointSession', ...session } },
    { by: HANDLER, event: { type: 'suspendReview', awaiting: '省司法厅', question: '适用问题', evidence: scan } },
    { by: ADVISER, event: { type: 'giveAdvice', inquiry: inquiry(2), words: '可行', evidence: scan } },
    { by: HANDLER, event: { type: 'resumeReview', answer: '可以适用', answeredOn: ON, evidence: scan } },
    { by: CO_REVIEWER, event: { type: 'replyCoReview', inquiry: inquiry(1), view: 'noObjection', words: '无不同意见' } },
    { by: HANDLER, event: { type: 'releaseInquiry', inquiry: inquiry(3), reason: '抢险救灾' } },
  ];
}

/** Advice that is not adopted, kept, and asked to be discussed: up to the door of the discussion. */
export function stepsToDiscussion(process: string, document: string, text: number): Step[] {
  const handling = steps(process, document, text).flatMap(({ by, event }) =>
    event.type === 'addItem' ? { by, event: { ...event, weight: 'advice' } } : { by, event },
  );
  const upToIssue = handling.slice(0, handling.findIndex(({ event }) => event.type === ISSUE) + 1);
  return [
    ...upToIssue,
    { by: DRAFTER, event: { type: 'answerItems', answers: [{ item: item(process), response: 'notAdopted', reason: '另有依据' }] } },
    { by: DRAFTER, event: { type: 'submitAnswers', version: `${document}-v${text}` } },
    { by: HANDLER, event: { type: 'keepItem', item: item(process), note: '理由不成立' } },
    { by: HANDLER, event: { type: 'returnItems' } },
    { by: DRAFTER, event: { type: 'openDiscussion' } },
  ];
}

export const waived = (process: string) => ({
  type: 'discussionFinished',
  outcomes: [{ item: item(process), outcome: 'leaderWaived' }],
  statement: true,
});

export const ISSUE = 'issueRevisionRequired';

export const submission = (document: string) => ({ document, contact: { name: '沈墨白', phone: '0570-1234567' }, receivedOn: ON });

/** The step is taken, or the refusal is thrown. */
export async function taken(outcome: Promise<Outcome>): Promise<Outcome & { ok: true }> {
  const told = await outcome;
  if (!told.ok) throw new Error(JSON.stringify(told.refusal));
  return told;
}
