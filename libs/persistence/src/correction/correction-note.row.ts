import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('correction_note')
@Index('correction_note_by_process', ['process'])
export class CorrectionNoteRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('integer') round!: number;
  @Column('text') kind!: string;
  @Column('text') words!: string;
  @Column('text') clauses!: string;
  @Column('text', { nullable: true }) evidence!: string | null;
  @Column('text') said_on!: string;
  @Column('text') party!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
