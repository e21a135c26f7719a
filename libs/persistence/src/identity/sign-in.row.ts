import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from './account.row.js';

@Entity('sign_in')
@Index('sign_in_by_account', ['account', 'ordinal'])
export class SignInRow {
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') at!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => AccountRow, { name: 'sign_in_account' })
  account!: string | null;
  @Column('text') outcome!: string;
  @Column('text') address!: string;
  @Column('text') browser!: string;
  @Column('text') previous!: string;
  @Column('text') hash!: string;
}
