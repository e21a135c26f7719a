import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VersionRow } from '../document/version.row.js';

@Entity('instruction_verification')
@Index('instruction_verification_by_process', ['process', 'seq'])
@Check('instruction_verification_known', "verdict IN ('confirmed', 'returned', 'beyond')")
export class InstructionVerificationRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('text') party!: string;
  @Column('text') verdict!: string;
  @Column('text') not_carried_out!: string;
  @Column('text') note!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'instruction_verification_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
