import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';
import { CommentRow } from './comment.row.js';
import { ConsultationRow } from './consultation.row.js';

/** What was decided about a group or one comment; `point` says the comments in short, as the result publishes them. */
@Entity('consultation_answer')
@Index('consultation_answer_by_consultation', ['consultation_id', 'created_at'])
@Index('consultation_answer_by_group', ['group_id'])
@Index('consultation_answer_by_comment', ['comment_id'])
@Check('consultation_answer_outcome_known', "outcome IN ('adopted', 'partlyAdopted', 'notAdopted', 'noted')")
@Check('consultation_answer_to_one', '(group_id IS NULL) <> (comment_id IS NULL)')
export class CommentAnswerRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ConsultationRow, { name: 'consultation_answer_consultation' })
  consultation_id!: string;
  @Column('text', { nullable: true }) group_id!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => CommentRow, { name: 'consultation_answer_comment' })
  comment_id!: string | null;
  @Column('text') point!: string;
  @Column('text') outcome!: string;
  @Column('text') reason!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'consultation_answer_by' })
  answered_by!: string;
  @Column('text') created_at!: string;
  /** The event of the drafting that gave it. */
  @Column('integer') seq!: number;
  /** Over the one before, what was said, and whom it reached: the last one stands for all. */
  @Column('text') hash!: string;
}

/** To whom an answer was given: those in the group on that day. Who joins it later waits for an answer. */
@Entity('consultation_reply')
@Index('consultation_reply_by_answer', ['answer_id'])
export class CommentReplyRow {
  @PrimaryColumn('text')
  @ForeignKey(() => CommentRow, { name: 'consultation_reply_comment' })
  comment_id!: string;
  @PrimaryColumn('text')
  @ForeignKey(() => CommentAnswerRow, { name: 'consultation_reply_answer' })
  answer_id!: string;
}
