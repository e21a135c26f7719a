import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';
import { PartyRow } from './party.row.js';

@Entity('session')
@Index('session_by_account', ['account_id'])
@Index('session_by_end', ['expires_at'])
export class SessionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'session_account' })
  account_id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'session_party' })
  party_id!: string;
  @Column('text') csrf!: string;
  @Column('text') created_at!: string;
  @Column('text') expires_at!: string;
  @Column('text') used_at!: string;
  @Column('text') password_at!: string;
  @Column('text') address!: string;
  @Column('text') browser!: string;
}
