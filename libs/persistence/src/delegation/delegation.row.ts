import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('delegation')
@Index('delegation_by_person', ['party', 'person', 'ends_on'])
@Index('delegation_by_delegate', ['party', 'delegate', 'ends_on'])
@Check('delegation_days', 'ends_on >= starts_on')
@Check('delegation_to_another', 'delegate <> person')
export class DelegationRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'delegation_person' })
  person!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'delegation_delegate' })
  delegate!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'delegation_party' })
  party!: string;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') starts_on!: string;
  @Column('text') ends_on!: string;
  @Column('text') reason!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
