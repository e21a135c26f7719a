import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartyRow } from '../identity/party.row.js';

@Entity('trusted_key')
@Index('trusted_key_by_fingerprint', ['fingerprint'])
export class TrustedKeyRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'trusted_key_party' })
  party!: string;
  @Column('text') public_key!: string;
  @Column('text') fingerprint!: string;
  @Column('text') proof!: string;
  @Column('text') added_by!: string;
  @Column('text') added_at!: string;
}

@Entity('trusted_key_withdrawal')
export class TrustedKeyWithdrawalRow {
  @PrimaryColumn('text')
  @ForeignKey(() => TrustedKeyRow, { name: 'trusted_key_withdrawal_key' })
  key_id!: string;
  @Column('text') reason!: string;
  @Column('text') withdrawn_by!: string;
  @Column('text') withdrawn_at!: string;
}
