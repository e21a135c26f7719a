import {
  accept,
  assign,
  deadlinePassed,
  drafting,
  effectsOf,
  examining,
  given,
  handIn,
  headReview,
  issue,
  item,
  mark,
  passed,
  people,
  propose,
  reaches,
  refusal,
  secondReview,
  start,
  submit,
  supplementAsked,
} from '../../test/support/review-story.js';

const { drafter, intake, handler, other, second, head } = people;

describe('a submission', () => {
  it('starts the intake clock on the day it was received', () => {
    const outcome = start(submit);
    expect(outcome).toMatchObject(reaches('received', 'openDeadline', 'notify'));
    expect(effectsOf(outcome, 'openDeadline')).toEqual([{ key: 'intake', from: '2026-01-02' }]);
  });
  it('keeps the contact out of the context', () => expect(JSON.stringify(start(submit))).not.toContain('张三'));
  it.each<[string, object, object]>([
    ['of another department', { by: { ...drafter, party: 'elsewhere' } }, refusal('NOT_PERMITTED', 'duty.notOfDraftingDepartment')],
    ['of a text that was judged unlawful', { facts: { textJudgedUnlawful: true } }, refusal('GUARDED', 'text.judgedUnlawful')],
    ['while another review runs', { facts: { openReview: 'p2' } }, refusal('GUARDED', 'review.alreadyRunning')],
    ['without a text', { facts: { text: null } }, refusal('NOT_PERMITTED', 'duty.notOfDraftingDepartment')],
    ['received tomorrow', { receivedOn: '2026-01-06' }, refusal('PAYLOAD_REFUSED', 'date.future')],
    ['by an intake clerk', { by: intake }, { ok: false, refusal: { code: 'NOT_PERMITTED' } }],
    ['with a field that nobody knows', { urgent: true }, { ok: false, refusal: { code: 'BAD_PAYLOAD' } }],
  ])('%s is refused', (_, change, expected) => expect(start({ ...submit, ...change })).toMatchObject(expected));
});

describe('the intake', () => {
  it('accepts, and the review clock runs from the day the materials were complete', () => {
    const outcome = given(submit).when(accept);
    expect(outcome).toMatchObject(reaches({ review: 'accepted' }, 'closeDeadline', 'openDeadline', 'renderAcceptanceNotice', 'notify'));
    expect(effectsOf(outcome, 'openDeadline')).toEqual([{ key: 'review', from: '2026-01-05' }]);
  });
  it.each<[string, object, object]>([
    [
      'a material is missing',
      { facts: { missingMaterials: ['legalBasis', 'other'] } },
      refusal('GUARDED', 'material.missing', 'material.missing'),
    ],
    ['the newest text was judged unlawful', { facts: { textJudgedUnlawful: true } }, refusal('GUARDED', 'text.judgedUnlawful')],
    ['the day lies ahead', { completeOn: '2026-01-06' }, refusal('PAYLOAD_REFUSED', 'date.future')],
    ['the day lies before the receipt', { completeOn: '2026-01-01' }, refusal('PAYLOAD_REFUSED', 'date.beforeEarlierFact')],
    ['the clerk took part in the drafting', { facts: { drafters: ['intake'] } }, refusal('NOT_PERMITTED', 'duty.drafterReviews')],
  ])('does not accept when %s', (_, change, expected) => expect(given(submit).when({ ...accept, ...change })).toMatchObject(expected));

  it('asks for a supplement and stops its clock, the reason kept as evidence', () => {
    const outcome = given(submit).when(supplementAsked(intake));
    expect(outcome).toMatchObject(reaches('supplementRequested', 'pauseDeadline', 'renderSupplementNotice', 'notify'));
    expect(effectsOf(outcome, 'pauseDeadline')).toEqual([
      { key: 'intake', from: '2026-01-05', evidence: expect.stringContaining('起草单位的合法性审核意见') },
    ]);
  });
  it('leaves supplements to the clerk before there is a handler', () =>
    expect(given(submit).when(supplementAsked(handler))).toMatchObject(refusal('NOT_PERMITTED', 'duty.notInChargeOfMaterials')));
  it('gives at least a day for it', () =>
    expect(given(submit).when({ ...supplementAsked(intake), due: '2026-01-05' })).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'date.notAhead'),
    ));
  it('takes the supplement, resumes its clock, and counts completeness from then on', () => {
    const waiting = given(submit, supplementAsked(intake));
    const supplied = { type: 'supplement', by: drafter, at: '2026-01-07T02:00:00.000Z' };
    expect(waiting.when(supplied)).toMatchObject(reaches('received', 'resumeDeadline', 'notify'));
    expect(waiting.when({ ...supplied, facts: { missingMaterials: ['departmentReview'] } })).toMatchObject(
      refusal('GUARDED', 'material.missing'),
    );
    const late = { ...accept, at: '2026-01-08T02:00:00.000Z' };
    expect(given(submit, supplementAsked(intake), supplied).when(late)).toMatchObject(refusal('PAYLOAD_REFUSED', 'date.beforeEarlierFact'));
  });
  it('does not let time run while it waits', () =>
    expect(given(submit, supplementAsked(intake)).when(deadlinePassed('intake'))).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_NOW' },
    }));
  it('sends back with a reason, but not while the supplement may still come', () => {
    const back = { type: 'sendBack', by: intake, reason: '不属于行政规范性文件' };
    expect(given(submit).when(back)).toMatchObject(reaches('returned', 'closeDeadline', 'renderReturnNotice', 'notify'));
    expect(given(submit).when({ ...back, reason: undefined })).toMatchObject({ ok: false, refusal: { code: 'BAD_PAYLOAD' } });
    const waiting = given(submit, supplementAsked(intake));
    expect(waiting.when({ ...back, facts: { supplementTimeOver: false } })).toMatchObject(refusal('GUARDED', 'supplement.notDue'));
    expect(waiting.when(back)).toMatchObject(reaches('returned'));
  });
  it('is told that it is late, and nothing else happens', () => {
    const outcome = given(submit).when(deadlinePassed('intake'));
    expect(outcome).toMatchObject(reaches('received', 'notify'));
    expect(outcome).toMatchObject({ context: { overdue: ['intake'] } });
  });
});

