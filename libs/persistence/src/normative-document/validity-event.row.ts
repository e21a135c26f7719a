import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { VersionRow } from '../document/version.row.js';

@Entity('validity_event')
@Unique('validity_event_ordinal', ['document_id', 'ordinal'])
@Index('validity_event_by_decision', ['by_document'])
@Index('validity_event_publication', ['acts_on', 'document_id'], { where: "kind = 'published'" })
@Index('validity_event_decision', ['document_id'], { where: "kind IN ('suspended', 'changed', 'annulled')" })
@Check(
  'validity_event_kind_known',
  "kind IN ('published', 'amended', 'repealed', 'renewed', 'lapsed', 'suspended', 'resumed', 'changed', 'annulled', 'voided')",
)
@Check('validity_event_effect_after_publication', "kind <> 'published' OR effective_on >= acts_on")
export class ValidityEventRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'validity_event_document' })
  document_id!: string;
  @Column('integer') ordinal!: number;
  @Column('text') kind!: string;
  @Column('text') acts_on!: string;
  @Column('text', { nullable: true }) effective_on!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => DocumentRow, { name: 'validity_event_by_document' })
  by_document!: string | null;
  @Column('text', { nullable: true })
  @ForeignKey(() => VersionRow, { name: 'validity_event_version' })
  version_id!: string | null;
  @Column('text', { nullable: true }) last_day!: string | null;
  @Column('text', { nullable: true }) evaluate_on!: string | null;
  @Column('text', { nullable: true }) voids!: string | null;
  @Column('text') basis!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) clauses!: string | null;
  @Column('text', { nullable: true }) decided_by!: string | null;
}
