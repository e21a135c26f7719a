import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DeadlineRow } from './deadline.row.js';

@Entity('deadline_extension')
@Index('deadline_extension_by_deadline', ['deadline_id', 'at'])
@Check('deadline_extension_longer', 'amount > 0')
export class DeadlineExtensionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DeadlineRow, { name: 'deadline_extension_deadline' })
  deadline_id!: string;
  @Column('integer') amount!: number;
  @Column('text') reason!: string;
  @Column('text') by!: string;
  @Column('text') at!: string;
}
