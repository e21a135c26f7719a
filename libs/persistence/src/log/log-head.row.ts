import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('log_head')
export class LogHeadRow {
  @PrimaryColumn('text') log!: string;
  @Column('integer') length!: number;
  @Column('text') head!: string;
}
