import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartyRow } from '../identity/party.row.js';

@Entity('document')
@Index('document_by_drafting_party', ['drafting_party', 'created_at'])
@Index('document_by_review_authority', ['review_authority', 'created_at'])
export class DocumentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') title!: string;
  @Column('text') kind!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'document_drafting_party' })
  drafting_party!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'document_review_authority' })
  review_authority!: string;
  @Column('text') profile!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
