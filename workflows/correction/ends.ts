import type { Outcome } from './context.js';
import { papers } from './paper-params.js';
import { params } from './params.js';
import { correctionSetup } from './setup.js';
import { tell } from './told.js';

const state = correctionSetup.createStateConfig;

const closing = (outcome: Outcome | 'done') => ({ type: 'renderClosing', params: papers.closing(outcome) }) as const;

/** Every end is told: to people, to the process that it comes from, and to the life of the document. */
export const closed = {
  notIssued: state({
    type: 'final',
    entry: [
      { type: 'tellSource', params: params.sourceTold('withdrawn') },
      { type: 'tellLife', params: params.cleared },
      { type: 'notify', params: tell.ordering('notIssued') },
    ],
  }),
  withdrawn: state({
    type: 'final',
    entry: [
      closing('withdrawn'),
      { type: 'tellSource', params: params.sourceTold('withdrawn') },
      { type: 'tellLife', params: params.cleared },
      { type: 'notify', params: tell.everybody('withdrawn') },
    ],
  }),
  corrected: state({
    type: 'final',
    entry: [
      closing('done'),
      { type: 'tellSource', params: params.sourceTold('done') },
      { type: 'tellLife', params: params.corrected },
      { type: 'notify', params: tell.everybody('closed') },
    ],
  }),
  changed: state({
    type: 'final',
    entry: [
      closing('changed'),
      { type: 'tellSource', params: params.sourceTold('changed') },
      { type: 'notify', params: tell.everybody('changed') },
    ],
  }),
  annulled: state({
    type: 'final',
    entry: [
      closing('annulled'),
      { type: 'tellSource', params: params.sourceTold('annulled') },
      { type: 'notify', params: tell.everybody('annulled') },
    ],
  }),
};
