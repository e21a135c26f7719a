import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.js';

@Entity('agenda_result')
@Check('agenda_result_known', "result IN ('passed', 'passedInPrinciple', 'deferred', 'rejected', 'takenOff')")
export class AgendaResultRow {
  @PrimaryColumn('text')
  @ForeignKey(() => AgendaItemRow, { name: 'agenda_result_item' })
  item_id!: string;
  @Column('text') result!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
