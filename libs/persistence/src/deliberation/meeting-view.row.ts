import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.js';

@Entity('meeting_view')
@Check('meeting_view_known', "stance IN ('agrees', 'dissents', 'remarks')")
export class MeetingViewRow {
  @PrimaryColumn('text')
  @ForeignKey(() => AgendaItemRow, { name: 'meeting_view_item' })
  item_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') speaker!: string;
  @Column('text') stance!: string;
  @Column('text') words!: string;
}
