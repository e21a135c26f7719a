import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('grant')
@Check('grant_revoked_whole', '(revoked_by IS NULL) = (revoked_at IS NULL)')
@Index('grant_by_subject', ['subject', 'kind'])
export class GrantColumns {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text') subject!: string;
  @Column('text') hash!: string;
  @Column('text') granted_by!: string;
  @Column('text') granted_at!: string;
  @Column('text', { nullable: true }) revoked_by!: string | null;
  @Column('text', { nullable: true }) revoked_at!: string | null;
}
