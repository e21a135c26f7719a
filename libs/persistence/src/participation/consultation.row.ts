import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';

@Entity('consultation')
@Index('consultation_by_process', ['process_id', 'created_at'])
@Index('consultation_by_day', ['opens_on', 'id'])
export class ConsultationRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process_id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'consultation_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'consultation_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') title!: string;
  @Column('text') opens_on!: string;
  /** As first published; an extension is a step. */
  @Column('text') closes_on!: string;
  @Column('text') notice!: string;
  @Column('text') created_at!: string;
}

@Entity('consultation_step')
@Check('consultation_step_kind_known', "kind IN ('extended', 'closed', 'resultPublished')")
export class ConsultationStepRow {
  @PrimaryColumn('text')
  @ForeignKey(() => ConsultationRow, { name: 'consultation_step_consultation' })
  consultation_id!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('text') day!: string;
  /** Of a result: the hash of the answers that it tells. */
  @Column('text', { nullable: true }) answers_hash!: string | null;
  @Column('text') created_at!: string;
}
