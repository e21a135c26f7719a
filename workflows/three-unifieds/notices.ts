import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  applied: { zh: '《{title}》申请统一登记，请核对。', en: 'Registration of “{title}” was applied for; please check it.' },
  sentBack: { zh: '《{title}》的登记申请被退回补正：{reason}', en: 'The application for “{title}” was sent back: {reason}' },
  refused: { zh: '《{title}》不予登记：{reason}', en: '“{title}” was refused registration: {reason}' },
  registered: {
    zh: '《{title}》已经登记，统一编号{number}，请核定发文字号并统一发布。',
    en: '“{title}” was registered under {number}; its document number and publication are next.',
  },
  publicationDue: { zh: '《{title}》（{number}）已经登记，请统一发布。', en: '“{title}” ({number}) was registered; please publish it.' },
  dateSentBack: {
    zh: '《{title}》（{number}）距施行日期过近，停止发布，退回重新确定施行日期并重新审查、审议、签发：{reason}',
    en: '“{title}” ({number}) cannot be published in time for its day of effect. Set another date, and have it reviewed, deliberated and signed again: {reason}',
  },
  signaturesVoid: {
    zh: '《{title}》的施行日期须重新确定，此前的签发作废。',
    en: 'The day of effect of “{title}” has to be set anew; signatures given so far are void.',
  },
  exempted: {
    zh: '《{title}》提前施行的法定理由已经记录，可以发布。',
    en: 'The statutory reason for the early effect of “{title}” is on record; it may be published.',
  },
  published: {
    zh: '《{title}》（{number}）已于{publishedOn}公布，自{effectiveOn}起施行。',
    en: '“{title}” ({number}) was published on {publishedOn} and takes effect on {effectiveOn}.',
  },
  stopped: {
    zh: '《{title}》停止发布，统一编号{number}作废，不再使用：{reason}',
    en: 'The publication of “{title}” was stopped; {number} is void and is never used again: {reason}',
  },
  corrected: { zh: '《{title}》的印本有误，已经发布勘误。', en: 'A print of “{title}” was wrong; an erratum was published.' },
  archived: {
    zh: '《{title}》的登记、编号、发布材料已经归档。',
    en: 'The papers of registration and publication of “{title}” were archived.',
  },
  withdrawn: { zh: '《{title}》的登记申请已经撤回：{reason}', en: 'The application for “{title}” was withdrawn: {reason}' },
  clockNear: { zh: '《{title}》的登记或者发布期限将届满。', en: 'A period for “{title}” is about to end.' },
  clockPassed: { zh: '《{title}》的登记或者发布期限已届满，请尽快办理。', en: 'A period for “{title}” is over; please act.' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
