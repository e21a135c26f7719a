import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('process')
@Check('process_revision_positive', 'revision > 0')
@Check('process_status_known', "status IN ('active', 'done', 'error')")
@Index('process_by_subject', ['subject', 'workflow'])
@Index('process_ended', ['updated_at', 'workflow', 'opened_at', 'subject'], { where: "status = 'done'" })
@Index('process_corrections', ['status', 'opened_at', 'id'], { where: "workflow = 'correction'" })
export class ProcessColumns {
  @PrimaryColumn('text') id!: string;
  @Column('text') workflow!: string;
  @Column('integer') version!: number;
  @Column('integer') revision!: number;
  @Column('text') status!: string;
  @Column('text') state!: string;
  @Column('text') snapshot!: string;
  @Column('text') head!: string;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('text') opened_at!: string;
  @Column('text') updated_at!: string;
}
