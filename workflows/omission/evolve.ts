import type { PersonId } from '@fashen/domain';
import type { OmissionContext } from './context.js';
import type { EventNamed, OmissionEvent, OpenInput } from './events.js';

type Change = Partial<OmissionContext>;
type By = { by: { person: PersonId; party: string } };

const handled = ({ handlers }: OmissionContext, { by }: By): Change => ({ handlers: [...new Set([...handlers, by.person])] });
const nothing = (): Change => ({});
const ends = (): Change => ({ running: null });

/** Whoever of the supervising body enters what the authority wrote has handled the case. */
const entered = (context: OmissionContext, event: By): Change =>
  event.by.party === context.parties.supervising ? handled(context, event) : {};

const evolutions: { [K in OmissionEvent['type']]: (context: OmissionContext, event: EventNamed<K>) => Change } = {
  explain: (context, event) => ({ ...entered(context, event), running: null }),
  acceptExplanation: ends,
  requireRemedy: (context, event) => ({ ...handled(context, event), running: 'omission_remedy' }),
  reportRemedy: (context, event) => ({
    ...entered(context, event),
    remedy: event.remedy,
    doneOn: event.doneOn,
    reports: context.reports + 1,
  }),
  sendBackRemedy: (context, event) => ({ ...handled(context, event), remedy: null, doneOn: null }),
  confirmRemedy: ends,
  refer: ends,
  withdraw: ends,
  deadlineNear: nothing,
  deadlinePassed: ({ overdue }, { key }) => ({ overdue: [...new Set([...overdue, key])] }),
};

/** What the context remembers of an event. */
export const evolve = (context: OmissionContext, event: OmissionEvent): Change =>
  (evolutions[event.type] as (context: OmissionContext, event: OmissionEvent) => Change)(context, event);

/** The context at the start; a paper that is not there gives an empty one, which the start's guard refuses. */
export function opened({ id, by, document, lacks, askedOn, facts: { matter } }: OpenInput): OmissionContext {
  return {
    process: id,
    document,
    title: matter?.title ?? '',
    profile: matter?.profile ?? '',
    parties: { supervising: by.party, authority: matter?.authority ?? '', desk: matter?.desk ?? '' },
    isAuthorityHere: matter?.isHere ?? false,
    source: matter?.source ?? 'other',
    lacks: [...new Set(lacks)].sort(),
    askedOn,
    handlers: [by.person],
    remedy: null,
    doneOn: null,
    reports: 0,
    running: 'omission_explain',
    overdue: [],
  };
}
