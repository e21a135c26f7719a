import { noticesOf, type Words } from '@fashen/domain';

/** What the workflow tells people, with `{name}` filled from the effect's details. */
export const NOTICES = {
  applied: { zh: '《{title}》已提请集体审议，请初核。', en: '“{title}” was put forward for deliberation; please pre-check it.' },
  textChanged: {
    zh: '《{title}》的文本有实质性修改，此前的审议、签发作废，请重新初核。',
    en: 'The text of “{title}” was changed in substance; earlier decisions and signatures are void. Please pre-check it again.',
  },
  reviewAgain: {
    zh: '《{title}》的文本有实质性修改，须重新进行合法性审查。',
    en: 'The text of “{title}” was changed in substance and needs a new legality review.',
  },
  signaturesVoid: {
    zh: '《{title}》的文本已经变动，此前的签发作废。',
    en: 'The text of “{title}” changed; signatures given so far are void.',
  },
  sentBack: { zh: '《{title}》被退回修改：{reason}', en: '“{title}” was sent back to be revised: {reason}' },
  notIssued: { zh: '《{title}》经初核不宜发文，已退回：{reason}', en: '“{title}” is not to be issued: {reason}' },
  agreementDue: {
    zh: '《{title}》已通过初核，请审批是否提交会议审议。',
    en: '“{title}” passed the pre-check; please decide whether it goes to the meeting.',
  },
  agendaDue: { zh: '《{title}》可以提交会议审议，请列入议程。', en: '“{title}” may go to the meeting; please put it on the agenda.' },
  scheduled: { zh: '《{title}》已列入会议议程。', en: '“{title}” was put on the agenda of a meeting.' },
  takenOff: { zh: '《{title}》已移出会议议程：{reason}', en: '“{title}” was taken off the agenda: {reason}' },
  passed: { zh: '《{title}》已经会议审议通过。', en: '“{title}” was passed by the meeting.' },
  passedInPrinciple: {
    zh: '《{title}》经会议原则通过，请按会议要求修改后报送核对。',
    en: '“{title}” was passed in principle; please revise it as the meeting asked and hand it in to be verified.',
  },
  deferred: { zh: '《{title}》暂缓审议：{reason}', en: '“{title}” was deferred: {reason}' },
  rejected: { zh: '《{title}》审议未通过：{reason}', en: '“{title}” was rejected: {reason}' },
  verificationDue: {
    zh: '《{title}》已按会议要求修改，请核对是否只作了会议要求的修改。',
    en: '“{title}” was revised as the meeting asked; please verify that nothing else was changed.',
  },
  revisionReturned: {
    zh: '《{title}》未完全落实会议要求，已退回：{reason}',
    en: '“{title}” does not carry out all instructions: {reason}',
  },
  signatureDue: { zh: '《{title}》请签发。', en: '“{title}” is ready to be signed.' },
  recheckDue: { zh: '《{title}》已全部签发，请复核。', en: '“{title}” was signed by every issuer; please recheck it.' },
  wordingDue: { zh: '《{title}》报送了文字性修改，请复核。', en: 'A change of wording was handed in for “{title}”; please look at it.' },
  wordingAccepted: { zh: '《{title}》的文字性修改已经确认。', en: 'The change of wording in “{title}” was accepted.' },
  signed: {
    zh: '《{title}》已经审议、签发并复核，可以申请登记。',
    en: '“{title}” was deliberated, signed and rechecked; it may be registered.',
  },
  withdrawn: { zh: '起草单位已撤回《{title}》的审议申请：{reason}', en: 'The drafting department withdrew “{title}”: {reason}' },
  reminded: { zh: '《{title}》仍待您审批，请尽快办理。', en: '“{title}” still waits for your decision.' },
} as const satisfies Record<string, Words>;
export type NoticeKey = keyof typeof NOTICES;

export const noticeText = noticesOf(NOTICES);