describe('the examination', () => {
  it('is assigned by the head', () => expect(given(submit, accept).when(assign)).toMatchObject(reaches({ review: 'examining' }, 'notify')));
  it.each<[string, object, string]>([
    ['who is no handler there', { handler: 'second' }, 'handler.notEligible'],
    ['who is a drafter', { handler: 'drafter-2' }, 'handler.drafted'],
  ])('is not assigned to somebody %s', (_, change, rule) =>
    expect(given(submit, accept).when({ ...assign, ...change })).toMatchObject(refusal('PAYLOAD_REFUSED', rule)),
  );
  it('is reassigned with a reason, and not before it was assigned', () => {
    const reassign = { type: 'reassign', by: head, handler: 'handler-2', reason: '出差' };
    expect(given(submit, ...examining).when(reassign)).toMatchObject({
      ok: true,
      context: { handler: 'handler-2', handlers: ['handler-1', 'handler-2'] },
    });
    expect(given(submit, accept).when(reassign)).toMatchObject(refusal('GUARDED', 'handler.none'));
    expect(given(submit, ...examining).when({ ...reassign, handler: 'handler-1' })).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'handler.same'),
    );
    expect(
      given(submit, ...headReview('lawful')).when({ ...reassign, facts: { eligibleHandlers: ['second'] }, handler: 'second' }),
    ).toMatchObject(refusal('PAYLOAD_REFUSED', 'handler.approved'));
  });
  it('is the assigned handler’s alone', () =>
    expect(given(submit, ...examining).when({ ...mark(1), by: other })).toMatchObject(refusal('NOT_PERMITTED', 'duty.notTheHandler')));
  it('marks each of the seven before an opinion is drafted', () => {
    expect(given(submit, ...examining).when(mark(1))).toMatchObject(reaches({ review: 'examining' }, 'recordCheck'));
    expect(given(submit, ...examining, mark(1), mark(2)).when({ type: 'draftOpinion', by: handler })).toMatchObject(
      refusal('GUARDED', ...Array.from({ length: 5 }, () => 'check.unmarked')),
    );
    expect(given(submit, ...drafting()).value).toEqual({ review: 'drafting' });
  });
  it('waits for a supplement with its clock standing, and goes on when it comes or its time is over', () => {
    const paused = given(submit, ...examining).when(supplementAsked(handler));
    expect(paused).toMatchObject(reaches('examinationPaused', 'pauseDeadline', 'renderSupplementNotice'));
    const waiting = given(submit, ...examining, supplementAsked(handler));
    const goOn = { type: 'continueExamination', by: handler, reason: '依现有材料审查' };
    expect(waiting.when({ type: 'supplement', by: drafter })).toMatchObject(reaches({ review: 'examining' }, 'resumeDeadline'));
    expect(waiting.when(goOn)).toMatchObject(reaches({ review: 'examining' }, 'resumeDeadline'));
    expect(waiting.when({ ...goOn, facts: { supplementTimeOver: false } })).toMatchObject(refusal('GUARDED', 'supplement.notDue'));
    expect(waiting.when(deadlinePassed('review'))).toMatchObject({ ok: false, refusal: { code: 'NOT_NOW' } });
    expect(waiting.when({ type: 'reassign', by: head, handler: 'handler-2', reason: '出差' })).toMatchObject(
      reaches('examinationPaused', 'notify'),
    );
    expect(waiting.when({ type: 'withdraw', by: drafter, reason: '不再制定' })).toMatchObject(reaches('withdrawn', 'closeDeadline'));
  });
});

