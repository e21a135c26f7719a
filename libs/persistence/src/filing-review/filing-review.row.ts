import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('filing_review')
@Index('filing_review_by_document', ['document_id'])
@Index('filing_review_by_reviewer', ['reviewer', 'received_on'])
export class FilingReviewRow {
  @PrimaryColumn('text') process!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'filing_review_document' })
  document_id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'filing_review_receiver' })
  receiver!: string;
  @Column('text') reviewer!: string;
  @Column('text') submitter!: string;
  @Column('text') channel!: string;
  @Column('text', { nullable: true }) filing!: string | null;
  @Column('text', { nullable: true }) matter!: string | null;
  @Column('text') occasion!: string;
  @Column('text') version_id!: string;
  @Column('text') text_hash!: string;
  @Column('text', { nullable: true }) report_number!: string | null;
  @Column('text', { nullable: true }) package!: string | null;
  @Column('text') received_on!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}

@Entity('filing_review_step')
@Unique('filing_review_step_ordinal', ['process', 'ordinal'])
export class FilingReviewStepRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') ordinal!: number;
  @Column('text') kind!: string;
  @Column('text') acted_on!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true }) number!: string | null;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text') evidence!: string;
  @Column('text') created_by!: string;
  @Column('text') party!: string;
  @Column('text') created_at!: string;
}

/** A number of a receiver's register, given once. */
@Entity('filing_register_number')
export class FilingRegisterNumberRow {
  @PrimaryColumn('text') receiver!: string;
  @PrimaryColumn('text') number!: string;
  @Column('text') process!: string;
}

@Entity('filing_review_problem')
@Unique('filing_review_problem_ordinal', ['process', 'proposal', 'ordinal'])
export class FilingReviewProblemRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') proposal!: number;
  @Column('integer') ordinal!: number;
  @Column('text') clause!: string;
  @Column('text') ground!: string;
  @Column('text') problem!: string;
  @Column('text') basis!: string;
  @Column('text', { nullable: true }) suggestion!: string | null;
}
