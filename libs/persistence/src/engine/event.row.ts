import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('event')
@Check('event_seq_positive', 'seq > 0')
export class EventColumns {
  @PrimaryColumn('text') process!: string;
  @PrimaryColumn('integer') seq!: number;
  @Column('text') machine!: string;
  @Column('text') type!: string;
  @Column('text') event!: string;
  @Column('text') at!: string;
  @Column('text') by!: string;
  @Column('text', { nullable: true }) caused_by!: string | null;
  @Column('text') previous!: string;
  @Column('text') hash!: string;
}
