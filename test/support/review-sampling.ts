import { randomUUID } from 'node:crypto';
import type { Answer } from './client.js';
import { ITEM, ReviewStory } from './review.js';
import type { RunningServer } from './server.js';

const POINTS = ['sevenChecked', 'basisNamed', 'conclusionFits', 'suggestionUsable', 'inTime'];
export const QUALITY = POINTS.map((point) => ({ point, isMet: true }));
const DAY = 86_400_000;

/** A sampling of finished reviews as its people run it over HTTP: this story acts on the sampling. */
export class SamplingStory extends ReviewStory {
  readonly review: ReviewStory;

  constructor(server: RunningServer) {
    super(server);
    this.review = new ReviewStory(server);
  }

  /** A review with one item, which the drafters adopt and the handler finds carried out. */
  async finished(): Promise<string> {
    const { review } = this;
    await review.examining();
    await review.checks([4]);
    await review.done('justice-handler', 'addItem', ITEM);
    await review.approve('revisionRequired', 'issueRevisionRequired');
    const [item] = await review.items();
    await review.done('urban-drafter', 'answerItems', { answers: [{ item: item.id, response: 'adopted' }] });
    await review.done('urban-drafter', 'submitAnswers', { version: await review.version() });
    await review.done('justice-handler', 'closeItem', { item: item.id, note: '第二条已删除管理费' });
    await review.done('justice-handler', 'confirmClearance');
    return item.id;
  }

  /** Of one review of the last `days`, up to yesterday. */
  async open(login: string, more: Record<string, unknown> = {}, days = 1): Promise<Answer> {
    const client = await this.as(login);
    const party = 'linjiang.justice';
    const input = { party, reviewBody: party, from: this.daysAgo(days), to: this.daysAgo(1), size: 1, ...more };
    const answer = await client.post('/api/processes', { workflow: 'review-sampling', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  daysAgo = (days: number): string => new Date(Date.parse(`${this.today()}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}
