import { SYSTEM } from '@fashen/engine';
import { answer, answering, furtherText, given, handIn, item, people, submit, verdict } from '../../test/support/review-story.js';
import type { StoryStep } from '../../test/support/workflow-story.js';
import { legalityReview } from './definition.js';
import { reviewModel } from './model.js';

const { drafter, handler } = people;
const kept: StoryStep[] = [
  answer(1, 'notAdopted', '另有依据'),
  { ...handIn, facts: {}, version: 't1:first' },
  verdict('keepItem', 1),
  { type: 'returnItems', by: handler },
];
const finished = (outcome: string): StoryStep => ({
  type: 'discussionFinished',
  by: SYSTEM,
  outcomes: [{ item: 'process.item.1', outcome }],
  statement: true,
});

/** Everywhere that a 违法必改 item can lie open. */
const OPEN: Readonly<Record<string, readonly StoryStep[]>> = {
  answering: [],
  'answering, answered': [answer(1, 'notAdopted', '另有依据')],
  verifying: kept.slice(0, 2),
  'verifying, kept': kept.slice(0, 3),
  itemsOpen: kept,
  discussing: [...kept, { type: 'openDiscussion', by: drafter }],
  'itemsOpen, upheld': [...kept, { type: 'openDiscussion', by: drafter }, finished('leaderUpheld')],
  'itemsOpen, waived by a leader': [...kept, { type: 'openDiscussion', by: drafter }, finished('leaderWaived')],
  'itemsOpen, stays': [...kept, { type: 'openDiscussion', by: drafter }, finished('stays')],
  'verifying, reason accepted in the discussion': [...kept, { type: 'openDiscussion', by: drafter }, finished('reasonAccepted')],
};

/** Somebody who holds every role there is, on each side: what the rules of duty let through is not at issue here. */
const ROLES = [
  'drafter',
  'draftingHead',
  'generalOffice',
  'intakeClerk',
  'caseHandler',
  'secondReviewer',
  'coReviewer',
  'adviser',
  'reviewHead',
  'signatory',
  'auditor',
  'administrator',
];
const EVERYBODY = [
  ...['drafting', 'review', 'office', 'lead', 'other'].map((party) => ({ person: `all-of-${party}`, party, roles: ROLES })),
  ...Object.values(people).map((person) => ({ ...person, roles: ROLES })),
];

const payloadsOf = (event: string, context: never): readonly object[] => {
  const given = reviewModel.payloads[event] ?? [{}];
  const payloads = typeof given === 'function' ? given(context) : given;
  const entry = { onBehalfOf: 'leader', occurredOn: '2026-01-05', scan: 'scan' };
  return [...payloads, {}].flatMap((payload) => [payload, { ...payload, reason: '领导同意' }, { ...payload, reason: '领导同意', entry }]);
};

describe.each(Object.entries(OPEN))('an open 违法必改 item while %s', (_, steps) => {
  const here = given(submit, ...answering(item('mustChange')), ...steps);

  it('is let through by no event of anybody, in whatever role, entered or not', () => {
    const passed: string[] = [];
    let tried = 0;
    for (const [type, spec] of Object.entries(legalityReview.events)) {
      const callers = spec.by === 'system' ? [SYSTEM] : EVERYBODY;
      const system = ['leaderWaived', 'reasonAccepted', 'leaderUpheld'].map((outcome) => finished(outcome));
      const asked: object[] = type === 'discussionFinished' ? system : [...payloadsOf(type, here.context as never)];
      for (const by of callers) {
        for (const payload of asked) {
          tried += 1;
          const outcome = here.when({ ...payload, type, by });
          if (outcome.ok && (outcome.value === 'cleared' || outcome.value === 'clearedWithUnadopted'))
            passed.push(`${type} by ${by.person}`);
        }
      }
    }
    expect(passed).toEqual([]);
    expect(tried).toBeGreaterThan(500);
  });

  it('is still open after whatever the discussion says', () => {
    for (const outcome of ['leaderWaived', 'reasonAccepted', 'leaderUpheld', 'willAdopt', 'stays']) {
      const after = here.when(finished(outcome));
      if (after.ok)
        expect((after.context.items as Record<string, { status: string }>)['process.item.1']!.status).toMatch(/^(open|kept|stays)$/);
    }
  });
});

describe('advice that a leader waived', () => {
  const waived = given(submit, ...answering(item('advice')), ...kept, { type: 'openDiscussion', by: drafter }, finished('leaderWaived'));

  it('ends with the statement, never as lawful', () => {
    expect(waived.when({ type: 'confirmClearance', by: handler })).toMatchObject({
      ok: false,
      refusal: { findings: [{ rule: 'item.waived' }] },
    });
    expect(waived.when({ type: 'confirmClearanceWithUnadopted', by: handler })).toMatchObject({ ok: true, value: 'clearedWithUnadopted' });
  });
  it('is not waived without the statement', () => {
    const without = given(
      submit,
      ...answering(item('advice')),
      ...kept,
      { type: 'openDiscussion', by: drafter },
      {
        ...finished('leaderWaived'),
        statement: false,
      },
    );
    expect(without.value).toBe('itemsOpen');
  });
  it('is verified anew once the text changes', () => {
    const both = given(
      submit,
      ...answering(item('advice')),
      ...kept,
      { type: 'openDiscussion', by: drafter },
      finished('willAdopt'),
      answer(1, 'adopted'),
      {
        ...handIn,
        facts: furtherText,
      },
    );
    expect(both.context.items).toMatchObject({ 'process.item.1': { status: 'open' } });
  });
});
