import type { WorldView } from '@fashen/engine';
import type { FilingContext } from './context.js';
import type { FilingOutcome } from './effects.js';
import type { FilingFacts } from './facts.js';
import { type FilingWorld, TODAY } from './world.js';

type View = WorldView<FilingContext, FilingWorld>;
type Step = NonNullable<View['step']>;

const factsOf = ({ event }: Step) => event.facts as FilingFacts;
const took = ({ step }: View, ...types: readonly string[]): Step | undefined =>
  step && types.includes(step.event.type) ? step : undefined;
const handedIn = (view: View): Step | undefined => took(view, 'submit', 'supplement');
const isLate = ({ late }: FilingContext): boolean => late.some((key) => key !== 'filing_fix');

/** What the life of the document has heard when a filing ends. */
const TOLD: Readonly<Record<string, FilingOutcome>> = {
  countedAsMet: 'countedAsMet',
  copied: 'submitted',
  refused: 'refused',
  reviewed: 'reviewed',
  corrected: 'reviewed',
};
const NEEDED = ['draftingStatement', 'report', 'text'];

/** Each must hold after every step of every path. */
export const invariants = {
  '已备、视为已备或者记为逾期 each receiver’s filing is met, counted as met by registration, or marked late': ({ context, world }: View) =>
    world.isListed && (!isLate(context) || context.round > 0 || world.told === 'late'),
  '登记视为备案只依辖区参数 only the rule of the place lets a registration count': ({ value, context }: View) =>
    (value === 'countedAsMet') === (context.by === 'registration'),
  '报送的是公布的文本 nothing is handed in but the text that was published': (view: View) => {
    const step = handedIn(view);
    const { packed } = view.world;
    return (!step || factsOf(step).isPublished) && (packed === null || packed.textHash === view.context.textHash);
  },
  '材料齐全才报送 a package has its report, text and drafting statement': ({ world: { packed, number }, context }: View) =>
    packed === null || (NEEDED.every((piece) => packed.pieces.includes(piece)) && number !== null && context.reportNumber === number),
  '报告所载为最后的字号 the report that goes out is the one that was drafted last': (view: View) => {
    const step = handedIn(view);
    return !step || factsOf(step).materials.reportNumber === view.context.reportNumber;
  },
  '间隔较短的说明理由 a short gap before the effect is explained': (view: View) => {
    const step = handedIn(view);
    const gap = step ? factsOf(step).materials.shortGap : null;
    return gap === null || gap.isExplained || view.context.hasGapReason;
  },
  '废止、失效须有决定 what ended is filed with the decision that ended it': (view: View) => {
    const step = handedIn(view);
    return !step || !['repeal', 'lapse'].includes(view.context.occasion) || factsOf(step).materials.hasEndingText;
  },
  '期限只在应办之时计算 only the clock of the state runs': ({ value, world: { clocks } }: View) =>
    (clocks.filing_fix === 'running') === (value === 'deferred') &&
    (clocks.filing_gov === 'running' || clocks.filing_npc === 'running') === (value === 'due'),
  '逾期依报送之日 late is what was handed in after the last day, whenever it was entered': (view: View) => {
    const step = handedIn(view);
    const clock = step?.before.context.clock;
    return !step || !clock || view.context.late.includes(clock) === step.event.submittedOn > (factsOf(step).due ?? '9999');
  },
  '逾期说明原因 a late report says why': (view: View) => {
    const step = handedIn(view);
    return !step || step.event.submittedOn <= (factsOf(step).due ?? '9999') || view.context.hasLateReason;
  },
  '不得倒签 what is handed in through the system is handed in today, and an earlier day is proven': (view: View) => {
    const step = handedIn(view);
    return !step || step.event.submittedOn === TODAY || (step.before.context.reviewer === null && step.event.proof !== undefined);
  },
  '系统内的机关自己答复 nobody speaks for a receiver that works here': ({ step }: View) =>
    !step?.event.type.startsWith('enter') || step.before.context.reviewer === null,
  '报备包交到接收机关 a receiver that works here gets every package, and every explanation': (view: View) => {
    const { context, world } = view;
    if (context.reviewer === null) return true;
    const isExplained = !took(view, 'explain') || context.review === null || world.heard === 'explanationGiven';
    const isHanded = !took(view, 'packageMade') || context.by === 'copy' || world.isHandedOver;
    const isSupplemented = !took(view, 'packageMade') || context.review === null || world.heard === 'supplementSubmitted';
    return isExplained && isHanded && isSupplemented;
  },
  '停止执行不是终结 a suspension does not end the filing': ({ status, context }: View) =>
    status === 'active' || context.corrected !== 'suspended',
  '结果告知文件全程 the life of the document hears how it ends': ({ value, status, world }: View) =>
    status === 'active' || world.told === TOLD[value as string],
} satisfies Record<string, (view: View) => boolean>;
