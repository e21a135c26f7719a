import { randomUUID } from 'node:crypto';
import type { Answer, Client } from '../support/client.js';
import type { ProjectStory } from '../support/project.js';

export type Acknowledged = { revision: number; type: string };
type Step = { login: string; type: string; body: Record<string, unknown> };

/** What can be said for ever in turns, each with notices to send. */
const TURNS: readonly Step[] = [
  { login: 'justice-handler', type: 'sendBackProposal', body: { reason: '请补充依据' } },
  { login: 'urban-drafter', type: 'supplementProposal', body: { words: '补充依据如下' } },
];

/** Two people who pass one project to and fro over HTTP; each sends again under its key until it is answered, and notes what was acknowledged. */
export class PostmasterWriter {
  readonly process: string;
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that were no acknowledgement, by status: nothing else may be said while the database is away. */
  readonly other = new Map<number, number>();

  constructor(
    private readonly project: ProjectStory,
    private revision: number,
  ) {
    this.process = project.id;
  }

  async write(until: () => boolean, onAcknowledged: () => void): Promise<void> {
    for (let turn = 0; !until(); turn += 1) {
      await this.acknowledge(TURNS[turn % TURNS.length]!);
      onAcknowledged();
    }
  }

  private async acknowledge({ login, type, body }: Step): Promise<void> {
    const client = await this.project.as(login);
    const key = randomUUID();
    for (;;) {
      const answer = await this.send(client, type, body, key);
      if (answer.status === 200) {
        this.revision = answer.body.revision;
        this.acknowledged.push({ revision: this.revision, type });
        return;
      }
      this.other.set(answer.status, (this.other.get(answer.status) ?? 0) + 1);
      // a person who is told to come again does not come at once
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private send = (client: Client, type: string, body: Step['body'], key: string): Promise<Answer> =>
    client.post(`/api/processes/${this.project.id}/${type}`, body, { key, ifMatch: `"${this.revision}"` });
}
