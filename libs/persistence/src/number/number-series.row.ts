import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('number_series')
@Check('number_series_from_one', 'next > 0')
export class NumberSeriesRow {
  @PrimaryColumn('text') series!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('integer') next!: number;
}
