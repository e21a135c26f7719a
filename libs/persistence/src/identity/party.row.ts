import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('party')
@Index('party_by_parent', ['parent_id'])
@Check(
  'party_kind_known',
  "kind IN ('province', 'city', 'district', 'department', 'verticalDepartment', 'township', 'subdistrict', 'organisation', 'internalSection', 'dispatchedAgency', 'coordinatingBody', 'congressCommittee', 'partyCommittee')",
)
export class PartyRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') short_name!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => PartyRow, { name: 'party_parent' })
  parent_id!: string | null;
  @Column('text') functions!: string;
  @Column('text', { nullable: true }) abolished_on!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => PartyRow, { name: 'party_successor' })
  successor_id!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => PartyRow, { name: 'party_superior' })
  superior_id!: string | null;
}
