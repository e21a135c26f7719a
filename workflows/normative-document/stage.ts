import type { Words } from '@fashen/domain';

/** The stages before publication, in order, as a case under way 在途件 may have passed them elsewhere. */
export const STAGES = {
  planned: { zh: '立项', en: 'planned' },
  drafting: { zh: '起草', en: 'drafting' },
  inReview: { zh: '合法性审查', en: 'legality review' },
  deliberating: { zh: '集体审议', en: 'deliberation' },
  signing: { zh: '签发、复核', en: 'signature and recheck' },
  registering: { zh: '登记、编号、发布', en: 'registration, number, publication' },
  published: { zh: '已发布', en: 'published' },
} as const satisfies Record<string, Words>;
export type Stage = keyof typeof STAGES;

const ORDER = Object.keys(STAGES) as Stage[];

/** A case is taken in at one of these: the stage that it stands at and goes on from here. */
const { planned: _, ...takenIn } = STAGES;
export const TAKEN_IN = takenIn;
export type TakenInAt = keyof typeof TAKEN_IN;
export const TAKEN_IN_AT = Object.keys(TAKEN_IN) as readonly TakenInAt[];

/** What lies behind a case that stands there, each to be proven. */
export const stagesBefore = (stage: Stage): readonly Stage[] => ORDER.slice(0, ORDER.indexOf(stage));

/** Whether a case that stands at `stage` has that stage behind it. */
export const hasPassed = (stage: Stage, passed: Stage): boolean => stagesBefore(stage).includes(passed);
