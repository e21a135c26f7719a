import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  opened: {
    zh: '《{title}》已启动起草，各环节全部办结后方可报送。',
    en: 'The drafting of “{title}” has begun; it is submitted when every track is concluded.',
  },
  consultationClosed: {
    zh: '《{title}》公开征求意见已截止，请逐条答复意见并公布采纳情况。',
    en: 'The consultation on “{title}” has closed; please answer every comment and publish the result.',
  },
  consultationChanged: {
    zh: '《{title}》公开征求意见后文本有改动，请再次公开征求意见，或者说明不再征求意见的理由。',
    en: '“{title}” was changed after its consultation; please consult the public again, or say why that is not needed.',
  },
  asked: {
    zh: '请就《{title}》回复意见，逾期按辖区规定处理。',
    en: 'Please answer the draft “{title}”; silence is taken as the place has it.',
  },
  repliesNear: { zh: '《{title}》部门回复期限即将届满。', en: 'Replies to “{title}” are nearly due.' },
  repliesOver: { zh: '《{title}》部门回复期限已届满。', en: 'The time for replies to “{title}” is over.' },
  coordinate: { zh: '有部门对《{title}》提出不同意见，请组织协调。', en: 'A department disagrees with “{title}”; please coordinate.' },
  checkDue: {
    zh: '《{title}》送审文本已确定，请出具本单位合法性审核意见。',
    en: 'The text of “{title}” is frozen; please give the own legality opinion.',
  },
  signatureDue: {
    zh: '《{title}》已经集体讨论，各环节办结后请签署。',
    en: '“{title}” was discussed; please sign it once the other tracks are concluded.',
  },
  submitted: { zh: '《{title}》送审稿已报送。', en: 'The draft of “{title}” was submitted.' },
  abandoned: { zh: '《{title}》终止起草：{reason}', en: 'The drafting of “{title}” was given up: {reason}' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
