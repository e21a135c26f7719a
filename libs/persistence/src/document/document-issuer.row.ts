import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PartyRow } from '../identity/party.row.js';
import { DocumentRow } from './document.row.js';

@Entity('document_issuer')
@Unique('document_issuer_once', ['document_id', 'party'])
@Index('document_issuer_by_party', ['party'])
@Check('document_issuer_ordinal_positive', 'ordinal > 0')
export class DocumentIssuerRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_issuer_document' })
  document_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'document_issuer_party' })
  party!: string;
}
