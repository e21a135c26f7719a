import { plainText, readDocx } from '@fashen/ooxml';
import type { Answer } from './client.js';
import { ITEM, ReviewStory } from './review.js';
import type { RunningServer } from './server.js';

export const ADVICE = {
  ...ITEM,
  anchor: '第三条',
  checkItem: 7,
  kind: 'form',
  problem: '施行日期没有为公众知晓留出时间',
  basis: '国办发〔2018〕37号 二（八）',
  suggestion: '自公布之日起三十日后施行',
  weight: 'advice',
};

const WORDS = { mustChange: ITEM, advice: ADVICE } as const;
export type Weights = readonly (keyof typeof WORDS)[];

/** A review whose items the drafters did not adopt, and the discussion that they asked for: this story acts on the discussion. */
export class DiscussionStory extends ReviewStory {
  readonly review: ReviewStory;

  constructor(server: RunningServer) {
    super(server);
    this.review = new ReviewStory(server);
  }

  item = (n: number): string => `${this.review.id}.item.${n}`;

  /** From the upload to the open discussion; the items are numbered in the order of `weights`. */
  async open(weights: Weights): Promise<void> {
    const { review } = this;
    await review.examining();
    await review.checks(weights.map((weight) => WORDS[weight].checkItem));
    for (const weight of weights) await review.done('justice-handler', 'addItem', WORDS[weight]);
    await review.approve('revisionRequired', 'issueRevisionRequired');
    const answers = weights.map((weight, n) => ({
      item: this.item(n + 1),
      response: 'notAdopted',
      reason: `答复理由${n + 1}：${weight}另有依据`,
    }));
    await review.done('urban-drafter', 'answerItems', { answers });
    await this.discuss(weights);
  }

  /** Hands in what was answered, has it kept, and asks for a discussion. */
  async discuss(weights: Weights, handler = 'justice-handler'): Promise<void> {
    const { review } = this;
    const { version } = (await review.read('urban-drafter')).body.details;
    await review.done('urban-drafter', 'submitAnswers', { version });
    for (const n of weights.keys()) await review.done(handler, 'keepItem', { item: this.item(n + 1), note: `核验保留${n + 1}` });
    await review.done(handler, 'returnItems');
    await review.done('urban-drafter', 'openDiscussion');
    this.document = review.document;
    this.id = await this.until(async () => {
      const auditor = await this.as('auditor');
      const { entries } = (await auditor.get(`/api/processes?document=${this.document}`)).body;
      return entries.findLast(
        ({ workflow, status }: { workflow: string; status: string }) => workflow === 'non-adoption-discussion' && status === 'active',
      )?.id;
    });
  }

  async reasons(items: readonly number[], round = 1): Promise<void> {
    const reasons = items.map((n) => ({ item: this.item(n), reason: `第${round}轮理由${n}：确有需要`, basis: `第${round}轮依据${n}` }));
    await this.done('urban-drafter', 'giveReasons', { reasons });
  }

  async maintain(items: readonly number[], round = 1): Promise<void> {
    for (const n of items)
      await this.done('justice-handler', 'maintainItem', { item: this.item(n), reply: `第${round}轮再次意见${n}：理由不成立` });
  }

  /** Two rounds in which nobody is convinced, up to the coordination meeting. */
  async roundsInVain(items: readonly number[]): Promise<void> {
    await this.reasons(items, 1);
    await this.maintain(items, 1);
    await this.done('justice-handler', 'returnReplies');
    await this.reasons(items, 2);
    await this.maintain(items, 2);
    await this.done('justice-handler', 'callCoordination');
  }

  /** A scan that lies with the document. */
  async evidence(login: string, kind: string, title: string): Promise<string> {
    const client = await this.as(login);
    const file = { name: `${title}.pdf`, bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
    const added = await client.upload(`/api/documents/${this.document}/evidence`, { file, fields: { kind, title } });
    expect({ status: added.status, problem: added.status === 201 ? null : added.body }).toEqual({ status: 201, problem: null });
    return added.body.evidence.id;
  }

  async meeting(results: Readonly<Record<number, 'reasonAccepted' | 'willAdopt' | 'open'>>, recorder = 'office-secretary'): Promise<void> {
    const minutes = await this.evidence(recorder, 'minutes', '协调会纪要');
    await this.done(recorder, 'recordCoordination', {
      heldOn: this.today(),
      chair: '市政府副秘书长洪致平',
      participants: ['市城管局沈墨白', '市司法局江临舟'],
      said: '双方陈述了意见，会议听取了街道的情况',
      results: Object.entries(results).map(([n, result]) => ({ item: this.item(Number(n)), result, note: `协调结果${n}` })),
      minutes,
    });
  }

  /** What the leader signed, entered by the office. */
  async decision(decisions: Readonly<Record<number, 'upheld' | 'waived'>>): Promise<Record<string, unknown>> {
    const scan = await this.evidence('office-secretary', 'approval', '分管副市长批示');
    return { ...this.decided(decisions), entry: { onBehalfOf: 'linjiang.person.city-leader', occurredOn: this.today(), scan } };
  }

  decided = (decisions: Readonly<Record<number, 'upheld' | 'waived'>>) => ({
    decisions: Object.entries(decisions).map(([n, decision]) => ({ item: this.item(Number(n)), decision, note: `领导决定${n}` })),
  });

  /** The review once it has heard how the discussion ended. */
  async reviewAfter(): Promise<Answer['body']> {
    return this.until(async () => {
      const { body } = await this.review.read('auditor');
      return body.state !== 'discussing' && body;
    });
  }

  /** The words of a paper of the discussion, once it is made. */
  async paper(form: string): Promise<string> {
    const href = await this.until(
      async () => (await this.read('auditor')).body.documents.find((paper: { form: string }) => paper.form === form)?.href,
    );
    const file = await (await this.as('urban-drafter')).get(href as string);
    expect(file.status).toBe(200);
    return plainText(await readDocx(file.bytes));
  }
}
