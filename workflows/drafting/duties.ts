import type { DutyChecker, Finding } from '@fashen/engine';
import type { DraftingContext } from './context.js';
import type { DraftingFacts } from './facts.js';
import { LAW } from './law.js';

/** When something is read, no facts are loaded; the context alone decides. */
type Duty = DutyChecker<DraftingContext, Partial<DraftingFacts>>;

const unless = (isFine: boolean, rule: string, basis: string): Finding[] => (isFine ? [] : [{ rule, basis }]);

const ofDraftingDepartment: Duty = ({ context, by }) =>
  unless(by.party === context.parties.drafting, 'duty.notOfDraftingDepartment', LAW.submission);

const ofSigningParty: Duty = ({ context, by }) => unless(context.signing.includes(by.party), 'duty.notOfSigningParty', LAW.signature);

/** Each head signs once for each text. */
const notSigned: Duty = ({ context: { signed, textHash }, by }) =>
  unless(!signed.some((one) => one.party === by.party && one.textHash === textHash), 'duty.signed', LAW.signature);

const ofAskedDepartment: Duty = ({ context, by }) =>
  unless(
    context.asked.some(({ party }) => party === by.party),
    'duty.notAsked',
    LAW.departments,
  );

/** What was said in time stands; silence is answered late as well, until the coordination begins. */
const owesReply: Duty = ({ context, by }) =>
  unless(!context.asked.some(({ party, reply }) => party === by.party && reply !== null), 'duty.answered', LAW.departments);

const ofOwnLegalSection: Duty = ({ context, by }) => unless(by.party === context.parties.ownLegal, 'duty.notOfLegalSection', LAW.ownCheck);

/** Nobody checks what they drafted. */
const notDrafter: Duty = ({ context, facts, by }) =>
  unless(![...context.drafters, ...(facts.drafters ?? [])].includes(by.person), 'duty.drafterChecks', LAW.apart);

/** Whoever checked does not draft in the same case. */
const notChecker: Duty = ({ context, by }) => unless(!context.checkedBy.includes(by.person), 'duty.checkerDrafts', LAW.apart);

export const duties = {
  ofDraftingDepartment,
  ofSigningParty,
  notSigned,
  ofAskedDepartment,
  owesReply,
  ofOwnLegalSection,
  notDrafter,
  notChecker,
};
