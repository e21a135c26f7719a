import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('meeting')
@Index('meeting_by_body', ['body', 'planned_on'])
export class MeetingRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') body!: string;
  @Column('text') kind!: string;
  @Column('text') planned_on!: string;
  @Column('text') place!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
