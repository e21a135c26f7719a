import type { UploadFault } from '../package-fault.js';
import { isCompoundFile, streamNames } from './compound-file.js';

/** What the first bytes say; the name decides nothing but which of two equal binary formats is named. Undefined means a zip to look into. */
export function faultByKind(bytes: Buffer, fileName: string): UploadFault | undefined {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return undefined;
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x05\x06') return 'OTHER_PACKAGE';
  if (isCompoundFile(bytes)) return compoundFault(streamNames(bytes), fileName);
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'PDF_FILE';
  return 'UNKNOWN_FORMAT';
}

function compoundFault(streams: string[], fileName: string): UploadFault {
  if (streams.includes('EncryptedPackage')) return 'ENCRYPTED';
  // WPS Office writes .wps with the streams of a .doc, Works with CONTENTS or MatOST: only the first needs the name.
  if (/\.(wps|wpt)$/i.test(fileName.trim()) || streams.includes('MatOST') || streams.includes('CONTENTS')) return 'LEGACY_WPS';
  return streams.includes('WordDocument') ? 'LEGACY_DOC' : 'UNKNOWN_FORMAT';
}
