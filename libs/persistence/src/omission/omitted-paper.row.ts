import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';
import { PaperListEntryRow } from './paper-list.row.js';

@Entity('omitted_paper')
@Unique('omitted_paper_entry_once', ['entry_id'])
export class OmittedPaperRow {
  @PrimaryColumn('text')
  @ForeignKey(() => DocumentRow, { name: 'omitted_paper_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'omitted_paper_authority' })
  authority!: string;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) issued_on!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => PaperListEntryRow, { name: 'omitted_paper_entry' })
  entry_id!: string | null;
  @Column('text') found!: string;
  @Column('text') entered_by!: string;
  @Column('text') party!: string;
  @Column('text') entered_at!: string;
}

@Entity('omission_note')
@Index('omission_note_by_process', ['process', 'created_at'])
export class OmissionNoteRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text') said_on!: string;
  @Column('text') party!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
