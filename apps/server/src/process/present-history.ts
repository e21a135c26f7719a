import type { HistoryView } from '@fashen/contracts';
import { isRole, ROLES, type Words } from '@fashen/domain';
import { type Actor, type HistoryLine, isSealed, type WorkflowDefinition } from '@fashen/engine';
import { AccountRepository, PartyRepository, ProducedDocumentRepository, type Sql } from '@fashen/persistence';
import { timelineEvents as correctionTimeline } from '@fashen/workflow-correction';
import { timelineEvents as deliberationTimeline } from '@fashen/workflow-deliberation';
import { timelineEvents as filingTimeline } from '@fashen/workflow-filing';
import { timelineEvents as filingReviewTimeline } from '@fashen/workflow-filing-review';
import { timelineEvents } from '@fashen/workflow-legality-review';
import { timelineEvents as lightReviewTimeline } from '@fashen/workflow-light-review';
import { timelineEvents as discussionTimeline } from '@fashen/workflow-non-adoption-discussion';
import { timelineEvents as spineTimeline } from '@fashen/workflow-normative-document';
import { timelineEvents as omissionTimeline } from '@fashen/workflow-omission';
import { timelineEvents as projectTimeline } from '@fashen/workflow-project-initiation';
import { timelineEvents as samplingTimeline } from '@fashen/workflow-review-sampling';
import { timelineEvents as unifiedTimeline } from '@fashen/workflow-three-unifieds';
import { fileOf } from './present-process.js';

const SYSTEM_NAME = '系统';
const SEALED = '（个人信息，已封存）';

/** Which events the two sides of a process may both know of, by workflow. */
const TIMELINES: Readonly<Record<string, ReadonlySet<string>>> = {
  'legality-review': timelineEvents,
  'non-adoption-discussion': discussionTimeline,
  'light-review': lightReviewTimeline,
  omission: omissionTimeline,
  'project-initiation': projectTimeline,
  'review-sampling': samplingTimeline,
  deliberation: deliberationTimeline,
  'three-unifieds': unifiedTimeline,
  correction: correctionTimeline,
  'normative-document': spineTimeline,
  filing: filingTimeline,
  'filing-review': filingReviewTimeline,
};

const labelOf = ({ start, events = {} }: WorkflowDefinition, type: string): Words =>
  (type === '@start' ? start?.label : events[type]?.label) ?? { zh: type, en: type };

/** What was sent, without what the engine added; personal data stays sealed. */
function payloadOf(event: Record<string, unknown>): Record<string, never> {
  const { facts: _f, by: _b, at: _a, type: _t, input, due, ...payload } = event;
  const sent = { ...payload, ...((input as object | undefined) ?? {}), ...(due === undefined ? {} : { due }) };
  return Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, (isSealed(value as never) ? SEALED : value) as never]));
}

/** The history as this caller may see it: whole with payloads, or the lines that both sides may know of, without them. */
export async function presentHistory(
  sql: Sql,
  workflow: WorkflowDefinition,
  lines: readonly HistoryLine[],
  sees: 'everything' | 'timeline',
): Promise<HistoryView> {
  const known = sees === 'everything' ? lines : lines.filter(({ type }) => TIMELINES[workflow.name]?.has(type));
  const names = await new AccountRepository(sql).names(known.map(({ by }) => by));
  const parties = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const process = lines[0]?.process ?? '';
  const papers = await new ProducedDocumentRepository(sql).ofProcess(process);
  return {
    lines: known.map(({ seq, at, type, event, causedBy, hash }) => {
      const { person, party, role } = event.by as Actor;
      return {
        seq,
        at,
        type,
        label: labelOf(workflow, type),
        person: person === 'system' ? SYSTEM_NAME : (names.get(person) ?? person),
        office: parties.get(party) ?? null,
        role: isRole(role) ? ROLES[role] : null,
        ...(sees === 'everything' ? { payload: payloadOf(event) } : {}),
        documents: papers.filter(({ id }) => id.startsWith(`${process}/${seq}/`)).map(fileOf),
        causedBy,
        hash,
      };
    }),
  };
}
