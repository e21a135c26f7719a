import { activeStates } from './active-states.js';

describe('the active states of a state value', () => {
  it.each([
    ['received', ['received']],
    [{ review: 'drafting' }, ['review', 'review.drafting']],
    [
      { review: { text: 'open', clock: { paused: 'supplement' } } },
      ['review', 'review.text', 'review.text.open', 'review.clock', 'review.clock.paused', 'review.clock.paused.supplement'],
    ],
  ])('of %j are %j', (value, paths) => {
    expect(activeStates(value)).toEqual(paths);
  });
});
