import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';
import { EvidenceRow } from '../evidence/evidence.row.js';

@Entity('publication')
@Unique('publication_once', ['process'])
@Index('publication_by_document', ['document_id', 'published_on'])
@Check('publication_before_effect', 'effective_on >= published_on')
export class PublicationRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'publication_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'publication_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') published_on!: string;
  @Column('text') effective_on!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => EvidenceRow, { name: 'publication_explainer' })
  explainer!: string | null;
  @Column('text') channels!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
