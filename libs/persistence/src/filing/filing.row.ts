import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';

@Entity('filing')
@Index('filing_by_document', ['document_id', 'published_on'])
@Index('filing_by_submitter', ['submitter', 'published_on'])
@Index('filing_by_publication', ['published_on'])
export class FilingRow {
  /** The process. */
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'filing_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'filing_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') receiver_body!: string;
  @Column('text', { nullable: true }) receiver_party!: string | null;
  @Column('text') receiver_name!: string;
  @Column('text') filed_by!: string;
  @Column('text') occasion!: string;
  @Column('text') published_on!: string;
  @Column('text') submitter!: string;
  @Column('text') lead!: string;
  @Column('text') drafting!: string;
  @Column('text', { nullable: true }) period!: string | null;
  @Column('text') created_at!: string;
}
