import type { WorldView } from '@fashen/engine';
import type { SpineContext } from './context.js';
import type { SpineFacts } from './facts.js';
import { keyOf } from './filing-standing.js';
import { stagesBefore, type TakenInAt } from './stage.js';
import { FIGURES, isTaken } from './taken-numbers.js';
import type { SpineWorld } from './world.js';

type View = WorldView<SpineContext, SpineWorld>;
type Step = NonNullable<View['step']>;

const path = (value: unknown): string => JSON.stringify(value);
const isPublished = ({ value }: View) => path(value).includes('"published"');
const validityOf = ({ value }: View): string | undefined =>
  typeof value === 'object' ? (value as { published?: { validity: string } }).published?.validity : undefined;

const factsOf = ({ event }: Step) => event.facts as SpineFacts;
const took = (view: View, type: string): Step | undefined => (view.step?.event.type === type ? view.step : undefined);
const cleared = ({ clearances }: SpineFacts) =>
  clearances.every(({ standing }) => standing === 'cleared' || standing === 'clearedWithUnadopted');

/** Where a case goes on that was taken in at that stage; one that was published is put on record first. */
const STANDS_IN: Readonly<Record<TakenInAt, string>> = {
  drafting: 'drafting',
  inReview: 'inReview',
  deliberating: 'reviewed',
  signing: 'signing',
  registering: 'signed',
  published: 'recording',
};

/** Where a document waits for what was not opened. */
const WAITS_FOR: Readonly<Record<string, string>> = {
  reviewNotOpened: 'inReview',
  deliberationNotOpened: 'deliberating',
  registrationNotOpened: 'registering',
};

/** How each end is told, and told it must be. */
const ENDS = ['left', 'abandoned', 'stopped', 'lapsed', 'repealed', 'renewed', 'annulled'];

/** G1: what the meeting is given was reviewed, in exactly this text; what is registered was reviewed, decided and signed at that moment. */
function usesStandingGrants(view: View): boolean {
  const meeting = took(view, 'applyForDeliberation');
  const registration = took(view, 'applyForRegistration');
  return (
    (!meeting || (cleared(factsOf(meeting)) && !factsOf(meeting).textJudgedUnlawful)) &&
    (!registration ||
      (cleared(factsOf(registration)) &&
        factsOf(registration).decisions.deliberated &&
        view.context.signatories.every((party) => factsOf(registration).decisions.signed.includes(party))))
  );
}

/** A case that was taken in has a paper for every stage that it has not gone through here. */
const provenUnderWay = ({ context: { takenInAt, receipts } }: View): boolean =>
  takenInAt === null || stagesBefore(takenInAt).every((stage) => receipts.some((receipt) => receipt.stage === stage));

/** Only a timer or an announced day moves a document out of force, and each of them does. */
function endsOnItsDay(view: View): boolean {
  const { step, value, context, world } = view;
  const ended = took(view, 'validityEnded');
  const isWaiting = validityOf(view) === 'awaitingEffect';
  const holds = validityOf(view) === 'inForce' || validityOf(view) === 'expiring';
  return (
    (!ended || value === 'lapsed') &&
    (!isWaiting || world.timers.includes('effect')) &&
    (!holds || context.lastDay === null || world.timers.includes('lapse')) &&
    (value !== 'repealed' || step?.event.type === 'changeReached')
  );
}

/** 不重号: what a case brings was free in the register, and from then on stands there. */
function keepsNumbersApart(view: View): boolean {
  const { context, world } = view;
  const step = took(view, 'takeIn');
  const isPublishedElsewhere = context.takenInAt === 'published';
  const unified = isPublishedElsewhere ? context.unifiedNumber : null;
  const document = isPublishedElsewhere ? (context.publication?.documentNumber ?? null) : null;
  if (step && unified !== null && isTaken(factsOf(step).unifiedNumbers, unified, FIGURES.unified)) return false;
  if (step && document !== null && isTaken(factsOf(step).documentNumbers, document, FIGURES.document)) return false;
  return world.entered.join() === [unified, document].filter((number) => number !== null).join();
}

/** A change of another document acts on its day, never when it is announced. */
const actsOnItsDay = (view: View): boolean => {
  const announced = took(view, 'changeAnnounced');
  return !announced || path(view.value) === path(announced.before.value);
};

const receiversOf = ({ filedWith }: SpineContext) => filedWith.map(keyOf);
/** Whoever is to receive it has a filing; what was published elsewhere is entered by hand. */
const opensFilings = (view: View): boolean => {
  const { context, world } = view;
  const isDue = (isPublished(view) && context.takenInAt !== 'published') || took(view, 'declareLapsed') !== undefined;
  return !isDue || receiversOf(context).every((receiver) => world.filings.includes(receiver));
};
const filingOf = ({ value }: View): string | undefined =>
  typeof value === 'object' ? (value as { published?: { filing: string } }).published?.filing : undefined;

const scrutinyOf = ({ value }: View): string | undefined =>
  typeof value === 'object' ? (value as { published?: { scrutiny: string } }).published?.scrutiny : undefined;
