import { type Asked, after, approve, refusals, refuse } from '../../test/support/approval-door.js';
import { seatsOf } from '../../test/support/approval-office.js';
import {
  type ApprovalState,
  currentStep,
  isPassed,
  isStepPassed,
  openApproval,
  opinionsAt,
  opinionsOf,
  reduceApproval,
  whoseTurn,
} from './index.js';

const steps = ['first', 'second', 'third'].map((key, n) => ({ key, rule: { kind: 'all' as const }, seats: seatsOf(`s${n + 1}`) }));
const open = openApproval({ steps });
const atThird = after(open, approve('s1'), approve('s2'));
const back = (by: string, step: string, comesStraightBack: boolean): Asked => ({ type: 'returnToStep', by, step, comesStraightBack });
const recall = (by: string): Asked => ({ type: 'recall', by });
const told = (state: ApprovalState) => state.opinions.map(({ person, step, round, verdict }) => [person, step, round, verdict]);

describe('退回 returning to an earlier step', () => {
  const returned = after(atThird, back('s3', 'first', false));

  it('opens it for a new round and keeps every word of the old one', () => {
    expect(currentStep(returned)).toMatchObject({ key: 'first', round: 2 });
    expect(told(returned)).toEqual([
      ['s1', 'first', 1, 'approved'],
      ['s2', 'second', 1, 'approved'],
      ['s3', 'third', 1, 'returned'],
    ]);
    expect(opinionsOf(returned, 'third')).toMatchObject([{ words: '工作需要' }]);
    expect(opinionsAt(returned, currentStep(returned))).toEqual([]);
  });
  it('leaves the steps behind it unpassed, and each is gone through again', () => {
    expect(['first', 'second'].map((key) => isStepPassed(returned, key))).toEqual([false, false]);
    const again = after(returned, approve('s1'), approve('s2'));
    expect(currentStep(again)).toMatchObject({ key: 'third', round: 2 });
    expect(isPassed(after(again, approve('s3')))).toBe(true);
    expect(told(after(again, approve('s3')))).toHaveLength(6);
  });
  it('comes straight back to where it was returned, the steps between standing (回退后直达)', () => {
    const straight = after(atThird, back('s3', 'first', true), approve('s1'));
    expect(currentStep(straight)).toMatchObject({ key: 'third', round: 2 });
    expect(isStepPassed(straight, 'second')).toBe(true);
    expect(isPassed(after(straight, approve('s3')))).toBe(true);
  });
  it('leaves the steps that stand as they were signed', () => {
    const straight = after(atThird, back('s3', 'first', true));
    const add: Asked = { type: 'addSigner', by: 'head', step: 'second', person: 's4' };
    expect(refusals(straight, add)).toEqual(['approval.stepPassed']);
    expect(refusals(after(atThird, back('s3', 'first', false)), add)).toEqual([]);
  });
  it('goes the ordinary way where the step in between returns it further', () => {
    const further = after(atThird, back('s3', 'second', true), back('s2', 'first', true), approve('s1'));
    expect(currentStep(further).key).toBe('second');
    expect(currentStep(after(further, approve('s2'))).key).toBe('third');
  });
  it('leads to an earlier step only', () => {
    for (const step of ['third', 'nowhere']) expect(refusals(atThird, back('s3', step, false))).toEqual(['approval.notEarlier']);
    expect(refusals(open, back('s1', 'first', false))).toContain('approval.notEarlier');
  });
  it('is for whoever has the step', () => expect(refusals(atThird, back('s1', 'first', false))).toEqual(['approval.actedElsewhere']));
});

describe('a refusal at the first step', () => {
  const sentBack = after(open, refuse('s1'));

  it('leads back to the host, and what follows is a new round', () => {
    expect(sentBack.status).toBe('sentBack');
    expect(whoseTurn(sentBack)).toEqual([]);
    const again = reduceApproval(sentBack, { type: 'restart' });
    expect(currentStep(again)).toMatchObject({ key: 'first', round: 2 });
    expect(told(again)).toEqual([['s1', 'first', 1, 'refused']]);
  });
});

describe('a change of substance', () => {
  it('lets every step be signed again and forgets no signature', () => {
    const passed = after(atThird, approve('s3'));
    const again = reduceApproval(passed, { type: 'restart' });
    expect([again.status, isStepPassed(again, 'first'), again.opinions.length]).toEqual(['open', false, 3]);
    const signed = after(again, approve('s1'), approve('s2'), approve('s3'));
    expect(isPassed(signed)).toBe(true);
    expect(told(signed).map(([, , round]) => round)).toEqual([1, 1, 1, 2, 2, 2]);
  });
});

describe('撤回 recalling', () => {
  it('takes one’s own decision back while nobody has acted on it, and keeps it, marked', () => {
    const taken = after(atThird, recall('s2'));
    expect(currentStep(taken).key).toBe('second');
    expect(taken.opinions.at(-1)).toMatchObject({ person: 's2', isRecalled: true });
    expect(currentStep(after(taken, approve('s2'))).key).toBe('third');
  });
  it('takes a return back too, with the rounds as they were', () => {
    const taken = after(atThird, back('s3', 'first', false), recall('s3'));
    expect({ ...taken, opinions: taken.opinions.slice(0, 2) }).toEqual({ ...atThird, recallable: null });
    expect(isPassed(after(taken, approve('s3')))).toBe(true);
  });
  it('takes back a refusal that had led to the host', () =>
    expect(after(open, refuse('s1'), recall('s1'))).toMatchObject({ status: 'open', current: 0 }));
  it('is refused once the next person has acted', () =>
    expect(refusals(after(atThird, back('s3', 'second', false)), recall('s2'))).toEqual(['approval.actedUpon']));
  it.each<[string, Asked]>([
    ['moved a seat', { type: 'transfer', by: 's3', seat: 'third.1', to: 's4' }],
    ['added a signer', { type: 'addSigner', by: 's3', step: 'third', person: 's4' }],
  ])('is refused once somebody %s', (_, act) => expect(refusals(after(atThird, act), recall('s2'))).toEqual(['approval.actedUpon']));
  it('is not hindered by a reminder or a copy', () => {
    const reminded = after(atThird, { type: 'remindSigners', by: 's2' }, { type: 'copyIn', by: 's2', person: 'head' });
    expect(refusals(reminded, recall('s2'))).toEqual([]);
  });
  it('is for whoever decided, once', () => {
    expect(refusals(atThird, recall('s1'))).toEqual(['approval.actedUpon']);
    expect(refusals(atThird, recall('s4'))).toEqual(['approval.nothingToRecall']);
    expect(refusals(after(atThird, recall('s2')), recall('s2'))).toEqual(['approval.actedUpon']);
  });
});

describe('the reducer', () => {
  it('is a fault for what no rule would have let through', () => {
    const by = { person: 's5', party: 'review', role: 'secondReviewer' };
    const facts = { colleagues: [], absences: [], today: '2026-03-02', evidence: [] };
    const at = '2026-03-02T02:00:00.000Z';
    expect(() => reduceApproval(open, { type: 'approve', by, at, facts })).toThrow('s5 has no turn');
    expect(() => reduceApproval(open, { type: 'recall', by, at, facts, reason: '误操作' })).toThrow('nothing in this approval');
  });
});
