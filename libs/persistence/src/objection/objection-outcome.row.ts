import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ObjectionRow } from './objection.row.js';
import { ObjectionTextRow } from './objection-text.row.js';

@Entity('objection_outcome')
@Index('objection_outcome_by_objection', ['objection_id', 'created_at'])
export class ObjectionOutcomeRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_outcome_objection' })
  objection_id!: string;
  @Column('text') answer!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  /** The reasons, sealed, as the head approved them. */
  @Column('text', { nullable: true })
  @ForeignKey(() => ObjectionTextRow, { name: 'objection_outcome_text' })
  text_id!: string | null;
  @Column('text') outcome_on!: string;
  @Column('text') created_at!: string;
}
