import {
  accept,
  answer,
  answering,
  deadlinePassed,
  effectsOf,
  examining,
  furtherText,
  given,
  handIn,
  headReview,
  issue,
  item,
  people,
  reaches,
  refusal,
  submit,
  verdict,
} from '../../test/support/review-story.js';

const { drafter, handler, head } = people;

describe('the answers', () => {
  const two = answering(item('mustChange'), item('advice'));

  it('go out only when every item has one', () => {
    expect(given(submit, ...two, answer(1, 'adopted')).when(handIn)).toMatchObject(refusal('GUARDED', 'item.unanswered'));
    expect(given(submit, ...two, answer(1, 'adopted'), answer(2, 'notAdopted', '另有依据')).when(handIn)).toMatchObject(
      reaches('verifying', 'notify'),
    );
  });
  it.each<[string, object, string]>([
    [
      'without a reason where not all is adopted',
      { answers: [{ item: 'process.item.1', response: 'partlyAdopted' }] },
      'answer.reasonMissing',
    ],
    ['to an item that is not there', { answers: [{ item: 'process.item.9', response: 'adopted' }] }, 'item.unknown'],
    ['twice to one item', { answers: [1, 2].map(() => ({ item: 'process.item.1', response: 'adopted' })) }, 'item.answeredTwice'],
  ])('%s are refused', (_, change, rule) =>
    expect(given(submit, ...two).when({ ...answer(1, 'adopted'), ...change })).toMatchObject(refusal('PAYLOAD_REFUSED', rule)),
  );
  it('come with the newest text, changed where something was adopted, lawful so far, and from a drafter’s hand', () => {
    const answered = given(submit, ...answering(item('mustChange')), answer(1, 'adopted'));
    expect(answered.when({ ...handIn, version: 'v1' })).toMatchObject(refusal('PAYLOAD_REFUSED', 'text.notNewest'));
    expect(answered.when({ ...handIn, version: 't1:first', facts: {} })).toMatchObject(refusal('GUARDED', 'text.unchanged'));
    expect(answered.when({ ...handIn, facts: { ...furtherText, textJudgedUnlawful: true } })).toMatchObject(
      refusal('GUARDED', 'text.judgedUnlawful'),
    );
    expect(answered.when({ ...handIn, facts: { ...furtherText, drafters: ['drafter-1', 'handler-1'] } })).toMatchObject(
      refusal('GUARDED', 'duty.reviewerDrafted'),
    );
    expect(answered.when({ ...handIn, by: { ...drafter, person: 'second' } })).toMatchObject(
      refusal('NOT_PERMITTED', 'duty.reviewerDrafts'),
    );
  });
});

