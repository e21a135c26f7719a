import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { EvidenceRow } from '../evidence/evidence.row.js';

@Entity('effect_exemption')
@Index('effect_exemption_by_process', ['process', 'created_at'])
export class EffectExemptionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'effect_exemption_document' })
  document_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') ground!: string;
  @Column('text') decided_by!: string;
  @Column('text', { nullable: true }) entered_by!: string | null;
  @Column('text') occurred_on!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'effect_exemption_scan' })
  scan!: string | null;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text') created_at!: string;
}
