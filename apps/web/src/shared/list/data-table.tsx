import './list.css';
import type { ComponentProps, Key, ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSay } from '../language/language.js';
import { Scroll } from '../layout/scroll.js';
import { pressed, type SortValue, sorted, sortingOf } from './sort.js';
import { TABLE } from './words.js';

export type Column<Row> = {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** What its rows are sorted by; `server` where the server sorts. A column without it is not sorted by. */
  by?: ((row: Row) => SortValue) | 'server';
  /** Figures stand at the right. */
  isFigure?: boolean;
};

type Props<Row> = {
  /** What the table is, for those who hear it. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** How it is sorted where the address says nothing. */
  usual?: string;
};

/** A table that scrolls in a region of its own. Its sorting stands in the address. */
export function DataTable<Row>({ label, columns, rows, rowKey, usual }: Props<Row>) {
  const [search, setSearch] = useSearchParams();
  const sorting = sortingOf(search.get('sort') ?? usual ?? null);
  const by = columns.find(({ key }) => key === sorting?.key)?.by;
  const shown = sorting && typeof by === 'function' ? sorted(rows, by, sorting.isDown) : rows;
  const press = (key: string) => {
    const next = new URLSearchParams(search);
    const asked = pressed(sorting, key, usual);
    if (asked === null) next.delete('sort');
    else next.set('sort', asked);
    next.delete('cursor');
    setSearch(next);
  };
  const head = ({ key, title, by: isSortable, isFigure }: Column<Row>) => {
    const isHere = sorting?.key === key && isSortable !== undefined;
    return (
      <th key={key} scope="col" className={isFigure ? 'right' : undefined} {...(isHere ? { 'aria-sort': direction(sorting.isDown) } : {})}>
        {isSortable ? <SortButton title={title} sign={isHere ? (sorting.isDown ? '↓' : '↑') : '↕'} onPress={() => press(key)} /> : title}
      </th>
    );
  };
  return (
    <Scroll label={label}>
      <table className="table" aria-label={label}>
        <thead>
          <tr>{columns.map(head)}</tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, render, isFigure }) => (
                <td key={key} className={isFigure ? 'right figures' : undefined}>
                  {render(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

const direction = (isDown: boolean) => (isDown ? ('descending' as const) : ('ascending' as const));

function SortButton({ title, sign, onPress }: { title: string; sign: string; onPress: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="sort" title={say(TABLE.sort, { column: title })} onClick={onPress}>
      {title} <span aria-hidden="true">{sign}</span>
    </button>
  );
}

/** The link that a row is opened by: j and k go from one to the next. */
export const RowLink = (props: ComponentProps<typeof Link>) => <Link {...props} data-row="" />;
