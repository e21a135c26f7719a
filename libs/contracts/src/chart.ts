import { z } from 'zod';
import { problemDocument } from './problem.js';
import { words } from './words.js';

const finding = problemDocument.shape.findings.element;

/** One stay in a state. Dates are null where the caller may read neither history nor timeline; who and by what, where the timeline hides it. */
const visit = z.object({
  from: z.string().nullable().describe('instant of entering'),
  until: z.string().nullable().describe('instant of leaving; null while the case stands here, or hidden'),
  by: words.nullable().describe('label of the event that led here'),
  person: z.string().nullable(),
  office: z.string().nullable(),
  seq: z.int().nullable().describe('line of the history that led here'),
});

const node = z.object({
  path: z.string().describe('`review.examining`'),
  parent: z.string().nullable(),
  kind: z.enum(['state', 'group', 'parallel', 'region', 'final']),
  initial: z.boolean().describe('where its parent (or the process) begins'),
  order: z.int().describe('place in the definition, from 0: the order of the list form'),
  label: words,
  about: words.nullable(),
  basis: z.string().nullable(),
  /** Whose turn it is here, by role. */
  turns: z.array(z.object({ role: words, label: words })),
  /**
   * In this order: `active` the case stands here; `passed` it stood here; `possible` a way from where it stands leads here;
   * `closed` such a way exists, and something stands in it for everybody; `ahead` further on; `unreachable` no way leads here any more.
   */
  status: z.enum(['active', 'passed', 'possible', 'closed', 'ahead', 'unreachable']),
  /** For any node, also one that was passed already: whether a way from where the case stands leads here, and is open. */
  next: z.enum(['possible', 'closed']).nullable(),
  visits: z.array(visit),
});

const edge = z.object({
  id: z.string(),
  from: z.string().nullable().describe('path; empty: from wherever the case stands; null: the opening of the case'),
  to: z.string().nullable().describe('path; null: the case stays where it is'),
  event: z.string().nullable().describe('null: taken by itself'),
  kind: z.enum(['start', 'action', 'system', 'automatic']),
  label: words,
  basis: z.string().nullable(),
  by: z.array(words).describe('roles that may take it; empty for system and automatic ways'),
  /**
   * Null: does not begin where the case stands. `mine` the caller may take it now; `others` it is for somebody else;
   * `closed` something stands in it now, told in `findings`; `waiting` a date, a message or the case itself will take it.
   */
  now: z.enum(['mine', 'others', 'closed', 'waiting']).nullable(),
  findings: z.array(finding),
  taken: z.int().describe('how often this case went this way; 0 where the caller may not read it'),
});

/** The chart of a running case: the definition that it runs on, and where the case stands in it. Serves a drawing and a list. */
export const chartView = z.object({
  id: z.string(),
  workflow: z.string(),
  version: z.int(),
  label: words,
  revision: z.int(),
  status: z.string().describe('active or done'),
  /** How much of the history the caller reads: all of it, the lines that both sides may know of, or only which states were passed. */
  sees: z.enum(['everything', 'timeline', 'states']),
  nodes: z.array(node),
  edges: z.array(edge),
});
export type ChartView = z.output<typeof chartView>;
export type ChartNode = ChartView['nodes'][number];
export type ChartEdge = ChartView['edges'][number];
