import { SYSTEM, SYSTEM_CALLER } from '@fashen/engine';
import { type StoryStep, storyOf } from '../../test/support/workflow-story.js';
import { nonAdoptionDiscussion } from './definition.js';
import { factsMet } from './world.js';

const of = (person: string, party: string, ...roles: string[]) => ({ person, party, roles });
const drafter = of('drafter-1', 'drafting', 'drafter');
const handler = of('handler-1', 'review', 'caseHandler', 'reviewHead');
const head = of('head', 'review', 'reviewHead');
const clerk = of('clerk', 'office', 'generalOffice');
const leader = of('leader', 'government', 'signatory');

const { given, start } = storyOf(nonAdoptionDiscussion, { at: '2026-01-05T02:00:00.000Z', world: factsMet()[0]!, answers: {} });

const opened = (...weights: readonly string[]): StoryStep => ({
  type: 'open',
  by: SYSTEM_CALLER,
  review: 'review',
  document: 'document',
  version: 'version',
  textHash: 't1:discussed',
  title: '办法',
  profile: 'national',
  parties: { drafting: 'drafting', review: 'review' },
  drafters: ['drafter-1'],
  reviewers: ['handler-1', 'head'],
  handlers: ['handler-1'],
  items: weights.map((weight, n) => ({ id: `item-${n + 1}`, ordinal: n + 1, weight, response: 'notAdopted', reason: '另有依据' })),
});
const reasons = (...items: readonly number[]): StoryStep => ({
  type: 'giveReasons',
  by: drafter,
  reasons: items.map((n) => ({ item: `item-${n}`, reason: '确有需要', basis: '某条' })),
});
const maintain = (n: number): StoryStep => ({ type: 'maintainItem', by: handler, item: `item-${n}`, reply: '理由不成立' });
const again: StoryStep = { type: 'returnReplies', by: handler };
const call: StoryStep = { type: 'callCoordination', by: handler };
/** Two rounds in vain over these items, up to the meeting. */
const toMeeting = (...items: readonly number[]) => [
  reasons(...items),
  ...items.map(maintain),
  again,
  reasons(...items),
  ...items.map(maintain),
  call,
];
const meeting = (...results: readonly string[]): StoryStep => ({
  type: 'recordCoordination',
  by: clerk,
  heldOn: '2026-01-05',
  chair: '副秘书长',
  participants: ['起草单位', '审查机构'],
  said: '双方陈述',
  results: results.map((result, n) => ({ item: `item-${n + 1}`, result, note: '记录在案' })),
  minutes: 'scan',
});
const decide = (by: StoryStep['by'], decisions: Readonly<Record<number, string>>, more: object = {}): StoryStep => ({
  type: 'decideItems',
  by,
  decisions: Object.entries(decisions).map(([n, decision]) => ({ item: `item-${n}`, decision, note: '同意' })),
  ...more,
});
const entry = { onBehalfOf: 'leader', occurredOn: '2026-01-05', scan: 'scan' };

const refusal = (code: string, ...rules: string[]) => ({
  ok: false,
  refusal: { code, findings: rules.map((rule) => expect.objectContaining({ rule })) },
});
const reaches = (value: unknown, ...effects: string[]) => ({
  ok: true,
  value,
  effects: expect.arrayContaining(effects.map((type) => expect.objectContaining({ type }))),
});
const effectsOf = (outcome: ReturnType<typeof start>, type: string) =>
  outcome.ok ? outcome.effects.filter((effect) => effect.type === type).map(({ params }) => params) : [];
const finished = (outcomes: readonly string[], statement: boolean) => ({
  process: 'review',
  event: { type: 'discussionFinished', outcomes: outcomes.map((outcome, n) => ({ item: `item-${n + 1}`, outcome })), statement },
});

