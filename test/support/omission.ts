import { randomUUID } from 'node:crypto';
import type { Answer } from './client.js';
import { ReviewStory } from './review.js';

export const URBAN = 'linjiang.urban';
export const NORMATIVE = { administrative: 'yes', external: 'yes', normative: 'yes', reason: '规定经营者的义务，反复适用' };
export const INTERNAL = { administrative: 'yes', external: 'no', normative: 'no', reason: '内部工作安排，不涉及公众权利义务' };

/** A list of papers as text: one that binds everybody, one that binds nobody outside. */
export const LIST = [
  '文号,标题,日期',
  '临城管发〔2026〕3号,关于规范户外招牌的通知,2026-01-05',
  '临城管办〔2026〕7号,关于值班的通知,2026年1月9日',
].join('\n');

/** A case of omission as its people play it over HTTP. */
export class OmissionStory extends ReviewStory {
  clerk = 'urban-filing';
  reviewer = 'justice-filing';
  head = 'justice-head3';

  async handIn(
    text: string | Buffer = LIST,
    { login = this.clerk, authority = URBAN, name = '发文目录.csv' }: { login?: string; authority?: string; name?: string } = {},
  ): Promise<Answer> {
    const file = { name, bytes: Buffer.isBuffer(text) ? text : Buffer.from(text) };
    return (await this.as(login)).upload('/api/omissions/lists', { file, fields: { authority, year: '2026', quarter: '1' } });
  }

  async screen(entry: string, tests: object = NORMATIVE, login = this.reviewer): Promise<Answer> {
    return (await this.as(login)).post(`/api/omissions/entries/${entry}/screening`, tests);
  }

  /** A line of a new list, found normative. */
  async screened(): Promise<void> {
    const list = await this.handIn(LIST.replaceAll('〔2026〕', `〔2026〕${Math.floor(Math.random() * 1e9)}`));
    expect(list.status).toBe(201);
    const answer = await this.screen(list.body.entries[0].id);
    expect([answer.status, answer.body.standing]).toEqual([201, 'omitted']);
    this.document = answer.body.document;
  }

  async byHand(fields: object, login = this.reviewer): Promise<Answer> {
    const answer = await (await this.as(login)).post('/api/omissions/papers', { source: 'inspection', found: '检查中发现', ...fields });
    if (answer.status === 201) this.document = answer.body.document;
    return answer;
  }

  async open(more: Record<string, unknown> = {}, login = this.reviewer): Promise<Answer> {
    const input = { document: this.document, lacks: ['review', 'filing'], askedOn: this.today(), words: '发文目录中发现', ...more };
    const answer = await (await this.as(login)).post('/api/processes', { workflow: 'omission', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** Asked, and explained. */
  async explained(): Promise<void> {
    expect((await this.open()).status).toBe(201);
    await this.done(this.clerk, 'explain', { explainedOn: this.today(), words: '当时误作内部文件' });
  }
}
