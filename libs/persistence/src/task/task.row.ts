import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('task')
@Index('task_by_role', ['party', 'role', 'due'])
@Index('task_by_person', ['person', 'due'])
export class TaskRow {
  @PrimaryColumn('text') process!: string;
  @PrimaryColumn('text') state!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') label!: string;
  @Column('text') role!: string;
  @Column('text') party!: string;
  @Column('text', { nullable: true }) person!: string | null;
  @Column('text', { nullable: true }) deadline_key!: string | null;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text') since!: string;
  @Column('text', { nullable: true }) near_on!: string | null;
  @Column('text', { nullable: true }) clock!: string | null;
}
