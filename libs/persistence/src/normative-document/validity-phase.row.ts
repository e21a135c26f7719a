import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('validity_phase')
@Index('validity_phase_by_status', ['status', 'starts_on'])
export class ValidityPhaseRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'validity_phase_document' })
  document_id!: string;
  @PrimaryColumn('text') starts_on!: string;
  @Column('text', { nullable: true }) until!: string | null;
  @Column('text') status!: string;
}
