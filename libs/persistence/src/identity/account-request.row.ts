import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';

@Entity('account_request')
export class AccountRequestRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') action!: string;
  @Column('text') account!: string;
  @Column('text') change!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'account_request_asked_by' })
  asked_by!: string;
  @Column('text') asked_at!: string;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => AccountRow, { name: 'account_request_decided_by' })
  decided_by!: string | null;
  @Column('text', { nullable: true }) decided_at!: string | null;
}
