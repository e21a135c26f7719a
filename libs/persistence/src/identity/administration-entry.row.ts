import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';

@Entity('administration_entry')
@Index('administration_entry_by_subject', ['subject_kind', 'subject'])
export class AdministrationEntryRow {
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') at!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'administration_entry_by' })
  by!: string;
  @Column('text') party!: string;
  @Column('text') action!: string;
  @Column('text') subject_kind!: string;
  @Column('text') subject!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') details!: string;
  @Column('text', { default: '' }) previous!: string;
  @Column('text', { default: '' }) hash!: string;
}
