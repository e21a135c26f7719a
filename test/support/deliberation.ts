import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { VersionRepository } from '@fashen/persistence';
import { findWay } from '../../apps/server/src/issuing/way.js';
import type { Answer, Client, Conditions } from './client.js';
import { docx } from './docx.js';
import { eventually } from './eventually.js';
import { onFreshPage } from './fresh-page.js';
import { person } from './review.js';
import type { RunningServer } from './server.js';

export const TEXT = [
  '临江市共享单车管理办法',
  '第一条 为规范共享单车管理，制定本办法。',
  '第二条 经营者应当在十五日内备案。',
  '第三条 车辆应当停放在划定的区域。',
  '第四条 本办法自公布之日起三十日后施行。',
];
const changed = (n: number, line: string): string[] => TEXT.map((old, at) => (at === n ? line : old));
/** What the meeting asked for, and nothing else. */
export const AS_INSTRUCTED = changed(2, '第二条 经营者应当在十日内备案。');
/** What the meeting asked for, and a change that nobody asked for. */
export const BEYOND = AS_INSTRUCTED.map((line, n) => (n === 3 ? '第三条 车辆应当停放在划定的区域，违者由经营者缴纳管理费。' : line));
/** A slip of the pen is put right. */
export const REWORDED = changed(3, '第三条 车辆应当停放在所划定的区域。');

export const ATTENDANCE = [
  { name: '陆安澜', post: '市长', presence: 'present' },
  { name: '郑守中', post: '副市长', presence: 'present' },
  { name: '严守一', post: '市司法局局长', presence: 'sittingIn' },
];
export const VIEWS = [
  { speaker: '郑守中', stance: 'dissents', words: '停放区域尚未划定，建议推迟施行' },
  { speaker: '陆安澜', stance: 'agrees', words: '同意' },
];
export const POINTS = { grounds: true, content: true, consultation: true, form: true, other: true };
export const INSTRUCTION = { anchors: ['第二条'], words: '备案期限缩短为十日' };

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
const SESSION = 11 * 3_600_000;

type Issue = { drafter?: string; issuedAs?: string; issuers?: readonly string[] };

/** One deliberation as its people play it over HTTP. */
export class DeliberationStory {
  private readonly clients = new Map<string, { client: Client; signedIn: string }>();
  document = '';
  id = '';
  drafter = 'urban-drafter';

  constructor(readonly server: RunningServer) {}

  async as(login: string): Promise<Client> {
    const now = this.server.clock.now();
    const known = this.clients.get(login);
    if (known && Date.parse(now) - Date.parse(known.signedIn) < SESSION) return known.client;
    const client = await this.server.as(login);
    this.clients.set(login, { client, signedIn: now });
    return client;
  }

  /** A document in whose name the story says; by default the city's. Every text of a story is another one. */
  async upload({ drafter = 'urban-drafter', ...issue }: Issue = {}, text: readonly string[] = TEXT): Promise<void> {
    this.drafter = drafter;
    const client = await this.as(drafter);
    const fields = {
      kind: 'normativeDocument',
      drafters: [person(drafter)],
      ...(issue.issuedAs ? { issuedAs: issue.issuedAs } : {}),
      ...(issue.issuers ? { issuers: issue.issuers } : {}),
    };
    const created = await client.upload('/api/documents', { file: { name: '送审稿.docx', bytes: this.docx(text) }, fields });
    expect([created.status, created.body]).toEqual([201, expect.anything()]);
    this.document = created.body.document.id;
  }

  private readonly mark = randomUUID();
  docx = (text: readonly string[]): Buffer => docx([...text, `附件 ${this.mark}`]);

  async version(text: readonly string[]): Promise<string> {
    const client = await this.as(this.drafter);
    const added = await client.upload(`/api/documents/${this.document}/versions`, {
      file: { name: '修改稿.docx', bytes: this.docx(text) },
    });
    expect([added.status, added.body]).toEqual([201, expect.anything()]);
    return added.body.version.id;
  }

  /** The newest version of the document. */
  async latest(): Promise<string> {
    const { versions } = (await (await this.as(this.drafter)).get(`/api/documents/${this.document}`)).body;
    return [...versions].sort((one: { ordinal: number }, other: { ordinal: number }) => one.ordinal - other.ordinal).at(-1).id;
  }

  async evidence(login: string, kind = 'approval', title = '签批件'): Promise<string> {
    const file = { name: `${title}.pdf`, bytes: PDF };
    const added = await (await this.as(login)).upload(`/api/documents/${this.document}/evidence`, { file, fields: { kind, title } });
    expect([added.status, added.body]).toEqual([201, expect.anything()]);
    return added.body.evidence.id;
  }

