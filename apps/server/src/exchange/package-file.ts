import { StreamableFile } from '@nestjs/common';
import { contentDisposition, safeFileName } from '../platform/upload/file-name.js';

/** A sealed package as a download; its name says what it is, never who is in it. */
export const packageFile = (bytes: Buffer, kind: string, title: string): StreamableFile =>
  new StreamableFile(bytes, {
    type: 'application/zip',
    length: bytes.length,
    disposition: contentDisposition(safeFileName(`${kind}—${title}.zip`, 'package.zip')),
  });
