import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('check_mark')
@Index('check_mark_by_process', ['process', 'check_item', 'created_at'])
@Check('check_mark_check_known', 'check_item >= 1 AND check_item <= 7')
export class CheckMarkRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') check_item!: number;
  @Column('text') result!: string;
  @Column('text') anchors!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
