import { dayTable } from '@fashen/calendar';
import { type Board, type BoardQuery, FIGURES } from '@fashen/contracts';
import { dateIn, dayEnd, dayStart, type Role } from '@fashen/domain';
import type { Caller, Clock } from '@fashen/engine';
import { AccountRepository, BoardRepository, type BoardSight, type Database, type Within } from '@fashen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CalendarInForce } from '../deadline/calendar-in-force.js';
import { sightOf } from '../document/sight.js';
import { Problem } from '../platform/problem/problem.js';
import { CLOCK, DATABASE } from '../platform/tokens.js';
import { partyNames } from '../register/unified-register.js';
import { CALENDAR } from '../workflow/tokens.js';
import { boardSheet } from './board-sheet.js';
import { FIGURE_QUERIES, figureOf, type Reading } from './figures.js';

/** They answer for what their office does (国办发〔2018〕115号 四（十二）), and those who watch over all. */
const WATCHING: readonly Role[] = ['supervisor', 'auditor'];
const HEADS: readonly Role[] = ['reviewHead', 'draftingHead', 'signatory', 'generalOffice'];

/** @throws Problem NOT_PERMITTED for whoever neither heads an office nor watches over them */
function readerOf(caller: Caller): BoardSight {
  const holds = (asked: readonly Role[]) => asked.some((role) => caller.roles.includes(role));
  if (holds(WATCHING)) return { sight: { all: true }, party: caller.party };
  if (!holds(HEADS)) throw new Problem('NOT_PERMITTED');
  return { sight: sightOf(caller), party: caller.party };
}

/** 看板: figures over what the caller may know of, each with its rule, its query and the data cut. */
@Injectable()
export class BoardService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR) private readonly calendar: CalendarInForce,
  ) {}

  async board(caller: Caller, query: BoardQuery): Promise<Board> {
    const reader = readerOf(caller);
    const at = this.clock.now();
    const day = dateIn(at);
    const within = periodOf(query, day);
    const dayOf = dayTable(this.calendar.current());
    return this.database.read(async ({ sql }) => {
      const reading: Reading = { repository: new BoardRepository(sql, this.database.kind), reader, within, day, dayOf };
      const drawn = [];
      for (const name of FIGURES) drawn.push({ name, asked: await FIGURE_QUERIES[name](reading) });
      const party = await partyNames(sql);
      const people = drawn.flatMap(({ asked }) => asked.rows.flatMap(({ person }) => (typeof person === 'string' ? [person] : [])));
      const names = await new AccountRepository(sql).names([...new Set(people)]);
      const figures = drawn.map(({ name, asked }) =>
        figureOf(
          name,
          asked,
          (id) => party(id).name,
          (id) => names.get(id) ?? id,
        ),
      );
      return { cut: { at, day, from: within.from, to: within.to }, figures };
    });
  }

  async sheet(caller: Caller, query: BoardQuery): Promise<Buffer> {
    return boardSheet(await this.board(caller, query));
  }
}

/** A period that begins after today is asked for as it was given; nothing has happened in it. */
function periodOf({ from, to }: BoardQuery, day: string): Within {
  const last = to ?? (from !== undefined && from > day ? from : day);
  const first = from ?? `${last.slice(0, 4)}-01-01`;
  return { from: first, to: last, begins: dayStart(first), ends: dayEnd(last) };
}
