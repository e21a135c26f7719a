import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { VersionRow } from '../document/version.row.js';

@Entity('wording_change')
@Index('wording_change_by_process', ['process', 'seq'])
export class WordingChangeRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'wording_change_from' })
  from_version!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'wording_change_to' })
  to_version!: string;
  @Column('text') differences!: string;
  @Column('text') note!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
