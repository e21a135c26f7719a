import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PartyRow } from '../identity/party.row.js';
import { DocumentRow } from './document.row.js';

@Entity('document_reviewer')
@Unique('document_reviewer_once', ['document_id', 'party'])
@Index('document_reviewer_by_party', ['party'])
@Check('document_reviewer_ordinal_positive', 'ordinal > 0')
export class DocumentReviewerRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_reviewer_document' })
  document_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'document_reviewer_party' })
  party!: string;
}
