import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('joint_session')
@Index('joint_session_by_process', ['process'])
export class JointSessionRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') process!: string;
  @Column('text') held_on!: string;
  @Column('text') attendees!: string;
  @Column('text') views!: string;
  @Column('text') minutes!: string;
  @Column('text') created_by!: string;
  @Column('text') created_at!: string;
}
