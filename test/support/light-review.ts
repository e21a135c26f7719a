import { randomUUID } from 'node:crypto';
import type { Answer } from './client.js';
import { person, ReviewStory } from './review.js';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
export const TITLE = '关于征求《某省公共停车条例（草案）》意见的函';
export const POINT = {
  clause: '第三条',
  text: '草案第三条与上位法的规定不一致',
  basis: ['《中华人民共和国立法法》第八十条'],
  suggestion: '删去第三条',
};

/** One paper as its people handle it over HTTP: this story acts on the light review. */
export class LightReviewStory extends ReviewStory {
  async register(fields: Record<string, string> = {}, login = 'justice-intake'): Promise<Answer> {
    const clerk = await this.as(login);
    const answer = await clerk.upload('/api/light-reviews/papers', {
      file: { name: '来函.pdf', bytes: PDF },
      fields: { title: TITLE, isClassified: 'no', ...fields },
    });
    if (answer.status === 201) this.document = answer.body.document.id;
    return answer;
  }

  async receive(more: Record<string, unknown> = {}, login = 'justice-intake'): Promise<Answer> {
    const client = await this.as(login);
    const input = {
      document: this.document,
      sender: '某省人民代表大会常务委员会法制工作委员会',
      question: '草案有何意见',
      receivedOn: this.today(),
      ...more,
    };
    const answer = await client.post('/api/processes', { workflow: 'light-review', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** Registered, received, and with the handler. */
  async assigned(more: Record<string, unknown> = {}): Promise<void> {
    expect((await this.register()).status).toBe(201);
    expect((await this.receive(more)).status).toBe(201);
    await this.done('justice-head', 'assign', { handler: person('justice-handler') });
  }

  async line(): Promise<Record<string, unknown> | undefined> {
    const auditor = await this.as('auditor');
    const { status, body } = await auditor.get(`/api/registers/reviews?year=${this.today().slice(0, 4)}`);
    expect(status).toBe(200);
    return body.entries.find(({ process }: { process: string }) => process === this.id);
  }
}
