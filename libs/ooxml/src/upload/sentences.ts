import type { UploadFault } from '../package-fault.js';
import type { Bilingual, UploadFinding } from './verdict.js';

/** Found, told, and no reason to refuse. */
export type UploadNotice = 'EXTERNAL_LINK' | 'EMBEDDED_OBJECT' | 'TRACKED_CHANGES' | 'COMMENTS' | 'FOOTNOTES' | 'HIDDEN_TEXT' | 'NO_TEXT';

type Sentence = { message: Bilingual; wayOut: Bilingual };

const saveAsDocx: Bilingual = {
  zh: '请在 Word 或 WPS 中打开该文件，另存为 .docx 格式后重新上传。',
  en: 'Open the file in Word or WPS, save it as .docx and upload it again.',
};
const saveAgain: Bilingual = {
  zh: '请用 Word 或 WPS 打开原文件确认内容完整，另存为新的 .docx 文件后重新上传。',
  en: 'Open the original in Word or WPS, check that it is complete, save it as a new .docx and upload that.',
};
const nothing: Bilingual = { zh: '无需处理；请确认属于本意。', en: 'Nothing needs doing; make sure that it is meant.' };

const FAULTS: Record<UploadFault, Sentence> = {
  EMPTY_FILE: {
    message: { zh: '上传的文件为空。', en: 'The uploaded file is empty.' },
    wayOut: { zh: '请检查原文件能否打开，重新选择后上传。', en: 'Check that the original opens, then choose and upload it again.' },
  },
  TOO_LARGE: {
    message: { zh: '文件超过 50 MB 的上限。', en: 'The file exceeds the limit of 50 MB.' },
    wayOut: {
      zh: '请压缩文件中的图片，或者将附件拆分为单独的材料后上传。',
      en: 'Compress the pictures in it, or upload its attachments as separate materials.',
    },
  },
  LEGACY_DOC: {
    message: {
      zh: '这是旧版 Word 二进制文档（.doc），系统无法核验其条文。',
      en: 'This is an old binary Word document (.doc), whose text cannot be checked.',
    },
    wayOut: saveAsDocx,
  },
  LEGACY_WPS: {
    message: {
      zh: '这是 WPS 专用格式文档（.wps），系统无法核验其条文。',
      en: 'This is a document in the WPS-only format (.wps), whose text cannot be checked.',
    },
    wayOut: saveAsDocx,
  },
  ENCRYPTED: {
    message: { zh: '文件设置了打开密码，内容无法读取。', en: 'The file is protected by a password and cannot be read.' },
    wayOut: {
      zh: '请取消文档的打开密码，保存后重新上传；涉密文件不得上传。',
      en: 'Remove the password, save and upload again; state secrets must not be uploaded.',
    },
  },
  PDF_FILE: {
    message: { zh: '这是 PDF 文件，不能作为可逐条审查的文本。', en: 'This is a PDF file, which cannot be reviewed article by article.' },
    wayOut: { zh: '请上传生成该 PDF 的 .docx 原文件。', en: 'Upload the .docx from which the PDF was made.' },
  },
  OFD_FILE: {
    message: {
      zh: '这是 OFD 版式文件，不能作为可逐条审查的文本。',
      en: 'This is an OFD file, which cannot be reviewed article by article.',
    },
    wayOut: { zh: '请上传生成该 OFD 的 .docx 原文件。', en: 'Upload the .docx from which the OFD was made.' },
  },
  OTHER_PACKAGE: {
    message: {
      zh: '文件是压缩包或者其他办公软件文档，不是 Word 文档（.docx）。',
      en: 'The file is an archive or another office document, not a Word document (.docx).',
    },
    wayOut: {
      zh: '请解压后上传其中的 .docx 文件；表格、演示文稿请将文字整理为 .docx 后上传。',
      en: 'Unpack it and upload the .docx inside; put the text of sheets or slides into a .docx first.',
    },
  },
  UNKNOWN_FORMAT: {
    message: {
      zh: '文件内容不是 Word 文档（.docx）；仅改扩展名不会改变文件格式。',
      en: 'The content is not a Word document (.docx); renaming a file does not change its format.',
    },
    wayOut: saveAsDocx,
  },
  MACROS: {
    message: { zh: '文件带有宏或者可执行内容。', en: 'The file carries macros or other active content.' },
    wayOut: {
      zh: '请在 Word 或 WPS 中另存为不含宏的 .docx 格式后重新上传。',
      en: 'Save it in Word or WPS as a .docx without macros and upload it again.',
    },
  },
  ZIP_BOMB: {
    message: {
      zh: '文件解压后的体积或者数量异常，为保护系统不予读取。',
      en: 'The file would unpack to an abnormal size or number of parts and is not read, to protect the system.',
    },
    wayOut: saveAgain,
  },
  BROKEN_PACKAGE: {
    message: { zh: '文件已损坏或者不完整，无法读取。', en: 'The file is damaged or incomplete and cannot be read.' },
    wayOut: saveAgain,
  },
  UNSAFE_NAMES: {
    message: { zh: '文件内部含有越界的路径名称，不予读取。', en: 'The file contains path names that lead outside of it and is not read.' },
    wayOut: saveAgain,
  },
  DUPLICATE_ENTRIES: {
    message: {
      zh: '文件内部有重名的部分，不同软件会读出不同内容，不予读取。',
      en: 'Parts inside the file share one name, so that programs would read different texts; it is not read.',
    },
    wayOut: saveAgain,
  },
  XML_ENTITIES: {
    message: {
      zh: '文件内部含有文档类型声明或者实体定义，不予读取。',
      en: 'The file contains a document type declaration or entities and is not read.',
    },
    wayOut: saveAgain,
  },
  REMOTE_CONTENT: {
    message: {
      zh: '文件打开时会从网络地址加载模板、图片或者对象。',
      en: 'On opening, the file would load a template, a picture or an object from a network address.',
    },
    wayOut: {
      zh: '请将所链接的内容断开链接或者改为嵌入，将模板改为 Normal 后另存为 .docx 重新上传。',
      en: 'Break the links or embed what they load, set the template to Normal, save as .docx and upload again.',
    },
  },
  ACTIVE_FIELD: {
    message: {
      zh: '文件含有会启动程序或者取用文件以外内容的域（如 DDE、INCLUDEPICTURE、INCLUDETEXT、LINK）。',
      en: 'The file has a field that starts a program or takes in what lies outside of it (such as DDE, INCLUDEPICTURE, INCLUDETEXT, LINK).',
    },
    wayOut: {
      zh: '请在 Word 或 WPS 中全选正文、页眉页脚，按 Ctrl+Shift+F9 将域转为普通文字，保存后重新上传。',
      en: 'Select everything in Word or WPS, headers and footers too, turn fields into text with Ctrl+Shift+F9, save and upload again.',
    },
  },
  EMBEDDED_PROGRAM: {
    message: {
      zh: '文件嵌有程序包、OLE 对象或者打开时才并入的其他文件，其内容无法核验。',
      en: 'A program, an OLE object or a file that is merged in on opening is embedded; what it holds cannot be checked.',
    },
    wayOut: {
      zh: '请删除所嵌对象，或者将其转为图片、文字；需要提交的附件请作为材料单独上传。',
      en: 'Delete the object or turn it into a picture or text; upload what has to be handed in as a material of its own.',
    },
  },
};

