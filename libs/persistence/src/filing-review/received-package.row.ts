import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../document/document.row.js';
import { FileRow } from '../file/file.row.js';

@Entity('received_package')
@Index('received_package_by_document', ['document_id', 'received_at'])
@Index('received_package_by_matter', ['matter', 'sender'])
export class ReceivedPackageRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'received_package_document' })
  document_id!: string;
  @Column('text') matter!: string;
  @Column('text') sender!: string;
  @Column('text') receiver!: string;
  @Column('text') fingerprint!: string;
  @Column('text') manifest!: string;
  @Column('text')
  @ForeignKey(() => FileRow, { name: 'received_package_file' })
  file_sha256!: string;
  @Column('text') evidence!: string;
  @Column('text') received_by!: string;
  @Column('text') received_at!: string;
}
