import { type Exploration, explore, type WorkflowDefinition } from '@fashen/engine';
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
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

const WORKFLOWS: Readonly<Record<string, WorkflowDefinition>> = {
  [legalityReview.name]: legalityReview,
  [nonAdoptionDiscussion.name]: nonAdoptionDiscussion,
  [deliberation.name]: deliberation,
  [threeUnifieds.name]: threeUnifieds,
  [correction.name]: correction,
  [filingReview.name]: filingReview,
  [drafting.name]: drafting,
  [filing.name]: filing,
  [normativeDocument.name]: normativeDocument,
  [lightReview.name]: lightReview,
  [objectionReview.name]: objectionReview,
  [reviewSampling.name]: reviewSampling,
  [omission.name]: omission,
  [projectInitiation.name]: projectInitiation,
};

function words(name: string, { states, transitions, unreached, paths, bounds, invariants }: Exploration): string {
  const lines = [
    `${name}：到达 ${states} 个状态、${transitions} 个转移，走过 ${paths} 个不同的步。 ${states} states, ${transitions} transitions, ${paths} distinct steps.`,
    `边界 Bounds: ${Object.entries(bounds)
      .map(([what, bound]) => `${what} ${bound}`)
      .join(' · ')}`,
    ...(unreached.length > 0 ? ['未到达 Unreached:', ...unreached.map((one) => `  ${one}`)] : []),
    ...invariants.map(({ name: rule, holds }) => `${holds ? '✓' : '✗'} ${rule}`),
    ...invariants.flatMap(({ name: rule, counterexample }) =>
      counterexample ? [`反例 Counterexample: ${rule}`, ...counterexample.map((step, n) => `  ${n + 1}. ${JSON.stringify(step)}`)] : [],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `explore WORKFLOW`: walks everything that the workflow's model allows, and says what holds on every path. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readOptions(argv, { json: { type: 'boolean' } });
  const [name] = positionals;
  const known = Object.keys(WORKFLOWS).join('、');
  if (name === undefined || positionals.length > 1) {
    throw new UsageError({
      zh: `用法：explore 流程 [--json]；流程有：${known}`,
      en: `Usage: explore WORKFLOW [--json]; workflows: ${known}`,
    });
  }
  const workflow = Object.hasOwn(WORKFLOWS, name) ? WORKFLOWS[name] : undefined;
  if (!workflow)
    throw new UsageError({ zh: `没有“${name}”这个流程；有：${known}`, en: `There is no workflow "${name}"; there are: ${known}` });
  const found = explore(workflow);
  io.out(values.json ? `${JSON.stringify(found, null, 2)}\n` : words(name, found));
  return found.unreached.length === 0 && found.invariants.every(({ holds }) => holds) ? 0 : 1;
}
