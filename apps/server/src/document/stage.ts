import type { DocumentStage } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import type { ListedProcess } from '@fashen/persistence';
import { activeStates } from '../workflow/active-states.js';

type ByState = Readonly<Record<string, DocumentStage>>;

/** The spine says where its document stands, whatever the processes that it has opened say. */
const SPINE: ByState = {
  screening: 'screening',
  planned: 'planned',
  placing: 'planned',
  drafting: 'drafting',
  draftingEnded: 'drafting',
  reviewNotOpened: 'drafting',
  inReview: 'inReview',
  reviewEnded: 'inReview',
  reviewed: 'reviewed',
  deliberationNotOpened: 'reviewed',
  deliberating: 'deliberating',
  deliberationEnded: 'deliberating',
  signing: 'deliberating',
  signed: 'signed',
  registrationNotOpened: 'signed',
  registering: 'registering',
  registrationReported: 'registering',
  recording: 'registering',
  published: 'published',
  left: 'dropped',
  abandoned: 'dropped',
  stopped: 'dropped',
  lapsed: 'ended',
  repealed: 'ended',
  renewed: 'ended',
  annulled: 'ended',
};

/** A part of the way that was opened by itself: the stage while it runs, and by the state that it ended in; any other end is back with the drafters. */
const PARTS: Readonly<Record<string, { running: DocumentStage; ended: ByState }>> = {
  'legality-review': { running: 'inReview', ended: { cleared: 'reviewed', clearedWithUnadopted: 'reviewed' } },
  'light-review': { running: 'inReview', ended: { answered: 'reviewed', notForUs: 'dropped', leftAsClassified: 'dropped' } },
  'project-initiation': {
    running: 'planned',
    ended: { finished: 'planned', dropped: 'dropped', refused: 'dropped', withdrawn: 'dropped' },
  },
  deliberation: { running: 'deliberating', ended: { signed: 'signed', rejected: 'dropped', notIssued: 'dropped' } },
  'three-unifieds': {
    running: 'registering',
    ended: { archived: 'published', stopped: 'dropped', refused: 'dropped', withdrawn: 'signed' },
  },
};

const topOf = ({ state }: ListedProcess): string => activeStates(JSON.parse(state) as Json)[0] ?? '';

/** Where a document stands, from its processes (oldest first), and the process that says so. */
export function stageOf(processes: readonly ListedProcess[]): { stage: DocumentStage; process: string | null } {
  const spine = processes.filter(({ workflow }) => workflow === 'normative-document').at(-1);
  if (spine) {
    const stage = SPINE[topOf(spine)];
    if (!stage) throw new Error(`The state ${spine.state} of a document’s life has no stage`);
    return { stage, process: spine.id };
  }
  const part = processes.filter(({ workflow }) => Object.hasOwn(PARTS, workflow)).at(-1);
  if (!part) return { stage: 'notSubmitted', process: null };
  const { running, ended } = PARTS[part.workflow]!;
  return { stage: part.status === 'active' ? running : (ended[topOf(part)] ?? 'drafting'), process: part.id };
}
