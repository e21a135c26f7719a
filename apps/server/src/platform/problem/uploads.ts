import type { Words } from '@fashen/engine';
import { faultFinding, type UploadFault } from '@fashen/ooxml';
import type { ProblemEntry } from './problem-entry.js';

const badFile: Words = { zh: '文件未被接收', en: 'The file was not taken' };

/** 413 and 415 where HTTP has a word for it; else the content cannot be taken. */
const STATUS: Readonly<Record<UploadFault, number>> = {
  EMPTY_FILE: 422,
  TOO_LARGE: 413,
  LEGACY_DOC: 415,
  LEGACY_WPS: 415,
  ENCRYPTED: 422,
  PDF_FILE: 415,
  OFD_FILE: 415,
  OTHER_PACKAGE: 415,
  UNKNOWN_FORMAT: 415,
  MACROS: 422,
  ZIP_BOMB: 422,
  BROKEN_PACKAGE: 422,
  UNSAFE_NAMES: 422,
  DUPLICATE_ENTRIES: 422,
  XML_ENTITIES: 422,
  REMOTE_CONTENT: 422,
  ACTIVE_FIELD: 422,
  EMBEDDED_PROGRAM: 422,
};

/** Every fault of a file is `FILE.` and the fault, so that it is told apart from a request's. */
export type FileProblemCode = `FILE.${UploadFault}`;

const fromFaults = Object.fromEntries(
  (Object.keys(STATUS) as UploadFault[]).map((fault) => {
    const { message, wayOut } = faultFinding(fault);
    return [`FILE.${fault}`, { status: STATUS[fault], title: badFile, says: message, wayOut }];
  }),
) as Record<FileProblemCode, ProblemEntry>;

