import { randomUUID } from 'node:crypto';
import { GRANTS } from '@fashen/domain';
import { SYSTEM_CALLER } from '@fashen/engine';
import { ValidityRepository, VersionRepository } from '@fashen/persistence';
import type { Answer } from './client.js';
import { eventually } from './eventually.js';
import { FilingReviewStory } from './filing-review.js';
import { person } from './review.js';
import type { RunningServer } from './server.js';

const pdf = { name: '材料.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
export const DISTRICT = { id: 'linjiang.qingxi', name: '临江市青溪区人民政府' };
export const CITY = { id: 'linjiang', name: '临江市人民政府' };

/** In the district's installation nobody of the city signs in. */
export async function cityIsElsewhere(server: RunningServer): Promise<void> {
  const administrator = await server.as('administrator');
  for (const login of ['justice-filing', 'justice-filing2']) {
    const answer = await administrator.post(`/api/admin/accounts/${person(login)}/disable`, { reason: '市司法局使用自己的系统' });
    expect([login, answer.status]).toEqual([login, 200]);
  }
}

/** Two administrators read each other their fingerprints. */
export async function trust(server: RunningServer, party: string, other: RunningServer): Promise<void> {
  const { own } = (await (await other.as('administrator')).get('/api/admin/exchange-keys')).body;
  const proof = '2026年3月2日电话核对指纹';
  const answer = await (await server.as('administrator')).post('/api/admin/exchange-keys', { party, ...own, proof });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
}

/** A filing of the district's government with the city's, as the district's people play it. */
export class DistrictFiling extends FilingReviewStory {
  clerk = 'qingxi-filing';

  /** A published document of the district whose filing is due. */
  async published(): Promise<void> {
    await this.upload({ drafter: 'qingxi-drafter' });
    const version = await this.server.database.read(({ sql }) => new VersionRepository(sql).latest(this.document));
    const { textHash, id } = version!;
    await this.server.database.store.transaction((tx) =>
      tx.putGrant({
        ...{ id: randomUUID(), kind: GRANTS.published, subject: this.document, hash: textHash },
        ...{ grantedBy: 'unifieds/1', grantedAt: this.server.clock.now(), revokedBy: null, revokedAt: null },
      }),
    );
    const statement = { file: pdf, fields: { kind: 'draftingStatement' } };
    const added = await (await this.as('qingxi-drafter')).upload(`/api/documents/${this.document}/materials`, statement);
    expect(added.status).toBe(201);
    const receiver = { body: 'governmentAbove', party: CITY.id, name: CITY.name };
    const about = {
      document: this.document,
      spine: null,
      filedBy: 'filing',
      occasion: 'publication',
      version: id,
      textHash,
      decision: null,
    };
    const opened = await this.server.engine().start('filing', { ...about, receiver, publishedOn: this.today() }, { by: SYSTEM_CALLER });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    this.id = opened.id;
  }

  /** Amended by a decision of the district, as the district's register of validity has it. */
  async amended(): Promise<void> {
    const published = await this.server.database.read(({ sql }) => new VersionRepository(sql).latest(this.document));
    const version = await this.version(['临江市共享单车管理办法', '第一条 经营者应当规范经营。', '第二条 本办法自公布之日起施行。']);
    const decision = new DistrictFiling(this.server);
    await decision.upload({ drafter: 'qingxi-drafter' });
    const on = this.today();
    const period = { lastDay: null, evaluateOn: null };
    const told = { basis: '青政规〔2026〕9号', evidence: null, createdBy: person('qingxi-office'), createdAt: this.server.clock.now() };
    await this.server.database.store.transaction(async ({ sql }) => {
      const register = new ValidityRepository(sql);
      const first = { id: randomUUID(), kind: 'published', on, effectiveOn: on, version: published!.id, ...period } as const;
      await register.record(this.document, first, told);
      const change = { id: randomUUID(), kind: 'amended', on, version, byDocument: decision.document, ...period } as const;
      await register.record(this.document, change, told);
    });
  }

  async submitted(number: string): Promise<void> {
    await this.published();
    await this.reported(number);
    await this.done(this.clerk, 'submit', { submittedOn: this.today() });
  }

  /** The report lies with the filing once it was made. */
  async reported(number: string): Promise<void> {
    const made = (await this.read('auditor')).body.documents.length;
    await this.done(this.clerk, 'draftReport', { number, signedOn: this.today(), gapReason: '紧急' });
    await this.papers(made + 1);
  }
}

/** The file that goes from one installation to the other, once the paper in it is made. */
export const packageOf = (story: FilingReviewStory, login: string, query = ''): Promise<Answer> =>
  eventually(
    async () => (await story.as(login)).get(`/api/processes/${story.id}/package${query}`),
    ({ body }) => body?.findings?.[0]?.rule !== 'package.paperPending',
  );

export const takeIn = async (story: FilingReviewStory, login: string, bytes: Buffer): Promise<Answer> =>
  (await story.as(login)).upload('/api/exchange/packages', { file: { name: '数据包.zip', bytes } });

/** Hands a sealed file over from one side to the other, and it is taken in. */
export async function handed(sealed: Answer, to: FilingReviewStory, login: string): Promise<Answer['body']> {
  expect([sealed.status, sealed.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const taken = await takeIn(to, login, sealed.bytes);
  expect([taken.status, taken.body]).toEqual([201, expect.anything()]);
  return taken.body;
}
