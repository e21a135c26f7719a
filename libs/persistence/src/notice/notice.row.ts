import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('notice')
@Index('notice_by_person', ['person', 'created_at'])
@Index('notice_by_role', ['party', 'role', 'created_at'])
@Index('notice_by_process', ['process'])
@Check('notice_addressed', 'person IS NOT NULL OR (party IS NOT NULL AND role IS NOT NULL)')
export class NoticeRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { nullable: true }) party!: string | null;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') process!: string;
  @Column('text') text!: string;
  @Column('text') created_at!: string;
}
