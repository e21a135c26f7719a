import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('account')
@Unique('account_login', ['login'])
export class AccountRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') login!: string;
  @Column('text') name!: string;
  @Column('text') password_hash!: string;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) disabled_at!: string | null;
  @Column('text', { nullable: true }) one_time_since!: string | null;
}
