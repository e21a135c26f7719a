import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('opinion_item')
@Index('opinion_item_by_process', ['process'])
@Check('opinion_item_ordinal_positive', 'ordinal > 0')
@Check('opinion_item_check_known', 'check_item >= 1 AND check_item <= 7')
@Check('opinion_item_weight_known', "weight IN ('mustChange', 'advice')")
export class OpinionItemRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') opinion_id!: string;
  @Column('text') process!: string;
  @Column('integer') ordinal!: number;
  @Column('text', { nullable: true }) anchor!: string | null;
  @Column('integer') check_item!: number;
  @Column('text') kind!: string;
  @Column('text') problem!: string;
  @Column('text') basis!: string;
  @Column('text') suggestion!: string;
  @Column('text') weight!: string;
  @Column('text', { nullable: true }) supersedes!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
