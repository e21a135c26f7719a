import type { Words } from '@fashen/domain';

export const MEETING = {
  title: { zh: '会议', en: 'Meetings' },
  body: { zh: '审议机构', en: 'Body' },
  choose: { zh: '选择审议机构', en: 'Choose a body' },
  none: { zh: '没有会议。将文件列入议程时可以新建会议。', en: 'There are no meetings. One is made when a document is put on an agenda.' },
  planned: { zh: '拟定日期', en: 'Planned for' },
  held: { zh: '召开日期', en: 'Held on' },
  notHeld: { zh: '未召开', en: 'not held' },
  place: { zh: '地点', en: 'Place' },
  agenda: { zh: '议程', en: 'Agenda' },
  hidden: { zh: '（无权查看的文件）', en: '(a document that you may not see)' },
  chair: { zh: '主持人', en: 'Chair' },
  attendance: { zh: '出席、缺席、列席', en: 'Attendance' },
  recorded: { zh: '已有会议记录', en: 'recorded' },
  all: { zh: '全部会议', en: 'All meetings' },
  print: { zh: '打印', en: 'Print' },
  empty: { zh: '议程上没有文件。', en: 'There is nothing on the agenda.' },
  howToRecord: {
    zh: '会议召开后，从议程中任一文件进入，办理“记录会议”；一次记录，同次会议的各文件共用。',
    en: 'Once it was held, open any document of the agenda and record the meeting there: one record serves all of them.',
  },
  nothingWaits: { zh: '目前无待办', en: 'nothing waits' },
  moreWaits: { zh: '另有 {n} 项待办', en: '{n} more wait' },
  document: { zh: '文件', en: 'Document' },
  noAttendance: { zh: '未录入出席情况。', en: 'No attendance was entered.' },
  name: { zh: '姓名', en: 'Name' },
  post: { zh: '职务', en: 'Post' },
  presence: { zh: '出席情况', en: 'Presence' },
  reason: { zh: '缺席原因', en: 'Reason' },
  result: { zh: '结果', en: 'Result' },
  undecided: { zh: '尚无结果', en: 'not decided' },
  documents: { zh: '{n} 件', en: '{n} documents' },
} satisfies Record<string, Words>;

export const RESULTS: Readonly<Record<string, Words>> = {
  passed: { zh: '通过', en: 'passed' },
  passedInPrinciple: { zh: '原则通过', en: 'passed in principle' },
  deferred: { zh: '暂缓', en: 'deferred' },
  rejected: { zh: '未通过', en: 'rejected' },
  takenOff: { zh: '移出议程', en: 'taken off the agenda' },
};
