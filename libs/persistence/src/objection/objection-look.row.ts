import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';
import { ObjectionRow } from './objection.row.js';

@Entity('personal_data_look')
@Index('personal_data_look_by_objection', ['objection_id', 'at'])
@Index('personal_data_look_in_order', ['ordinal'], { unique: true })
export class PersonalDataLookRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'personal_data_look_objection' })
  objection_id!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'personal_data_look_person' })
  person!: string;
  @Column('text') party!: string;
  @Column('text') what!: string;
  @Column('text') why!: string;
  @Column('text') at!: string;
  @Column('integer', { default: 0 }) ordinal!: number;
  @Column('text', { default: '' }) previous!: string;
  @Column('text', { default: '' }) hash!: string;
}

@Entity('objection_recovery')
export class ObjectionRecoveryRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') sealed!: string;
  @Column('text') created_at!: string;
}
