import type { TextHash } from '@fashen/domain';
import type { DeadlineKey, ObjectionContext } from './context.js';
import type { ObjectionEffects } from './effects.js';
import type { ObjectionFacts } from './facts.js';

/** What the effects move: clocks, what the person and the group have heard, what the authority may read, what is public. */
export type ObjectionWorld = {
  clocks: Readonly<Record<DeadlineKey, 'notOpened' | 'running' | 'met' | 'stopped'>>;
  /** Kinds of answers that the person has, each once; `likeLead`: what the group was answered. */
  told: readonly string[];
  isShown: boolean;
  isMaskingApproved: boolean;
  isPublished: boolean;
  /** What the followers heard last. */
  groupTold: string | null;
  isCorrectionAsked: boolean;
};

export const TODAY = '2026-03-02';
export const ID = 'explored';
export const TEXT: TextHash = 't1:text';

export const untouched: ObjectionWorld = {
  clocks: { objection_reply: 'notOpened', objection_formal: 'notOpened', objection_statement: 'notOpened' },
  told: [],
  isShown: false,
  isMaskingApproved: false,
  isPublished: false,
  groupTold: null,
  isCorrectionAsked: false,
};

const same = (world: ObjectionWorld) => ({ world });
const withClock = (world: ObjectionWorld, key: DeadlineKey, to: ObjectionWorld['clocks'][DeadlineKey]) => ({
  world: { ...world, clocks: { ...world.clocks, [key]: to } },
});
const telling = (world: ObjectionWorld, answer: string) => ({ ...world, told: [...new Set([...world.told, answer])].sort() });

const CONCLUDING = ['closed', 'diverted', 'likeLead', 'refused', 'replied', 'transferred', 'withdrawn'];
/** 'concluded' once the person has heard how it ended, 'told' of anything before. */
export const concluded = ({ told }: ObjectionWorld): 'concluded' | 'told' | 'nothing' =>
  told.some((answer) => CONCLUDING.includes(answer)) ? 'concluded' : told.length > 0 ? 'told' : 'nothing';

/** What each effect does to the world, and what it answers with. A document that is not in the library has no authority that could be asked here. */
export const worldEffects = {
  findParties: (world: ObjectionWorld, { document, profile }: ObjectionEffects['findParties']) => ({
    world,
    followUps: [
      {
        type: 'partiesFound',
        profile,
        superior: 'superior',
        superiorIssued: false,
        authority: document === null ? null : 'authority',
        speaker: document === 'document' ? 'speaker' : null,
      },
    ],
  }),
  openDeadline: (world: ObjectionWorld, { key, isDue }: ObjectionEffects['openDeadline']) =>
    isDue ? withClock(world, key, 'running') : { world },
  closeDeadline: (world: ObjectionWorld, { key, how }: ObjectionEffects['closeDeadline']) =>
    world.clocks[key] === 'running' ? withClock(world, key, how) : { world },
  extendDeadline: same,
  extendLikeLead: same,
  showDocument: (world: ObjectionWorld, { document }: ObjectionEffects['showDocument']) => ({
    world: { ...world, isShown: document !== null },
  }),
  keepText: same,
  keepMasking: same,
  approveMaskings: (world: ObjectionWorld) => ({ world: { ...world, isMaskingApproved: true } }),
  tellObjector: (world: ObjectionWorld, { answer, isDue }: ObjectionEffects['tellObjector']) => ({
    world: answer !== null && isDue ? telling(world, answer) : world,
  }),
  answerLikeLead: (world: ObjectionWorld, { isDue }: ObjectionEffects['answerLikeLead']) => ({
    world: isDue ? telling(world, 'likeLead') : world,
  }),
  /** By its name a walk knows how it stands with the lead. */
  askLead: (world: ObjectionWorld, { lead }: ObjectionEffects['askLead']) => ({
    world,
    followUps:
      lead === 'ended'
        ? [{ type: 'groupAnswered', answer: 'answer', kind: 'replied', outcome: 'lawful', on: TODAY }]
        : lead === 'gone'
          ? [{ type: 'leadLost' }]
          : [],
  }),
  publishReply: (world: ObjectionWorld, { isPublic }: ObjectionEffects['publishReply']) => ({ world: { ...world, isPublished: isPublic } }),
  answerGroup: (world: ObjectionWorld, { members, news }: ObjectionEffects['answerGroup']) => ({
    world: members > 0 ? { ...world, groupTold: news.type } : world,
  }),
  openProcess: (world: ObjectionWorld) => ({ world: { ...world, isCorrectionAsked: true } }),
  notify: same,
} as const;

/** People of the receiver; `both` handles and heads, `drafter` moved here from the authority. */
export const INVOLVED = ['drafter', 'involved-head'];
const WRITTEN = ['text-1'];

const maskedAs = (hash: string) => WRITTEN.map((statement) => ({ statement, maskedBy: 'handler-1', hash }));

const colleague = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });

/** The worlds that an event may meet: all well, and one thing or another not so. */
export function factsMet(_: ObjectionWorld, { document }: Pick<ObjectionContext, 'document'>): ObjectionFacts[] {
  const fine: ObjectionFacts = {
    colleagues: [
      colleague('both', 'receiver', 'objectionHandler', 'reviewHead'),
      colleague('head', 'receiver', 'reviewHead'),
      colleague('deputy', 'receiver', 'reviewHead'),
    ],
    absences: [],
    today: TODAY,
    evidence: [],
    involved: INVOLVED,
    maskings: { statements: WRITTEN, masked: maskedAs('first') },
    extension: { days: 30, basis: '示例参数' },
    isInForce: document === null ? null : true,
    textHash: document === null ? null : TEXT,
    isEarlierAnswered: true,
  };
  return [
    fine,
    // everybody who could decide had a hand in it
    { ...fine, colleagues: [colleague('far-head', 'superior', 'reviewHead')] },
    { ...fine, maskings: { ...fine.maskings, statements: [...WRITTEN, 'added later'] } },
    { ...fine, maskings: { ...fine.maskings, masked: maskedAs('second') } },
    { ...fine, extension: { days: 0, basis: '示例参数' } },
    { ...fine, isInForce: false, isEarlierAnswered: false },
  ];
}