describe('a discussion', () => {
  it('is opened by a review alone, and keeps no word of it in its context', () => {
    const outcome = start(opened('advice'));
    expect(outcome).toMatchObject(reaches({ discussing: 'reasonsDue' }, 'openDeadline', 'notify'));
    expect(JSON.stringify(outcome.ok && outcome.context)).not.toContain('另有依据');
    expect(start({ ...opened('advice'), by: drafter })).toMatchObject(refusal('NOT_PERMITTED', 'role.required'));
    expect(start({ ...opened('advice'), facts: { thirdParties: null } })).toMatchObject(refusal('GUARDED', 'document.unknown'));
  });
  it('takes as many rounds as the profile allows, and then goes to the meeting', () => {
    const once = [reasons(1), maintain(1)];
    expect(given(opened('advice'), ...once).when(call)).toMatchObject(refusal('GUARDED', 'round.left'));
    expect(given(opened('advice'), ...once, again, ...once).when(again)).toMatchObject(refusal('GUARDED', 'round.usedUp'));
    expect(given(opened('advice'), ...once, again, ...once).when(call)).toMatchObject(reaches({ discussing: 'coordinating' }, 'notify'));
  });
  it('wants a reason for each open item, each once', () => {
    const two = given(opened('advice', 'mustChange'));
    expect(two.when(reasons(1))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.missing'));
    expect(two.when(reasons(1, 2, 2))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.namedTwice'));
    expect(two.when(reasons(1, 2, 9))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.unknown'));
    expect(given(opened('advice', 'mustChange'), { type: 'adoptItem', by: drafter, item: 'item-2' }).when(reasons(1, 2))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.settled'),
    );
  });
  it('ends at once when the last open item is settled, and tells the review', () => {
    const outcome = given(opened('advice'), reasons(1)).when({ type: 'acceptReason', by: handler, item: 'item-1', reply: '成立' });
    expect(outcome).toMatchObject(reaches('settled', 'insertRemarks', 'closeDeadline', 'renderExchange', 'notify'));
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['reasonAccepted'], false)]);
  });
  it('stops the clock for whoever leaves it, and everything open stays', () => {
    const outcome = given(opened('advice')).when({ type: 'withdraw', by: drafter, reason: '再研究' });
    expect(effectsOf(outcome, 'closeDeadline')).toEqual([{ key: 'discussion_reply', how: 'stopped', on: '2026-01-05' }]);
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['stays'], false)]);
  });
  it('hears that a limit has passed, tells both sides, and stays where it is', () => {
    const outcome = given(opened('advice')).when({ type: 'deadlinePassed', by: SYSTEM, key: 'discussion_reply' });
    expect(outcome).toMatchObject({ ok: true, value: { discussing: 'reasonsDue' } });
    expect(effectsOf(outcome, 'notify')).toHaveLength(2);
  });
});

describe('a must-change item', () => {
  const accept = (by: StoryStep['by']): StoryStep => ({ type: 'acceptMustChangeReason', by, item: 'item-1', reply: '并不违法' });

  it('is taken back by the review head alone, who never handled the case', () => {
    const replied = given(opened('mustChange'), reasons(1));
    expect(replied.when(accept(head))).toMatchObject(reaches('settled'));
    expect(replied.when(accept(handler))).toMatchObject(refusal('NOT_PERMITTED', 'duty.handlerAccepts'));
    expect(replied.when({ type: 'acceptReason', by: handler, item: 'item-1', reply: '成立' })).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.headDecides'),
    );
  });
  it('is not talked away by a meeting, and ends the discussion where nothing else is open', () => {
    const called = given(opened('mustChange'), ...toMeeting(1));
    expect(called.when(meeting('reasonAccepted'))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.headDecides'));
    const outcome = called.when(meeting('open'));
    expect(outcome).toMatchObject(reaches('unresolved'));
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['stays'], false)]);
  });
  it('is for no leader to decide, in person or on paper, and bars F4 for the advice beside it', () => {
    const before = given(opened('mustChange', 'advice'), ...toMeeting(1, 2), meeting('open', 'open'));
    expect(before.when(decide(leader, { 1: 'waived', 2: 'waived' }))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.noLeaderDecides'));
    expect(before.when(decide(clerk, { 1: 'waived', 2: 'waived' }, { entry }))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'item.noLeaderDecides'),
    );
    const outcome = before.when(decide(leader, { 2: 'waived' }));
    expect(outcome).toMatchObject(reaches('unresolved'));
    expect(effectsOf(outcome, 'grantStatement')).toEqual([]);
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['stays', 'leaderWaived'], false)]);
  });
});

