import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('issued_number')
@Unique('issued_number_once', ['process', 'series'])
@Check('issued_number_positive', 'number > 0')
export class IssuedNumberRow {
  @PrimaryColumn('text') series!: string;
  @PrimaryColumn('integer') year!: number;
  @PrimaryColumn('integer') number!: number;
  @Column('text') process!: string;
  @Column('text') issued_at!: string;
}
