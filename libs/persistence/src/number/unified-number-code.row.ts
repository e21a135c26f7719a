import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartyRow } from '../identity/party.row.js';

@Entity('unified_number_code')
@Index('unified_number_code_by_issuer', ['issuer', 'created_at'])
export class UnifiedNumberCodeRow {
  @PrimaryColumn('text') code!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'unified_number_code_issuer' })
  issuer!: string;
  @Column('text') registrar!: string;
  @Column('text') source!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
