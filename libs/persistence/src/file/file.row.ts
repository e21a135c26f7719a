import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file')
@Check('file_size_counted', 'size >= 0')
export class FileRow {
  @PrimaryColumn('text') sha256!: string;
  @Column('integer') size!: number;
  @Column('text') media_type!: string;
  @Column('text') created_at!: string;
}
