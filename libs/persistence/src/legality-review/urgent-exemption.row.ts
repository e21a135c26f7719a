import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('urgent_exemption')
@Index('urgent_exemption_by_document', ['document_id'])
@Check('urgent_exemption_known', "exemption IN ('consultation', 'reviewTime', 'meeting', 'effectGap')")
export class UrgentExemptionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'urgent_exemption_document' })
  document_id!: string;
  @Column('text') process!: string;
  @Column('text') exemption!: string;
  @Column('text') ground!: string;
  @Column('text') statement!: string;
  @Column('text') granted_by!: string;
  @Column('text', { nullable: true }) entered_by!: string | null;
  @Column('text') granted_on!: string;
  @Column('text', { nullable: true }) scan!: string | null;
  @Column('text') created_at!: string;
}
