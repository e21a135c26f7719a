import type { Words } from '@fashen/domain';
import type { ProjectContext } from './context.js';
import type { ProjectEffects, Recipient } from './effects.js';
import type { ProjectEvent } from './events.js';
import type { NoticeKey } from './notices.js';
import { GROUNDS } from './words.js';

type Told = { context: ProjectContext; event: ProjectEvent };

const detailsOf = ({ title, year, month }: ProjectContext, event: ProjectEvent): Record<string, string | Words> => ({
  title,
  year: String(year),
  month: String(month),
  ...('ground' in event ? { ground: GROUNDS[event.ground] } : {}),
  ...('words' in event && event.words !== undefined ? { words: event.words } : {}),
  ...('reason' in event && event.reason ? { reason: event.reason } : {}),
});

const drafters = ({ parties }: ProjectContext): Recipient[] => [
  { party: parties.drafting, role: 'drafter' },
  { party: parties.drafting, role: 'draftingHead' },
];
const assessor = ({ parties }: ProjectContext): Recipient => ({ party: parties.assessor, role: 'caseHandler' });
const office = ({ parties }: ProjectContext): Recipient => ({ party: parties.office, role: 'generalOffice' });

const to =
  (recipients: (context: ProjectContext) => readonly Recipient[]) =>
  (message: NoticeKey) =>
  ({ context, event }: Told): ProjectEffects['notify'] => ({ to: recipients(context), message, details: detailsOf(context, event) });

/** Whom a step tells, by the notice's key. */
export const tell = {
  drafters: to(drafters),
  assessor: to((context) => [assessor(context)]),
  office: to((context) => [office(context)]),
  everybody: to((context) => [...drafters(context), assessor(context), office(context)]),
};
