import { GRANTS, type TextHash } from '@fashen/domain';
import type { Composition, Standing } from '@fashen/engine';
import type { SpineContext } from '@fashen/workflow-normative-document';
import type { UnifiedContext } from '@fashen/workflow-three-unifieds';
import { type City, cityOf, isGapless, type View } from './city.js';
import { type LifeBounds, spinePart, unifiedsPart } from './life-parts.js';
import { outside } from './outside.js';
import { type Chain, ISSUERS, isReviewed, stands } from './shared.js';

const textOf = (standing: Standing): TextHash => standing.context.textHash;
const all = (view: View, workflow: string): readonly Standing[] => view.processes.filter((process) => process.workflow === workflow);
const lives = (view: View) => all(view, 'normative-document') as readonly (Standing & { context: SpineContext })[];
const registrations = (view: View) => all(view, 'three-unifieds') as readonly (Standing & { context: UnifiedContext })[];
const validityOf = ({ value }: Standing): string | undefined => (value as { published?: { validity: string } }).published?.validity;
const isUnique = (of: readonly unknown[]): boolean => new Set(of).size === of.length;

/** The process that took this step as it stood before, and its document as it was then. */
function stepped(view: View, workflow: string, ...events: readonly string[]) {
  const { step } = view;
  if (step?.workflow !== workflow || !events.includes(step.event.type)) return undefined;
  const before = step.before.processes.find(({ id }) => id === step.process)!;
  return { event: step.event, before, life: step.before.shared.documents[before.context.document]! };
}

/** Cleared, decided or exempted, and signed by every issuer, exactly this text, and never judged unlawful. */
const everythingStands = (chain: Chain, text: TextHash): boolean =>
  isReviewed(chain, text) &&
  (stands(chain, GRANTS.deliberated, text) || stands(chain, GRANTS.meetingExempted, text)) &&
  ISSUERS.every((issuer) => stands(chain, GRANTS.signed(issuer), text)) &&
  !chain.unlawful.includes(text);

/** A number is given in the step that registers its document, and in no other. */
function numberedByRegistration(view: View): boolean {
  const { step, shared } = view;
  const given = shared.series.slice(step?.before.shared.series.length ?? 0);
  if (!step) return true;
  return (
    given.every(({ document }) => step.workflow === 'three-unifieds' && shared.documents[document]!.registered !== null) &&
    (given.length === 0 || ['register', 'unifiedNumberAssigned'].includes(step.event.type))
  );
}

function publishedAsRegistered(view: View): boolean {
  const publishing = stepped(view, 'three-unifieds', 'publish');
  if (!publishing) return true;
  const { before, event, life } = publishing;
  return before.context.unifiedNumber !== null && life.registered === textOf(before) && event.version === life.registered;
}

const inEffectOncePublished = (view: View): boolean =>
  lives(view).every((life) => {
    const { document, publication } = life.context;
    if (!['inForce', 'expiring'].includes(validityOf(life) ?? '')) return true;
    return view.shared.published.some(
      (one) =>
        one.document === document &&
        one.version === publication?.version &&
        one.effectiveOn === publication.effectiveOn &&
        one.publishedOn <= one.effectiveOn,
    );
  });

/** Processes stand in the order of their openings: the life that a registration met is the latest before it. */
const heardByItsLife = ({ processes }: View): boolean =>
  processes.every(({ workflow, context }, n) => {
    const met = processes.slice(0, n).findLast((one) => one.workflow === 'normative-document' && one.context.document === context.document);
    return workflow !== 'three-unifieds' || met === undefined || context.spine === met.id;
  });

/** Two issuers, one review body, one registrar with one series. Each must hold after every step of every path. */
export const invariants: Composition<City>['invariants'] = {
  '3 不登记不编号 no unified number without registration': numberedByRegistration,
  '3 不重号 no number is given twice, and each registration carries its own': (view) =>
    isUnique(view.shared.series.map(({ number }) => number)) &&
    registrations(view).every(
      ({ id, context }) =>
        context.unifiedNumber === null ||
        view.shared.series.some(({ holder, number }) => holder === id && number === context.unifiedNumber),
    ),
  '3 不跳号 no number is missing, whatever became of its document': ({ shared }) => isGapless(shared),
  '4 无编号不发布、不发布其他文本 no publication without a number, nor of any text but the registered one': publishedAsRegistered,
  '4 公布的即所登记的 the life of a document has on record what was published under its number': (view) =>
    lives(view).every(
      ({ context: { document, publication } }) =>
        publication === null ||
        view.shared.published.some(
          (one) => one.document === document && one.version === publication.version && one.number === publication.unifiedNumber,
        ),
    ),
  '5 未公布不施行 no effect before publication': inEffectOncePublished,
  '11 终结必告知 no end is silent': (view) =>
    [...lives(view), ...registrations(view)].every(({ status, own }) => status === 'active' || own.told !== null),
  '13 被收回的不用于登记 what was revoked is not used to register or to publish': (view) => {
    const using = stepped(view, 'three-unifieds', 'register', 'publish');
    return !using || everythingStands(using.life.chain, textOf(using.before));
  },
  '13 登记的是最新文本 nothing is registered but the newest text': (view) => {
    const registering = stepped(view, 'three-unifieds', 'register');
    return !registering || registering.life.chain.newest === textOf(registering.before);
  },
  '13 被收回的不用于申请 nor to go to the meeting or to apply': (view) => {
    const meeting = stepped(view, 'normative-document', 'applyForDeliberation');
    const applying = stepped(view, 'normative-document', 'applyForRegistration');
    return (
      (!meeting || isReviewed(meeting.life.chain, meeting.life.chain.newest)) &&
      (!applying || everythingStands(applying.life.chain, applying.life.chain.newest))
    );
  },
  '有全程的由全程申请 a document with a life is registered by that life': heardByItsLife,
  '终止制定的不发布 what was given up is not published': (view) => {
    const publishing = stepped(view, 'three-unifieds', 'publish');
    return (
      !publishing ||
      lives(view).every(({ value, context }) => value !== 'abandoned' || context.document !== publishing.before.context.document)
    );
  },
};

/** From the screening to the day of effect: the real machines of life and registration beside the message interface of the other parts. */
export const spineToPublication = (bounds: LifeBounds): Composition<City> => {
  const documents = ['甲', '乙', '丙'].slice(0, bounds.documents);
  return {
    name: 'spine to publication',
    shared: cityOf(documents),
    parts: { 'normative-document': spinePart(bounds), 'three-unifieds': unifiedsPart(bounds) },
    happenings: (city) => documents.flatMap((document) => outside(city, document, bounds)),
    invariants,
    bounds: {
      documents: bounds.documents,
      texts: bounds.texts,
      'applications of one life': bounds.registrations,
      begins: bounds.isTakenIn ? 'taken in before its registration' : 'with its screening',
      issuers: ISSUERS.length,
      'review bodies': 1,
      'days of effect': bounds.happens === 'anything' ? 2 : 1,
      'happens in between': bounds.happens,
      'withdrawal of an application': bounds.happens === 'nothing' ? 'left out' : 'any',
      'changes of other documents': 0,
      scrutiny: 'left out',
    },
  };
};
