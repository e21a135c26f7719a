import { randomUUID } from 'node:crypto';
import { plainText, readDocx } from '@fashen/ooxml';
import type { Answer } from './client.js';
import { LifeStory, numberFromElsewhere, TESTS } from './normative-document.js';
import type { RunningServer } from './server.js';

export const HANDLER = 'justice-filing';
export const HEAD = 'justice-head3';
export const LIAISON = 'office-liaison';
/** 云江省人民政府 stands above the city. */
export const ABOVE = 'province-leader';
const QUARTER = 900_000;

/** One correction of a document of the city, as its people play it over HTTP; `life` acts on the life of that document. */
export class CorrectionStory extends LifeStory {
  life!: LifeStory;

  /** An address signs in only so often in a quarter of an hour. */
  static on(server: RunningServer): CorrectionStory {
    server.clock.pass(QUARTER);
    return new CorrectionStory(server);
  }

  /** A document of the city that is in force. */
  async inForce(publication: Record<string, unknown> = {}): Promise<void> {
    this.life = new LifeStory(this.server);
    await this.life.published({
      unifiedNumber: numberFromElsewhere(),
      publishedOn: '2020-05-05',
      effectiveOn: '2020-06-05',
      ...publication,
    });
    this.document = this.life.document;
    this.drafter = this.life.drafter;
    await this.life.inState('inForce');
  }

  /** A document of the tobacco office, which nobody here answers for, under a department of the province that does not sign in either. */
  async ofOutsiders(): Promise<void> {
    const life = new LifeStory(this.server);
    const office = 'tobacco-office';
    await life.begun({ drafter: 'tobacco-drafter', issuedAs: 'verticalDepartment' });
    await life.done(office, 'screenIn', TESTS);
    const receipts = await life.receipts('published', '2026-01-05', office);
    const publication = { unifiedNumber: numberFromElsewhere(), publishedOn: '2020-05-05', effectiveOn: '2020-06-05' };
    await life.done(office, 'takeIn', { stage: 'published', receipts, publication });
    this.life = life;
    this.document = life.document;
    await life.inState('inForce');
  }

  opening = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    document: this.document,
    addressee: 'linjiang',
    source: { kind: 'referral' },
    grounds: ['withoutBasis'],
    clauses: ['第二条'],
    words: '第二条增设备案义务，没有法律、法规、规章依据',
    evidence: await this.evidence(HANDLER, 'letter', '司法建议书'),
    ...more,
  });

  /** What a court has said, entered by the filing authority with its scan. */
  async opened(more: Record<string, unknown> = {}, login = HANDLER): Promise<Answer> {
    const answer = await (await this.as(login)).post(
      '/api/processes',
      { workflow: 'correction', input: await this.opening(more) },
      { key: randomUUID() },
    );
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** Ordered by the head: both clocks run from the day on which the authority has received it. */
  async ordered(more: Record<string, unknown> = {}, receivedOn = this.today()): Promise<void> {
    const answer = await this.opened(more);
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    await this.done(HEAD, 'issueOrder', { receivedOn });
  }

  /** The handler proposes, the head decides. */
  async decided(action: string, body: Record<string, unknown> = {}): Promise<void> {
    await this.done(HANDLER, 'propose', { words: '建议如此处理' });
    await this.done(HEAD, action, body);
  }

  said = (words: string, more: Record<string, unknown> = {}) => ({ answeredOn: this.today(), words, ...more });

  decision = async (login: string, more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    decidedOn: this.today(),
    words: '依照监督程序决定',
    evidence: await this.evidence(login, 'other', '决定书'),
    ...more,
  });

  /** The words of the newest paper of that form, once there are so many papers. */
  paper = async (count: number, form: string): Promise<string> => {
    const { href } = (await this.papers(count)).findLast((one) => one.form === form)!;
    return plainText(await readDocx((await (await this.as(LIAISON)).get(href)).bytes));
  };

  clock = async (key: string): Promise<{ due: string; status: string }> => {
    const { deadlines } = (await this.read('auditor')).body;
    return deadlines.findLast((one: { key: string }) => one.key === key);
  };

  /** Kinds of what stands in the way of its citation. */
  bans = async (): Promise<string[]> => (await this.standing()).map(({ kind }) => kind).filter((kind) => kind.startsWith('citationBanned'));
}