/** What an upload is refused for: the faults of a Word package, and what only the server knows. */
export const UPLOADS = {
  ...fromFaults,
  UPLOADS_BUSY: {
    status: 503,
    title: { zh: '上传正忙', en: 'Uploads are busy' },
    says: {
      zh: '正在接收的文件已达上限，本次上传没有接收，未作任何处理。',
      en: 'As many files as can be taken at a time are being taken; this one was not, and nothing was done.',
    },
    wayOut: { zh: '请在 {seconds} 秒后重新上传。', en: 'Upload again in {seconds} seconds.' },
  },
  UPLOADS_OF_ONE: {
    status: 429,
    title: { zh: '同时上传过多', en: 'Too many uploads at a time' },
    says: {
      zh: '您（或者同一网络地址）同时上传的文件过多，本次上传没有接收，未作任何处理。',
      en: 'You, or others at the same network address, upload too many files at a time; this one was not taken, and nothing was done.',
    },
    wayOut: {
      zh: '请待其他文件上传完毕，或者在 {seconds} 秒后重新上传。',
      en: 'Let the others end, or upload again in {seconds} seconds.',
    },
  },
  BODY_TOO_SLOW: {
    status: 408,
    title: { zh: '传送过慢', en: 'The transfer is too slow' },
    says: {
      zh: '内容在 {seconds} 秒内几乎没有传来（每秒不足 {least} 字节），连接已断开，未作任何处理。',
      en: 'Next to nothing came within {seconds} seconds (less than {least} bytes for each); the connection was closed and nothing was done.',
    },
    wayOut: {
      zh: '请检查网络后重新提交；文件较大的，请先压缩。',
      en: 'Check the connection and send it again; make a large file smaller first.',
    },
  },
  'FILE.MALWARE': {
    status: 422,
    title: badFile,
    says: { zh: '查毒发现文件含有恶意程序：{name}。', en: 'The scanner found malware in the file: {name}.' },
    wayOut: {
      zh: '请勿打开该文件，并联系本单位的信息安全人员；清除后重新上传。',
      en: 'Do not open the file, tell whoever is in charge of security, and upload a clean one.',
    },
  },
  'FILE.TOO_LARGE_TO_SCAN': {
    status: 413,
    title: badFile,
    says: {
      zh: '文件超过查毒服务能检查的大小，未经查毒的文件不接收。',
      en: 'The file is larger than the scanner takes; nothing is taken unscanned.',
    },
    wayOut: {
      zh: '请压缩或者拆分文件后上传，或者请管理员调高 clamd 的 StreamMaxLength。',
      en: 'Make the file smaller or split it, or ask the administrator to raise the StreamMaxLength of clamd.',
    },
  },
  SCANNER_AWAY: {
    status: 503,
    title: { zh: '查毒服务不可用', en: 'The scanner is away' },
    says: {
      zh: '查毒服务没有应答，未经查毒的文件不接收，未作任何处理。',
      en: 'The scanner for malware does not answer; nothing is taken unscanned, and nothing was done.',
    },
    wayOut: {
      zh: '请在 {seconds} 秒后重新上传；仍不成功请联系管理员。',
      en: 'Upload again in {seconds} seconds; ask the administrator if that fails too.',
    },
  },
  'FILE.MISSING': {
    status: 400,
    title: badFile,
    says: { zh: '没有收到文件。', en: 'No file was received.' },
    wayOut: {
      zh: '请以 multipart/form-data 的 file 字段上传一个文件。',
      en: 'Upload one file in the field "file" of multipart/form-data.',
    },
  },
  'FILE.NO_TEXT': {
    status: 422,
    title: badFile,
    says: {
      zh: '文件中没有可读取的文字，不能作为送审稿。',
      en: 'There is no readable text in the file; it cannot be a draft under review.',
    },
    wayOut: { zh: '请上传可编辑的文本文件，而非扫描图片。', en: 'Upload an editable document rather than scanned pictures.' },
  },
  'FILE.NO_TITLE': {
    status: 422,
    title: { zh: '没有标题', en: 'No title' },
    says: { zh: '文件中没有找到标题，也没有填写标题。', en: 'No title was found in the file, and none was given.' },
    wayOut: { zh: '请填写 title，或者在文件开头写明标题。', en: 'Give a title, or put it at the head of the file.' },
  },
  'FILE.NOT_ACCEPTED': {
    status: 415,
    title: badFile,
    says: {
      zh: '材料只接收 .docx、.pdf、.png、.jpg 和纯文本文件；按内容判断，此文件不属于其中任何一种。',
      en: 'Materials are taken as .docx, .pdf, .png, .jpg or plain text; by its content this file is none of these.',
    },
    wayOut: { zh: '请转换为上述格式之一后重新上传。', en: 'Convert it to one of these and upload it again.' },
  },
  'FILE.NOT_EVIDENCE': {
    status: 415,
    title: badFile,
    says: {
      zh: '佐证材料只接收 .pdf、.jpg、.png 和 .docx 文件；按内容判断，此文件不属于其中任何一种。',
      en: 'Evidence is taken as .pdf, .jpg, .png or .docx; by its content this file is none of these.',
    },
    wayOut: { zh: '请将原件扫描为 PDF 或图片后上传。', en: 'Scan the paper to PDF or a picture and upload that.' },
  },
  'FILE.PDF_ACTIVE': {
    status: 422,
    title: badFile,
    says: {
      zh: 'PDF 含有脚本、启动程序的动作、内嵌文件、富媒体或者会自行提交数据的表单。',
      en: 'The PDF has a script, an action that starts a program, an embedded file, rich media or a form that sends data.',
    },
    wayOut: {
      zh: '请将其重新打印为 PDF（或者扫描纸质件）后上传；内嵌的附件请单独上传。',
      en: 'Print it to PDF anew, or scan the paper, and upload that; upload what is embedded by itself.',
    },
  },
  'FILE.PDF_UNREADABLE': {
    status: 422,
    title: badFile,
    says: {
      zh: 'PDF 的内部结构无法读取，不能确认其中没有脚本。',
      en: 'The inside of the PDF cannot be read, so that nobody can tell whether it has scripts.',
    },
    wayOut: { zh: '请将其重新打印为 PDF 后上传。', en: 'Print it to PDF anew and upload that.' },
  },
  'FILE.CUT_OFF': {
    status: 422,
    title: badFile,
    says: { zh: '文件不完整：没有找到文件结尾。', en: 'The file is not whole: its end is missing.' },
    wayOut: {
      zh: '请打开原件检查，重新扫描或者重新传输后上传。',
      en: 'Open the original to check it, scan or copy it again, and upload that.',
    },
  },
} as const satisfies Record<string, ProblemEntry>;
