import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ObjectionRow } from './objection.row.js';

@Entity('objection_statement')
@Unique('objection_statement_place', ['objection_id', 'ordinal'])
@Check('objection_statement_kind_known', "kind IN ('original', 'supplement', 'newReasons', 'withdrawal')")
export class ObjectionStatementRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_statement_objection' })
  objection_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') kind!: string;
  @Column('text') sealed!: string;
  @Column('text') received_on!: string;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) told_at!: string | null;
  @Column('text', { nullable: true }) masked_text!: string | null;
  @Column('text', { nullable: true }) masked_by!: string | null;
  @Column('text', { nullable: true }) masked_at!: string | null;
  @Column('text', { nullable: true }) approved_by!: string | null;
  @Column('text', { nullable: true }) approved_at!: string | null;
}
