import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FileRow } from '../file/file.row.js';
import { DocumentRow } from './document.row.js';

@Entity('material')
@Index('material_by_document', ['document_id', 'created_at'])
@Check('material_kind_known', "kind IN ('draftingStatement', 'legalBasis', 'consultationRecord', 'departmentReview', 'other')")
@Check('material_file_or_declaration', 'file_sha256 IS NOT NULL OR declaration IS NOT NULL')
@Check('material_file_named', '(file_sha256 IS NULL) = (file_name IS NULL)')
export class MaterialRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'material_document' })
  document_id!: string;
  @Column('text') kind!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => FileRow, { name: 'material_file' })
  file_sha256!: string | null;
  @Column('text', { nullable: true }) file_name!: string | null;
  @Column('text', { nullable: true }) declaration!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
