import { isIsoDate } from '@fashen/domain';
import { z } from 'zod';
import { words } from './words.js';

/** The figures of the board for heads, in the order in which they are shown. */
export const FIGURES = ['lights', 'stages', 'adoption', 'filings', 'workload'] as const;
export type FigureName = (typeof FIGURES)[number];

const day = z.string().refine(isIsoDate, { message: 'no day' });

/** Both days belong to the period; without them it is the year of the day of asking, so far. */
export const boardQuery = z
  .strictObject({ from: day.optional(), to: day.optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, { message: 'ends before it begins', path: ['to'] });
export type BoardQuery = z.output<typeof boardQuery>;

/** `share`: of a hundred; null where there is nothing to take a share of. */
export const boardColumn = z.object({ key: z.string(), ...words.shape, kind: z.enum(['text', 'count', 'days', 'share', 'day']) });
export type BoardColumn = z.output<typeof boardColumn>;
export const boardRow = z.record(z.string(), z.union([z.string(), z.number(), words, z.null()]));
export type BoardRow = z.output<typeof boardRow>;

export const boardFigure = z.object({
  name: z.enum(FIGURES),
  title: words,
  /** What is counted, and how. */
  rule: words,
  /** The law that asks for it. */
  basis: z.string(),
  /** `now`: as things stand at the data cut. `period`: what happened within the period. */
  reach: z.enum(['now', 'period']),
  /** The query as it was asked, and the values in its places. */
  query: z.string(),
  values: z.array(z.string()),
  columns: z.array(boardColumn),
  rows: z.array(boardRow),
});
export type BoardFigure = z.output<typeof boardFigure>;

export const board = z.object({
  /** 数据截取: everything committed before `at` is in, nothing after it. */
  cut: z.object({ at: z.string(), day: z.string(), from: z.string(), to: z.string() }),
  figures: z.array(boardFigure),
});
export type Board = z.output<typeof board>;
