import { randomUUID } from 'node:crypto';
import { type FollowUp, SYSTEM_CALLER } from '@fashen/engine';
import type { Answer } from './client.js';
import { UnifiedStory } from './three-unifieds.js';

export const PROBLEM = {
  clause: '第二条',
  ground: 'withoutBasis',
  problem: '规定经营者备案，没有法律、法规依据',
  basis: '优化营商环境条例第六十四条',
  suggestion: '删除第二条',
};

/** One filing review as its people play it over HTTP. */
export class FilingReviewStory extends UnifiedStory {
  reviewer = 'justice-filing';
  head = 'justice-head3';

  /** What came on paper, entered by an officer with its scan. */
  async onPaper(more: Record<string, unknown> = {}, login = this.reviewer): Promise<Answer> {
    const scan = await this.evidence(this.drafter, 'other', '备案报告');
    const input = {
      document: this.document,
      receivedOn: this.today(),
      occasion: 'publication',
      reportNumber: '临政备〔2026〕1号',
      scan,
      ...more,
    };
    const answer = await (await this.as(login)).post('/api/processes', { workflow: 'filing-review', input }, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** A filing that lies with the reviewer. */
  async received(more: Record<string, unknown> = {}): Promise<void> {
    await this.upload();
    const answer = await this.onPaper(more);
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  }

  /** Registered, to be examined. */
  async examined(more: Record<string, unknown> = {}): Promise<void> {
    await this.received(more);
    await this.done(this.reviewer, 'register', {});
  }

  /** Opens as a filing in this house does, by message. */
  async byFiling(filing: string, receiver = 'linjiang'): Promise<void> {
    const { textHash, id: version } = (await (await this.as(this.drafter)).get(`/api/documents/${this.document}`)).body.versions.at(-1);
    const engine = this.server.engine();
    const input = {
      ...{ document: this.document, filing, receiver, submitter: 'linjiang', version, textHash },
      ...{ receivedOn: this.today(), package: `${filing}/1`, occasion: 'publication' },
    };
    const opened = await engine.start('filing-review', input, { by: SYSTEM_CALLER });
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
    this.id = opened.id;
  }

  /** What another process tells this one. */
  tell = async (event: FollowUp): Promise<void> => {
    await this.server.engine().tell(this.id, event, randomUUID());
  };
}
