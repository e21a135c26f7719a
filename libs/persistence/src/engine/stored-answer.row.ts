import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('stored_answer')
export class StoredAnswerColumns {
  @PrimaryColumn('text') scope!: string;
  @PrimaryColumn('text') key!: string;
  @Column('text') body_hash!: string;
  @Column('text') answer!: string;
  @Column('text') at!: string;
}
