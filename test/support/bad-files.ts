import { docx, draft } from './docx.js';
import { zip } from './zip.js';

/** An OLE compound file whose directory names these streams ([MS-CFB]): header, allocation table, one directory sector. */
function compoundFile(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(512, 0xff);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.fill(0, 8, 76);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(512, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  table.writeUInt32LE(0xfffffffe, 4);
  const directory = Buffer.alloc(512);
  for (const [at, name] of ['Root Entry', ...streams].entries()) {
    directory.write(name, at * 128, 'utf16le');
    directory.writeUInt16LE((name.length + 1) * 2, at * 128 + 64);
  }
  return Buffer.concat([header, table, directory]);
}

const MIB = 1024 * 1024;

/** What people really upload, and what nobody should: name, content, and the code that the server answers with. */
export const BAD_FILES: readonly { what: string; name: string; bytes: () => Buffer; code: string; status: number }[] = [
  { what: 'an empty file', name: '空.docx', bytes: () => Buffer.alloc(0), code: 'FILE.EMPTY_FILE', status: 422 },
  { what: 'a file of 60 MB', name: '大.docx', bytes: () => Buffer.alloc(60 * MIB, 1), code: 'FILE.TOO_LARGE', status: 413 },
  {
    what: 'an encrypted document',
    name: '密.docx',
    bytes: () => compoundFile('EncryptionInfo', 'EncryptedPackage'),
    code: 'FILE.ENCRYPTED',
    status: 422,
  },
  {
    what: 'a document with macros',
    name: '宏.docx',
    bytes: () => docx(['标题'], { extra: [{ name: 'word/vbaProject.bin', bytes: Buffer.from('Attribute VB_Name') }] }),
    code: 'FILE.MACROS',
    status: 422,
  },
  {
    what: 'a zip bomb',
    name: '炸.docx',
    bytes: () => docx(['标题'], { extra: [{ name: 'word/media/a.bin', bytes: Buffer.alloc(100 * MIB) }] }),
    code: 'FILE.ZIP_BOMB',
    status: 422,
  },
  { what: 'an old .doc', name: '旧.doc', bytes: () => compoundFile('WordDocument'), code: 'FILE.LEGACY_DOC', status: 415 },
  { what: 'a .wps', name: '稿.wps', bytes: () => compoundFile('WordDocument'), code: 'FILE.LEGACY_WPS', status: 415 },
  { what: 'a renamed .pdf', name: '其实是.docx', bytes: () => Buffer.from('%PDF-1.7\n1 0 obj\n'), code: 'FILE.PDF_FILE', status: 415 },
  {
    what: 'a zip that is no document',
    name: '包.docx',
    bytes: () => zip([{ name: 'a.txt', bytes: Buffer.from('a') }]),
    code: 'FILE.OTHER_PACKAGE',
    status: 415,
  },
  {
    what: 'a program',
    name: '程序.docx',
    bytes: () => Buffer.from('MZ\x90\x00\x03\x00', 'latin1'),
    code: 'FILE.UNKNOWN_FORMAT',
    status: 415,
  },
  { what: 'half a document', name: '半.docx', bytes: () => draft().subarray(0, 300), code: 'FILE.BROKEN_PACKAGE', status: 422 },
  { what: 'a document without text', name: '扫描.docx', bytes: () => docx(['  ']), code: 'FILE.NO_TEXT', status: 422 },
];
