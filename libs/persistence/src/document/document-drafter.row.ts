import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';

@Entity('document_drafter')
export class DocumentDrafterRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_drafter_document' })
  document_id!: string;
  @PrimaryColumn('text') person!: string;
}
