import {
  COMPETITION_GROUPS,
  type CommentOutcome,
  type CompetitionFinding,
  type CompetitionGroup,
  type CompetitionResult,
  type ConsultationSubject,
  type DepartmentReply,
  dateIn,
  type IsoDate,
} from '@fashen/domain';
import type { Finding, Instant, PayloadChecker } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingFacts } from './facts.js';
import { LAW } from './law.js';

type Check<Payload> = PayloadChecker<DraftingContext, DraftingFacts, Payload>;

const when = (isWrong: boolean, rule: string, field: string, details: Omit<Finding, 'rule' | 'field'> = {}): Finding[] =>
  isWrong ? [{ rule, field, ...details }] : [];
const notFuture = (field: string, day: IsoDate, at: Instant): Finding[] => when(day > dateIn(at), 'date.future', field, { day });
const known = (field: string, evidence: string | undefined, { evidence: there }: Pick<DraftingFacts, 'evidence'>): Finding[] =>
  when(evidence !== undefined && !there.includes(evidence), 'evidence.unknown', field);

const NEEDS_REASON: readonly CommentOutcome[] = ['partlyAdopted', 'notAdopted'];

export const submittedDay: Check<{ submittedOn: IsoDate }> = ({ payload, at }) => notFuture('/submittedOn', payload.submittedOn, at);

/** The longest period that applies governs; a minimum binds whoever presses for speed. */
export const consultationFits: Check<{ subjects: readonly ConsultationSubject[]; closesOn: IsoDate }> = ({ payload, facts }) => {
  const latest = payload.subjects.map((subject) => facts.earliestClose[subject]).sort((a, b) => (a.on < b.on ? 1 : -1))[0]!;
  return when(payload.closesOn < latest.on, 'consultation.tooShort', '/closesOn', { earliest: latest.on, basis: latest.basis });
};

export const extensionFits: Check<{ closesOn: IsoDate }> = ({ payload, context: { consultation } }) =>
  when(consultation !== null && payload.closesOn <= consultation.closesOn, 'consultation.notLonger', '/closesOn', {
    closesOn: consultation?.closesOn ?? '',
    basis: LAW.consultation,
  });

/** 国办发〔2018〕37号（五）: what is not wholly adopted is told the reason. */
export const answerFits: Check<{
  groups?: readonly string[] | undefined;
  comment?: string | undefined;
  outcome: CommentOutcome;
  words?: string | undefined;
}> = ({ payload: { groups, comment, outcome, words } }) => [
  ...when((groups === undefined) === (comment === undefined), 'answer.toWhom', '/groups'),
  ...when(NEEDS_REASON.includes(outcome) && words === undefined, 'answer.reasonMissing', '/words', { basis: LAW.consultationResult }),
];

export const waiverFits: Check<{ ground: string; evidence: string }> = ({ payload, facts }) => [
  ...when(!facts.waivers.includes(payload.ground), 'consultation.noSuchGround', '/ground', { basis: LAW.waiver }),
  ...known('/evidence', payload.evidence, facts),
];

export const departmentsFit: Check<{ parties: readonly string[] }> = ({ payload: { parties }, context }) =>
  parties.flatMap((party, n) => [
    ...when(context.signing.includes(party), 'departments.ownDepartment', `/parties/${n}`, { party }),
    ...when(parties.indexOf(party) < n, 'departments.twice', `/parties/${n}`, { party }),
  ]);

/** Whoever says more than yes says what. */
export const replyFits: Check<{ stance: DepartmentReply; words?: string | undefined }> = ({ payload: { stance, words } }) =>
  when(stance !== 'agree' && words === undefined, 'reply.wordsMissing', '/words', { basis: LAW.departments });

type ReplyEntry = { department: string; stance: DepartmentReply; words?: string | undefined; repliedOn: IsoDate; evidence: string };
export const replyEntryFits: Check<ReplyEntry> = (world) => {
  const { payload, context, facts, at } = world;
  const asked = context.asked.find(({ party }) => party === payload.department);
  return [
    ...when(asked?.reply !== null, 'reply.notOwed', '/department', { department: payload.department }),
    ...replyFits(world),
    ...notFuture('/repliedOn', payload.repliedOn, at),
    ...known('/evidence', payload.evidence, facts),
  ];
};

export const coordinationFits: Check<{ department: string; evidence?: string | undefined }> = ({ payload, context, facts }) => {
  const asked = context.asked.find(({ party }) => party === payload.department);
  return [
    ...when(asked?.reply !== 'object' || asked.settled !== null, 'coordination.notDue', '/department', { department: payload.department }),
    ...known('/evidence', payload.evidence, facts),
  ];
};