describe('the opinion', () => {
  it('has items that are added, changed by a row that supersedes, and removed', () => {
    const added = given(submit, ...drafting('problem'), item('mustChange'));
    expect(added.effects).toMatchObject([
      { type: 'insertItems', params: { items: [{ id: 'process.item.1', supersedes: null, ordinal: 1 }] } },
    ]);
    const changed = added.when({ ...item('advice'), type: 'changeItem', item: 'process.item.1' });
    expect(changed).toMatchObject({
      effects: [{ params: { items: [{ id: 'process.item.2', supersedes: 'process.item.1', ordinal: 1 }] } }],
      context: { items: { 'process.item.2': { weight: 'advice' } } },
    });
    expect(Object.keys(changed.ok ? (changed.context.items as object) : {})).toEqual(['process.item.2']);
    const removed = added.when({ type: 'removeItem', by: handler, item: 'process.item.1' });
    expect(removed.ok && removed.context.items).toEqual({});
    expect(added.when({ type: 'removeItem', by: handler, item: 'nothing' })).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.unknown'));
  });
  it.each<[string, string, string, string, string, string]>([
    ['lawful over a must-change item', 'mustChange', 'lawful', 'problem', 'PAYLOAD_REFUSED', 'conclusion.lawfulWithMustChange'],
    ['unlawful for advice', 'advice', 'unlawful', 'problem', 'PAYLOAD_REFUSED', 'conclusion.unlawfulWithoutMustChange'],
    ['anything where a mark and an item contradict', 'mustChange', 'revisionRequired', 'passed', 'GUARDED', 'check.passedWithMustChange'],
  ])('does not propose %s', (_, weight, conclusion, fourth, code, rule) =>
    expect(given(submit, ...drafting(fourth), item(weight as 'advice')).when(propose(conclusion))).toMatchObject(refusal(code, rule)),
  );
  it('does not propose a revision without an item, nor pass over a problem in silence', () => {
    expect(given(submit, ...drafting()).when(propose('revisionRequired'))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'conclusion.revisionWithoutItem'),
    );
    expect(given(submit, ...drafting('problem')).when(propose('lawful'))).toMatchObject(refusal('GUARDED', 'check.problemWithoutItem'));
    expect(given(submit, ...drafting('problem'), mark(4)).when(propose('lawful'))).toMatchObject(
      reaches({ review: 'secondReview' }, 'insertOpinion', 'notify'),
    );
  });
  it('is passed or sent back by a second person, a further round with a row of its own', () => {
    const proposed = given(submit, ...secondReview('revisionRequired', item('advice')));
    expect(proposed.when(passed)).toMatchObject(reaches({ review: 'headReview' }, 'notify'));
    expect(proposed.when({ ...passed, by: handler })).toMatchObject(refusal('NOT_PERMITTED', 'duty.handlerApproves'));
    const back = proposed.when({ type: 'sendBackFromSecondReview', by: second, reason: '依据有误' });
    expect(back).toMatchObject({
      ...reaches({ review: 'drafting' }, 'notify'),
      context: { draftRound: 2, opinion: 'process.opinion.2', conclusion: null },
    });
  });
  it('is issued by the head as proposed, or sent back', () => {
    const ready = given(submit, ...headReview('revisionRequired', item('advice')));
    expect(ready.when({ type: 'sendBackFromHeadReview', by: head, reason: '再核' })).toMatchObject(reaches({ review: 'drafting' }));
    expect(ready.when(issue('issueLawful'))).toMatchObject(refusal('GUARDED', 'conclusion.notProposed'));
    expect(ready.when({ ...issue('issueRevisionRequired'), by: handler })).toMatchObject(refusal('NOT_PERMITTED', 'duty.handlerApproves'));
    expect(ready.when(issue('issueRevisionRequired'))).toMatchObject(
      reaches('answering', 'closeDeadline', 'numberOpinion', 'renderOpinion', 'notify'),
    );
  });
  it('that says lawful without items clears the text at once; with advice it waits for the answers', () => {
    const cleared = given(submit, ...headReview('lawful')).when(issue('issueLawful'));
    expect(cleared).toMatchObject(reaches('cleared', 'renderOpinion', 'grantClearance'));
    expect(effectsOf(cleared, 'grantClearance')).toEqual([{ document: 'document', textHash: 't1:first', party: 'review' }]);
    expect(given(submit, ...headReview('lawful', item('advice'))).when(issue('issueLawful'))).toMatchObject(reaches('answering'));
  });
  it('that says lawful is refused where the text was judged unlawful meanwhile', () =>
    expect(
      given(submit, ...headReview('lawful')).when({ ...issue('issueLawful'), facts: { reviewedTextJudgedUnlawful: true } }),
    ).toMatchObject(refusal('GUARDED', 'text.judgedUnlawful')));
  it('that says unlawful is final for that text', () => {
    const outcome = given(submit, ...headReview('unlawful', item('mustChange'))).when(issue('issueUnlawful'));
    expect(outcome).toMatchObject(reaches('unlawful', 'renderOpinion', 'recordUnlawful', 'notify'));
    expect(given(submit, ...headReview('unlawful', item('mustChange')), issue('issueUnlawful')).when(handIn)).toMatchObject({
      ok: false,
      refusal: { code: 'FINISHED' },
    });
  });
  it('is numbered by nobody from outside', () =>
    expect(given(submit, ...headReview('lawful')).when({ type: 'opinionNumbered', by: head, number: '1' })).toMatchObject({
      ok: false,
      refusal: { code: 'SYSTEM_EVENT' },
    }));
});
