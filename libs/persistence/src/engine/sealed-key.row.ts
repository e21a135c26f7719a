import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sealed_key')
@Check('sealed_key_destroyed_whole', '(wrapped_key IS NULL) = (destroyed_at IS NOT NULL)')
export class SealedKeyColumns {
  @PrimaryColumn('text') id!: string;
  @Column('text', { nullable: true }) wrapped_key!: string | null;
  @Column('text') created_at!: string;
  @Column('text', { nullable: true }) destroyed_at!: string | null;
}
