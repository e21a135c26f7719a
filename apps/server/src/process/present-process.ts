import type { ProcessDocument } from '@fashen/contracts';
import type { Instant, Json, ProcessView } from '@fashen/engine';
import { DeadlineRepository, DocumentRepository, type ProducedDocument, ProducedDocumentRepository, type Sql } from '@fashen/persistence';
import type { CorrectionContext } from '@fashen/workflow-correction';
import type { DeliberationContext } from '@fashen/workflow-deliberation';
import type { DraftingContext } from '@fashen/workflow-drafting';
import type { FilingContext } from '@fashen/workflow-filing';
import type { FilingReviewContext } from '@fashen/workflow-filing-review';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import type { LightReviewContext } from '@fashen/workflow-light-review';
import type { DiscussionContext } from '@fashen/workflow-non-adoption-discussion';
import type { SpineContext } from '@fashen/workflow-normative-document';
import type { ObjectionContext } from '@fashen/workflow-objection-review';
import type { OmissionContext } from '@fashen/workflow-omission';
import type { ProjectContext } from '@fashen/workflow-project-initiation';
import type { SamplingContext } from '@fashen/workflow-review-sampling';
import type { UnifiedContext } from '@fashen/workflow-three-unifieds';
import { presentCorrection } from '../correction/present.js';
import { presentDeadline } from '../deadline/present.js';
import { presentDeliberation } from '../deliberation/present.js';
import { presentDrafting } from '../drafting/present.js';
import { presentFiling } from '../filing/present.js';
import { presentFilingReview } from '../filing-review/present.js';
import { presentReview } from '../legality-review/present.js';
import { presentLightReview } from '../light-review/present.js';
import { presentDiscussion } from '../non-adoption-discussion/present.js';
import { presentSpine } from '../normative-document/present.js';
import { forAuthority, presentObjection } from '../objection-review/present.js';
import { presentOmission } from '../omission/present.js';
import { presentProject } from '../project-initiation/present.js';
import { presentSampling } from '../review-sampling/present.js';
import { activeStates } from '../task/active-states.js';
import { presentUnifieds } from '../three-unifieds/present.js';
import { namesShown } from './names-shown.js';
import { workflowOf } from './workflows.js';

type Details = (sql: Sql, process: string, context: never, parts: readonly string[], at: Instant) => Promise<unknown>;

/** The workflow's own part of the page. */
const DETAILS: Readonly<Record<string, Details>> = {
  'legality-review': (sql, process, context: ReviewContext, parts, at) => presentReview(sql, process, context, parts, at),
  'non-adoption-discussion': (sql, process, context: DiscussionContext, parts) => presentDiscussion(sql, process, context, parts),
  'review-sampling': (sql, process, context: SamplingContext, parts) => presentSampling(sql, process, context, parts),
  omission: (sql, process, context: OmissionContext) => presentOmission(sql, process, context),
  'project-initiation': (sql, process, context: ProjectContext) => presentProject(sql, process, context),
  'light-review': (sql, process, context: LightReviewContext, parts) => presentLightReview(sql, process, context, parts),
  deliberation: (sql, process, context: DeliberationContext, parts) => presentDeliberation(sql, process, context, parts),
  'three-unifieds': (sql, process, context: UnifiedContext, _, at) => presentUnifieds(sql, process, context, at),
  correction: (sql, process, context: CorrectionContext, parts) => presentCorrection(sql, process, context, parts),
  'filing-review': (sql, process, context: FilingReviewContext) => presentFilingReview(sql, process, context),
  drafting: (sql, process, context: DraftingContext, parts) => presentDrafting(sql, process, context, parts),
  filing: (sql, process, context: FilingContext) => presentFiling(sql, process, context),
  'objection-review': (sql, process, context: ObjectionContext, parts) => presentObjection(sql, process, context, parts),
  'normative-document': async (_, __, context: SpineContext) => presentSpine(context),
};

/** Where a paper is fetched: through the document that it belongs to. */
export const fileOf = ({ documentId, fileName }: ProducedDocument): { name: string; href: string } => ({
  name: fileName,
  href: `/api/documents/${encodeURIComponent(documentId)}/files/${encodeURIComponent(fileName)}`,
});

/** The states that a process is in, from the outside in, as people read them. */
export function presentStates(process: Pick<ProcessView, 'workflow' | 'version' | 'state'>): ProcessDocument['states'] {
  const { states = {} } = workflowOf(process);
  return activeStates(process.state).map((path) => {
    const { label = { zh: path, en: path }, about, basis } = states[path] ?? {};
    return { path, label, ...(about ? { about } : {}), ...(basis ? { basis } : {}) };
  });
}

/** The workflow's own part, and what the persons and parties are called whose ids stand in it. */
async function detailsOf(
  sql: Sql,
  { workflow, id, context }: ProcessView,
  parts: readonly string[],
  at: Instant,
): Promise<ProcessDocument['details']> {
  const shown = ((await DETAILS[workflow]?.(sql, id, context as never, parts, at)) ?? {}) as ProcessDocument['details'];
  return { ...shown, names: await namesShown(sql, shown as Json) };
}

/** A process without the actions, which are asked of the engine. */
export async function presentProcess(
  sql: Sql,
  process: ProcessView,
  parts: readonly string[],
  at: Instant,
): Promise<Omit<ProcessDocument, 'actions' | 'closed'>> {
  const { id, workflow, version, revision, status, state, openedAt, updatedAt, subject } = process;
  const { label = { zh: workflow, en: workflow } } = workflowOf(process);
  const document = subject === null ? undefined : await new DocumentRepository(sql).find(subject);
  const deadlines: ProcessDocument['deadlines'] = [];
  for (const deadline of await new DeadlineRepository(sql).ofProcess(id)) deadlines.push(await presentDeadline(sql, deadline, at));
  const papers = await new ProducedDocumentRepository(sql).ofProcess(id);
  const view = {
    id,
    workflow,
    version,
    label,
    revision,
    status,
    state: state as ProcessDocument['state'],
    states: presentStates(process),
    subject: document ? { id: document.id, title: document.title } : null,
    openedAt,
    updatedAt,
    deadlines,
    documents: papers.map((paper) => ({ ...fileOf(paper), form: paper.form, factsHash: paper.factsHash, createdAt: paper.createdAt })),
    details: await detailsOf(sql, process, parts, at),
  };
  return workflow === 'objection-review' ? forAuthority(view, parts) : view;
}
