import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { VersionRow } from './version.row.js';

@Entity('clause')
@Index('clause_begins', ['version_id', 'begins'])
@Unique('clause_node', ['version_id', 'node_id'])
@ForeignKey(() => ClauseRow, ['version_id', 'parent'], ['version_id', 'node_id'], { name: 'clause_parent' })
@Check('clause_range', 'begins >= 0 AND ends >= begins')
export class ClauseRow {
  @PrimaryColumn('text')
  @ForeignKey(() => VersionRow, { name: 'clause_version' })
  version_id!: string;
  @PrimaryColumn('integer') ordinal!: number;
  @Column('text') node_id!: string;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('text') type!: string;
  @Column('text') anchor!: string;
  @Column('text') label!: string;
  @Column('integer') number!: number;
  @Column('integer') inserted!: number;
  @Column('text') heading!: string;
  @Column('integer') begins!: number;
  @Column('integer') ends!: number;
}
