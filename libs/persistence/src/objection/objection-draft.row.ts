import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('objection_draft')
@Index('objection_draft_by_time', ['kept_at'])
@Check('objection_draft_bytes_positive', 'bytes > 0')
export class ObjectionDraftRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') sealed!: string;
  @Column('integer') bytes!: number;
  @Column('text') kept_at!: string;
}
