import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('received_document')
export class ReceivedDocumentRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'received_document_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'received_document_receiver' })
  receiver!: string;
  @Column('text') channel!: string;
  @Column('text', { nullable: true }) document_number!: string | null;
  @Column('text', { nullable: true }) unified_number!: string | null;
  @Column('text', { nullable: true }) published_on!: string | null;
  @Column('text', { nullable: true }) effective_on!: string | null;
  @Column('text') received_by!: string;
  @Column('text') received_at!: string;
}
