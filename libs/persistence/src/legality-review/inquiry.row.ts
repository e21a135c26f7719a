import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('inquiry')
@Index('inquiry_by_process', ['process'])
@Check('inquiry_kind_known', "kind IN ('coReview', 'adviser', 'publicViews')")
export class InquiryRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) party!: string | null;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text') question!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}

@Entity('inquiry_reply')
@Index('inquiry_reply_by_process', ['process'])
@Unique('inquiry_reply_once', ['inquiry_id'])
@Check('inquiry_reply_view_known', "view IS NULL OR view IN ('noObjection', 'suggestion', 'objection')")
export class InquiryReplyRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => InquiryRow, { name: 'inquiry_reply_inquiry' })
  inquiry_id!: string;
  @Column('text') process!: string;
  @Column('text', { nullable: true }) view!: string | null;
  @Column('integer', { nullable: true }) received!: number | null;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
