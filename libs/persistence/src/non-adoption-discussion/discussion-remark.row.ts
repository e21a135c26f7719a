import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EvidenceRow } from '../evidence/evidence.row.js';
import { OpinionItemRow } from '../legality-review/opinion-item.row.js';

@Entity('discussion_remark')
@Index('discussion_remark_by_process', ['process', 'seq'])
@Check('discussion_remark_round_positive', 'round > 0')
@Check('discussion_remark_kind_known', "kind IN ('reason', 'maintained', 'reasonAccepted', 'willAdopt', 'upheld', 'waived')")
@Check('discussion_remark_reasoned', "kind <> 'reason' OR (words IS NOT NULL AND basis IS NOT NULL)")
export class DiscussionRemarkRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('text')
  @ForeignKey(() => OpinionItemRow, { name: 'discussion_remark_item', deferrable: 'INITIALLY DEFERRED' })
  item_id!: string;
  @Column('integer') round!: number;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('text', { nullable: true }) basis!: string | null;
  @Column('text') said_by!: string;
  @Column('text') said_on!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'discussion_remark_scan', deferrable: 'INITIALLY DEFERRED' })
  scan!: string | null;
  @Column('text') entered_by!: string;
  @Column('text') party!: string;
  @Column('text') created_at!: string;
}