describe('the verification', () => {
  const answered = (response: string, reason?: string, weight: 'mustChange' | 'advice' = 'mustChange') => [
    ...answering(item(weight)),
    answer(1, response, reason),
    handIn,
  ];

  it('clears the text that was verified, once a person closed every item', () => {
    const verifying = given(submit, ...answered('adopted'));
    expect(verifying.when({ type: 'confirmClearance', by: handler })).toMatchObject(refusal('GUARDED', 'item.unjudged'));
    const closed = given(submit, ...answered('adopted'), verdict('closeItem', 1));
    const cleared = closed.when({ type: 'confirmClearance', by: handler });
    expect(cleared).toMatchObject(reaches('cleared', 'grantClearance', 'notify'));
    expect(effectsOf(cleared, 'grantClearance')).toEqual([{ document: 'document', textHash: 't1:second', party: 'review' }]);
    expect(closed.when({ type: 'returnItems', by: handler })).toMatchObject(refusal('GUARDED', 'item.noneKept'));
  });
  it('never clears over a must-change item that is kept', () => {
    const kept = given(submit, ...answered('adopted'), verdict('keepItem', 1));
    expect(kept.when({ type: 'confirmClearance', by: handler })).toMatchObject(refusal('GUARDED', 'item.mustChangeOpen'));
    expect(kept.when({ type: 'returnItems', by: handler })).toMatchObject(reaches('itemsOpen', 'notify'));
  });
  it('does not call an item mended that was not adopted', () =>
    expect(given(submit, ...answered('notAdopted', '另有依据')).when(verdict('closeItem', 1))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.notAdopted'),
    ));
  it('lets the handler accept a reason on advice, and only the head on a must-change item', () => {
    expect(given(submit, ...answered('notAdopted', '另有依据', 'advice')).when(verdict('acceptReason', 1))).toMatchObject(
      reaches('verifying', 'insertVerdict'),
    );
    expect(given(submit, ...answered('adopted')).when(verdict('acceptReason', 1))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.noReasonGiven'),
    );
    const disputed = given(submit, ...answered('notAdopted', '另有依据'));
    expect(disputed.when(verdict('acceptReason', 1))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.headDecides'));
    expect(disputed.when(verdict('acceptMustChangeReason', 1, head))).toMatchObject(reaches('verifying', 'insertVerdict'));
    expect(disputed.when(verdict('acceptMustChangeReason', 1, handler))).toMatchObject(refusal('NOT_PERMITTED', 'duty.handlerApproves'));
    expect(given(submit, ...answered('notAdopted', '另有依据', 'advice')).when(verdict('acceptMustChangeReason', 1, head))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.handlerDecides'),
    );
  });
  it('returns what is kept, which is answered again with a further text, or withdrawn', () => {
    const open = [...answered('adopted'), verdict('keepItem', 1), { type: 'returnItems', by: handler }];
    expect(given(submit, ...open).when({ ...handIn, version: 'v3' })).toMatchObject({ ok: false });
    const third = { text: { ...furtherText.text, version: 'v3', textHash: 't1:third' } };
    expect(given(submit, ...open).when({ ...handIn, version: 'v3', facts: third })).toMatchObject(refusal('GUARDED', 'item.unanswered'));
    expect(given(submit, ...open, answer(1, 'adopted')).when({ ...handIn, version: 'v3', facts: third })).toMatchObject({
      ...reaches('verifying'),
      context: { answerRound: 2, textHash: 't1:third' },
    });
    expect(given(submit, ...open).when({ type: 'withdraw', by: drafter, reason: '不再制定' })).toMatchObject(
      reaches('withdrawn', 'notify'),
    );
  });
});

describe('while the case runs', () => {
  const withdraw = { type: 'withdraw', by: drafter, reason: '不再制定' };
  const extend = { type: 'extendReview', by: head, days: 5, reason: '案情复杂' };

  it('the drafting department withdraws, and the clock is stopped', () => {
    expect(effectsOf(given(submit).when(withdraw), 'closeDeadline')).toEqual([{ key: 'intake', how: 'stopped', on: '2026-01-05' }]);
    expect(effectsOf(given(submit, ...examining).when(withdraw), 'closeDeadline')).toEqual([
      { key: 'review', how: 'stopped', on: '2026-01-05' },
    ]);
    expect(given(submit).when({ ...withdraw, by: { ...drafter, party: 'elsewhere' } })).toMatchObject(
      refusal('NOT_PERMITTED', 'duty.notOfDraftingDepartment'),
    );
  });
  it('the review is extended once, within what the profile leaves, before its end', () => {
    expect(given(submit, accept).when(extend)).toMatchObject(reaches({ review: 'accepted' }, 'extendDeadline', 'notify'));
    expect(given(submit, accept).when({ ...extend, days: 6 })).toMatchObject(refusal('PAYLOAD_REFUSED', 'deadline.extensionTooLong'));
    expect(given(submit, accept, extend).when(extend)).toMatchObject(refusal('GUARDED', 'deadline.extendedBefore'));
    expect(given(submit, accept, deadlinePassed('review')).when(extend)).toMatchObject(refusal('GUARDED', 'deadline.alreadyPassed'));
  });
  it('a profile without extension refuses it with its own article', () =>
    expect(given(submit, accept).when({ ...extend, days: 1, facts: { reviewExtension: { days: 0, basis: '某条' } } })).toMatchObject({
      ok: false,
      refusal: { findings: expect.arrayContaining([expect.objectContaining({ basis: '某条' })]) },
    }));
  it('a deadline that passed tells handler and head, and decides nothing', () => {
    const outcome = given(submit, ...examining).when(deadlinePassed('review'));
    expect(outcome).toMatchObject({ value: { review: 'examining' }, context: { overdue: ['review'] } });
    expect(effectsOf(outcome, 'notify').map(({ to }) => to)).toEqual([{ person: 'handler-1' }, { party: 'review', role: 'reviewHead' }]);
  });
  it('nobody presses for an opinion before the minimum period ends; the reviewer may be early', () => {
    const remind = { type: 'remind', by: drafter, wantedOn: '2026-01-09', reason: '急需' };
    expect(given(submit, ...examining).when(remind)).toMatchObject(refusal('PAYLOAD_REFUSED', 'deadline.belowMinimum'));
    expect(given(submit, ...examining).when({ ...remind, wantedOn: '2026-01-12' })).toMatchObject(
      reaches({ review: 'examining' }, 'notify'),
    );
    expect(given(submit, ...headReview('lawful')).when(issue('issueLawful'))).toMatchObject({ ok: true });
  });
});
