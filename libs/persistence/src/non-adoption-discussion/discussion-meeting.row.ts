import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EvidenceRow } from '../evidence/evidence.row.js';

@Entity('discussion_meeting')
@Index('discussion_meeting_by_process', ['process', 'seq'])
export class DiscussionMeetingRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('text') held_on!: string;
  @Column('text') chair!: string;
  @Column('text') participants!: string;
  @Column('text') said!: string;
  @Column('text')
  @ForeignKey(() => EvidenceRow, { name: 'discussion_meeting_minutes', deferrable: 'INITIALLY DEFERRED' })
  minutes!: string;
  @Column('text') recorded_by!: string;
  @Column('text') party!: string;
  @Column('text') created_at!: string;
}
