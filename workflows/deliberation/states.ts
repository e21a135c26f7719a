import type { StateSpec, TaskSpec } from '@fashen/engine';
import { taskPlaces } from '@fashen/workflow-approval';
import type { DeliberationContext } from './context.js';
import { LAW } from './law.js';
import { bodyInTurn, verifiersLeft } from './turns.js';

type Task = TaskSpec<DeliberationContext>;

const task = (zh: string, en: string, role: string, party: Task['party'], places?: Task['places']): Task => ({
  label: { zh, en },
  role,
  party,
  ...(places ? { places } : {}),
});
/** With whoever has a seat whose turn it is, delegates among them. */
const seats = ({ approval }: DeliberationContext) => taskPlaces(approval);
const lead = ({ parties }: DeliberationContext) => parties.lead;
const office = ({ parties }: DeliberationContext) => parties.office;
const drafting = ({ parties }: DeliberationContext) => parties.drafting;
const agendaOffice = (context: DeliberationContext) => bodyInTurn(context)?.office ?? context.parties.office;
/** The states as people read them, and whose turn it is. */
export const states: Readonly<Record<string, StateSpec>> = {
  preChecking: {
    label: { zh: '初核', en: 'pre-check' },
    basis: LAW.preCheck,
    about: {
      zh: '办公室按公文条例第二十条逐项初核：通过的报分管领导；需要修改的退回；不宜发文的退回并说明理由。未经合法性审查或者审查未通过的文本不得通过初核。',
      en: 'The general office looks at the points of the rules on official documents: what passes goes to the leader in charge, the rest goes back with reasons. A text that no review has cleared does not pass.',
    },
    tasks: [task('初核提请审议的文件', 'pre-check the document', 'generalOffice', office)],
  },
  correcting: {
    label: { zh: '退回修改', en: 'sent back to be revised' },
    basis: LAW.sendBack,
    about: {
      zh: '起草单位修改后重新报送，或者撤回。文本有实质性修改的，先重新进行合法性审查。',
      en: 'The drafting department revises and hands in again, or withdraws. A text that changed in substance is reviewed first.',
    },
    tasks: [task('修改后重新报送', 'revise and hand in again', 'drafter', drafting)],
  },
  agreeing: {
    label: { zh: '报分管领导', en: 'with the leader in charge' },
    basis: LAW.preCheck,
    about: {
      zh: '分管领导同意后列入会议议程；办公室可以凭签批件代录。领导同意不代替审查和会议审议。',
      en: 'Once the leader in charge agrees the document goes on the agenda; the office may enter it with the scan. His consent replaces neither review nor meeting.',
    },
    tasks: [task('审批是否提交审议', 'decide whether it goes to the meeting', 'signatory', lead, seats)],
  },
  awaitingAgenda: {
    label: { zh: '待列入议程', en: 'to be put on an agenda' },
    basis: LAW.meeting,
    about: {
      zh: '办公室列入有关会议的议程，一次会议可以审议几件；党组会议单独讨论不算集体审议。几个机关联合制定的，各自审议。',
      en: 'The office puts it on the agenda of the meeting that its way asks for; one meeting takes several documents. A party group meeting alone is none. Of several issuers each one deliberates.',
    },
    tasks: [task('列入会议议程', 'put it on an agenda', 'generalOffice', agendaOffice)],
  },
  scheduled: {
    label: { zh: '已列入议程', en: 'on the agenda' },
    basis: LAW.meeting,
    about: {
      zh: '会后录入开会日期、出席缺席人员、发言和不同意见（主持人最后发言）以及会议纪要。审查通过被撤销的，不得录入审议。',
      en: 'After the meeting its day, attendance, views and dissent (the chair last) and its minutes are recorded. Where a clearance was revoked meanwhile, nothing was deliberated.',
    },
    tasks: [task('录入会议记录', 'record the meeting', 'generalOffice', agendaOffice)],
  },
  held: {
    label: { zh: '已开会，待录入结果', en: 'held, the result to be recorded' },
    basis: LAW.meeting,
    about: {
      zh: '结果为通过、原则通过、暂缓、未通过之一。原则通过的，会议要求逐条记入。',
      en: 'Passed, passed in principle, deferred or rejected. What a meeting asks for when it passes in principle is recorded item by item.',
    },
    tasks: [task('录入审议结果', 'record the result', 'generalOffice', agendaOffice)],
  },
  revising: {
    label: { zh: '按会议要求修改', en: 'being revised as the meeting asked' },
    basis: LAW.meeting,
    about: {
      zh: '起草单位按会议要求修改并报送核对，不得作会议要求以外的修改。',
      en: 'The drafting department carries out the instructions, and changes nothing else.',
    },
    tasks: [task('按会议要求修改文本', 'carry out the instructions', 'drafter', drafting)],
  },
  verifying: {
    label: { zh: '核对会议要求', en: 'instructions being verified' },
    basis: LAW.reviewFirst,
    about: {
      zh: '审查机构逐条比对：只作了会议要求的修改的，审查通过和审议结果及于修改后的文本；超出的退回，重新审查、审议。',
      en: 'The review bodies compare clause by clause: where nothing but the instructions was carried out, clearance and decision hold for the revised text; changes beyond them go back to review and meeting.',
    },
    tasks: [
      task('核对会议要求的落实', 'verify the instructions', 'reviewHead', office, (context) =>
        verifiersLeft(context).map((party) => ({ role: 'reviewHead', party, person: null })),
      ),
    ],
  },
  signing: {
    label: { zh: '签发', en: 'signing' },
    basis: LAW.signature,
    about: {
      zh: '各制定机关的负责人签发，联合制发的全部会签；附条件的签发不算。文本有实质性修改的，已有签发全部作废。',
      en: 'A leader of every issuer signs; a signature on a condition is none. A change of substance voids every signature.',
    },
    tasks: [task('签发', 'sign', 'signatory', lead, seats)],
  },
  rechecking: {
    label: { zh: '复核', en: 'recheck' },
    basis: LAW.recheck,
    about: {
      zh: '办公室印制前复核。只作文字性修改的，比对后确认；需要作实质性修改的，重新审查、审议、签发。',
      en: 'The office rechecks before print. Wording is compared and accepted; a change of substance goes back to review, meeting and every signatory.',
    },
    tasks: [task('复核', 'recheck', 'generalOffice', office)],
  },
  checkingWording: {
    label: { zh: '复核文字性修改', en: 'a change of wording being looked at' },
    basis: LAW.recheck,
    about: {
      zh: '差异逐条列出，办公室确认只是文字性修改的，审查、审议、签发及于修改后的文本，差异随案保存；起草单位恢复签发文本的，可以收回。',
      en: 'The differences are listed clause by clause; once the office accepts that they are wording only, clearance, decision and signatures hold for the new text, and the differences are kept. Once the signed text is the newest again, the change may be taken back.',
    },
    tasks: [task('确认文字性修改', 'look at the change of wording', 'generalOffice', office)],
  },
  signed: {
    label: { zh: '已审议并签发', en: 'deliberated and signed' },
    basis: LAW.signature,
    about: { zh: '签发的文本可以申请统一登记，登记机关已获通知。', en: 'The signed text may be registered; the registrar is told.' },
  },
  rejected: {
    label: { zh: '审议未通过', en: 'rejected' },
    basis: LAW.meeting,
    about: { zh: '会议未通过，本件终结；修改后可以另行提请。', en: 'The meeting did not pass it. A revised document is put forward anew.' },
  },
  notIssued: {
    label: { zh: '不宜发文', en: 'not to be issued' },
    basis: LAW.sendBack,
    about: { zh: '经初核不宜发文，退回起草单位并说明理由。', en: 'The office found that it is not to be issued, and said why.' },
  },
  withdrawn: {
    label: { zh: '已撤回', en: 'withdrawn' },
    basis: LAW.sendBack,
    about: { zh: '起草单位撤回；已有的审议、签发作废。', en: 'The drafting department withdrew; decisions and signatures are void.' },
  },
};
