import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';
import { ObjectionRow } from './objection.row.js';

@Entity('objection_text')
@Index('objection_text_by_objection', ['objection_id', 'kind', 'n'])
@Check('objection_text_kind_known', "kind IN ('proposal', 'statement', 'maskingReturned', 'sentBack')")
export class ObjectionTextRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_text_objection' })
  objection_id!: string;
  @Column('text') kind!: string;
  @Column('integer') n!: number;
  @Column('text') written_by!: string;
  @Column('text') explanation!: string;
  @Column('text', { nullable: true }) transferred_to!: string | null;
  @Column('text', { nullable: true }) public_reply!: string | null;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) public_title!: string | null;
}

@Entity('public_reply')
@Index('public_reply_by_day', ['published_on', 'id'])
export class PublicReplyRow {
  @PrimaryColumn('text') id!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => DocumentRow, { name: 'public_reply_document' })
  document_id!: string | null;
  @Column('text', { nullable: true }) paper!: string | null;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'public_reply_party' })
  replied_by!: string;
  @Column('text') outcome!: string;
  @Column('text') text!: string;
  @Column('text') published_on!: string;
}
