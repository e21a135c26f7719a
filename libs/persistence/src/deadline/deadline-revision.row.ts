import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DeadlineRow } from './deadline.row.js';

@Entity('deadline_revision')
@Index('deadline_revision_by_deadline', ['deadline_id', 'at'])
export class DeadlineRevisionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DeadlineRow, { name: 'deadline_revision_deadline' })
  deadline_id!: string;
  @Column('text') at!: string;
  @Column('text') edition_before!: string;
  @Column('text') edition_after!: string;
  @Column('text') due_before!: string;
  @Column('text') due_after!: string;
}
