import type { Bilingual } from '../upload/verdict.js';
import type { EditFault, EditRefusal } from './edit.js';

const MESSAGES: Record<EditFault, Bilingual> = {
  OUT_OF_RANGE: { zh: '文件中没有要修改的位置。', en: 'The document has no such place.' },
  BAD_CHARACTER: { zh: '改后的文字中有文档不能保存的控制字符。', en: 'The new text holds control characters that a document cannot keep.' },
  OVERLAP: { zh: '与另一处修改重叠。', en: 'It overlaps another change.' },
  FIELD: { zh: '该处是域（自动生成的内容），改动会被更新覆盖。', en: 'This is the result of a field, which an update would overwrite.' },
  CONTENTS: { zh: '该处在自动目录中。', en: 'This stands in a generated table of contents.' },
  TEXT_BOX: { zh: '该处在文本框中。', en: 'This stands in a text box.' },
  OBJECT: { zh: '该处夹有图片、脚注或者其他对象。', en: 'A picture, a note or another object stands within it.' },
  FORMULA: { zh: '该处是公式。', en: 'This is a formula.' },
  PHONETIC_GUIDE: { zh: '该处带有拼音指南。', en: 'This has a phonetic guide.' },
  CONTROL: { zh: '该处在锁定的或者由数据填写的内容控件中。', en: 'This stands in a content control that is locked or filled from data.' },
  MOVED: { zh: '该处是尚未接受的“移动”修订。', en: 'This is a tracked move that nobody has accepted yet.' },
  REVISION: { zh: '该处已有尚未接受的修订，层次过深。', en: 'Tracked changes that nobody has accepted yet are nested too deeply here.' },
  HIDDEN: { zh: '该段设为隐藏。', en: 'This paragraph is hidden.' },
  SECTION_BREAK: { zh: '该段带有分节符，删除会改变版面。', en: 'This paragraph carries a section break, which would go with it.' },
  LAST_PARAGRAPH: {
    zh: '该段后面没有可以衔接的段落，无法按修订方式增删。',
    en: 'No paragraph follows that a tracked insertion or deletion could join.',
  },
  FOREIGN_MARKUP: { zh: '文件的内部写法不常见，无法安全修改。', en: 'The markup of this file is unusual and cannot be changed safely.' },
  SIGNED: { zh: '文件带有数字签名，修改会使签名失效。', en: 'The file carries a digital signature, which a change would break.' },
  TOO_LONG: { zh: '文件正文过长，无法自动修改。', en: 'The document is too long to be changed here.' },
};

const BY_HAND: Bilingual = {
  zh: '请在 Word 或 WPS 中打开修订功能，手工修改后作为新版本上传。',
  en: 'Change it by hand in Word or WPS with tracked changes on, and upload the result as a new version.',
};

const ACCEPT_FIRST: Bilingual = {
  zh: '请先在 Word 或 WPS 中接受或者拒绝该处原有的修订，上传后再试。',
  en: 'First accept or reject the tracked changes there in Word or WPS, upload the result, and try again.',
};

/** Says why a change is refused and what can be done instead. */
export const editRefusal = (edit: number, code: EditFault): EditRefusal => ({
  edit,
  code,
  message: MESSAGES[code],
  wayOut: code === 'MOVED' || code === 'REVISION' ? ACCEPT_FIRST : BY_HAND,
});
