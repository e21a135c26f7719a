import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('project_note')
@Index('project_note_by_process', ['process', 'created_at'])
export class ProjectNoteRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text') said_on!: string;
  @Column('text') said_by!: string;
  @Column('text', { nullable: true }) entered_by!: string | null;
  @Column('text') party!: string;
  @Column('text', { nullable: true }) scan!: string | null;
  @Column('text') created_at!: string;
}

@Entity('yearly_plan')
@Unique('yearly_plan_once', ['lead', 'year'])
export class YearlyPlanRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'yearly_plan_lead' })
  lead!: string;
  @Column('integer') year!: number;
  @Column('text') adopted_on!: string;
  @Column('text') basis!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}

@Entity('plan_item')
@Unique('plan_item_document_once', ['document_id'])
@Index('plan_item_by_plan', ['lead', 'year', 'month'])
@Check('plan_item_month', 'month BETWEEN 1 AND 12')
export class PlanItemRow {
  @PrimaryColumn('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'plan_item_document' })
  document_id!: string;
  @Column('text') title!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'plan_item_lead' })
  lead!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'plan_item_drafting' })
  drafting_party!: string;
  @Column('integer') year!: number;
  @Column('integer') month!: number;
  @Column('text') kind!: string;
  @Column('text') reasons!: string;
  @Column('text') decided_by!: string;
  @Column('text') decided_on!: string;
  @Column('text') created_at!: string;
}

@Entity('plan_adjustment')
@Index('plan_adjustment_by_item', ['process', 'created_at'])
@Check('plan_adjustment_kind', "kind IN ('postponed', 'dropped')")
@Check('plan_adjustment_time', "(kind = 'postponed') = (year IS NOT NULL AND month IS NOT NULL)")
@Check('plan_adjustment_month', 'month IS NULL OR month BETWEEN 1 AND 12')
export class PlanAdjustmentRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PlanItemRow, { name: 'plan_adjustment_item' })
  process!: string;
  @Column('text') kind!: string;
  @Column('integer', { nullable: true }) year!: number | null;
  @Column('integer', { nullable: true }) month!: number | null;
  @Column('text') reasons!: string;
  @Column('text') decided_by!: string;
  @Column('text') decided_on!: string;
  @Column('text') created_at!: string;
}
