import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

@Entity('deadline')
@Unique('deadline_key', ['process', 'key'])
@Index('deadline_by_due', ['status', 'due'])
@Check('deadline_status_known', "status IN ('running', 'paused', 'met', 'missed', 'stopped')")
export class DeadlineRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') key!: string;
  @Column('text') start_from!: string;
  @Column('text') due!: string;
  @Column('text') status!: string;
  @Column('text') profile!: string;
  @Column('text') computed!: string;
  @Column('text') created_at!: string;
}
