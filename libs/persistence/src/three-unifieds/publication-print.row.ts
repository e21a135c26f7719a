import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';
import { FileRow } from '../file/file.row.js';

@Entity('publication_print')
@Index('publication_print_by_document', ['document_id', 'created_at'])
export class PublicationPrintRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'publication_print_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'publication_print_version' })
  version_id!: string;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'publication_print_file' })
  file_sha256!: string;
  @Column('text') file_name!: string;
  @Column('text') text_hash!: string;
  @Column('text') differences!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
