import { type Approval, seatsNow } from './details.js';

const opinion = { step: 'signing', person: 'p1', verdict: 'approved', occurredOn: '2026-12-01', isRecalled: false };
const approval = (round: number, opinions: Approval['opinions']): Approval => ({
  status: 'open',
  current: 0,
  steps: [{ key: 'signing', round, seats: ['a', 'b'].map((id) => ({ id, role: 'signatory', party: id, person: null })) }],
  opinions,
});

describe('who is to sign', () => {
  it('has signed or is waited for', () => {
    const said = { ...opinion, seat: 'a', round: 1 };
    expect(seatsNow(approval(1, [said])).map((one) => one.said)).toEqual([said, null]);
  });

  it('signs again in a new round, and after taking the signature back', () => {
    const said = { ...opinion, seat: 'a', round: 1 };
    expect(seatsNow(approval(2, [said])).map((one) => one.said)).toEqual([null, null]);
    expect(seatsNow(approval(1, [{ ...said, isRecalled: true }])).map((one) => one.said)).toEqual([null, null]);
  });
});
