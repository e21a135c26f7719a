import { type Asked, after, approve, door, refusals, refuse } from '../../test/support/approval-door.js';
import { FACTS, seatsOf, twoSteps } from '../../test/support/approval-office.js';
import { currentStep, findSeat, isStepPassed, openApproval, taskPlaces, whoseTurn } from './index.js';

const open = twoSteps({ kind: 'all' });
const atHead = after(open, approve('s1'), approve('s2'), approve('s3'));
const act = (type: Asked['type'], by: string, fields: object): Asked => ({ type, by, ...fields });
const seat = 'countersign.1';
const persons = (state: typeof open) => whoseTurn(state).map(({ person }) => person);

describe('转办 transferring', () => {
  it('gives the seat away for good', () => {
    const given = after(open, act('transfer', 's1', { seat, to: 's4' }));
    expect(persons(given)).toEqual(['s4', 's2', 's3']);
    expect(refusals(given, approve('s1'))).toEqual(['approval.noSeat']);
    expect(after(given, approve('s4')).opinions[0]).toMatchObject({ person: 's4', onBehalfOf: null });
  });
  it.each([
    ['somebody who drafted', 'drafter', 'approval.personBarred'],
    ['somebody of another role', 'clerk', 'approval.notOfRole'],
    ['somebody of another party', 'centre', 'approval.notOfRole'],
    ['somebody who sits there already', 's2', 'approval.seatedAlready'],
    ['himself', 's1', 'approval.seatedAlready'],
  ])('is refused to %s', (_, to, rule) => expect(refusals(open, act('transfer', 's1', { seat, to }))).toContain(rule));
  it('is refused to somebody who decided another step', () => {
    const heads = openApproval({
      steps: [
        { key: 'first', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review', person: 'deputy' }] },
        { key: 'second', rule: { kind: 'all' }, seats: [{ role: 'reviewHead', party: 'review', person: 'head' }] },
      ],
    });
    const again = after(heads, approve('deputy'));
    expect(refusals(again, act('transfer', 'head', { seat: 'second.1', to: 'deputy' }))).toEqual(['approval.personActedElsewhere']);
  });
  it('is for the holder and the head of the party, and for seats that are still open', () => {
    expect(refusals(open, act('transfer', 's2', { seat, to: 's4' }))).toEqual(['approval.notYourSeat']);
    expect(refusals(open, act('transfer', 's5', { seat, to: 's4' }))).toEqual(['approval.noSeatToArrange']);
    expect(refusals(open, act('transfer', 'chief', { seat, to: 's4' }))).toEqual(['approval.noSeatToArrange']);
    expect(refusals(open, act('transfer', 'head', { seat, to: 's4' }))).toEqual([]);
    expect(refusals(atHead, act('transfer', 's1', { seat, to: 's4' }))).toEqual(['approval.seatNotOpen']);
  });
});

describe('委派 delegating', () => {
  const delegated = after(open, act('delegate', 's1', { seat, to: 's4', until: '2026-03-05' }));

  it('lets the delegate decide on behalf of the holder, whose seat it stays', () => {
    const used = after(delegated, approve('s4'));
    expect(used.opinions[0]).toMatchObject({ person: 's4', onBehalfOf: 's1' });
    expect(findSeat(used, seat)).toMatchObject({ person: 's1', delegate: null });
  });
  it('shows the task to the delegate', () => expect(taskPlaces(delegated)[0]).toMatchObject({ person: 's4' }));
  it('returns to the holder in the next round', () => {
    const again = after(delegated, approve('s4'), approve('s2'), approve('s3'), refuse('head'));
    expect(refusals(again, approve('s4'))).toEqual(['approval.noSeat']);
    expect(refusals(again, approve('s1'))).toEqual([]);
  });
  it('ends after its last day', () => {
    expect(refusals(delegated, approve('s4'), { ...FACTS, today: '2026-03-05' })).toEqual([]);
    expect(refusals(delegated, approve('s4'), { ...FACTS, today: '2026-03-06' })).toEqual(['approval.noSeat']);
  });
  it('is taken back, and the holder may act without that too', () => {
    expect(refusals(delegated, approve('s1'))).toEqual([]);
    const taken = after(delegated, act('takeBack', 's1', { seat }));
    expect(refusals(taken, approve('s4'))).toEqual(['approval.noSeat']);
    expect(refusals(taken, act('takeBack', 's1', { seat }))).toEqual(['approval.noDelegate']);
  });
  it('is never passed on by the delegate', () =>
    expect(refusals(delegated, act('delegate', 's4', { seat, to: 's5' }))).toEqual(['approval.noSeatToArrange']));
  it('is refused for a day that is past, and to a fellow signer', () => {
    expect(refusals(open, act('delegate', 's1', { seat, to: 's4', until: '2026-03-01' }))).toEqual(['approval.dayPast']);
    expect(refusals(open, act('delegate', 's1', { seat, to: 's2' }))).toEqual(['approval.seatedAlready']);
  });
  it('of a seat open to a whole role binds it to whoever delegates', () => {
    const given = after(atHead, act('delegate', 'head', { seat: 'head.1', to: 'both' }));
    expect(findSeat(given, 'head.1')).toMatchObject({ person: 'head', delegate: { person: 'both' } });
  });
});

describe('absence', () => {
  const absences = [{ person: 's1', delegate: 's4', party: 'review', role: 'secondReviewer', until: '2026-03-10' }];
  const away = { ...FACTS, absences };

  it('lets the delegate act in seats that name the absent person', () => {
    const taken = door(open, approve('s4'), away);
    expect(taken).toMatchObject({ ok: true, state: { opinions: [{ person: 's4', onBehalfOf: 's1' }] } });
    expect(refusals(open, approve('s4'))).toEqual(['approval.noSeat']);
  });
  it('does not take the seat from its holder', () => expect(refusals(open, approve('s1'), away)).toEqual([]));
  it('is one for the role and the party that it names', () => {
    expect(refusals(open, approve('s4'), { ...FACTS, absences: [{ ...absences[0]!, role: 'reviewHead' }] })).toEqual(['approval.noSeat']);
    expect(refusals(open, approve('s4'), { ...FACTS, absences: [{ ...absences[0]!, party: 'county' }] })).toEqual(['approval.noSeat']);
    expect(refusals(open, approve('s4'), { ...FACTS, absences: [{ ...absences[0]!, role: null }] })).toEqual([]);
  });
  it('gives nobody a second voice in one round', () => {
    const fellow = { ...FACTS, absences: [{ ...absences[0]!, delegate: 's2' }] };
    expect(refusals(after(open, approve('s2')), approve('s2'), fellow)).toEqual(['approval.actedBefore']);
  });
  it('gives a drafter no voice', () =>
    expect(refusals(open, approve('drafter'), { ...FACTS, absences: [{ ...absences[0]!, delegate: 'drafter' }] })).toEqual([
      'approval.barred',
    ]));
});

describe('移交 handing over a desk', () => {
  it('moves every seat at which the person still owes an opinion', () => {
    const two = openApproval({
      isApart: false,
      steps: ['one', 'two'].map((key) => ({ key, rule: { kind: 'all' as const }, seats: seatsOf('s1', 's2') })),
    });
    const given = after(two, approve('s1'), act('handOver', 'admin', { from: 's1', to: 's4' }));
    expect(given.steps.map(({ seats }) => seats.map(({ person }) => person))).toEqual([
      ['s1', 's2'],
      ['s4', 's2'],
    ]);
  });
  it('gives back what the person held for others', () => {
    const delegated = after(open, act('delegate', 's1', { seat, to: 's4' }));
    expect(findSeat(after(delegated, act('handOver', 'admin', { from: 's4', to: 's5' })), seat)).toMatchObject({
      person: 's1',
      delegate: null,
    });
  });
  it('is refused where there is nothing, where duties are separate, and to others than administrator and head', () => {
    expect(refusals(open, act('handOver', 'admin', { from: 's5', to: 's4' }))).toEqual(['approval.noDesk']);
    expect(refusals(open, act('handOver', 'admin', { from: 's1', to: 'drafter' }))).toEqual(['approval.personBarred']);
    expect(refusals(open, act('handOver', 'chief', { from: 's1', to: 's4' }))).toEqual(['approval.notHeadThere']);
    expect(refusals(open, act('handOver', 'head', { from: 's1', to: 's4', party: 'county' }))).toEqual(['approval.notHeadOfParty']);
    expect(refusals(open, act('handOver', 'admin', { from: 's1', to: 's4', party: 'county' }))).toEqual(['approval.noDesk']);
    expect(refusals(open, act('handOver', 'head', { from: 's1', to: 's4' }))).toEqual([]);
  });
});

describe('加签 adding a signer', () => {
  const joined = after(open, act('addSigner', 's1', { step: 'countersign', person: 's4' }));

  it('lets one more opinion be owed from then on', () => {
    expect(persons(joined)).toEqual(['s1', 's2', 's3', 's4']);
    expect(currentStep(after(joined, approve('s1'), approve('s2'), approve('s3'))).key).toBe('countersign');
  });
  it('is refused in a passed step until it is returned to', () => {
    const late = act('addSigner', 'head', { step: 'countersign', person: 's4' });
    expect(refusals(atHead, late)).toEqual(['approval.stepPassed']);
    const back = after(atHead, act('returnToStep', 'head', { step: 'countersign', comesStraightBack: true }), late);
    expect(persons(back)).toEqual(['s1', 's2', 's3', 's4']);
  });
  it('is refused for a step that is not there, and for people of no role that sits there', () => {
    expect(refusals(open, act('addSigner', 'head', { step: 'nowhere', person: 's4' }))).toEqual(['approval.stepUnknown']);
    expect(refusals(open, act('addSigner', 'head', { step: 'countersign', person: 'clerk' }))).toEqual(['approval.notOfRole']);
    expect(refusals(open, act('addSigner', 'head', { step: 'countersign', person: 'drafter' }))).toEqual(['approval.personBarred']);
  });
});

describe('减签 dropping a signer', () => {
  it('may decide the step', () => {
    const dropped = after(open, approve('s1'), approve('s2'), act('dropSigner', 'head', { seat: 'countersign.3' }));
    expect(isStepPassed(dropped, 'countersign')).toBe(true);
  });
  it('never drops somebody who has signed', () =>
    expect(refusals(after(open, approve('s1')), act('dropSigner', 'head', { seat }))).toEqual(['approval.seatNotOpen']));
  it('never goes below what the rule needs', () => {
    const two = twoSteps({ kind: 'any', needed: 2 }, ['s1', 's2']);
    expect(refusals(two, act('dropSigner', 'head', { seat }))).toEqual(['approval.seatRequired']);
    expect(refusals(two, act('dropSigner', 'head', { seat: 'countersign.2' }))).toEqual(['approval.tooFewSeats']);
  });
  it('never drops a required seat', () =>
    expect(refusals(atHead, act('dropSigner', 'head', { seat: 'head.1' }))).toEqual(['approval.seatRequired']));
  it('is for the head, and for whoever added the signer', () => {
    const joined = after(open, act('addSigner', 's1', { step: 'countersign', person: 's4' }));
    expect(refusals(joined, act('dropSigner', 's2', { seat: 'countersign.4' }))).toEqual(['approval.notAddedByYou']);
    expect(refusals(joined, act('dropSigner', 's1', { seat: 'countersign.4' }))).toEqual([]);
  });
  it('keeps what was said in earlier rounds', () => {
    const again = after(atHead, refuse('head'), act('dropSigner', 'head', { seat: 'countersign.2' }));
    expect(again.opinions.map(({ person }) => person)).toEqual(['s1', 's2', 's3', 'head']);
    expect(persons(again)).toEqual(['s1', 's3']);
  });
  it('never gives a seat’s name a second time', () => {
    const again = after(
      open,
      act('dropSigner', 'head', { seat: 'countersign.3' }),
      act('addSigner', 'head', { step: 'countersign', person: 's4' }),
    );
    expect(currentStep(again).seats.map(({ id }) => id)).toEqual(['countersign.1', 'countersign.2', 'countersign.4']);
  });
});

describe('appointment by the superior', () => {
  const alone = { ...FACTS, colleagues: FACTS.colleagues.filter(({ person }) => ['drafter', 'centre', 'chief'].includes(person)) };
  const single = openApproval({
    steps: [{ key: 'second', rule: { kind: 'any', needed: 1 }, seats: [{ role: 'secondReviewer', party: 'review' }] }],
    superior: { role: 'reviewHead', party: 'county' },
  });
  const appoint = (by: string, person: string) => act('appointSigner', by, { seat: 'second.1', person });

  it('puts somebody of the same role into a seat for which nobody is left', () => {
    const taken = door(single, { ...appoint('chief', 'centre'), reason: '乡镇仅有一名审查人员' }, alone);
    expect(taken).toMatchObject({ ok: true, state: { steps: [{ seats: [{ person: 'centre', party: 'county' }] }] } });
    if (taken.ok) expect(refusals(taken.state, approve('centre'), alone)).toEqual([]);
  });
  it('is refused while somebody is left', () =>
    expect(refusals(single, appoint('chief', 'centre'))).toEqual(['approval.somebodyEligible']));
  it('is the superior’s, and never for somebody kept apart or of another role', () => {
    expect(refusals(single, appoint('head', 'centre'))).toEqual(['approval.notSuperior']);
    expect(refusals(single, appoint('chief', 'drafter'), alone)).toEqual(['approval.personBarred']);
    expect(refusals(single, appoint('chief', 'chief'), alone)).toEqual(['approval.notOfRole']);
  });
});
