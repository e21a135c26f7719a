import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('outbox')
@Check('outbox_held_boolean', 'held IN (0, 1)')
@Index('outbox_ready', ['ready_at'], { where: 'settled_at IS NULL AND held = 0' })
@Index('outbox_waiting', ['process', 'channel', 'seq', 'n'], { where: 'settled_at IS NULL' })
export class OutboxColumns {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') seq!: number;
  @Column('integer') n!: number;
  @Column('text') channel!: string;
  @Column('text') type!: string;
  @Column('text') params!: string;
  @Column('text') at!: string;
  /** Failed runs so far. */
  @Column('integer') attempts!: number;
  /** When it may be claimed: when it was written, the end of the lease, or the time of the next try. */
  @Column('text') ready_at!: string;
  /** 1 while an incident waits for a person. */
  @Column('integer') held!: number;
  @Column('text', { nullable: true }) settled_at!: string | null;
}

@Entity('incident')
@Index('incident_open', ['opened_at'], { where: 'closed_at IS NULL' })
export class IncidentColumns {
  /** The effect's id, or `process/timer/seq/id`. */
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') type!: string;
  @Column('text') cause!: string;
  @Column('integer') attempts!: number;
  @Column('text') opened_at!: string;
  @Column('text', { nullable: true }) closed_at!: string | null;
}
