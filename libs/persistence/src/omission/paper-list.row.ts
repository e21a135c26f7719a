import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FileRow } from '../file/file.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('paper_list')
@Index('paper_list_by_authority', ['authority', 'year', 'quarter'])
@Check('paper_list_quarter', 'quarter BETWEEN 1 AND 4')
export class PaperListRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'paper_list_authority' })
  authority!: string;
  @Column('integer') year!: number;
  @Column('integer') quarter!: number;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'paper_list_file' })
  file_sha256!: string;
  @Column('text') file_name!: string;
  @Column('text') uploaded_by!: string;
  @Column('text') uploaded_at!: string;
}

@Entity('paper_list_entry')
@Unique('paper_list_entry_ordinal', ['list_id', 'ordinal'])
export class PaperListEntryRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PaperListRow, { name: 'paper_list_entry_list' })
  list_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') issued_on!: string;
}

@Entity('paper_screening')
@Index('paper_screening_by_entry', ['entry_id', 'screened_at'])
export class PaperScreeningRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PaperListEntryRow, { name: 'paper_screening_entry' })
  entry_id!: string;
  @Column('text') administrative!: string;
  @Column('text') external!: string;
  @Column('text') normative!: string;
  @Column('text') reason!: string;
  @Column('text') screened_by!: string;
  @Column('text') party!: string;
  @Column('text') screened_at!: string;
}
