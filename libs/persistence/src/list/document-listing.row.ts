import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';

@Entity('document_listing')
@Index('document_listing_by_update', ['updated_at', 'document_id'])
@Index('document_listing_by_stage', ['stage_ordinal', 'document_id'])
@Index('document_listing_by_due', ['due'])
export class DocumentListingRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'document_listing_document' })
  document_id!: string;
  @Column('text') stage!: string;
  @Column('integer') stage_ordinal!: number;
  @Column('text', { nullable: true }) process!: string | null;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text', { nullable: true }) near_on!: string | null;
  @Column('text', { nullable: true }) clock!: string | null;
  @Column('text') updated_at!: string;
}

@Entity('projection_format')
export class ProjectionFormatRow {
  @PrimaryColumn('text') name!: string;
  @Column('integer') format!: number;
}
