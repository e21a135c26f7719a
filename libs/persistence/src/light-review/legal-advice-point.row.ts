import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('legal_advice_point')
@Unique('legal_advice_point_place', ['process', 'round', 'ordinal'])
@Check('legal_advice_point_round_positive', 'round > 0')
@Check('legal_advice_point_ordinal_positive', 'ordinal > 0')
export class LegalAdvicePointRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') round!: number;
  @Column('integer') ordinal!: number;
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('text') text!: string;
  @Column('text') basis!: string;
  @Column('text', { nullable: true }) suggestion!: string | null;
  @Column('text') drafted_by!: string;
  @Column('text') created_at!: string;
}
