import type { DayTable } from '@fashen/calendar';
import type { BoardFigure, BoardRow, FigureName } from '@fashen/contracts';
import { dateIn, type IsoDate, type Words } from '@fashen/domain';
import type { Asked, BoardRepository, BoardSight, EndedCase, Within } from '@fashen/persistence';
import { findWorkflow } from '../workflow/workflows.js';
import { RULES } from './rules.js';
import { shareOf, spreadOf } from './spread.js';
import { type Stood, stageDays } from './stage-days.js';

export type Reading = { repository: BoardRepository; reader: BoardSight; within: Within; day: IsoDate; dayOf: DayTable };
type Name = (id: string) => string;
/** Rows in which offices and people are still ids. */
type Drawn = Asked<BoardRow>;

const NOBODY: Words = { zh: '未分办', en: 'nobody yet' };

const mapped = <Row>({ query, values, rows }: Asked<Row>, to: (row: Row) => BoardRow): Drawn => ({ query, values, rows: rows.map(to) });

/** One query each. */
export const FIGURE_QUERIES: Readonly<Record<FigureName, (reading: Reading) => Promise<Drawn>>> = {
  lights: async ({ repository, reader, day }) => mapped(await repository.lights(reader, day), (row) => ({ ...row })),
  stages: async ({ repository, reader, within, dayOf }) => spreads(await repository.ended(reader, within), dayOf),
  adoption: async ({ repository, reader, within }) =>
    mapped(await repository.adoption(reader, within), (row) => ({
      ...row,
      rate: shareOf(row.adopted, row.adopted + row.partlyAdopted + row.notAdopted),
    })),
  filings: async ({ repository, reader, within, day }) =>
    mapped(await repository.filings(reader, within, day), (row) => {
      const owed = row.onTime + row.late + row.missing;
      return { ...row, rate: shareOf(row.onTime + row.late, owed), timely: shareOf(row.onTime, owed) };
    }),
  workload: async ({ repository, reader, day }) =>
    mapped(await repository.workload(reader, day), (row) => ({ ...row, since: dateIn(row.since) })),
};

const stoodOf = (pauses: string | null): Stood[] =>
  (pauses ?? '').split(' ').flatMap((pause) => {
    const [from = '', to = ''] = pause.split('/');
    return from === '' ? [] : [{ from, to: to === '' ? null : to }];
  });

function spreads({ query, values, rows }: Asked<EndedCase>, dayOf: DayTable): Drawn {
  const days = stageDays(
    dayOf,
    rows.map(({ opened, ended, pauses }) => ({ opened, ended, stood: stoodOf(pauses) })),
  );
  const counted = rows.map(({ workflow, count }, at) => ({ workflow, count, ...days[at]! }));
  const stages = [...new Set(rows.map(({ workflow }) => workflow))].map((workflow) => {
    const own = counted.filter((row) => row.workflow === workflow);
    const spread = (of: 'working' | 'calendar') => spreadOf(own.map((row) => ({ days: row[of], count: row.count })));
    const { count: _, ...calendar } = spread('calendar');
    return {
      stage: findWorkflow(workflow)?.label ?? { zh: workflow, en: workflow },
      ...spread('working'),
      ...Object.fromEntries(Object.entries(calendar).map(([name, value]) => [`${name}Calendar`, value])),
    };
  });
  return { query, values, rows: stages };
}

/** A figure with what it counts and what it was asked with; names in the place of ids. */
export function figureOf(name: FigureName, { query, values, rows }: Drawn, party: Name, person: Name): BoardFigure {
  const named = rows.map((row) => ({
    ...row,
    ...(typeof row.party === 'string' ? { party: party(row.party) } : {}),
    ...('person' in row ? { person: typeof row.person === 'string' ? person(row.person) : NOBODY } : {}),
  }));
  return { name, ...RULES[name], query, values: values.map(String), rows: named };
}
