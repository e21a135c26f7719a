import { dateIn } from '@fashen/domain';
import { actorOf, type Entry } from '@fashen/workflow-approval';
import type { ProjectContext } from './context.js';
import type { ProjectEffects } from './effects.js';
import type { ProjectEvent } from './events.js';
import type { OpenInput } from './opening.js';
import { monthOf } from './payload-checks.js';
import type { AdjustmentKind, ItemKind, NoteKind } from './words.js';

type Any = { context: ProjectContext; event: ProjectEvent };

const decisionOf = (event: ProjectEvent) => {
  const entry = ('entry' in event ? event.entry : undefined) as Entry | undefined;
  return actorOf({ by: event.by, at: event.at, entry });
};

const wordsOf = (event: ProjectEvent): string => {
  if ('words' in event && event.words !== undefined) return event.words;
  return ('reason' in event ? event.reason : undefined) ?? '';
};

const similarWords = (event: ProjectEvent): string =>
  'similar' in event ? event.similar.map(({ words }, n) => `\n${n + 1}. ${words}`).join('') : '';

/** What the effects of the table carry. */
export const params = {
  proposed: ({ context, event }: { context: ProjectContext; event: unknown }): ProjectEffects['insertNote'] => {
    const { input } = event as { input: OpenInput };
    const { necessity, problem, measures, bases } = input;
    const words = [`必要性：${necessity}`, `主要问题：${problem}`, `主要制度：${measures}`, ...(bases ? [`依据：${bases}`] : [])].join(
      '\n',
    );
    const on = dateIn(input.at);
    return {
      kind: 'proposed',
      words,
      on,
      by: input.by.person,
      enteredBy: null,
      party: input.by.party || context.parties.drafting,
      scan: null,
    };
  },
  note:
    (kind: NoteKind) =>
    ({ event }: Any): ProjectEffects['insertNote'] => {
      const { decidedBy, enteredBy, occurredOn, scan } = decisionOf(event);
      const words = `${wordsOf(event)}${similarWords(event)}`;
      return { kind, words, on: occurredOn, by: decidedBy, enteredBy, party: event.by.party, scan };
    },
  item:
    (kind: ItemKind) =>
    ({ context, event }: Any): ProjectEffects['insertPlanItem'] => {
      const { document, title, parties, year, month } = context;
      const { decidedBy, occurredOn } = decisionOf(event);
      const { lead, drafting } = parties;
      return { document, title, lead, drafting, year, month, kind, reasons: wordsOf(event), decidedBy, decidedOn: occurredOn };
    },
  adjustment:
    (kind: AdjustmentKind) =>
    ({ context: { year, month }, event }: Any): ProjectEffects['insertPlanAdjustment'] => {
      const { decidedBy, occurredOn: decidedOn } = decisionOf(event);
      const time = kind === 'postponed' ? { year, month } : { year: null, month: null };
      return { kind, ...time, reasons: wordsOf(event), decidedBy, decidedOn };
    },
  /** The month of the plan; once that is over, the one that runs. */
  timer: ({ context, event }: Any): ProjectEffects['armTimer'] => {
    const [, later] = [dateIn(event.at).slice(0, 7), monthOf(context)].sort();
    return { id: 'month', month: later ?? '', event: { type: 'monthOver' } };
  },
};
