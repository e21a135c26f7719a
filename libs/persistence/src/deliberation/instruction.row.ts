import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgendaItemRow } from './agenda-item.row.js';

@Entity('instruction')
@Index('instruction_by_process', ['process'])
@Check('instruction_ordinal_positive', 'ordinal > 0')
export class InstructionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => AgendaItemRow, { name: 'instruction_item' })
  item_id!: string;
  @Column('text') process!: string;
  @Column('integer') ordinal!: number;
  @Column('text') anchors!: string;
  @Column('text') new_anchors!: string;
  @Column('text') words!: string;
}
