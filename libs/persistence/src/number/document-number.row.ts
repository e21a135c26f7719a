import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('document_number')
@Index('document_number_by_year', ['year', 'issuer'])
@Index('document_number_by_document', ['document_id', 'created_at'])
export class DocumentNumberRow {
  @PrimaryColumn('text') number!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'document_number_document' })
  document_id!: string;
  @Column('text') process!: string;
  @Column('text') issuer!: string;
  @Column('integer') year!: number;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