  /** What the reviews of the way would have granted for the newest text; the straight way plays a review in full. */
  async clear(kinds: (reviewer: string) => readonly string[] = (reviewer) => [GRANTS.reviewCleared(reviewer)]): Promise<void> {
    await this.server.database.store.transaction(async (tx) => {
      const version = await new VersionRepository(tx.sql).latest(this.document);
      const outcome = await findWay(tx.sql, this.document);
      if (!version || !outcome?.ok) throw new Error('There is nothing to clear');
      for (const kind of outcome.way.reviewers.flatMap(kinds)) {
        const row = { id: randomUUID(), kind, subject: this.document, hash: version.textHash, grantedBy: 'review/1' };
        await tx.putGrant({ ...row, grantedAt: this.server.clock.now(), revokedBy: null, revokedAt: null });
      }
    });
  }

  /** A renewed review takes back what one body has granted. */
  async revoke(reviewer: string): Promise<void> {
    await this.server.database.store.transaction(async (tx) => {
      for (const { id } of await tx.lockGrants(this.document, GRANTS.reviewCleared(reviewer)))
        await tx.revokeGrant(id, 'review/2', this.server.clock.now());
    });
  }

  /** Kinds and text hashes of what stands for the document. */
  async standing(): Promise<{ kind: string; hash: string }[]> {
    return this.server.database.read(({ sql }) =>
      sql.query('SELECT kind, hash FROM "grant" WHERE subject = $1 AND revoked_at IS NULL ORDER BY kind', [this.document]),
    );
  }

  today = (): string => new Date(Date.parse(this.server.clock.now()) + 8 * 3_600_000).toISOString().slice(0, 10);

  async start(login = this.drafter): Promise<Answer> {
    const input = { document: this.document, appliedOn: this.today() };
    const answer = await (await this.as(login)).post('/api/processes', { workflow: 'deliberation', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  read = async (login: string): Promise<Answer> => (await this.as(login)).get(`/api/processes/${this.id}`);
  etag = async (): Promise<string> => (await this.read('auditor')).headers.get('etag') ?? '';
  state = async (): Promise<unknown> => (await this.read('auditor')).body.state;
  /** Waits for that state, which something in the background brings about. */
  async comesTo(state: string): Promise<void> {
    await eventually(this.state, (seen) => seen === state);
  }
  details = async (login = 'auditor'): Promise<any> => (await this.read(login)).body.details;

  /** Acts on what stands now. */
  async act(login: string, action: string, body: Record<string, unknown> = {}, conditions: Conditions = {}): Promise<Answer> {
    const client = await this.as(login);
    const send = (ifMatch: string) =>
      client.post(`/api/processes/${this.id}/${action}`, body, { key: randomUUID(), ...conditions, ifMatch });
    return conditions.ifMatch === undefined ? onFreshPage(this.etag, send) : send(conditions.ifMatch);
  }

  /** Acts, and the step is taken. */
  async done(login: string, action: string, body: Record<string, unknown> = {}): Promise<any> {
    const answer = await this.act(login, action, body);
    expect({ action, status: answer.status, ...(answer.status === 200 ? {} : { problem: answer.body }) }).toEqual({ action, status: 200 });
    return answer.body;
  }

  /** The step is refused, with exactly these findings. */
  async refused(login: string, action: string, body: Record<string, unknown>, ...rules: string[]): Promise<any> {
    const answer = await this.act(login, action, body);
    expect({ action, rules: answer.body.findings?.map(({ rule }: { rule: string }) => rule) }).toEqual({ action, rules });
    for (const { detail, wayOut } of answer.body.findings) expect([detail, wayOut]).toEqual([expect.any(String), expect.any(String)]);
    return answer.body.findings;
  }

  /** A document of the city that waits for a meeting. */
  async agreed(issue: Issue = {}, { office = 'office-secretary', leader = 'city-leader2', text = TEXT } = {}): Promise<void> {
    await this.upload(issue, text);
    await this.clear();
    expect([(await this.start()).status]).toEqual([201]);
    await this.done(office, 'passPreCheck', POINTS);
    await this.done(leader, 'agree', { words: '同意提交会议审议' });
  }

  newMeeting = (kind = 'standingMeeting') => ({ newMeeting: { kind, plannedOn: this.today(), place: '第一会议室' } });

  /** The meeting is held and recorded; its result is still to be entered. */
  async held(office = 'office-secretary', meeting: Record<string, unknown> = this.newMeeting()): Promise<void> {
    await this.done(office, 'putOnAgenda', meeting);
    await this.done(office, 'recordMeeting', {
      heldOn: this.today(),
      chair: '陆安澜',
      attendance: ATTENDANCE,
      minutes: await this.evidence(office, 'minutes', '会议纪要'),
      views: VIEWS,
    });
  }

  /** The papers of the case, once there are so many. */
  papers = (count: number): Promise<{ form: string; href: string }[]> =>
    eventually(
      async () => (await this.read('auditor')).body.documents,
      (documents) => documents.length >= count,
    );
}
