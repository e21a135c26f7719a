import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EvidenceRow } from '../evidence/evidence.row.js';
import { FilingRow } from './filing.row.js';

@Entity('filing_step')
@Index('filing_step_by_filing', ['filing_id', 'created_at'])
export class FilingStepRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => FilingRow, { name: 'filing_step_filing' })
  filing_id!: string;
  @Column('text') kind!: string;
  @Column('text') acted_on!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'filing_step_scan' })
  scan!: string | null;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) due_on!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
