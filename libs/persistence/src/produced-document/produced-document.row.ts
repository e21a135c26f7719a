import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { FileRow } from '../file/file.row.js';

@Entity('produced_document')
@Index('produced_document_by_process', ['process', 'created_at'])
@Index('produced_document_by_document', ['document_id'])
@Check('produced_document_form_version_positive', 'form_version > 0')
export class ProducedDocumentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'produced_document_document' })
  document_id!: string;
  @Column('text') form!: string;
  @Column('integer') form_version!: number;
  @Column('text') facts_hash!: string;
  @Column('text') facts!: string;
  @Column('text') profile!: string;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'produced_document_file' })
  file_sha256!: string;
  @Column('text') file_name!: string;
  @Column('text') created_at!: string;
}
