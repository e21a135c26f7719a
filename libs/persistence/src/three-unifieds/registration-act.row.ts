import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';

@Entity('registration_act')
@Index('registration_act_by_process', ['process', 'created_at'])
@Check('registration_act_known', "act IN ('registered', 'sentBack', 'refused', 'sentBackForDate', 'stopped')")
export class RegistrationActRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'registration_act_document' })
  document_id!: string;
  @Column('text') act!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'registration_act_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') acted_on!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') created_by!: string;
  @Column('text') party!: string;
  @Column('text') created_at!: string;
}
