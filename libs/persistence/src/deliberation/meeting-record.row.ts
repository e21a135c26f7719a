import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EvidenceRow } from '../evidence/evidence.row.js';
import { MeetingRow } from './meeting.row.js';

@Entity('meeting_record')
export class MeetingRecordRow {
  @PrimaryColumn('text')
  @ForeignKey(() => MeetingRow, { name: 'meeting_record_meeting' })
  meeting_id!: string;
  @Column('text') held_on!: string;
  @Column('text', { nullable: true }) chair!: string | null;
  @Column('text')
  @ForeignKey(() => EvidenceRow, { name: 'meeting_record_minutes' })
  minutes!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
