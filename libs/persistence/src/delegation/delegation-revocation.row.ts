import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DelegationRow } from './delegation.row.js';

@Entity('delegation_revocation')
export class DelegationRevocationRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DelegationRow, { name: 'delegation_revocation_of' })
  delegation_id!: string;
  @Column('text') reason!: string;
  @Column('text') revoked_by!: string;
  @Column('text') revoked_at!: string;
}
