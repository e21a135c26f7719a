import type { BoardColumn, BoardFigure, BoardRow, FigureName } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { BOARD } from './words.js';

export type Tone = 'red' | 'amber' | 'green' | 'blue' | 'grey' | 'pale';
/** A piece of a strip, in hundredths of its width. */
export type Mark = { shape: 'band' | 'whisker' | 'middle'; from: number; to: number; tone: Tone };
/** One line of a chart: what it is of, what is drawn, and what it comes to in figures. */
export type Strip = { label: string; marks: readonly Mark[]; value: string };
export type Say = (words: Words, fill?: Readonly<Record<string, string | number>>) => string;
type Series = readonly { key: string; tone: Tone; sign: string }[];

/** What is stacked in a strip, left to right; the sign tells the pieces apart where colours do not. */
export const SERIES: Readonly<Record<Exclude<FigureName, 'stages'>, Series>> = {
  lights: [
    { key: 'red', tone: 'red', sign: '■' },
    { key: 'yellow', tone: 'amber', sign: '▲' },
    { key: 'green', tone: 'green', sign: '●' },
    { key: 'paused', tone: 'grey', sign: '‖' },
    { key: 'none', tone: 'pale', sign: '○' },
  ],
  adoption: [
    { key: 'adopted', tone: 'green', sign: '●' },
    { key: 'partlyAdopted', tone: 'amber', sign: '▲' },
    { key: 'notAdopted', tone: 'red', sign: '■' },
  ],
  filings: [
    { key: 'onTime', tone: 'green', sign: '●' },
    { key: 'late', tone: 'amber', sign: '▲' },
    { key: 'missing', tone: 'red', sign: '■' },
    { key: 'waiting', tone: 'grey', sign: '◇' },
    { key: 'registered', tone: 'pale', sign: '○' },
  ],
  workload: [
    { key: 'red', tone: 'red', sign: '■' },
    { key: 'rest', tone: 'blue', sign: '●' },
  ],
};

const numberIn = (row: BoardRow, key: string): number => {
  const value = row[key];
  return typeof value === 'number' ? value : 0;
};

/** A value of a table as one reads it. */
export function spoken({ key, kind }: Pick<BoardColumn, 'key' | 'kind'>, row: BoardRow, say: Say): string {
  const value = row[key] ?? null;
  if (value === null) return '—';
  if (typeof value === 'object') return say(value);
  return kind === 'share' ? `${value}%` : String(value);
}

const labelOf = (row: BoardRow, keys: readonly string[], say: Say): string =>
  keys.map((key) => spoken({ key, kind: 'text' }, row, say)).join(' · ');

/** What is left of the duties beside those that are overdue. */
const withRest = (row: BoardRow): BoardRow => ({ ...row, rest: numberIn(row, 'open') - numberIn(row, 'red') });

function stacked({ name, columns, rows }: BoardFigure, series: Series, say: Say): Strip[] {
  const drawn = name === 'workload' ? rows.map(withRest) : rows;
  const sumOf = (row: BoardRow) => series.reduce((sum, { key }) => sum + numberIn(row, key), 0);
  const most = Math.max(1, ...drawn.map(sumOf));
  const texts = columns.filter(({ kind }) => kind === 'text').map(({ key }) => key);
  const shares = columns.filter(({ kind }) => kind === 'share');
  return drawn.map((row) => {
    let at = 0;
    const marks = series.flatMap(({ key, tone }): Mark[] => {
      const from = at;
      at += (numberIn(row, key) / most) * 100;
      return at > from ? [{ shape: 'band', from, to: at, tone }] : [];
    });
    const figures = series.map(({ key, sign }) => `${sign} ${numberIn(row, key)}`).join('  ');
    const rates = shares.map((one) => `${say(one)} ${spoken(one, row, say)}`).join('  ');
    return { label: labelOf(row, texts, say), marks, value: rates === '' ? figures : `${figures}  ${rates}` };
  });
}

function boxes({ rows }: BoardFigure, say: Say): Strip[] {
  const most = Math.max(1, ...rows.map((row) => numberIn(row, 'most')));
  const at = (row: BoardRow, key: string) => (numberIn(row, key) / most) * 100;
  return rows.map((row) => ({
    label: labelOf(row, ['stage'], say),
    marks: [
      { shape: 'whisker', from: at(row, 'least'), to: at(row, 'most'), tone: 'grey' },
      { shape: 'band', from: at(row, 'lower'), to: at(row, 'upper'), tone: 'blue' },
      { shape: 'middle', from: at(row, 'median'), to: at(row, 'median'), tone: 'blue' },
    ],
    value: say(BOARD.spread, {
      median: numberIn(row, 'median'),
      least: numberIn(row, 'least'),
      most: numberIn(row, 'most'),
      calendar: numberIn(row, 'medianCalendar'),
      count: numberIn(row, 'count'),
    }),
  }));
}

/** A figure as the lines of its chart. */
export const stripsOf = (figure: BoardFigure, say: Say): Strip[] =>
  figure.name === 'stages' ? boxes(figure, say) : stacked(figure, SERIES[figure.name], say);

/** What the pieces of a strip are called: the columns of the table, and what is left of the duties. */
export function legendOf({ name, columns }: BoardFigure, say: Say): { sign: string; tone: Tone; label: string }[] {
  if (name === 'stages') return [];
  const rest: Words = { zh: '未逾期', en: 'not overdue' };
  return SERIES[name].map(({ key, tone, sign }) => ({ sign, tone, label: say(columns.find((one) => one.key === key) ?? rest) }));
}
