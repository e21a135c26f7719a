import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FileRow } from '../file/file.row.js';
import { DocumentRow } from './document.row.js';

@Entity('version')
@Unique('version_ordinal', ['document_id', 'ordinal'])
@Index('version_by_text', ['text_hash'])
@Check('version_ordinal_positive', 'ordinal > 0')
export class VersionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'version_document' })
  document_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') title!: string;
  @Column('text') text_hash!: string;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'version_file' })
  file_sha256!: string;
  @Column('text') file_name!: string;
  @Column('text') text!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
