import type { Words } from '@fashen/domain';

export const DRAFT = {
  typing: { zh: '正在填写', en: 'Not saved yet' },
  kept: { zh: '草稿已保存（{time}）', en: 'Draft saved at {time}' },
  here: {
    zh: '连接中断，草稿暂存于本机，恢复连接后自动保存',
    en: 'No connection: the draft is kept on this machine and saved once the line is back',
  },
  refused: { zh: '草稿未能保存至服务器，暂存于本机', en: 'The server did not take the draft; it is kept on this machine' },
  restored: { zh: '已恢复此前填写的内容（{time}）', en: 'What you typed before is back ({time})' },
  two: {
    zh: '同一表单在另一处也填写过，两处内容不同。请选择保留哪一份。',
    en: 'The same form was filled in elsewhere too, and the two differ. Choose which one to keep.',
  },
  clearedElsewhere: {
    zh: '此表单已在另一处办理或者清除。本页填写的内容仍在，请选择是否保留。',
    en: 'This form was sent or cleared elsewhere. What you typed here still stands; choose whether to keep it.',
  },
  own: { zh: '本页填写的内容', en: 'What stands on this page' },
  other: { zh: '另一处保存的内容（{time}）', en: 'What was saved elsewhere ({time})' },
  keepOwn: { zh: '保留本页内容', en: 'Keep this page’s' },
  keepOther: { zh: '改用另一处内容', en: 'Take the other one' },
  nothing: { zh: '（未填写）', en: '(empty)' },
  field: { zh: '填写项', en: 'Field' },
} satisfies Record<string, Words>;
