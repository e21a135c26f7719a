import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MeetingRecordRow } from './meeting-record.row.js';

@Entity('meeting_attendance')
@Check('meeting_attendance_known', "presence IN ('present', 'absent', 'sittingIn')")
export class MeetingAttendanceRow {
  @PrimaryColumn('text')
  @ForeignKey(() => MeetingRecordRow, { name: 'meeting_attendance_record' })
  meeting_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') name!: string;
  @Column('text') post!: string;
  @Column('text') presence!: string;
  @Column('text', { nullable: true }) reason!: string | null;
}
