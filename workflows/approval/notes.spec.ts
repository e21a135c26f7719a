import { type Asked, after, approve, door, refusals } from '../../test/support/approval-door.js';
import { callerOf, FACTS, host, twoSteps } from '../../test/support/approval-office.js';
import { actorOf, approvalDuties, personsOf } from './index.js';

const open = twoSteps({ kind: 'all' });
const atHead = after(open, approve('s1'), approve('s2'), approve('s3'));
const entered = { onBehalfOf: 'head', occurredOn: '2026-02-27', scan: 'scan-1' };
const enter = (change: object = {}, by = 'clerk'): Asked => ({ type: 'approve', by, reason: undefined, entry: { ...entered, ...change } });

describe('代录 an entry on behalf', () => {
  it('names who decided, who entered it, the day and the scan', () =>
    expect(after(atHead, enter()).opinions.at(-1)).toMatchObject({
      person: 'head',
      enteredBy: 'clerk',
      occurredOn: '2026-02-27',
      at: '2026-03-02T02:00:00.000Z',
      scan: 'scan-1',
    }));
  it.each<[string, object, string]>([
    ['for somebody who does not decide this', { onBehalfOf: 's5' }, 'entry.noLeader'],
    ['for somebody who drafted', { onBehalfOf: 'drafter' }, 'entry.leaderBarred'],
    ['of a day that is still to come', { occurredOn: '2026-03-03' }, 'entry.dayAhead'],
    ['of a day before the last legal fact', { occurredOn: '2026-02-19' }, 'entry.dayTooEarly'],
    ['without a scan that lies with the document', { scan: 'scan-9' }, 'entry.scanUnknown'],
  ])('is refused %s', (_, change, rule) => expect(refusals(atHead, enter(change))).toEqual([rule]));
  it('is owed by the office, and not by whoever decides', () => {
    expect(refusals(atHead, approve('clerk'))).toEqual(['entry.required']);
    expect(refusals(atHead, enter({}, 'head'))).toEqual(['entry.ownDecision']);
    expect(refusals(atHead, approve('head'))).toEqual([]);
  });
  it('is recalled by the person or by the office', () => {
    const given = after(open, approve('s1'), approve('s2'), enter({ onBehalfOf: 's3' }));
    for (const by of ['s3', 'clerk']) expect(refusals(given, { type: 'recall', by })).toEqual([]);
  });
  it('gives both persons to separation of duties', () => {
    const by = { person: 'clerk', party: 'review', role: 'generalOffice' };
    const at = '2026-03-02T17:00:00.000Z';
    expect(personsOf({ by, at, entry: entered })).toEqual(['head', 'clerk']);
    expect(actorOf({ by, at })).toEqual({ decidedBy: 'clerk', enteredBy: null, occurredOn: '2026-03-03', scan: null });
  });
});

describe('催办 reminding', () => {
  it('moves nothing and is done once a day', () => {
    const reminded = after(open, { type: 'remindSigners', by: 'head' });
    expect({ ...reminded, reminders: {} }).toEqual(open);
    expect(refusals(reminded, { type: 'remindSigners', by: 'head' })).toEqual(['approval.remindedToday']);
    expect(refusals(reminded, { type: 'remindSigners', by: 'head' }, { ...FACTS, today: '2026-03-03' })).toEqual([]);
  });
  it('reaches somebody who joined after the reminder of the day', () => {
    const joined = after(open, { type: 'remindSigners', by: 'head' }, { type: 'addSigner', by: 'head', step: 'countersign', person: 's4' });
    expect(refusals(joined, { type: 'remindSigners', by: 'head' })).toEqual([]);
  });
});

describe('抄送 copying in', () => {
  const { copiedIn } = approvalDuties(host);
  const copied = after(open, { type: 'copyIn', by: 's1', person: 's5' });
  const reads = (person: string) => copiedIn({ context: { approval: copied }, facts: {}, by: callerOf(person) }).length === 0;

  it('lets the reader read', () => expect(['s5', 's4'].map(reads)).toEqual([true, false]));
  it('is refused twice, to strangers, and to somebody kept apart', () => {
    expect(refusals(copied, { type: 'copyIn', by: 's1', person: 's5' })).toEqual(['approval.copiedBefore']);
    expect(refusals(open, { type: 'copyIn', by: 's1', person: 'stranger' })).toEqual(['approval.unknownPerson']);
    expect(refusals(open, { type: 'copyIn', by: 's1', person: 'drafter' })).toEqual(['approval.personBarred']);
  });
  it('gives no say', () => expect(door(copied, approve('s5'))).toMatchObject({ ok: false }));
});