/** A suspension outweighs a warning; either shows as long as what it rests on. */
const showsItsGround = (view: View): boolean => {
  const { warnings, suspensions } = view.context;
  const ground = suspensions.length > 0 ? 'suspended' : warnings.length > 0 ? 'warned' : 'clear';
  const shown = scrutinyOf(view);
  return shown === undefined || shown === ground;
};

/** A plan that is kept here is believed, and nothing else; a place that plans passes nothing over. */
function planned(view: View): boolean {
  const step = took(view, 'confirmPlan');
  const isBelow = !['screening', 'planned', 'left', 'abandoned'].includes(String(view.value));
  if (isBelow && view.context.planned === null && view.context.takenInAt === null) return false;
  if (!step) return true;
  const { item, isKept, hasStep } = factsOf(step).plan;
  const { how } = view.context.planned ?? {};
  return item !== null || !((how === 'annualPlan' && isKept) || (how === 'noPlanHere' && hasStep));
}

/** Each must hold after every step of every path. */
export const invariants = {
  '立项有据 nothing is drafted that is in no plan, was not added, and does not come from elsewhere': planned,
  '未审查、未决定、未签发的不往下走 nothing goes on without the grants of that moment': usesStandingGrants,
  '无编号不公布 nothing is published without a number, unless it came so from elsewhere': ({ context, world }: View) =>
    world.publications.every(({ unifiedNumber }) => unifiedNumber !== null || context.takenInAt === 'published'),
  '一号一件 a number from elsewhere stands in the register, once': keepsNumbersApart,
  '未公布不施行 no effect before publication': (view: View) => {
    const { context, world } = view;
    if (!isPublished(view) || validityOf(view) === undefined) return true;
    return context.publication !== null && world.publications.every(({ publishedOn, effectiveOn }) => publishedOn <= effectiveOn);
  },
  '一次公布一次记入 a publication is on record once': (view: View) =>
    view.world.publications.length === (isPublished(view) ? 1 : view.world.publications.length) && view.world.publications.length <= 1,
  '届满自动失效、废止依施行日 it ends on its day, and on no other': endsOnItsDay,
  '修改废止自其施行日起 what another document does to it waits for its day': actsOnItsDay,
  '在途件环环有证 every stage that was passed elsewhere is proven': provenUnderWay,
  '在途件的决定有据 only evidence stands in for a decision of this house': ({ context, world }: View) =>
    !world.evidenced || context.takenInAt !== null,
  '不合法的文本不往下走 a text that was judged unlawful goes nowhere': ({ step }: View) =>
    !step ||
    !['takeIn', 'sendForReview', 'applyForDeliberation', 'recordSigning', 'applyForRegistration'].includes(step.event.type) ||
    !(step.event.facts as SpineFacts).textJudgedUnlawful,
  '起草未报送的不送审 nothing goes to review while its drafting is open, or was given up': (view: View) => {
    const sent = took(view, 'sendForReview');
    const reported = took(view, 'draftingReported');
    const isSent =
      !sent || (factsOf(sent).openDrafting === null && ['submitted', undefined].includes(sent.before.context.drafting?.outcome));
    return isSent && (!reported || view.value !== 'inReview' || reported.event.textHash === factsOf(reported).text?.textHash);
  },
  '党政联合文件不入本流程 a paper of party and government together is never screened in': (view: View) => {
    const step = took(view, 'screenIn');
    return !step || !factsOf(step).way?.leavesFlow;
  },
  '不得身兼两方 nobody acts on both sides': ({ context }: View) => !context.deciders.some((person) => context.drafters.includes(person)),
  '未能启动的必告知、不空等 what could not be opened is told, and not waited for': ({ step, value, world }: View) => {
    const waits = step && WAITS_FOR[step.event.type];
    return !waits || (world.told === step.event.type && value !== waits);
  },
  '公布、宣布失效必有备案 a publication, and a lapse that is declared, opens a filing for every receiver': opensFilings,
  '逾期未备案必显示 a filing that is missing shows, and one that was handed in late stays marked': (view: View) => {
    const { filings } = view.context;
    const filing = filingOf(view);
    const isMissing = filings.some(({ standing }) => standing === 'missing');
    const told = took(view, 'filingReported');
    return (
      (filing === undefined || (filing === 'missing') === isMissing) &&
      (!told || filings.some(({ receiver, isLate }) => receiver === told.event.receiver && isLate === told.event.isLate))
    );
  },
  '警示、停止执行各有所据 a warning or a suspension shows as long as what it rests on': showsItsGround,
  '未决定不标注 nothing is put on record before the competent authority has decided': (view: View) => {
    const step = took(view, 'scrutinyTold');
    return !step || step.before.world.decided.join() === view.world.decided.join();
  },
  '终结必告知 no end is silent': ({ value, status, world }: View) =>
    status !== 'done' || (ENDS.includes(value as string) && world.told === value),
  '在途件不越环节 a case that is taken in goes on at its own stage': (view: View) => {
    const step = took(view, 'takeIn');
    return !step || view.value === STANDS_IN[view.context.takenInAt!];
  },
} satisfies Record<string, (view: View) => boolean>;
