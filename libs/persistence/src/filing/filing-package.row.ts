import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FilingRow } from './filing.row.js';

@Entity('filing_package')
@Unique('filing_package_round', ['filing_id', 'round'])
export class FilingPackageRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => FilingRow, { name: 'filing_package_filing' })
  filing_id!: string;
  @Column('integer') round!: number;
  @Column('text') submitted_on!: string;
  @Column('text') text_hash!: string;
  @Column('text') report_number!: string;
  @Column('text') files!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}

@Entity('filing_report_number')
export class FilingReportNumberRow {
  @PrimaryColumn('text') number!: string;
  @Column('text')
  @ForeignKey(() => FilingRow, { name: 'filing_report_number_filing' })
  filing_id!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
