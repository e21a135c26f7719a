import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../identity/account.row.js';

@Entity('calendar_notice')
export class CalendarNoticeRow {
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') number!: string;
  @Column('text') notice!: string;
  @Column('text')
  @ForeignKey(() => AccountRow, { name: 'calendar_notice_by' })
  imported_by!: string;
  @Column('text') imported_at!: string;
}
