import { StreamableFile } from '@nestjs/common';
import { contentDisposition } from '../platform/upload/file-name.js';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paper to be saved under that name. */
export const paper = (bytes: Buffer, name: string): StreamableFile =>
  new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: contentDisposition(name) });
