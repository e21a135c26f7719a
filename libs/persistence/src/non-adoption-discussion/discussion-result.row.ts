import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OpinionItemRow } from '../legality-review/opinion-item.row.js';
import { DiscussionMeetingRow } from './discussion-meeting.row.js';

@Entity('discussion_result')
@Index('discussion_result_by_meeting', ['meeting_id'])
@Check('discussion_result_known', "result IN ('reasonAccepted', 'willAdopt', 'open')")
export class DiscussionResultRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DiscussionMeetingRow, { name: 'discussion_result_meeting', deferrable: 'INITIALLY DEFERRED' })
  meeting_id!: string;
  @Column('text')
  @ForeignKey(() => OpinionItemRow, { name: 'discussion_result_item', deferrable: 'INITIALLY DEFERRED' })
  item_id!: string;
  @Column('text') result!: string;
  @Column('text') note!: string;
}
