import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('document_asked')
@Index('document_asked_by_party', ['party', 'role'])
export class DocumentAskedRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_asked_document' })
  document_id!: string;
  @PrimaryColumn('text') party!: string;
  @PrimaryColumn('text') role!: string;
  /** Empty: anybody of that role in that party. */
  @PrimaryColumn('text') person!: string;
}
