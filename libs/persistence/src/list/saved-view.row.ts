import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';

@Entity('saved_view')
export class SavedViewRow {
  @PrimaryColumn('text')
  @ForeignKey(() => AccountRow, { name: 'saved_view_person' })
  person!: string;
  @PrimaryColumn('text') id!: string;
  @Column('text') list!: string;
  @Column('text') name!: string;
  @Column('text') query!: string;
  @Column('text') updated_at!: string;
}
