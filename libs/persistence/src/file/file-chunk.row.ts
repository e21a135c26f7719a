import { EntitySchema } from 'typeorm';
import type { ColumnTypes } from '../migration.js';

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
