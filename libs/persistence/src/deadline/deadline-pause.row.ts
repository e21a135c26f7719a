import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DeadlineRow } from './deadline.row.js';

@Entity('deadline_pause')
@Index('deadline_pause_by_deadline', ['deadline_id', 'from_date'])
@Index('deadline_pause_open', ['deadline_id'], { unique: true, where: 'to_date IS NULL' })
@Check('deadline_pause_forward', 'to_date IS NULL OR to_date >= from_date')
export class DeadlinePauseRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DeadlineRow, { name: 'deadline_pause_deadline' })
  deadline_id!: string;
  @Column('text') from_date!: string;
  @Column('text', { nullable: true }) to_date!: string | null;
  @Column('text') evidence!: string;
}
