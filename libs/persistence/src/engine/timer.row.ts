import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('timer')
@Index('timer_by_due', ['due'])
export class TimerColumns {
  @PrimaryColumn('text') process!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') due!: string;
  @Column('integer') seq!: number;
  @Column('text') event!: string;
}
