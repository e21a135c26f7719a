import type { Board, BoardColumn, BoardFigure, BoardRow } from '@fashen/contracts';
import { formatDate } from '@fashen/domain';
import writeSheet from 'write-excel-file/node';
import { withoutTimes } from '../list/zip-times.js';

type Cell =
  | { value: string; type: StringConstructor; fontWeight?: 'bold'; wrap?: boolean }
  | { value: number; type: NumberConstructor }
  | null;

const text = (value: string): Cell => ({ value, type: String });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

function cell({ key, kind }: BoardColumn, row: BoardRow): Cell {
  const value = row[key] ?? null;
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return text(kind === 'day' ? formatDate(value).zh : value);
  return text(value.zh);
}

const heading = ({ zh, kind }: BoardColumn): string => (kind === 'share' ? `${zh}（%）` : zh);

/** A figure with what it counts, the data cut and the query above its table: whoever has the sheet can check it. */
function sheetOf({ title, rule, basis, reach, query, values, columns, rows }: BoardFigure, { cut }: Board) {
  const cutWords = `截至 ${cut.at}（协调世界时）${reach === 'period' ? `，期间 ${formatDate(cut.from).zh}至${formatDate(cut.to).zh}` : ''}`;
  const above: Cell[][] = [
    [bold(title.zh)],
    [text('统计口径'), text(rule.zh)],
    [text('依据'), text(basis)],
    [text('数据截取'), text(cutWords)],
    [text('查询语句'), text(query)],
    [text('查询参数'), text(values.join('；'))],
    [],
  ];
  return {
    sheet: title.zh,
    columns: columns.map(({ kind }) => ({ width: kind === 'text' ? 28 : 14 })),
    data: [...above, columns.map((one) => bold(heading(one))), ...rows.map((row) => columns.map((one) => cell(one, row)))],
  };
}

/** The whole board as a workbook, a figure a sheet: the same figures give the same bytes. */
export async function boardSheet(board: Board): Promise<Buffer> {
  return withoutTimes(await writeSheet(board.figures.map((figure) => sheetOf(figure, board))).toBuffer());
}
