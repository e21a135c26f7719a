import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';
import { PartyRow } from './party.row.js';

@Entity('account_role')
@Index('account_role_by_party', ['party_id', 'role'])
export class AccountRoleRow {
  @PrimaryColumn('text')
  @ForeignKey(() => AccountRow, { name: 'account_role_account' })
  account_id!: string;
  @PrimaryColumn('text')
  @ForeignKey(() => PartyRow, { name: 'account_role_party' })
  party_id!: string;
  @PrimaryColumn('text') role!: string;
}
