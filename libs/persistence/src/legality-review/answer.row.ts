import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OpinionItemRow } from './opinion-item.row.js';

@Entity('answer')
@Index('answer_by_process', ['process', 'round'])
@Index('answer_by_time', ['created_at'])
@Check('answer_round_positive', 'round > 0')
@Check('answer_response_known', "response IN ('adopted', 'partlyAdopted', 'notAdopted')")
@Check('answer_reasoned', "response = 'adopted' OR reason IS NOT NULL")
export class AnswerRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => OpinionItemRow, { name: 'answer_item', deferrable: 'INITIALLY DEFERRED' })
  item_id!: string;
  @Column('text') process!: string;
  @Column('integer') round!: number;
  @Column('text') response!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
