import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';

@Entity('document_subject')
@Index('document_subject_by_subject', ['subject', 'document_id'])
@Check('document_subject_ordinal_positive', 'ordinal > 0')
export class DocumentSubjectRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_subject_document' })
  document_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') subject!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
