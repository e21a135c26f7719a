import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PublicationPrintRow } from './publication-print.row.js';

@Entity('erratum')
@Index('erratum_by_process', ['process', 'created_at'])
export class ErratumRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'erratum_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => PublicationPrintRow, { name: 'erratum_print' })
  print_id!: string;
  @Column('text') published_on!: string;
  @Column('text') note!: string;
  @Column('text') channels!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
