import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { EvidenceRow } from '../evidence/evidence.row.js';

@Entity('unified_number')
@Unique('unified_number_once', ['process'])
@Unique('unified_number_serial', ['code', 'year', 'serial'])
@Index('unified_number_by_year', ['registrar', 'year'])
@Index('unified_number_by_document', ['document_id'])
@Check('unified_number_positive', 'serial > 0')
@Check('unified_number_form', '(code IS NULL) = (serial IS NULL)')
@Check('unified_number_ours', 'code IS NOT NULL OR evidence IS NOT NULL')
export class UnifiedNumberRow {
  @PrimaryColumn('text') number!: string;
  @Column('text', { nullable: true }) code!: string | null;
  @Column('integer') year!: number;
  @Column('integer', { nullable: true }) serial!: number | null;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'unified_number_document' })
  document_id!: string;
  @Column('text') title!: string;
  @Column('text') issuer!: string;
  @Column('text') registrar!: string;
  @Column('text') assigned_on!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'unified_number_evidence' })
  evidence!: string | null;
}
