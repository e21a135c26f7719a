import type { Composition, CompositionView, Part, Standing } from '@fashen/engine';
import type { CorrectionContext } from '@fashen/workflow-correction';
import type { FilingContext } from '@fashen/workflow-filing';
import type { SpineContext } from '@fashen/workflow-normative-document';
import type { ObjectionWorld } from '@fashen/workflow-objection-review';
import { cityOf } from './city.js';
import {
  CITING,
  correctionPart,
  filingPart,
  filingReviewPart,
  keyOf,
  life,
  objectionPart,
  type Receiver,
  RULE,
  type Supervised,
  unifieds,
} from './supervision-parts.js';

type View = CompositionView<Supervised>;
type Of<Context> = Omit<Standing, 'context'> & { context: Context };

const all = <Context>({ processes }: View, workflow: string) =>
  processes.filter((one) => one.workflow === workflow) as readonly Of<Context>[];
const lives = (view: View) => all<SpineContext>(view, 'normative-document');
const filings = (view: View) => all<FilingContext>(view, 'filing');
const isPublished = ({ value }: Of<SpineContext>): boolean => typeof value === 'object' && value !== null && 'published' in value;
const isUnique = (of: readonly unknown[]): boolean => new Set(of).size === of.length;
const subset = (some: readonly string[], of: readonly string[]): boolean => some.every((one) => of.includes(one));

/** What the life knows of a filing is what that filing has said, or what is still under way. */
const HEARD_AS: Readonly<Record<string, readonly string[]>> = {
  submitted: ['submitted', 'registered', 'refused', 'reviewed'],
  registered: ['registered', 'reviewed', 'refused'],
  reviewed: ['reviewed'],
  refused: ['refused'],
  countedAsMet: ['countedAsMet'],
  missing: ['late', 'submitted', 'registered', 'refused', 'reviewed'],
};

/** Met, counted as met, or marked late: no filing whose period is over is silent about it. */
const saysHowItStands = (view: View): boolean =>
  filings(view).every(({ context: { spine, receiver, late, submittedOn, by, clock } }) => {
    const told = view.shared.reported[keyOf(spine, receiver)];
    if (by === 'registration') return told === 'countedAsMet';
    if (submittedOn !== null) return told !== undefined && told !== 'late';
    return clock === null || !late.includes(clock) || told === 'late';
  });

/** Each must hold after every step of every path. */
const invariants = (decided: readonly string[]): Composition<Supervised>['invariants'] => ({
  '9 公布必有备案 a publication asks for a filing with every receiver, once': (view) =>
    isUnique(view.shared.asked) &&
    lives(view).every(
      (one) => !isPublished(one) || one.context.filedWith.every((receiver) => view.shared.asked.includes(keyOf(one.id, receiver))),
    ),
  '9 无公布不备案 no filing is opened that no publication asked for, and none twice': ({ shared }) =>
    isUnique(shared.listed) && subset(shared.listed, shared.asked),
  '9 已备、视为已备或者逾期 every filing is met, counted as met by registration, or marked late': saysHowItStands,
  '9 全程所知即备案所报 the life knows of its filings what they have said': (view) =>
    lives(view).every(({ id, context }) =>
      context.filings.every(
        ({ receiver, standing }) =>
          standing === 'due' || (HEARD_AS[standing] ?? []).includes(view.shared.reported[`${id}/${receiver}`] ?? ''),
      ),
    ),
  '10 异议必有答复 no objection ends without an answer': (view) =>
    all<{ isAnswerDue: boolean }>(view, 'objection-review').every(
      ({ status, own, context }) => status === 'active' || !context.isAnswerDue || (own as ObjectionWorld).told.length > 0,
    ),
  '10 纠正结果必告知 no correction ends before where it comes from is told': (view) =>
    all<CorrectionContext>(view, 'correction').every(
      ({ id, status, context }) => status === 'active' || context.source.process === null || view.shared.answered[id] !== undefined,
    ),
  '13 禁止援引的不作依据 nothing is registered that rests on what may not be cited': ({ step }) => {
    if (step?.workflow !== 'three-unifieds' || step.event.type !== 'register') return true;
    const before = step.before.processes.find(({ id }) => id === step.process)!;
    return before.context.document !== CITING || step.before.shared.bans.length === 0;
  },
  'G10 未经决定不禁止援引 nothing is banned but by a decision of the competent authority': (view) =>
    view.shared.bans.every((document) => decided.includes(document)) ||
    all<CorrectionContext>(view, 'correction').some(({ context }) => context.decision !== null),
});

/** `decided`: documents that the competent authority has decided on before. `leftOut`: events that do not come, by workflow. */
export type SupervisionBounds = {
  documents: readonly string[];
  receivers: readonly Receiver[];
  objections: number;
  decided: readonly string[];
  leftOut: Readonly<Record<string, readonly string[]>>;
};
const EVERYTHING: SupervisionBounds = {
  documents: [RULE, CITING],
  receivers: ['congress', 'above'],
  objections: 1,
  decided: [],
  leftOut: {},
};

const without = (part: Part<Supervised>, names: readonly string[] = []): Part<Supervised> => ({
  ...part,
  payloads: { ...part.payloads, ...Object.fromEntries(names.map((name) => [name, []])) },
});

/** From the registration of a document to what comes of its filings, of an objection to it and of the corrections that follow. */
export function supervision(bounds: Partial<SupervisionBounds> = {}): Composition<Supervised> {
  const { documents, receivers, objections, decided, leftOut } = { ...EVERYTHING, ...bounds };
  const parts: Composition<Supervised>['parts'] = {
    'normative-document': life(receivers),
    'three-unifieds': unifieds,
    filing: filingPart,
    'filing-review': filingReviewPart,
    'objection-review': { ...objectionPart, most: objections },
    correction: correctionPart,
  };
  return {
    name: 'supervision',
    shared: { ...cityOf(documents), asked: [], listed: [], reported: {}, answered: {}, bans: decided },
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, without(part, leftOut[name])])),
    happenings: () => [],
    invariants: invariants(decided),
    bounds: {
      documents: documents.length,
      texts: 1,
      receivers: receivers.length,
      objections,
      'changes of other documents': 0,
      'grouped objections': 'left out',
    },
  };
}
