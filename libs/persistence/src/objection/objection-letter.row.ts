import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ObjectionRow } from './objection.row.js';
import { ObjectionFileRow } from './objection-file.row.js';
import { ObjectionPersonRow } from './objection-person.row.js';

@Entity('objection_answer')
@Index('objection_answer_by_objection', ['objection_id', 'created_at'])
export class ObjectionAnswerRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_answer_objection' })
  objection_id!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) next_door!: string | null;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text') answered_on!: string;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) reasons!: string | null;
}

@Entity('objection_letter')
@Index('objection_letter_by_objection', ['objection_id', 'created_at'])
@Check('objection_letter_kind_known', "kind IN ('receipt', 'code', 'answer')")
export class ObjectionLetterRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_letter_objection' })
  objection_id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionPersonRow, { name: 'objection_letter_person' })
  person_id!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => ObjectionAnswerRow, { name: 'objection_letter_answer' })
  answer_id!: string | null;
  @Column('text', { nullable: true }) sealed!: string | null;
  @Column('text') created_at!: string;
}

@Entity('objection_delivery')
@Index('objection_delivery_by_letter', ['letter_id', 'recorded_at'])
@Check('objection_delivery_way_known', "way IN ('registeredPost', 'expressPost', 'handed', 'telephone', 'email', 'message')")
export class ObjectionDeliveryRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionLetterRow, { name: 'objection_delivery_letter' })
  letter_id!: string;
  @Column('text') way!: string;
  @Column('text') sent_on!: string;
  @Column('text', { nullable: true }) tracking!: string | null;
  @Column('text', { nullable: true }) delivered_on!: string | null;
  @Column('text', { nullable: true }) returned!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => ObjectionFileRow, { name: 'objection_delivery_file' })
  file_id!: string | null;
  @Column('text') recorded_by!: string;
  @Column('text') recorded_at!: string;
}
