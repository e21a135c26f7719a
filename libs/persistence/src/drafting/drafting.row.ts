import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('drafting')
@Index('drafting_by_document', ['document_id', 'created_at'])
export class DraftingRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'drafting_document' })
  document_id!: string;
  @Column('text') spine!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'drafting_party' })
  party!: string;
  /** Departments that draft jointly, as JSON. */
  @Column('text') jointly!: string;
  @Column('text') created_at!: string;
}

@Entity('drafting_record')
@Index('drafting_record_by_drafting', ['drafting_id', 'seq'])
export class DraftingRecordRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DraftingRow, { name: 'drafting_record_drafting' })
  drafting_id!: string;
  @Column('integer') seq!: number;
  @Column('text') track!: string;
  /** Name of the action. */
  @Column('text') kind!: string;
  @Column('text') acted_on!: string;
  @Column('text') party!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text') text_hash!: string;
  /** What was typed in, as JSON. */
  @Column('text') details!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}

/** How a track stood from then on; the last row of a track is how it stands. */
@Entity('drafting_track')
@Index('drafting_track_by_drafting', ['drafting_id', 'track', 'seq', 'step'])
@Check('drafting_track_is_open', 'is_open IN (0, 1)')
export class DraftingTrackRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DraftingRow, { name: 'drafting_track_drafting' })
  drafting_id!: string;
  @Column('integer') seq!: number;
  @Column('integer') step!: number;
  @Column('text') track!: string;
  @Column('integer') is_open!: number;
  @Column('text') created_at!: string;
}
