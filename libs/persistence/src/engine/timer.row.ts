import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('timer')
@Index('timer_by_due', ['due'])
@Index('timer_held', ['held_at'], { where: 'held_at IS NOT NULL' })
export class TimerColumns {
  @PrimaryColumn('text') process!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') due!: string;
  @Column('integer') seq!: number;
  @Column('text') event!: string;
  /** Failed runs so far. */
  @Column('integer', { default: 0 }) attempts!: number;
  /** The time of the next try after a failure. */
  @Column('text', { nullable: true }) retry_at!: string | null;
  /** Since when it waits, as an incident, for a person. */
  @Column('text', { nullable: true }) held_at!: string | null;
  /** Of the last failure. */
  @Column('text', { nullable: true }) cause!: string | null;
}
