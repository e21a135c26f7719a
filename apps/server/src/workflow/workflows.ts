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

const underNames = <Name extends string>(all: Readonly<Record<Name, WorkflowDefinition>>): Readonly<Record<Name, WorkflowDefinition>> =>
  all;

/** The newest version of each, under its name. */
const HOUSE = underNames({
  'legality-review': legalityReview,
  'non-adoption-discussion': nonAdoptionDiscussion,
  deliberation,
  'three-unifieds': threeUnifieds,
  correction,
  'normative-document': normativeDocument,
  drafting,
  filing,
  'light-review': lightReview,
  'review-sampling': reviewSampling,
  'project-initiation': projectInitiation,
  omission,
  'objection-review': objectionReview,
  'filing-review': filingReview,
});

/** What parts.ts has a part of the server for; one that is forgotten there is a type error. */
export type WorkflowName = keyof typeof HOUSE;

const registered: WorkflowDefinition[] = Object.values<WorkflowDefinition>(HOUSE);

/** Every workflow that this server runs. */
export const WORKFLOWS: readonly WorkflowDefinition[] = registered;

/**
 * Further workflows that a server runs: before its engine is made, each version once. They ask nothing of the server but what the engine gives.
 * What comes back takes them away again, when that server has closed.
 */
export function alsoRun(workflows: readonly WorkflowDefinition[]): () => void {
  const added = workflows.filter((one) => !registered.includes(one));
  registered.push(...added);
  return () => {
    for (const one of added) registered.splice(registered.indexOf(one), 1);
  };
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
