import { abstain, after, approve, door, refusals, refuse } from '../../test/support/approval-door.js';
import { callerOf, FACTS, seatsOf, twoSteps } from '../../test/support/approval-office.js';
import { currentStep, isPassed, isRejected, isStepPassed, mayAct, openApproval, type Rule, whoseTurn } from './index.js';

const persons = (state: Parameters<typeof whoseTurn>[0]) => whoseTurn(state).map(({ person }) => person);
const half: Rule = { kind: 'vote', share: { numerator: 1, denominator: 2, isStrict: true }, of: 'seats', tie: 'refused' };
const byChair: Rule = { ...half, tie: 'chair' };
const ofVotes: Rule = { ...half, of: 'votes' };
const twoThirds: Rule = { kind: 'vote', share: { numerator: 2, denominator: 3, isStrict: false }, of: 'seats', tie: 'refused' };
const four = ['s1', 's2', 's3', 's4'];

describe('会签 all', () => {
  const open = twoSteps({ kind: 'all' });

  it('waits for everybody', () => {
    expect(persons(after(open, approve('s2')))).toEqual(['s1', 's3']);
    expect(isStepPassed(after(open, approve('s2'), approve('s1')), 'countersign')).toBe(false);
    expect(isStepPassed(after(open, approve('s2'), approve('s1'), approve('s3')), 'countersign')).toBe(true);
  });
  it('sends back on one refusal, and from the first step to the host', () =>
    expect(after(open, approve('s1'), refuse('s2'))).toMatchObject({ status: 'sentBack', current: 0 }));
  it('ends on one refusal where the host says so', () => {
    const strict = openApproval({ steps: [{ key: 'sign', rule: { kind: 'all' }, seats: seatsOf('s1', 's2'), onRefusal: 'reject' }] });
    const refused = after(strict, refuse('s1'));
    expect(isRejected(refused)).toBe(true);
    expect(refusals(refused, approve('s2'))).toEqual(['approval.notOpen']);
  });
  it('goes from a refusal in a later step to the step before, in a new round', () => {
    const back = after(open, approve('s1'), approve('s2'), approve('s3'), refuse('head'));
    expect(currentStep(back)).toMatchObject({ key: 'countersign', round: 2 });
    expect(persons(back)).toEqual(['s1', 's2', 's3']);
    expect(back.opinions.map(({ person, round }) => `${person}${round}`)).toEqual(['s11', 's21', 's31', 'head1']);
  });
});

describe('或签 any', () => {
  const one = twoSteps({ kind: 'any', needed: 1 });
  const two = twoSteps({ kind: 'any', needed: 2 });

  it('takes the first who approves, and the others owe nothing more', () => {
    const passed = after(one, approve('s3'));
    expect(isStepPassed(passed, 'countersign')).toBe(true);
    expect(refusals(passed, approve('s1'))).toEqual(['approval.noSeat']);
  });
  it('bears a refusal while enough are left', () => expect(after(one, refuse('s1'), refuse('s2'), approve('s3')).current).toBe(1));
  it('is refused once so many cannot be reached', () => expect(after(two, refuse('s1'), refuse('s2')).status).toBe('sentBack'));
  it('wants as many as the threshold says', () => {
    expect(after(two, approve('s1')).current).toBe(0);
    expect(after(two, approve('s1'), approve('s3')).current).toBe(1);
  });
});

describe('依次 in order', () => {
  const open = twoSteps({ kind: 'inOrder' });

  it('lets only the first who is left act', () => {
    expect(persons(open)).toEqual(['s1']);
    expect(refusals(open, approve('s2'))).toEqual(['approval.notYet']);
    expect(persons(after(open, approve('s1')))).toEqual(['s2']);
  });
  it('passes with the last', () => expect(after(open, approve('s1'), approve('s2'), approve('s3')).current).toBe(1));
  it('takes a late joiner before somebody whose turn is to come', () => {
    const joined = after(open, approve('s1'), {
      type: 'addSigner',
      by: 'head',
      step: 'countersign',
      person: 's4',
      before: 'countersign.3',
    });
    expect(persons(after(joined, approve('s2')))).toEqual(['s4']);
  });
  it('has no place before somebody who has signed', () =>
    expect(
      refusals(after(open, approve('s1')), { type: 'addSigner', by: 'head', step: 'countersign', person: 's4', before: 'countersign.1' }),
    ).toEqual(['approval.placeUnknown']));
});

