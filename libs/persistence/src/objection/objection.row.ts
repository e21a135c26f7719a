import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { AccountRow } from '../identity/account.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('objection')
@Index('objection_by_receiver', ['receiver', 'created_at', 'id'])
@Index('objection_by_group', ['group_id'])
@Index('objection_by_subject', ['about'])
@Index('objection_by_document', ['document_id'])
@Check('objection_kind_known', "kind IN ('objection', 'lead')")
@Check('objection_channel_known', "channel IN ('page', 'letter', 'window', 'telephone')")
export class ObjectionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text') channel!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => DocumentRow, { name: 'objection_document' })
  document_id!: string | null;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'objection_receiver' })
  receiver!: string;
  @Column('text') received_on!: string;
  @Column('text') clauses!: string;
  @Column('text') sealed!: string;
  /** What it is about, as a keyed hash: the same document, or a paper of the same name. */
  @Column('text') about!: string;
  /** The objection that leads the group; its own id where it stands alone. */
  @Column('text') group_id!: string;
  @Column('integer') similarity!: number;
  @Column('text') sketch!: string;
  @Column('text', { nullable: true }) grouped_at!: string | null;
  @Column('text', { nullable: true }) grouped_by!: string | null;
  @Column('text', { nullable: true }) joined_at!: string | null;
  @Column('text', { nullable: true }) started_at!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => AccountRow, { name: 'objection_entered_by' })
  entered_by!: string | null;
  /** An earlier one of the same person that was answered. */
  @Column('text', { nullable: true }) follows!: string | null;
  @Column('text') created_at!: string;
}
