import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('draft')
@Index('draft_by_update', ['updated_at'])
@Check('draft_revision_positive', 'revision > 0')
export class DraftRow {
  @PrimaryColumn('text')
  @ForeignKey(() => AccountRow, { name: 'draft_person' })
  person!: string;
  @PrimaryColumn('text')
  @ForeignKey(() => PartyRow, { name: 'draft_party' })
  party!: string;
  @PrimaryColumn('text') scope!: string;
  @Column('integer') revision!: number;
  @Column('text', { nullable: true }) sealed!: string | null;
  @Column('text') started_at!: string;
  @Column('text') updated_at!: string;
}
