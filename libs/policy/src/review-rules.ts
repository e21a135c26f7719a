import type { Body, CheckItem, Role, Words } from '@fashen/domain';
import type { Sourced } from './sourced.js';

/** A statutory ground for urgent handling; nothing else makes a case urgent. */
export type UrgentGround = Words & { code: string };

/** What urgency may do away with, each granted by itself; legality review is never among it. */
export type UrgentExemptions = Record<'consultation' | 'reviewTime' | 'meeting' | 'effectGap', Sourced<boolean>>;

/** One side from which a text is checked, with the numbers of the check items (国办发〔2018〕115号 二（六）) that belong to it. */
export type CheckAspect = Words & { code: string; items: readonly CheckItem[] };

/** Why a submission is returned or its document not made, apart from missing materials. */
export type ReturnGround = Words & { code: string };

/** What a co-reviewer who has not answered in time is taken to have said. */
export type Silence = 'noObjection' | 'noAnswer';

/** Who decides on advice 建议修改 that is not adopted; items that must be changed are nobody's to waive. */
export type Decider = { role: Role; of: Body };

export type MeetingRules = {
  /** Share of the members who must attend. */
  quorum: Sourced<number>;
  chairSpeaksLast: Sourced<boolean>;
  dissentRecorded: Sourced<boolean>;
};

/** How a place reviews, discusses and decides, beside its limits. */
export type ReviewRules = {
  /** What the paper is called that the review body issues. */
  opinionName: Sourced<Words>;
  checkAspects: Sourced<readonly CheckAspect[]>;
  returnGrounds: Sourced<readonly ReturnGround[]>;
  urgentGrounds: Sourced<readonly UrgentGround[]>;
  urgentExemptions: UrgentExemptions;
  coReviewSilence: Sourced<Silence>;
  /** How often drafter and reviewer may answer each other on one item before a coordination meeting. */
  discussionRounds: Sourced<number>;
  unadoptedDecider: Sourced<Decider>;
  meeting: MeetingRules;
  /** Whether a document must say how long it is valid. */
  validityStated: Sourced<boolean>;
  /** On what grounds a text may take effect before the gap after its publication is over. */
  earlyEffectGrounds: Sourced<readonly UrgentGround[]>;
  /** Whether an explainer 解读 is approved and published together with the document. */
  explainerRequired: Sourced<boolean>;
};
