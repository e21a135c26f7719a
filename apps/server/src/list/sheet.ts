import type { Words } from '@fashen/domain';
import { writeLongSheet } from '@fashen/ooxml';
import { StreamableFile } from '@nestjs/common';
import writeSheet from 'write-excel-file/node';
import { contentDisposition } from '../platform/upload/file-name.js';
import { withoutTimes } from './zip-times.js';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A column of a sheet; `width` in characters. Values are written as text, so that no spreadsheet reads them its own way. */
export type Column<Row> = { heading: Words; width: number; value: (row: Row) => string };

/** Rows as a sheet with one headline: the same rows give the same bytes. */
export async function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Buffer> {
  const head = columns.map(({ heading }) => ({ value: heading.zh, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) => columns.map(({ value }) => ({ value: value(row), type: String, wrap: true })));
  const sheet = writeSheet([head, ...body], { sheet: name, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) });
  return withoutTimes(await sheet.toBuffer());
}

/** The same for tens of thousands of rows: they come in parts, and others get their turn between them. */
export const longSheetOf = <Row>(name: string, columns: readonly Column<Row>[], parts: AsyncIterable<readonly Row[]>): Promise<Buffer> =>
  writeLongSheet({ name, columns: columns.map(({ heading, width }) => ({ heading: heading.zh, width })) }, cellsOf(columns, parts));

async function* cellsOf<Row>(columns: readonly Column<Row>[], parts: AsyncIterable<readonly Row[]>): AsyncGenerator<string[][]> {
  for await (const rows of parts) yield rows.map((row) => columns.map(({ value }) => value(row)));
}

/** A sheet as a download. */
export const sheetFile = (bytes: Buffer, name: string): StreamableFile =>
  new StreamableFile(bytes, { type: XLSX, length: bytes.length, disposition: contentDisposition(name) });
