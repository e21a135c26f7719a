import type { Colleague } from '@fashen/workflow-approval';
import type { DecidingBody, MeetingRules, WayFact } from './facts.js';

const RULES: MeetingRules = { quorum: { share: 1 / 2, basis: '示例参数' }, chairLast: { isRule: true, basis: '示例参数' } };
const shared = { office: 'office', superior: 'superior', registrar: 'office', leavesFlow: false, lead: 'lead', rules: RULES } as const;
const lead: DecidingBody = { body: 'lead', kinds: ['standingMeeting', 'plenaryMeeting'], office: 'office' };

/** 联合制定: two issuers, a government and a department, each with its review body and its meeting, where the statute knows urgency. */
export const JOINT: WayFact = {
  ...shared,
  issuedAs: 'joint',
  signatories: ['lead', 'second'],
  reviewers: ['review-1', 'review-2'],
  bodies: [lead, { body: 'second', kinds: ['departmentMeeting'], office: 'second' }],
  urgentSigning: { grounds: ['emergency'], basis: '山东省行政程序规定 第四十九条' },
};
/** A government alone, where nothing goes to signature without a meeting. */
export const ALONE: WayFact = {
  ...shared,
  issuedAs: 'government',
  signatories: ['lead'],
  reviewers: ['review-1'],
  bodies: [lead],
  urgentSigning: null,
};

const colleague = (person: string, party: string): Colleague => ({ person, party, roles: ['signatory'] });
export const farLeader = colleague('far-leader', 'superior');
export const COLLEAGUES = [colleague('leader-a', 'lead'), colleague('leader-a2', 'lead'), colleague('leader-b', 'second'), farLeader];

export const ATTENDANCE = [
  { name: '主持人', post: '市长', presence: 'present' },
  { name: '与会人', post: '副市长', presence: 'present' },
] as const;
