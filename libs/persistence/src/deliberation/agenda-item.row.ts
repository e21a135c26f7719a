import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';
import { MeetingRow } from './meeting.row.js';

@Entity('agenda_item')
@Index('agenda_item_by_meeting', ['meeting_id', 'ordinal'], { unique: true })
@Check('agenda_item_ordinal_positive', 'ordinal > 0')
@Index('agenda_item_by_process', ['process'])
export class AgendaItemRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => MeetingRow, { name: 'agenda_item_meeting' })
  meeting_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'agenda_item_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => VersionRow, { name: 'agenda_item_version' })
  version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