const NOTICES: Record<UploadNotice, Sentence> = {
  EXTERNAL_LINK: {
    message: { zh: '文件含有指向外部地址的超链接。', en: 'The file has hyperlinks to outside addresses.' },
    wayOut: nothing,
  },
  EMBEDDED_OBJECT: {
    message: {
      zh: '文件嵌有其他文档或者对象，其内容不在审查文本之内。',
      en: 'Another document or object is embedded; its content is not part of the text under review.',
    },
    wayOut: {
      zh: '需要审查的内容请写入正文，或者作为材料单独上传。',
      en: 'Put what needs review into the text, or upload it as a material of its own.',
    },
  },
  TRACKED_CHANGES: {
    message: {
      zh: '文件带有修订痕迹，系统按接受全部修订后的文本读取。',
      en: 'The file has tracked changes; it is read as if all were accepted.',
    },
    wayOut: { zh: '如有不应接受的修订，请处理后重新上传。', en: 'If any should not be accepted, settle them and upload again.' },
  },
  COMMENTS: {
    message: { zh: '文件带有批注，批注不属于审查文本。', en: 'The file has comments, which are not part of the text under review.' },
    wayOut: nothing,
  },
  FOOTNOTES: {
    message: { zh: '文件带有脚注或者尾注，已列于文本末尾。', en: 'The file has notes, which stand at the end of the text.' },
    wayOut: nothing,
  },
  HIDDEN_TEXT: {
    message: { zh: '文件含有隐藏文字，系统按可见文字一并读取。', en: 'The file has hidden text, which is read like visible text.' },
    wayOut: { zh: '请显示隐藏文字后核对，不需要的予以删除。', en: 'Show the hidden text, check it and delete what is not needed.' },
  },
  NO_TEXT: {
    message: { zh: '文件中没有可读取的文字，可能是扫描图片。', en: 'There is no readable text in the file; it may be scanned pictures.' },
    wayOut: { zh: '请上传可编辑的文本文件。', en: 'Upload an editable document.' },
  },
};

export const faultFinding = (code: UploadFault, at?: string): UploadFinding => finding(code, FAULTS[code], at);
export const noticeFinding = (code: UploadNotice, at?: string): UploadFinding => finding(code, NOTICES[code], at);

function finding(code: string, sentence: Sentence, at?: string): UploadFinding {
  return { rule: `upload.${code.toLowerCase().replaceAll('_', '-')}`, ...sentence, ...(at !== undefined && { at }) };
}
