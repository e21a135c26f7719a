import { type Exploration, explore, type WorkflowDefinition } from '@fashen/engine';
import type { Io } from '../io.js';
import { readOptions } from '../options.js';
import { UsageError } from '../usage-error.js';

/** By name; read when it is asked for, since each brings its own contracts and words. */
const WORKFLOWS: Readonly<Record<string, () => Promise<WorkflowDefinition>>> = {
  'legality-review': async () => (await import('@fashen/workflow-legality-review')).legalityReview,
  'non-adoption-discussion': async () => (await import('@fashen/workflow-non-adoption-discussion')).nonAdoptionDiscussion,
  deliberation: async () => (await import('@fashen/workflow-deliberation')).deliberation,
  'three-unifieds': async () => (await import('@fashen/workflow-three-unifieds')).threeUnifieds,
  correction: async () => (await import('@fashen/workflow-correction')).correction,
  'filing-review': async () => (await import('@fashen/workflow-filing-review')).filingReview,
  drafting: async () => (await import('@fashen/workflow-drafting')).drafting,
  filing: async () => (await import('@fashen/workflow-filing')).filing,
  'normative-document': async () => (await import('@fashen/workflow-normative-document')).normativeDocument,
  'light-review': async () => (await import('@fashen/workflow-light-review')).lightReview,
  'objection-review': async () => (await import('@fashen/workflow-objection-review')).objectionReview,
  'review-sampling': async () => (await import('@fashen/workflow-review-sampling')).reviewSampling,
  omission: async () => (await import('@fashen/workflow-omission')).omission,
  'project-initiation': async () => (await import('@fashen/workflow-project-initiation')).projectInitiation,
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
  const load = Object.hasOwn(WORKFLOWS, name) ? WORKFLOWS[name] : undefined;
  if (!load) throw new UsageError({ zh: `没有“${name}”这个流程；有：${known}`, en: `There is no workflow "${name}"; there are: ${known}` });
  const found = explore(await load());
  io.out(values.json ? `${JSON.stringify(found, null, 2)}\n` : words(name, found));
  return found.unreached.length === 0 && found.invariants.every(({ holds }) => holds) ? 0 : 1;
}