describe('advice that stays open after the meeting', () => {
  const before = given(opened('advice', 'advice'), ...toMeeting(1, 2), meeting('open', 'open'));

  it('is decided by the leader, all of it at once', () => {
    expect(before.when(decide(leader, { 1: 'waived' }))).toMatchObject(refusal('PAYLOAD_REFUSED', 'item.missing'));
    const outcome = before.when(decide(leader, { 1: 'waived', 2: 'waived' }));
    expect(outcome).toMatchObject(reaches('stated', 'renderStatement'));
    expect(effectsOf(outcome, 'grantStatement')).toEqual([{ document: 'document', review: 'review', textHash: 't1:discussed' }]);
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['leaderWaived', 'leaderWaived'], true)]);
  });
  it('gets no F4 for a text that is to be changed all the same', () => {
    const outcome = before.when(decide(leader, { 1: 'waived', 2: 'upheld' }));
    expect(outcome).toMatchObject(reaches('settled'));
    expect(effectsOf(outcome, 'renderStatement')).toEqual([]);
    expect(effectsOf(outcome, 'tellProcess')).toEqual([finished(['leaderWaived', 'leaderUpheld'], false)]);
  });
  it('is entered by the office with name, day and scan, and the remark is the leader’s', () => {
    const both = { 1: 'waived', 2: 'waived' };
    expect(before.when(decide(clerk, both))).toMatchObject(refusal('PAYLOAD_REFUSED', 'entry.required'));
    expect(before.when(decide(clerk, both, { entry: { ...entry, occurredOn: '2026-01-06' } }))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'entry.dayAhead'),
    );
    expect(before.when(decide(clerk, both, { entry: { ...entry, occurredOn: '2026-01-04' } }))).toMatchObject(
      refusal('PAYLOAD_REFUSED', 'entry.dayTooEarly'),
    );
    expect(before.when(decide({ ...clerk, party: 'elsewhere' }, both, { entry }))).toMatchObject(
      refusal('NOT_PERMITTED', 'duty.notOfOffice'),
    );
    const [{ remarks }] = effectsOf(before.when(decide(clerk, both, { entry })), 'insertRemarks') as [{ remarks: object[] }];
    expect(remarks[0]).toMatchObject({ kind: 'waived', saidBy: 'leader', saidOn: '2026-01-05', scan: 'scan' });
  });
  it('is decided by nobody who drafted or reviewed; where that leaves nobody, the superior appoints', () => {
    const both = { 1: 'waived', 2: 'waived' };
    const nobodyLeft = factsMet()[2]!;
    const reviewer = { ...decide(of('head', 'government', 'signatory'), both), facts: nobodyLeft };
    expect(before.when(reviewer)).toMatchObject(refusal('NOT_PERMITTED', 'approval.barred'));
    const governor = of('governor', 'province', 'signatory');
    const appoint: StoryStep = { type: 'appointSigner', by: governor, seat: 'decision.1', person: 'governor', reason: '无人可办' };
    expect(before.when(appoint)).toMatchObject(refusal('PAYLOAD_REFUSED', 'approval.somebodyEligible'));
    const appointed = given(opened('advice', 'advice'), ...toMeeting(1, 2), meeting('open', 'open'), { ...appoint, facts: nobodyLeft });
    expect(appointed.when({ ...decide(governor, both), facts: nobodyLeft })).toMatchObject(reaches('stated'));
  });
});
