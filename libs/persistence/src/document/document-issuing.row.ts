import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';

@Entity('document_issuing')
export class DocumentIssuingRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_issuing_document' })
  document_id!: string;
  @Column('text') issued_as!: string;
}
