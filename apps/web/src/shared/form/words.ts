import type { Words } from '@fashen/domain';

export const FORM = {
  add: { zh: '添加', en: 'Add' },
  remove: { zh: '移除', en: 'Remove' },
  choose: { zh: '请选择', en: 'Choose' },
  reason: { zh: '理由', en: 'Reason' },
  required: { zh: '必填', en: 'Required' },
  confirm: { zh: '确认办理', en: 'Confirm' },
  cancel: { zh: '取消', en: 'Cancel' },
  basis: { zh: '依据', en: 'Basis' },
  upload: { zh: '上传扫描件', en: 'Upload a scan' },
  actions: { zh: '可办理事项', en: 'What you can do' },
  closed: { zh: '暂不能办理', en: 'Not possible yet' },
  more: { zh: '更多', en: 'More' },
  done: { zh: '已办理：{action}', en: 'Done: {action}' },
  entry: { zh: '第 {n} 项', en: 'Entry {n}' },
  draftKept: { zh: '草稿已保存', en: 'Draft kept' },
  draftLocal: { zh: '连接中断，草稿暂存于本机', en: 'No connection: the draft is kept on this machine' },
  draftFound: { zh: '已恢复上次填写的内容', en: 'What you typed last time is back' },
  discard: { zh: '清除草稿', en: 'Discard the draft' },
} satisfies Record<string, Words>;
