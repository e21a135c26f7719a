import {
  agree,
  agreed,
  apply,
  chairsView,
  further,
  given,
  held,
  passed,
  passPreCheck,
  people,
  putOnAgenda,
  recordMeeting,
  start,
  world,
} from '../../test/support/deliberation-story.js';

const { drafter, office, leader, reviewer } = people;
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
const [fine] = [world.meetings[0]!];
const meetings = (change: object) => ({ facts: { meetings: [{ ...fine, ...change }] } });

describe('an application', () => {
  it('goes to the office', () => expect(start(apply)).toMatchObject(reaches('preChecking', 'notify')));
  it('may come from the office, which is then on the deciding side', () =>
    expect(start({ ...apply, by: office })).toMatchObject({ ok: true, context: { deciders: ['office'] } }));
  it.each<[string, object, object]>([
    ['of another department', { by: { ...drafter, party: 'elsewhere' } }, refusal('NOT_PERMITTED', 'duty.mayNotApply')],
    ['of tomorrow', { appliedOn: '2026-03-03' }, refusal('PAYLOAD_REFUSED', 'date.future')],
    ['without a way', { facts: { way: null } }, refusal('GUARDED', 'way.unknown')],
    ['with no meeting to decide', { facts: { way: { ...world.way, bodies: [] } } }, refusal('GUARDED', 'way.incomplete')],
  ])('%s is refused', (_, change, expected) => expect(start({ ...apply, ...change })).toMatchObject(expected));
});

describe('the pre-check', () => {
  it('passes when every point is met, and otherwise not', () => {
    expect(given(apply).when(passPreCheck)).toMatchObject(reaches('agreeing', 'notify'));
    expect(given(apply).when({ ...passPreCheck, form: false, grounds: false })).toMatchObject({
      ok: false,
      refusal: { code: 'PAYLOAD_REFUSED', findings: [{ field: '/grounds' }, { field: '/form' }] },
    });
  });
  it('goes out of the drafter’s hands', () =>
    expect(given(apply).when({ ...passPreCheck, by: { ...office, person: 'drafter-1' } })).toMatchObject(
      refusal('NOT_PERMITTED', 'duty.drafterDecides'),
    ));
});

describe('the record of a meeting', () => {
  const scheduled = given(apply, ...agreed, putOnAgenda);
  it('has attendance, views and minutes', () => {
    const outcome = scheduled.when(recordMeeting);
    expect(outcome).toMatchObject(reaches('held', 'insertMeetingRecord'));
    expect(effectsOf(outcome, 'insertMeetingRecord')).toMatchObject([{ minutes: 'scan', views: [chairsView] }]);
  });
  it.each<[string, object, string[]]>([
    ['an absent speaker', { views: [{ ...chairsView, speaker: '路人' }, chairsView] }, ['view.speakerAbsent']],
    ['the chair in the middle', { views: [chairsView, { ...chairsView, speaker: '与会人' }] }, ['view.chairNotLast']],
    ['a chair who was not there', { chair: '他人', views: [] }, ['attendance.chairAbsent', 'view.chairNotLast']],
    ['a day before the application', { heldOn: '2026-03-01' }, ['date.beforeEarlierFact']],
  ])('is refused with %s', (_, change, rules) =>
    expect(scheduled.when({ ...recordMeeting, ...change })).toMatchObject(refusal('PAYLOAD_REFUSED', ...rules)),
  );
  it('needs no last word of the chair where the profile knows no such rule', () => {
    const rules = { ...world.way!.rules, chairLast: { isRule: false, basis: '示例参数' } };
    const there = given({ ...apply, facts: { way: { ...world.way!, rules } } }, ...agreed, putOnAgenda);
    expect(there.when({ ...recordMeeting, views: [] })).toMatchObject(reaches('held'));
  });
  it('of an approval on paper has neither chair nor attendance', () => {
    const paper = { ...recordMeeting, chair: undefined, attendance: undefined, views: undefined };
    expect(scheduled.when({ ...paper, ...meetings({ id: 'calendar', kind: 'governmentApproval' }) })).toMatchObject(reaches('held'));
  });
});

describe('what a meeting decided', () => {
  it('is granted and goes to the signatories when it passed', () =>
    expect(given(apply, ...held).when({ type: 'pass', by: office })).toMatchObject(
      reaches('signing', 'insertResult', 'renderMinutes', 'grantDeliberated', 'notify'),
    ));
  it('is carried over to the text that carries out its instructions', () => {
    const instructed = { type: 'passInPrinciple', by: office, instructions: [{ anchors: ['第二条'], words: '缩短期限' }] };
    const handedIn = { type: 'handInRevision', by: drafter, version: 't1:second', facts: further };
    const outcome = given(apply, ...held, instructed, handedIn).when({
      type: 'confirmInstructions',
      by: reviewer,
      note: '已核对',
      facts: further,
    });
    expect(outcome).toMatchObject({ ...reaches('signing', 'carryOver', 'grantDeliberated'), context: { textHash: 't1:second' } });
    expect(effectsOf(outcome, 'carryOver')).toEqual([
      { document: 'document', from: 't1:first', to: 't1:second', reviewers: ['review-1'], issuers: [] },
    ]);
  });
  it('waits for the same text again while nothing was changed', () => {
    const instructed = { type: 'passInPrinciple', by: office, instructions: [{ words: '缩短期限' }] };
    expect(given(apply, ...held, instructed).when({ type: 'handInRevision', by: drafter, version: 't1:first' })).toMatchObject(
      refusal('GUARDED', 'text.unchanged'),
    );
  });
});

describe('a signature', () => {
  it('leads to the recheck, and that to the registrar', () => {
    const signed = given(apply, ...passed, { type: 'sign', by: leader });
    expect(signed.value).toBe('rechecking');
    const outcome = signed.when({ type: 'passRecheck', by: office });
    expect(outcome).toMatchObject(reaches('signed', 'renderSigningSheet', 'notify'));
    expect(effectsOf(outcome, 'notify')).toMatchObject([{ message: 'signed', to: [{ role: 'registrar' }, { role: 'drafter' }] }]);
  });
  it('is told to the life of the document, where it has one', () => {
    const end = (start: typeof apply) =>
      effectsOf(given(start, ...passed, { type: 'sign', by: leader }).when({ type: 'passRecheck', by: office }), 'tellSpine');
    const event = { type: 'deliberationReported', outcome: 'signed', textHash: 't1:first' };
    expect(end({ ...apply, spine: 'life' })).toEqual([{ process: 'life', event }]);
    expect(end(apply)).toEqual([{ process: null, event }]);
  });
  it('of a leader who drafted is entered by nobody', () => {
    const entry = { onBehalfOf: 'leader-a', occurredOn: '2026-03-02', scan: 'scan' };
    const step = { type: 'sign', by: office, entry, facts: { drafters: [...world.drafters, 'leader-a'] } };
    expect(given(apply, ...passed).when(step)).toMatchObject({ ok: false });
  });
  it('is void once the text changes in substance', () => {
    const outcome = given(apply, ...passed, { type: 'sign', by: leader }).when({
      type: 'changeText',
      by: drafter,
      version: 't1:second',
      reason: '补充',
      facts: further,
    });
    expect(outcome).toMatchObject({ ...reaches('preChecking', 'voidDecisions'), context: { approval: null, decisions: {} } });
  });
});

it('a leader’s consent is no review', () =>
  expect(given(apply, passPreCheck).when({ ...agree, facts: { clearances: [] } })).toMatchObject(refusal('GUARDED', 'review.missing')));
