import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('opinion')
@Index('opinion_by_process', ['process', 'round'])
@Check('opinion_round_positive', 'round > 0')
@Check('opinion_conclusion_known', "conclusion IN ('lawful', 'revisionRequired', 'unlawful')")
export class OpinionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') round!: number;
  @Column('text') conclusion!: string;
  @Column('text') items!: string;
  @Column('text') drafted_by!: string;
  @Column('text') drafted_at!: string;
}
