import { opened } from './evolve.js';
import { params, tell } from './params.js';
import { samplingSetup } from './setup.js';

const both = (key: Parameters<typeof tell.supervisor>[0]) =>
  [
    { type: 'notify', params: tell.supervisor(key) },
    { type: 'notify', params: tell.samplingHead(key) },
  ] as const;

const reopenCheck = { target: 'checking', actions: ['remember', { type: 'notify', params: tell.checker('reopened') }] } as const;

/** 质量抽查: a recorded draw of finished reviews, a check of each by somebody who had no part in it, and the confirmed findings. */
export const samplingMachine = samplingSetup.createMachine({
  id: 'review-sampling',
  context: ({ input }) => opened(input),
  initial: 'drawing',
  states: {
    drawing: {
      entry: { type: 'drawSample', params: params.draw },
      on: { drawn: { target: 'drawn', actions: 'remember' } },
    },
    drawn: {
      always: [
        { guard: 'nothingFound', target: 'nothingFound' },
        { target: 'checking', actions: [...both('drawn')] },
      ],
    },
    checking: {
      always: { guard: 'everyReviewChecked', target: 'confirming' },
      on: {
        assignChecker: { guard: 'someUnchecked', actions: ['remember', { type: 'notify', params: tell.checker('assigned') }] },
        recordCheck: { guard: 'someUnchecked', actions: ['remember', { type: 'insertCheck', params: params.check }] },
        reopenCheck,
        abandon: 'abandoned',
      },
    },
    confirming: {
      entry: [...both('allChecked')],
      on: { reopenCheck, confirm: 'confirmed', abandon: 'abandoned' },
    },
    confirmed: { type: 'final', entry: [...both('confirmed'), { type: 'notify', params: tell.reviewHead('confirmed') }] },
    nothingFound: { type: 'final', entry: [...both('nothingFound')] },
    abandoned: { type: 'final', entry: [...both('abandoned'), { type: 'notify', params: tell.reviewHead('abandoned') }] },
  },
});
