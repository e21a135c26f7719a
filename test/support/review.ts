import { randomUUID } from 'node:crypto';
import type { Answer, Client, Conditions } from './client.js';
import { docx } from './docx.js';
import { eventually } from './eventually.js';
import { onFreshPage } from './fresh-page.js';
import type { RunningServer } from './server.js';

export const person = (login: string) => `linjiang.person.${login}`;

export const FIRST_TEXT = [
  '临江市户外招牌设置管理办法',
  '第一条 为规范户外招牌设置，根据有关法律法规，制定本办法。',
  '第二条 设置户外招牌的，应当缴纳管理费。',
  '第三条 本办法自公布之日起施行。',
];
export const REVISED_TEXT = [
  ...FIRST_TEXT.slice(0, 2),
  '第二条 设置户外招牌的，应当保持整洁、安全。',
  '第三条 本办法自公布之日起三十日后施行。',
];

const MATERIALS = ['draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other'];
const pdf = { name: '材料.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };

export const ITEM = {
  anchor: '第二条',
  checkItem: 4,
  kind: 'powers',
  problem: '设立管理费没有法律、法规依据',
  basis: '国办发〔2018〕37号 一（一）',
  suggestion: '删除管理费的规定',
  weight: 'mustChange',
};

/** A session of the default length has ended after twelve hours; stories that play over days sign in again. */
const SESSION = 11 * 3_600_000;

/** One review as its people play it over HTTP. */
export class ReviewStory {
  private readonly clients = new Map<string, { client: Client; signedIn: string }>();
  document = '';
  id = '';

  constructor(
    readonly server: RunningServer,
    readonly profile?: string,
  ) {}

  async as(login: string, party?: string): Promise<Client> {
    const key = `${login}@${party ?? ''}`;
    const now = this.server.clock.now();
    const known = this.clients.get(key);
    if (known && Date.parse(now) - Date.parse(known.signedIn) < SESSION) return known.client;
    const client = await this.server.as(login, party);
    this.clients.set(key, { client, signedIn: now });
    return client;
  }

  async upload(text: readonly string[] = FIRST_TEXT, drafters: readonly string[] = ['urban-drafter']): Promise<string> {
    const drafter = await this.as('urban-drafter');
    const fields = { kind: 'normativeDocument', drafters: drafters.map(person) };
    const created = await drafter.upload('/api/documents', { file: { name: '送审稿.docx', bytes: docx([...text, randomUUID()]) }, fields });
    expect(created.status).toBe(201);
    this.document = created.body.document.id;
    return this.document;
  }

  /** The same bytes again where a story needs the same text. */
  async uploadExactly(text: readonly string[]): Promise<string> {
    const drafter = await this.as('urban-drafter');
    const fields = { kind: 'normativeDocument', drafters: [person('urban-drafter')] };
    const created = await drafter.upload('/api/documents', { file: { name: '送审稿.docx', bytes: docx(text) }, fields });
    expect(created.status).toBe(201);
    this.document = created.body.document.id;
    return this.document;
  }

  async version(text: readonly string[] = REVISED_TEXT): Promise<string> {
    const drafter = await this.as('urban-drafter');
    const added = await drafter.upload(`/api/documents/${this.document}/versions`, {
      file: { name: '修改稿.docx', bytes: docx([...text, randomUUID()]) },
    });
    expect(added.status).toBe(201);
    return added.body.version.id;
  }

  async materials(kinds: readonly string[] = MATERIALS): Promise<void> {
    const drafter = await this.as('urban-drafter');
    for (const kind of kinds) {
      const added = await drafter.upload(`/api/documents/${this.document}/materials`, { file: pdf, fields: { kind } });
      expect(added.status).toBe(201);
    }
  }

  /** A scan that lies with the document; its id. */
  async scan(kind: string, title: string, login = 'justice-handler'): Promise<string> {
    const client = await this.as(login);
    const added = await client.upload(`/api/documents/${this.document}/evidence`, { file: pdf, fields: { kind, title } });
    expect(added.status).toBe(201);
    return added.body.evidence.id;
  }

  async start(more: Record<string, unknown> = {}, login = 'urban-drafter', party?: string): Promise<Answer> {
    const client = await this.as(login, party);
    const input = { document: this.document, contact: { name: '沈墨白', phone: '0570-1234567' }, receivedOn: this.today(), ...more };
    const answer = await client.post('/api/processes', { workflow: 'legality-review', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  today = (): string => new Date(Date.parse(this.server.clock.now()) + 8 * 3_600_000).toISOString().slice(0, 10);

  async read(login: string, party?: string): Promise<Answer> {
    return (await this.as(login, party)).get(`/api/processes/${this.id}`);
  }

  /** Acts on what the person sees now. */
  async act(
    login: string,
    action: string,
    body: Record<string, unknown> = {},
    conditions: Conditions & { party?: string } = {},
  ): Promise<Answer> {
    const client = await this.as(login, conditions.party);
    const send = (ifMatch: string) =>
      client.post(`/api/processes/${this.id}/${action}`, body, { key: randomUUID(), ...conditions, ifMatch });
    return conditions.ifMatch === undefined ? onFreshPage(() => this.etag(), send) : send(conditions.ifMatch);
  }

  /** Acts, and the step is taken. */
  async done(login: string, action: string, body: Record<string, unknown> = {}): Promise<any> {
    if (action.startsWith('confirmClearance')) await this.lookAtChanges(login);
    const answer = await this.act(login, action, body);
    expect({ action, status: answer.status, ...(answer.status === 200 ? {} : { problem: answer.body }) }).toEqual({ action, status: 200 });
    return answer.body;
  }

  /** Before a text is cleared, the handler looks at each change that nobody asked for. */
  async lookAtChanges(login: string): Promise<void> {
    const changes = (await this.read(login)).body.details.verification?.unsolicited ?? [];
    for (const { key, isDealtWith } of changes) {
      if (!isDealtWith) await this.done(login, 'acknowledgeChange', { change: key, note: '不影响合法性' });
    }
  }

  async etag(): Promise<string> {
    return (await this.read('auditor')).headers.get('etag') ?? '';
  }

  /** A review that the handler is examining. */
  async examining(text = FIRST_TEXT): Promise<void> {
    await this.upload(text);
    await this.materials();
    const { body } = await this.start();
    expect(body).toMatchObject({ id: expect.any(String) });
    if (body.state === 'atOffice') await this.done('office-secretary', 'forward');
    await this.done('justice-intake', 'accept', { completeOn: this.today() });
    await this.done('justice-head', 'assign', { handler: person('justice-handler') });
  }

  async checks(problems: readonly number[] = []): Promise<void> {
    for (const checkItem of [1, 2, 3, 4, 5, 6, 7]) {
      await this.done('justice-handler', 'markCheck', { checkItem, result: problems.includes(checkItem) ? 'problem' : 'passed' });
    }
    await this.done('justice-handler', 'draftOpinion');
  }

  async approve(conclusion: string, issue: string): Promise<any> {
    await this.done('justice-handler', 'submitOpinion', { conclusion });
    await this.done('justice-second', 'passSecondReview');
    return this.done('justice-head', issue);
  }

  async items(login = 'urban-drafter'): Promise<any[]> {
    return (await this.read(login)).body.details.items;
  }

  /** Waits for what happens in the background, such as a paper. */
  async until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
    return (await eventually(look)) as T;
  }

  async papers(count: number): Promise<{ form: string; name: string; href: string }[]> {
    return this.until(async () => {
      const { documents } = (await this.read('auditor')).body;
      return documents.length >= count && documents;
    });
  }
}
