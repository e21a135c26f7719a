import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { PartyRow } from '../identity/party.row.js';

@Entity('suggestion')
@Unique('suggestion_code', ['code_hash'])
@Index('suggestion_by_receiver', ['receiver', 'created_at'])
export class SuggestionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => PartyRow, { name: 'suggestion_receiver' })
  receiver!: string;
  @Column('text') title!: string;
  @Column('text') problem!: string;
  @Column('text') proposal!: string;
  @Column('text', { nullable: true }) sealed!: string | null;
  @Column('text') code_hash!: string;
  @Column('text') secret_hash!: string;
  @Column('text') received_on!: string;
  @Column('text') created_at!: string;
}

@Entity('suggestion_step')
@Index('suggestion_step_by_suggestion', ['suggestion_id', 'created_at'])
@Index('suggestion_step_by_document', ['document_id'])
export class SuggestionStepRow {
  @PrimaryColumn('text') id!: string;
  @Column('text')
  @ForeignKey(() => SuggestionRow, { name: 'suggestion_step_suggestion' })
  suggestion_id!: string;
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text', { nullable: true })
  @ForeignKey(() => DocumentRow, { name: 'suggestion_step_document' })
  document_id!: string | null;
  @Column('text') created_by!: string;
  @Column('text') party!: string;
  @Column('text') created_at!: string;
}