type Competition = Record<CompetitionGroup, CompetitionFinding> & {
  conclusion: CompetitionResult;
  exception?: { endsOn: IsoDate } | undefined;
};
export const competitionFits: Check<Competition> = ({ payload, at }) => {
  const isFree = (Object.keys(COMPETITION_GROUPS) as CompetitionGroup[]).every((group) => payload[group] === 'none');
  const { conclusion, exception } = payload;
  return [
    ...when(conclusion === 'compliant' && !isFree, 'competition.restricts', '/conclusion', { basis: LAW.fairCompetition }),
    ...when(conclusion !== 'compliant' && isFree, 'competition.nothingFound', '/conclusion', { basis: LAW.fairCompetition }),
    ...when((conclusion === 'exception') !== (exception !== undefined), 'competition.exceptionConditions', '/exception', {
      basis: LAW.exception,
    }),
    ...when(exception !== undefined && exception.endsOn <= dateIn(at), 'competition.exceptionOver', '/exception/endsOn', {
      basis: LAW.exception,
    }),
  ];
};

/** The regulator may be stricter than the drafters, never laxer: what they found does not go away. */
export const regulatorFits: Check<{ conclusion: CompetitionResult; repliedOn: IsoDate; evidence: string }> = ({
  payload,
  context,
  facts,
  at,
}) => [
  ...when(
    payload.conclusion !== 'mustChange' && payload.conclusion !== context.competition?.conclusion,
    'competition.regulatorDiffers',
    '/conclusion',
    { basis: LAW.regulator },
  ),
  ...notFuture('/repliedOn', payload.repliedOn, at),
  ...known('/evidence', payload.evidence, facts),
];

export const expertsFit: Check<{ experts: readonly string[]; heldOn: IsoDate; evidence: string }> = ({ payload, facts, at }) => {
  const { least, isOdd, basis } = facts.experts;
  const count = new Set(payload.experts).size;
  return [
    ...when(count < least, 'experts.tooFew', '/experts', { least, basis }),
    ...when(isOdd && count % 2 === 0, 'experts.even', '/experts', { basis }),
    ...notFuture('/heldOn', payload.heldOn, at),
    ...known('/evidence', payload.evidence, facts),
  ];
};

export const riskFits: Check<{ evidence: string }> = ({ payload, facts }) => known('/evidence', payload.evidence, facts);

export const hearingFits: Check<{ heldOn: IsoDate }> = ({ payload, facts: { earliestHearing } }) =>
  when(payload.heldOn < earliestHearing.on, 'hearing.tooSoon', '/heldOn', { earliest: earliestHearing.on, basis: earliestHearing.basis });

export const hearingHeld: Check<{ papersOn: IsoDate; evidence: string }> = ({ payload, context, facts, at }) => {
  const by = facts.hearingPapersBy;
  return [
    ...when(context.hearingOn === null || dateIn(at) < context.hearingOn, 'hearing.notYet', '/papersOn', { day: context.hearingOn ?? '' }),
    ...when(by !== null && payload.papersOn > by.on, 'hearing.papersLate', '/papersOn', { latest: by?.on ?? '', basis: by?.basis ?? '' }),
    ...known('/evidence', payload.evidence, facts),
  ];
};

export const noHearingFits: Check<{ ruledOut: readonly string[] }> = ({ payload: { ruledOut }, facts }) =>
  when(
    facts.hearingGrounds.some((ground) => !ruledOut.includes(ground)),
    'hearing.notRuledOut',
    '/ruledOut',
    { basis: LAW.hearing },
  );

export const checkEntryFits: Check<{ checkedOn: IsoDate; evidence: string }> = ({ payload, context, facts, at }) => [
  ...when(context.parties.ownLegal !== null, 'check.comesByItself', '/result', { basis: LAW.ownCheck }),
  ...notFuture('/checkedOn', payload.checkedOn, at),
  ...known('/evidence', payload.evidence, facts),
];

export const discussionFits: Check<{ heldOn: IsoDate; evidence: string }> = ({ payload, facts, at }) => [
  ...notFuture('/heldOn', payload.heldOn, at),
  ...known('/evidence', payload.evidence, facts),
];

export const signatureEntryFits: Check<{ party: string; signedOn: IsoDate; evidence: string }> = ({ payload, context, facts, at }) => {
  const { signing, signed, textHash } = context;
  const isSigned = signed.some((one) => one.party === payload.party && one.textHash === textHash);
  return [
    ...when(!signing.includes(payload.party) || isSigned, 'signature.notOwed', '/party', { party: payload.party }),
    ...notFuture('/signedOn', payload.signedOn, at),
    ...known('/evidence', payload.evidence, facts),
  ];
};
