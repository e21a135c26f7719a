import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('checkpoint')
export class CheckpointRow {
  @PrimaryColumn('integer') number!: number;
  @Column('text') at!: string;
  @Column('text') signed!: string;
}

@Entity('checkpoint_head')
export class CheckpointHeadRow {
  @PrimaryColumn('text') process!: string;
  @Column('integer') revision!: number;
  @Column('text') head!: string;
}

@Entity('verification')
export class VerificationRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') at!: string;
  @Column('text') ended_at!: string;
  @Column('integer') processes!: number;
  @Column('integer') events!: number;
  @Column('integer') entries!: number;
  @Column('integer') findings!: number;
}

@Entity('integrity_finding')
@Index('integrity_finding_once', ['kind', 'subject', 'place', 'why'], { unique: true })
export class IntegrityFindingRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text') subject!: string;
  @Column('integer') place!: number;
  @Column('text') why!: string;
  @Column('text') found_at!: string;
  @Column('text', { nullable: true }) closed_at!: string | null;
  @Column('text', { nullable: true }) closed_by!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
