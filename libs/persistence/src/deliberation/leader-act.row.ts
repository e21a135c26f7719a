import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VersionRow } from '../document/version.row.js';
import { EvidenceRow } from '../evidence/evidence.row.js';

@Entity('leader_act')
@Index('leader_act_by_process', ['process', 'seq'])
@Check('leader_act_entered_with_scan', 'entered_by IS NULL OR scan IS NOT NULL')
@Check('leader_act_known', "act IN ('agreed', 'disagreed', 'exempted', 'signed', 'returned')")
export class LeaderActRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('text') act!: string;
  @Column('text') party!: string;
  @Column('text') person!: string;
  @Column('text', { nullable: true }) entered_by!: string | null;
  @Column('text') occurred_on!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'leader_act_scan' })
  scan!: string | null;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'leader_act_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') created_at!: string;
}
