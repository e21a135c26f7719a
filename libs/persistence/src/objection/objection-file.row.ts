import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FileRow } from '../file/file.row.js';
import { ObjectionRow } from './objection.row.js';

@Entity('objection_file')
@Index('objection_file_by_objection', ['objection_id', 'created_at'])
@Check('objection_file_purpose_known', "purpose IN ('photograph', 'authorisation', 'scan', 'delivery')")
export class ObjectionFileRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => ObjectionRow, { name: 'objection_file_objection' })
  objection_id!: string;
  @Column('text') purpose!: string;
  /** Of the sealed bytes. */
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'objection_file_file' })
  file_sha256!: string;
  @Column('text') media_type!: string;
  @Column('text') created_at!: string;
}
