import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('review_check')
@Unique('review_check_place', ['process', 'review', 'round', 'ordinal'])
@Check('review_check_kind_known', "kind IN ('adoption', 'quality')")
@Check('review_check_result_known', "result IN ('carriedOut', 'partly', 'notCarriedOut', 'met', 'notMet')")
@Check('review_check_round_positive', 'round > 0')
export class ReviewCheckRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') review!: string;
  @Column('integer') round!: number;
  @Column('integer') ordinal!: number;
  @Column('text') kind!: string;
  @Column('text') subject!: string;
  @Column('text') result!: string;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') checker!: string;
  @Column('text') created_at!: string;
}
