import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Line, officialDocx } from '../../../../fixtures/documents/make/official-docx.js';
import type { Client } from '../../../support/client.js';
import { LifeStory } from '../../../support/normative-document.js';
import { person, ReviewStory } from '../../../support/review.js';
import type { RunningServer } from '../../../support/server.js';

export const OFFICE = 'office-secretary';
const FIXTURES = join(process.cwd(), 'fixtures/documents');
/** Sessions of the played city last a week (FASHEN_SESSION_HOURS=168); whoever signed in earlier than this signs in again. */
const SESSION = 160 * 3_600_000;
const MATERIALS: readonly (readonly [kind: string, name: string])[] = [
  ['draftingStatement', '起草说明'],
  ['legalBasis', '制定依据'],
  ['consultationRecord', '征求意见及采纳情况'],
  ['departmentReview', '本单位合法性审核意见'],
  ['other', '公平竞争审查结论'],
];

export const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, `${name}.docx`));

export type Draft = { lines: readonly Line[] | Buffer; drafter?: string; office?: string; issuedAs?: string; issuers?: readonly string[] };

/** People of the city at work on one server: each signs in once a week, and the clock stands at the day of the story. */
export class Desk {
  readonly server: RunningServer;
  private readonly clients = new Map<string, { client: Client; signedIn: string }>();

  constructor(running: RunningServer) {
    this.server = { ...running, as: (login, party) => this.as(running, login, party) };
  }

  private async as(running: RunningServer, login: string, party?: string): Promise<Client> {
    const key = `${login}@${party ?? ''}`;
    const now = running.clock.now();
    const known = this.clients.get(key);
    if (known && Date.parse(now) - Date.parse(known.signedIn) < SESSION) return known.client;
    const client = await running.as(login, party);
    this.clients.set(key, { client, signedIn: now });
    return client;
  }

  /** The morning of a day; on the same day a few minutes later. What was due in between happens first. */
  async on(day: string): Promise<void> {
    const { clock } = this.server;
    const isSameDay = new Date(Date.parse(clock.now()) + 8 * 3_600_000).toISOString().startsWith(day);
    if (isSameDay) clock.pass(3 * 60_000);
    else clock.set(`${day}T01:00:00.000Z`);
    await this.settled();
  }

  /** Nothing is due and nothing waits to be sent: nobody acts on a page that changes under their hands. */
  async settled(): Promise<void> {
    await this.server.idle();
  }

  /** A draft is handed in, found to be a normative document and put on the plan; its life goes on from there. */
  async planned({ lines, drafter = 'urban-drafter', office = OFFICE, ...issue }: Draft): Promise<LifeStory> {
    const life = new LifeStory(this.server);
    const bytes = Buffer.isBuffer(lines) ? lines : await officialDocx('送审稿', lines);
    life.docx = () => bytes;
    await life.begun({ drafter, ...issue });
    await life.done(office, 'screenIn', {
      administrative: '依职权制发',
      external: '涉及公民、法人和其他组织的权利义务',
      normative: '在一定期限内普遍适用、反复适用',
    });
    return life;
  }

  /** A planned draft that is ready to be reviewed. */
  async drafted(draft: Draft): Promise<LifeStory> {
    const life = await this.planned(draft);
    await life.done(draft.office ?? OFFICE, 'confirmPlan', { how: 'annualPlan', words: '列入年度规范性文件制定计划' });
    await life.done(life.drafter, 'recordFairCompetition', { conclusion: 'outOfScope', words: '不涉及经营者经济活动' });
    return life;
  }

  /** The review that the drafters ask for; with the materials that it needs, or those that they name. */
  async sentForReview(
    draft: Draft,
    kinds: readonly string[] = MATERIALS.map(([kind]) => kind),
  ): Promise<{ life: LifeStory; review: ReviewStory }> {
    const life = await this.drafted(draft);
    const drafter = await life.as(life.drafter);
    for (const [kind, name] of MATERIALS.filter(([one]) => kinds.includes(one))) {
      const file = { name: `${name}.docx`, bytes: fixture(name) };
      const added = await drafter.upload(`/api/documents/${life.document}/materials`, { file, fields: { kind } });
      expect([added.status, added.body]).toEqual([201, expect.anything()]);
    }
    await life.done(life.drafter, 'sendForReview', { receivedOn: life.today() });
    const review = new ReviewStory(this.server);
    review.document = life.document;
    review.id = (await life.part('legality-review')).id;
    await this.settled();
    return { life, review };
  }

  /** A review that its handler examines. */
  async examined(draft: Draft, handler = 'justice-handler'): Promise<{ life: LifeStory; review: ReviewStory }> {
    const sent = await this.sentForReview(draft);
    const { review } = sent;
    if ((await review.read('auditor')).body.state === 'atOffice') await review.done(OFFICE, 'forward');
    await review.done('justice-intake', 'accept', { completeOn: review.today() });
    await review.done('justice-head', 'assign', { handler: person(handler) });
    return sent;
  }

  /** A case that was under way elsewhere and goes on here from a stage. */
  async takenIn(draft: Draft, stage: Parameters<LifeStory['receipts']>[0], occurredOn: string, more: object = {}): Promise<LifeStory> {
    const life = await this.planned(draft);
    const office = draft.office ?? OFFICE;
    await life.done(office, 'takeIn', { stage, receipts: await life.receipts(stage, occurredOn, office), ...more });
    await this.settled();
    return life;
  }

  /** A further version of the text. */
  async version(life: LifeStory, lines: readonly Line[]): Promise<string> {
    const bytes = await officialDocx('修改稿', lines);
    const drafter = await life.as(life.drafter);
    const added = await drafter.upload(`/api/documents/${life.document}/versions`, { file: { name: '修改稿.docx', bytes } });
    expect([added.status, added.body]).toEqual([201, expect.anything()]);
    return added.body.version.id;
  }
}
