import { randomUUID } from 'node:crypto';
import type { Answer } from './client.js';
import { ReviewStory } from './review.js';

export const CITY = 'linjiang';
export const URBAN = 'linjiang.urban';

export const REASONS = {
  necessity: '户外招牌坠落伤人时有发生，现有规定没有明确维护责任',
  problem: '设置人、产权人、物业的维护责任不清，检查无据',
  measures: '设置户外招牌的，应当保持整洁、安全；设置人每年至少检查一次并留存记录。',
};

/** A project as its people play it over HTTP. */
export class ProjectStory extends ReviewStory {
  assessor = 'justice-handler';
  office = 'office-secretary';

  /** A document without a text, and the proposal about it. */
  async proposed(title: string, more: object = {}, login = 'urban-drafter', opening: object = {}): Promise<Answer> {
    const drafter = await this.as(login);
    const created = await drafter.post('/api/projects', { title, drafters: ['linjiang.person.urban-drafter'], ...more });
    if (created.status !== 201) return created;
    this.document = created.body.document.id;
    return this.open(opening, login);
  }

  async open(more: object = {}, login = 'urban-drafter'): Promise<Answer> {
    const input = { document: this.document, origin: 'department', year: 2026, month: 12, ...REASONS, ...more };
    const answer = await (await this.as(login)).post('/api/processes', { workflow: 'project-initiation', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  async similar(login = this.assessor): Promise<{ document: { id: string; title: string }; score: number; mustAnswer: boolean }[]> {
    const answer = await (await this.as(login)).get(`/api/projects/${this.id}/similar`);
    expect(answer.status).toBe(200);
    return answer.body.entries;
  }

  /** Everything that has to be accounted for is said to be another thing. */
  async assess(more: object = {}): Promise<Answer> {
    const similar = (await this.similar())
      .filter(({ mustAnswer }) => mustAnswer)
      .map(({ document }) => ({ document: document.id, relation: 'different', words: '调整对象不同' }));
    const fine = { isNeeded: true, isCovered: false, isCompetent: true, similar, recommendation: 'plan', words: '有必要，不重复' };
    return this.act(this.assessor, 'recordAssessment', { ...fine, ...more });
  }

  async assessed(): Promise<void> {
    await this.done(this.assessor, 'beginAssessment', {});
    expect((await this.assess()).status).toBe(200);
  }

  async plan(login: string, year = 2026): Promise<Answer> {
    return (await this.as(login)).get(`/api/plans/${year}`);
  }
}
