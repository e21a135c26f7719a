import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ObjectionRow } from './objection.row.js';

@Entity('objection_person')
@Unique('objection_person_place', ['objection_id', 'ordinal'])
@Unique('objection_person_code', ['code_hash'])
@Index('objection_person_by_contact', ['contact_hash'])
@Check('objection_person_reached_known', "reached_by IN ('none', 'phone', 'email', 'post')")
export class ObjectionPersonRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_person_objection' })
  objection_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') sealed!: string;
  @Column('text') reached_by!: string;
  @Column('text', { nullable: true }) code_hash!: string | null;
  @Column('text', { nullable: true }) secret_hash!: string | null;
  /** Of the secret that a letter brings; it takes the place of the other when it is used. */
  @Column('text', { nullable: true }) spare_hash!: string | null;
  @Column('text', { nullable: true }) contact_hash!: string | null;
  @Column('text', { nullable: true }) forgotten_at!: string | null;
}
