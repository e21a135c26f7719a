import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { FileRow } from '../file/file.row.js';

@Entity('evidence')
@Index('evidence_by_document', ['document_id', 'created_at'])
@Check('evidence_kind_known', "kind IN ('approval', 'minutes', 'letter', 'attendance', 'delivery', 'other')")
export class EvidenceRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'evidence_document' })
  document_id!: string;
  @Column('text') kind!: string;
  @Column('text') title!: string;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'evidence_file' })
  file_sha256!: string;
  @Column('text') file_name!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
