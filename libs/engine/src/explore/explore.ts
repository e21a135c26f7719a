import type { WorkflowDefinition } from '../definition.js';
import type { Finding } from '../values.js';
import { findDeadEnd } from './dead-end.js';
import { GraphWalk, pathTo } from './graph.js';
import { FINDINGS_HAVE_WORDS, type InvariantResult, Invariants, LEADS_TO_AN_END, NO_FAULT, NO_SILENT_END } from './invariants.js';
import { type Stage, stageOf } from './stage.js';

/** `fashen explore`: what was reached, what was not, and what holds on every path. */
export type Exploration = {
  /** States reached, of all below the root. */
  states: number;
  /** Transitions taken, each branch of each event in each state. */
  transitions: number;
  /** States by path and transitions as `examining on issue [0]`. */
  unreached: readonly string[];
  /** Distinct steps walked: from a position, by somebody, with a payload and facts. */
  paths: number;
  bounds: Readonly<Record<string, string | number>>;
  invariants: readonly InvariantResult[];
};

/** `until`: the invariant that a twin is expected to break; the walk ends as soon as it has, and what was not reached by then says nothing. */
export type ExploreOptions = { until?: string | undefined };

/** Walks everything that the model allows, with the same step, permission, payload checks and guards as the engine. */
export function explore(definition: WorkflowDefinition, { until }: ExploreOptions = {}): Exploration {
  const { messages } = definition;
  const invariants = new Invariants(definition.model?.invariants ?? {}, [
    LEADS_TO_AN_END,
    NO_SILENT_END,
    NO_FAULT,
    ...(messages ? [FINDINGS_HAVE_WORDS] : []),
  ]);
  const wordless = ({ rule }: Finding): boolean => messages !== undefined && !Object.hasOwn(messages, rule);
  const stage: Stage = stageOf(definition, {
    onFault: (fault) => walk.noteFault(fault),
    onFindings: (findings) => {
      const finding = findings.find(wordless);
      if (finding)
        invariants.breaks(FINDINGS_HAVE_WORDS, () => [
          ...walk.pathHere(),
          { event: finding.rule, by: '', payload: finding, facts: null, state: null },
        ]);
    },
  });
  const walk = new GraphWalk(stage, invariants);
  const graph = walk.run(until);
  if (graph.nodes.length === 0) throw new Error(`${definition.name}: the model opens no process`);
  // of a walk that was left early nothing can be said about dead ends
  const deadEnd = until !== undefined && invariants.isBroken(until) ? undefined : findDeadEnd(graph);
  if (deadEnd) invariants.breaks(LEADS_TO_AN_END, () => pathTo(deadEnd));
  const unreached = [
    ...stage.states.filter((state) => !graph.active.has(state)),
    ...stage.transitions.filter((name) => !graph.taken.has(name)),
  ];
  return {
    states: graph.active.size,
    transitions: graph.taken.size,
    unreached,
    paths: graph.edges,
    bounds: definition.model!.bounds,
    invariants: invariants.results(),
  };
}