describe('票签 vote', () => {
  it('passes when more than half of all have voted for it, at once', () =>
    expect(after(twoSteps(half, four), approve('s1'), approve('s2'), approve('s3')).current).toBe(1));
  it('is refused at a tie', () => {
    const tied = after(twoSteps(half, four), approve('s1'), approve('s2'), refuse('s3'), refuse('s4'));
    expect(tied.status).toBe('sentBack');
  });
  it.each([
    ['for it', [refuse('s3'), refuse('s4'), approve('s2'), approve('s1')], 1, 'open'],
    ['against it', [refuse('s1'), approve('s2'), approve('s3'), refuse('s4')], 0, 'sentBack'],
    ['with neither', [abstain('s1'), approve('s2'), refuse('s3')], 0, 'sentBack'],
  ])('lets the chair decide a tie: %s', (_, votes, current, status) =>
    expect(after(twoSteps(byChair, four), ...votes)).toMatchObject({ current, status }),
  );
  it('needs no more votes once none can change the result', () =>
    expect(after(twoSteps(half, four), refuse('s1'), refuse('s2')).status).toBe('sentBack'));
  it('waits for the chair while a tie is possible', () =>
    expect(after(twoSteps(byChair, ['s1', 's2', 's3']), approve('s2'), refuse('s3')).current).toBe(0));
  it('counts an abstention against a share of all seats, and not at all against a share of the votes', () => {
    const votes = [approve('s2'), approve('s3'), refuse('s4'), abstain('s1')];
    expect(after(twoSteps(half, four), ...votes).status).toBe('sentBack');
    expect(after(twoSteps(ofVotes, four), ...votes).current).toBe(1);
  });
  it('is refused where everybody abstains', () =>
    expect(after(twoSteps(ofVotes, ['s1', 's2']), abstain('s1'), abstain('s2')).status).toBe('sentBack'));
  it('takes two thirds in whole numbers', () =>
    expect(after(twoSteps(twoThirds, ['s1', 's2', 's3']), approve('s1'), approve('s3')).current).toBe(1));
  it('counts a late joiner among the voters from then on', () => {
    const two = after(twoSteps(half, ['s1', 's2', 's3']), approve('s1'));
    const joined = after(two, { type: 'addSigner', by: 'head', step: 'countersign', person: 's4' });
    expect(after(two, approve('s2')).current).toBe(1);
    expect(after(joined, approve('s2')).current).toBe(0);
    expect(after(joined, approve('s2'), approve('s4')).current).toBe(1);
  });
  it('is the only rule by which one abstains', () =>
    expect(refusals(twoSteps({ kind: 'all' }), abstain('s1'))).toEqual(['approval.noVote']));
});

describe('nobody', () => {
  const open = twoSteps({ kind: 'all' });

  it('acts twice in one round', () => expect(refusals(after(open, approve('s1')), approve('s1'))).toEqual(['approval.actedBefore']));
  it('decides two steps of one approval', () => {
    const shared = openApproval({
      steps: [
        { key: 'second', rule: { kind: 'any', needed: 1 }, seats: [{ role: 'secondReviewer', party: 'review' }] },
        { key: 'head', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review' }] },
      ],
    });
    expect(refusals(after(shared, approve('both')), approve('both'))).toEqual(['approval.actedElsewhere']);
    expect(isPassed(after(shared, approve('both'), approve('deputy')))).toBe(true);
    expect(isPassed(after({ ...shared, isApart: false }, approve('both'), approve('both')))).toBe(true);
  });
  it('signs what he drafted', () => {
    const anybody = openApproval({ steps: [{ key: 'head', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review' }] }] });
    expect(refusals(anybody, approve('drafter'))).toEqual(['approval.barred']);
    expect(mayAct(anybody, 'drafter', FACTS, ['drafter'])).toBe(false);
    expect(mayAct(anybody, 'head', FACTS, ['drafter'])).toBe(true);
  });
  it('acts without a seat', () => expect(refusals(open, approve('s5'))).toEqual(['approval.noSeat']));
  it('refuses without a reason', () =>
    expect(door(open, { type: 'refuse', by: 's1' })).toMatchObject({ findings: [{ rule: 'reason.required' }] }));
});

describe('an approval that nobody could ever pass', () => {
  const head = { role: 'reviewHead', party: 'review' };
  it.each<[string, Parameters<typeof openApproval>[0]['steps']]>([
    ['has no step', []],
    ['has a step without a seat', [{ key: 'a', rule: { kind: 'all' }, seats: [] }]],
    ['wants more than there are', [{ key: 'a', rule: { kind: 'any', needed: 2 }, seats: [head] }]],
    [
      'wants more than all',
      [{ key: 'a', rule: { ...half, share: { numerator: 1, denominator: 1, isStrict: true } } as Rule, seats: [head] }],
    ],
    ['has no chair to break a tie', [{ key: 'a', rule: byChair, seats: [head] }]],
    ['breaks a tie that cannot be', [{ key: 'a', rule: { ...twoThirds, tie: 'chair' } as Rule, seats: [{ ...head, isChair: true }] }]],
    ['names two steps alike', [1, 2].map(() => ({ key: 'a', rule: { kind: 'all' as const }, seats: [head] }))],
  ])('%s is not opened', (_, steps) => expect(() => openApproval({ steps })).toThrow(RangeError));
});

it('the office of these stories has its people', () => expect(callerOf('head').roles).toEqual(['reviewHead']));
