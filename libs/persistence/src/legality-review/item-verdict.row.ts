import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OpinionItemRow } from './opinion-item.row.js';

@Entity('item_verdict')
@Index('item_verdict_by_process', ['process', 'round'])
@Check('item_verdict_round_positive', 'round > 0')
@Check('item_verdict_known', "verdict IN ('closed', 'reasonAccepted', 'kept')")
export class ItemVerdictRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => OpinionItemRow, { name: 'item_verdict_item', deferrable: 'INITIALLY DEFERRED' })
  item_id!: string;
  @Column('text') process!: string;
  @Column('integer') round!: number;
  @Column('text') verdict!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
