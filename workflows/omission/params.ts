import { dateIn } from '@fashen/domain';
import type { OmissionContext } from './context.js';
import type { OmissionEffects } from './effects.js';
import type { OmissionEvent } from './events.js';
import type { OpenInput } from './opening.js';
import type { NoteKind } from './words.js';

type Any = { context: OmissionContext; event: OmissionEvent };

/** Days of the legal fact where the event has one, else the day of the event. */
const dayOf = (event: OmissionEvent) =>
  ('explainedOn' in event ? event.explainedOn : 'doneOn' in event ? event.doneOn : undefined) ?? dateIn(event.at);

const wordsOf = (event: OmissionEvent): string => {
  const to = 'to' in event ? `（${event.to}）` : '';
  if ('words' in event) return `${to}${event.words}`;
  return 'reason' in event ? (event.reason ?? '') : '';
};

/** What the effects of the table carry. */
export const params = {
  openExplain: ({ context }: { context: OmissionContext }): OmissionEffects['openDeadline'] => ({
    key: 'omission_explain',
    from: context.askedOn,
  }),
  openRemedy: ({ event }: Any): OmissionEffects['openDeadline'] => ({ key: 'omission_remedy', from: dateIn(event.at) }),
  explained: ({ event }: Any): OmissionEffects['closeDeadline'] => ({ key: 'omission_explain', how: 'met', on: dayOf(event) }),
  /** 逾期未说明: it never came, and what follows takes its place. */
  notExplained: ({ event }: Any): OmissionEffects['closeDeadline'] => ({ key: 'omission_explain', how: 'stopped', on: dateIn(event.at) }),
  remedied: ({ context, event }: Any): OmissionEffects['closeDeadline'] => ({
    key: 'omission_remedy',
    how: 'met',
    on: context.doneOn ?? dateIn(event.at),
  }),
  stopped: ({ context, event }: Any): OmissionEffects['closeDeadline'] => ({
    key: context.running ?? 'omission_explain',
    how: 'stopped',
    on: dateIn(event.at),
  }),
  openedNote: ({ context, event }: { context: OmissionContext; event: unknown }): OmissionEffects['insertNote'] => {
    const { input } = event as { input: OpenInput };
    return { kind: 'opened', words: input.words, evidence: null, on: context.askedOn, by: input.by.person, party: input.by.party };
  },
  note:
    (kind: NoteKind) =>
    ({ event }: Any): OmissionEffects['insertNote'] => ({
      kind,
      words: wordsOf(event),
      evidence: ('evidence' in event ? event.evidence : undefined) ?? null,
      on: dayOf(event),
      by: event.by.person,
      party: event.by.party,
    }),
};
