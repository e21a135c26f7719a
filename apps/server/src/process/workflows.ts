import type { WorkflowDefinition } from '@fashen/engine';
import { correction } from '@fashen/workflow-correction';
import { deliberation } from '@fashen/workflow-deliberation';
import { drafting } from '@fashen/workflow-drafting';
import { filing } from '@fashen/workflow-filing';
import { filingReview } from '@fashen/workflow-filing-review';
import { legalityReview } from '@fashen/workflow-legality-review';
import { lightReview } from '@fashen/workflow-light-review';
import { nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { normativeDocument } from '@fashen/workflow-normative-document';
import { objectionReview } from '@fashen/workflow-objection-review';
import { omission } from '@fashen/workflow-omission';
import { projectInitiation } from '@fashen/workflow-project-initiation';
import { reviewSampling } from '@fashen/workflow-review-sampling';
import { threeUnifieds } from '@fashen/workflow-three-unifieds';

const registered: WorkflowDefinition[] = [
  legalityReview,
  nonAdoptionDiscussion,
  deliberation,
  threeUnifieds,
  correction,
  normativeDocument,
  drafting,
  filing,
  lightReview,
  reviewSampling,
  projectInitiation,
  omission,
  objectionReview,
  filingReview,
];

/** Every workflow that this server runs. */
export const WORKFLOWS: readonly WorkflowDefinition[] = registered;

/** Further workflows that this process runs: before the engine is made, each version once. They ask nothing of the server but what the engine gives. */
export function alsoRun(workflows: readonly WorkflowDefinition[]): void {
  for (const one of workflows) if (!registered.includes(one)) registered.push(one);
}

/** The newest version of a workflow, or undefined. */
export const findWorkflow = (name: string): WorkflowDefinition | undefined =>
  WORKFLOWS.filter((workflow) => workflow.name === name).sort((a, b) => b.version - a.version)[0];

/** The version that a process runs on. */
export function workflowOf({ workflow, version }: { workflow: string; version: number }): WorkflowDefinition {
  const found = WORKFLOWS.find((candidate) => candidate.name === workflow && candidate.version === version);
  if (!found) throw new Error(`No workflow ${workflow}@${version} is registered`);
  return found;
}
