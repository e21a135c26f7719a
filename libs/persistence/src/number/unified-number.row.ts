import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('unified_number')
@Unique('unified_number_once', ['process'])
@Unique('unified_number_serial', ['code', 'year', 'serial'])
@Index('unified_number_by_year', ['registrar', 'year'])
@Check('unified_number_positive', 'serial > 0')
export class UnifiedNumberRow {
  @PrimaryColumn('text') number!: string;
  @Column('text') code!: string;
  @Column('integer') year!: number;
  @Column('integer') serial!: number;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'unified_number_document' })
  document_id!: string;
  @Column('text') title!: string;
  @Column('text') issuer!: string;
  @Column('text') registrar!: string;
  @Column('text') assigned_on!: string;
}
