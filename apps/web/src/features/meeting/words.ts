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
