import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { SpineContext } from './context.js';
import { LAW } from './law.js';
import { publishedLabels } from './published-labels.js';

const task = (zh: string, en: string, role: string, party: (context: SpineContext) => string): TaskSpec<SpineContext> => ({
  label: { zh, en },
  role,
  party,
});
const drafting = ({ parties }: SpineContext) => parties.drafting;
const office = ({ parties }: SpineContext) => parties.office;

/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  screening: {
    label: { zh: '认定', en: 'screening' },
    basis: LAW.definition,
    about: {
      zh: '不论名称（“工作方案”也可能是），同时具有行政性、外部性、规范性的是行政规范性文件；否则写明理由，不再适用本流程。',
      en: 'Whatever it calls itself, a paper that is administrative, external and normative at once is a normative document; any other leaves with a reason.',
    },
    tasks: [task('认定是否为行政规范性文件', 'screen the document', 'generalOffice', office)],
  },
  planned: {
    label: { zh: '立项', en: 'planning' },
    basis: LAW.plan,
    about: {
      zh: '确认列入年度计划、经批准追加，或者本地没有立项环节；已在别处办理的，凭证据接续。',
      en: 'In the annual plan, added with approval, or passed over where there is no such step; a case under way elsewhere is taken in with its papers.',
    },
    tasks: [task('确认立项或者接续在途件', 'confirm the plan, or take in a case under way', 'generalOffice', office)],
  },
  placing: {
    label: { zh: '接续', en: 'taking in' },
    basis: LAW.underWay,
    about: { zh: '转到当前环节，不停留。', en: 'Goes on where it stood; nothing rests here.' },
  },
  drafting: {
    label: { zh: '起草', en: 'drafting' },
    basis: LAW.fairCompetition,
    about: {
      zh: '起草、征求意见、公平竞争审查；完成后送合法性审查。',
      en: 'Drafting, consultation, fair competition review; then on to the legality review.',
    },
    tasks: [task('启动起草，或者送合法性审查', 'begin the drafting, or send the draft for review', 'drafter', drafting)],
  },
  draftingEnded: {
    label: { zh: '起草办结', en: 'the drafting has ended' },
    basis: LAW.submission,
    about: { zh: '不停留。', en: 'Nothing rests here.' },
  },
  inReview: {
    label: { zh: '合法性审查', en: 'in review' },
    basis: LAW.reviewFirst,
    about: {
      zh: '依次由各审查机构审查；征求意见、会签、列席都不能代替审查。',
      en: 'Every review body of the way in turn; consultation, countersigning and sitting in are no review.',
    },
  },
  reviewNotOpened: {
    label: { zh: '审查未能启动', en: 'the review could not be opened' },
    basis: LAW.reviewFirst,
    about: {
      zh: '送审后、启动前情况有变（如文本被认定不合法，或者另有审查正在进行），审查没有开始。处理所列原因后重新送审。',
      en: 'Something came between, such as a judgment that the text is unlawful or another review, and no review has begun. Deal with what is named and send it again.',
    },
    tasks: [task('处理未能启动的原因，重新送审', 'deal with what stood against it, and send it for review again', 'drafter', drafting)],
  },
  reviewEnded: {
    label: { zh: '审查办结', en: 'the review has ended' },
    basis: LAW.reviewFirst,
    about: { zh: '不停留。', en: 'Nothing rests here.' },
  },
  reviewed: {
    label: { zh: '审查完毕，待提请审议', en: 'reviewed' },
    basis: LAW.reviewFirst,
    about: { zh: '各审查机构均已办结，可以提请集体审议。', en: 'Every review body has cleared this text; it may go on to deliberation.' },
    tasks: [task('提请集体审议', 'apply for deliberation', 'drafter', drafting)],
  },
  deliberating: {
    label: { zh: '集体审议、签发、复核', en: 'deliberation, signature, recheck' },
    basis: LAW.meeting,
    about: {
      zh: '由集体审议流程办理；文本有实质性修改的，重新送审。',
      en: 'The deliberation runs in a process of its own; a text that is changed in substance is reviewed anew.',
    },
  },
  deliberationNotOpened: {
    label: { zh: '审议未能启动', en: 'the deliberation could not be opened' },
    basis: LAW.meeting,
    about: {
      zh: '提请后、启动前情况有变，集体审议没有开始。处理所列原因后重新提请；文本被认定不合法的，修改文本后重新送审。',
      en: 'Something came between and no deliberation has begun. Deal with what is named and apply again; a text that was judged unlawful is changed and reviewed anew.',
    },
    tasks: [
      task('处理未能启动的原因，重新提请或者送审', 'deal with what stood against it, and apply or send it again', 'drafter', drafting),
    ],
  },
  deliberationEnded: {
    label: { zh: '审议办结', en: 'the deliberation has ended' },
    basis: LAW.meeting,
    about: { zh: '不停留。', en: 'Nothing rests here.' },
  },
  signing: {
    label: { zh: '签发（在途件）', en: 'signing (under way)' },
    basis: LAW.recheck,
    about: {
      zh: '已经审议、尚未签发的在途件，凭签发单录入签发。',
      en: 'A case taken in between meeting and signature: its signatures are entered with their sheet.',
    },
    tasks: [task('录入签发情况', 'enter the signatures', 'generalOffice', office)],
  },
  signed: {
    label: { zh: '已签发，待申请登记', en: 'signed' },
    basis: LAW.unified,
    about: { zh: '申请统一登记、统一编号、统一发布。', en: 'To be registered, numbered and published.' },
    tasks: [task('申请统一登记', 'apply for registration', 'drafter', drafting)],
  },
  registering: {
    label: { zh: '登记、编号、发布', en: 'registering' },
    basis: LAW.unified,
    about: { zh: '由三统一流程办理。', en: 'Registration, number and publication run in a process of their own.' },
  },
  registrationNotOpened: {
    label: { zh: '登记未能启动', en: 'the registration could not be opened' },
    basis: LAW.unified,
    about: {
      zh: '申请后、启动前情况有变，登记没有开始。处理所列原因后重新申请；文本被认定不合法的，修改文本后重新送审。',
      en: 'Something came between and no registration has begun. Deal with what is named and apply again; a text that was judged unlawful is changed and reviewed anew.',
    },
    tasks: [
      task('处理未能启动的原因，重新申请或者送审', 'deal with what stood against it, and apply or send it again', 'drafter', drafting),
    ],
  },
  registrationReported: {
    label: { zh: '登记进展', en: 'registration reported' },
    basis: LAW.unified,
    about: { zh: '不停留。', en: 'Nothing rests here.' },
  },
  recording: {
    label: { zh: '记入时效', en: 'recording' },
    basis: LAW.published,
    about: { zh: '同一事务内记入时效，不停留。', en: 'On record in the same transaction; nothing rests here.' },
  },
  ...publishedLabels,
};
