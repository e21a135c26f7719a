import { EntitySchema } from 'typeorm';

/** Where the two databases differ in a column's type. Everything else is text and integer on both. */
export type ColumnTypes = { bytes: 'blob' | 'bytea' };

export class FileChunkRow {
  sha256!: string;
  n!: number;
  bytes!: Uint8Array;
}

/** A schema rather than decorators: the type of `bytes` differs between the databases. TypeORM cannot tie a schema to a decorated class, hence no foreign key to `file`. */
export const fileChunkSchema = ({ bytes }: ColumnTypes) =>
  new EntitySchema<FileChunkRow>({
    name: 'FileChunkRow',
    tableName: 'file_chunk',
    target: FileChunkRow,
    columns: { sha256: { type: 'text', primary: true }, n: { type: 'integer', primary: true }, bytes: { type: bytes } },
    checks: [{ name: 'file_chunk_counted', expression: 'n >= 0' }],
  });
