import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { FilingContext } from './context.js';
import { LAW } from './law.js';

/** The clerk's desk of the office that files. */
const task = (zh: string, en: string, deadline?: string): TaskSpec<FilingContext> => ({
  label: { zh, en },
  role: 'filingClerk',
  party: ({ parties }) => parties.submitter,
  places: ({ parties, clerkRole }) => [{ role: clerkRole, party: parties.submitter, person: null }],
  ...(deadline ? { deadline } : {}),
});
/** Answers of a receiver outside are entered; those of one in this house come by themselves. */
const entering = (zh: string, en: string): TaskSpec<FilingContext> => ({
  ...task(zh, en),
  places: ({ parties, clerkRole, reviewer }) => (reviewer === null ? [{ role: clerkRole, party: parties.submitter, person: null }] : []),
});
const ofPeriod = (key: 'filing_gov' | 'filing_npc'): TaskSpec<FilingContext> => ({
  ...task('报送备案', 'file it', key),
  places: ({ parties, clerkRole, clock }) => (clock === key ? [{ role: clerkRole, party: parties.submitter, person: null }] : []),
});

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  opening: {
    label: { zh: '确定报送方式', en: 'finding the way' },
    basis: LAW.filing,
    about: {
      zh: '辖区规定登记后不再另行备案的，登记即视为已备案。',
      en: 'Where the place says so, registration counts as the filing.',
    },
  },
  due: {
    label: { zh: '待报送', en: 'due' },
    basis: LAW.filing,
    about: {
      zh: '自公布之日起在规定期限内，报送备案报告、正式文本、起草说明。逾期仍须报送，报告中说明原因，记为逾期。',
      en: 'Report, official text and drafting statement go out within the period from the day of publication. What is late is filed all the same, says why, and stays marked as late.',
    },
    tasks: [ofPeriod('filing_gov'), ofPeriod('filing_npc')],
  },
  packing: {
    label: { zh: '形成报备包', en: 'being packed' },
    basis: LAW.materials,
    about: {
      zh: '报送的文件逐一记下哈希值，与公布的文本对应。',
      en: 'Every file goes in with its hash, bound to the text that was published.',
    },
  },
  submitted: {
    label: { zh: '已报送', en: 'submitted' },
    basis: LAW.answer,
    about: {
      zh: '接收机关作形式审查：予以备案登记、暂缓办理或者不予备案登记。本系统以外的机关的答复，凭来函录入。',
      en: 'The receiver checks the form: registered, deferred, or refused as out of scope. What a receiver outside answers is entered with its letter.',
    },
    tasks: [entering('录入接收机关的答复', 'enter what the receiver answers')],
  },
  deferred: {
    label: { zh: '暂缓办理', en: 'deferred' },
    basis: LAW.answer,
    about: { zh: '在规定期限内补充或者重新报送。', en: 'A supplement, or the whole once more, within the period.' },
    tasks: [task('补充报送', 'hand in the supplement', 'filing_fix')],
  },
  registered: {
    label: { zh: '已备案登记，审查中', en: 'registered, under examination' },
    basis: LAW.review,
    about: {
      zh: '接收机关审查内容，可以要求说明，可以提出改正的意见。',
      en: 'The receiver examines it, may ask, and may want a correction.',
    },
    tasks: [entering('录入审查情况', 'enter what comes of the examination')],
  },
  asked: {
    label: { zh: '待说明', en: 'explanation asked for' },
    basis: LAW.review,
    about: { zh: '就接收机关的问题作出说明。', en: 'The questions of the receiver are answered.' },
    tasks: [task('作出说明', 'give the explanation')],
  },
  opinionGiven: {
    label: { zh: '要求改正', en: 'asked to correct' },
    basis: LAW.correction,
    about: {
      zh: '接收机关提出审查意见，纠错办结后备案办结；自行停止执行的，报告接收机关；被停止执行的，等待后续处理。',
      en: 'The receiver wants a correction; the filing ends with it. What is applied no more is reported; after a suspension what follows is waited for.',
    },
    tasks: [entering('录入纠正情况', 'enter what came of the correction')],
  },
  settling: {
    label: { zh: '纠正情况已报告', en: 'the correction is reported' },
    basis: LAW.correction,
    about: { zh: '意见撤回的，视为审查未发现问题。', en: 'An opinion that was withdrawn leaves no problem.' },
  },
  countedAsMet: {
    label: { zh: '登记后不再另行备案', en: 'counted as met by registration' },
    basis: LAW.filing,
    about: { zh: '依辖区规定，登记视为备案。', en: 'By the rule of the place, registration counts as the filing.' },
  },
  copied: {
    label: { zh: '已抄送', en: 'a copy was sent' },
    basis: LAW.filing,
    about: { zh: '抄送不需答复。', en: 'A copy asks for no answer.' },
  },
  refused: {
    label: { zh: '不予备案登记', en: 'refused as out of scope' },
    basis: LAW.answer,
    about: { zh: '不属于该机关的备案范围。', en: 'It is not for this receiver.' },
  },
  reviewed: {
    label: { zh: '审查未发现问题', en: 'reviewed, no problem' },
    basis: LAW.review,
    about: { zh: '备案审查办结。', en: 'The examination has ended.' },
  },
  corrected: {
    label: { zh: '已纠正', en: 'corrected' },
    basis: LAW.correction,
    about: { zh: '接收机关的审查意见已经办结。', en: 'The opinion of the receiver is settled.' },
  },
};
