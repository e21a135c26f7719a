import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('deadline')
@Index('deadline_by_process', ['process', 'key'])
@Index('deadline_open', ['process', 'key'], { unique: true, where: "status IN ('running', 'paused')" })
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
