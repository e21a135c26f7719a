import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';
import { ConsultationRow } from './consultation.row.js';

@Entity('consultation_comment')
@Unique('consultation_comment_code', ['code_hash'])
@Index('consultation_comment_by_consultation', ['consultation_id', 'created_at', 'id'])
@Index('consultation_comment_by_group', ['group_id'])
@Index('consultation_comment_ungrouped', ['consultation_id'], { where: 'group_id IS NULL' })
@Check('consultation_comment_channel_known', "channel IN ('page', 'letter', 'email', 'telephone', 'meeting')")
@Check('consultation_comment_speaker_known', "speaker IN ('person', 'business', 'association', 'other')")
export class CommentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ConsultationRow, { name: 'consultation_comment_consultation' })
  consultation_id!: string;
  @Column('text') channel!: string;
  @Column('text') speaker!: string;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('text') sealed_text!: string;
  @Column('text', { nullable: true }) sealed_person!: string | null;
  @Column('text', { nullable: true }) code_hash!: string | null;
  @Column('text') received_on!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => AccountRow, { name: 'consultation_comment_entered_by' })
  entered_by!: string | null;
  /** The comment whose words stand for all in the group; null until the grouping has looked at it. */
  @Column('text', { nullable: true }) group_id!: string | null;
  @Column('integer', { nullable: true }) similarity!: number | null;
  /** Who moved it; null where the grouping did. */
  @Column('text', { nullable: true }) grouped_by!: string | null;
  @Column('text') created_at!: string;
}

/** Who looked at name and contact of somebody, and why. */
@Entity('consultation_look')
export class CommentLookRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => CommentRow, { name: 'consultation_look_comment' })
  comment_id!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'consultation_look_person' })
  person!: string;
  @Column('text') why!: string;
  @Column('text') at!: string;
}
