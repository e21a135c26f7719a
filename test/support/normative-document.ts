import { randomUUID } from 'node:crypto';
import type { ValidityView } from '@fashen/contracts';
import { stagesBefore, type TakenInAt } from '@fashen/workflow-normative-document';
import type { Answer } from './client.js';
import { eventually } from './eventually.js';
import type { RunningServer } from './server.js';
import { UnifiedStory } from './three-unifieds.js';

export const OFFICE = 'office-secretary';
export const TESTS = {
  administrative: '市政府依职权制发',
  external: '涉及经营者的权利义务',
  normative: '普遍适用、反复适用',
};

let brought = 0;

/** Another number each time, as a document has it that was published before its case came here. */
export function numberFromElsewhere(): string {
  brought += 1;
  return `ZC022020${String(brought).padStart(4, '0')}`;
}

/** The life of one document as its people play it over HTTP. */
export class LifeStory extends UnifiedStory {
  /** Uploads a document and begins its life. */
  async begun(...upload: Parameters<UnifiedStory['upload']>): Promise<void> {
    await this.upload(...upload);
    const answer = await this.open();
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  }

  async open(login = this.drafter): Promise<Answer> {
    const body = { workflow: 'normative-document', input: { document: this.document } };
    const answer = await (await this.as(login)).post('/api/processes', body, { key: randomUUID() });
    if (answer.status === 201) this.id = answer.body.id;
    return answer;
  }

  /** Found to be a normative document, and planned. */
  async screened(...upload: Parameters<UnifiedStory['upload']>): Promise<void> {
    await this.begun(...upload);
    await this.done(OFFICE, 'screenIn', TESTS);
  }

  /** A scan for each stage that was passed elsewhere. */
  async receipts(
    stage: TakenInAt,
    occurredOn = this.today(),
    office = OFFICE,
  ): Promise<{ stage: string; evidence: string; occurredOn: string }[]> {
    const evidence = await this.evidence(office, 'other', '在途材料');
    return stagesBefore(stage).map((one) => ({ stage: one, evidence, occurredOn }));
  }

  /** A document that was published elsewhere and goes on here. */
  async published(publication: Record<string, unknown>, ...upload: Parameters<UnifiedStory['upload']>): Promise<void> {
    await this.screened(...upload);
    await this.done(OFFICE, 'takeIn', { stage: 'published', receipts: await this.receipts('published', '2026-01-05'), publication });
  }

  /** The case that this life has opened in that workflow, once it runs. */
  async part(workflow: string): Promise<UnifiedStory> {
    const found = new UnifiedStory(this.server);
    found.document = this.document;
    found.drafter = this.drafter;
    await this.until(async () => {
      const { processes } = (await (await this.as('auditor')).get(`/api/documents/${this.document}`)).body;
      found.id = processes.filter((one: { workflow: string }) => one.workflow === workflow).at(-1)?.id ?? '';
      return found.id;
    });
    return found;
  }

  validity = async (): Promise<ValidityView> => (await (await this.as('auditor')).get(`/api/documents/${this.document}/validity`)).body;

  /** Status and version by number on a day; the status code where there is none. */
  async textOn(day: string): Promise<{ status: string; version: number } | number> {
    const answer = await (await this.as('auditor')).get(`/api/documents/${this.document}/text?on=${day}`);
    return answer.status === 200 ? { status: answer.body.status, version: answer.body.version.ordinal } : answer.status;
  }

  /** Waits for what the parts and the clock tell. */
  async until(look: () => Promise<unknown>): Promise<void> {
    await eventually(look);
  }

  async inState(state: string): Promise<void> {
    await eventually(this.state, (seen) => JSON.stringify(seen).includes(`"${state}"`));
  }
}

/** Moves the clock of the server to the morning of a day; its background work follows. */
export const onDay = (server: RunningServer, day: string): void => server.clock.set(`${day}T01:00:00.000Z`);
