import type { WorkflowDefinition } from '@fashen/engine';
import { openApproval } from '@fashen/workflow-approval';
import { deskEvents } from './desk-events.js';

const PARTY = 'linjiang.justice';
const asked = { from: 'second', to: 'colleague', party: PARTY, reason: '调离' };
const host = (...events: string[]) => ({ events: Object.fromEntries(events.map((name) => [name, {}])) }) as unknown as WorkflowDefinition;
const seat = (person: string, party = PARTY) => ({ role: 'secondReviewer', party, person });
const approval = openApproval({
  steps: [
    { key: 'one', rule: { kind: 'all' }, seats: [seat('other')] },
    { key: 'two', rule: { kind: 'all' }, seats: [seat('second'), seat('second', 'linjiang')] },
  ],
});
const types = (definition: WorkflowDefinition, context: object) => deskEvents(definition, context, asked).map(({ type }) => type);

describe('a desk is let go of', () => {
  it('by the shared event where the person owes the party an opinion now or later', () =>
    expect(deskEvents(host('handOver'), { approval }, asked)).toEqual([{ type: 'handOver', ...asked }]));
  it('by a new handler where the person handles the case', () =>
    expect(deskEvents(host('reassign'), { handler: 'second' }, asked)).toEqual([
      { type: 'reassign', handler: 'colleague', reason: '调离' },
    ]));
  it('by nothing where the workflow does not know the event, or the person only stood there once', () => {
    expect(types(host(), { approval, handler: 'second' })).toEqual([]);
    expect(types(host('handOver', 'reassign'), { approval: { ...approval, status: 'passed' }, handler: 'other' })).toEqual([]);
    expect(types(host('handOver', 'reassign'), { approval: null })).toEqual([]);
  });
  it('not by seats of another party', () =>
    expect(deskEvents(host('handOver'), { approval }, { ...asked, party: 'linjiang.urban' })).toEqual([]));
  it('also where the person only stands in for another', () => {
    const step = approval.steps[0]!;
    const lent = { ...step, seats: [{ ...step.seats[0]!, delegate: { person: 'second', until: null } }] };
    expect(types(host('handOver'), { approval: { ...approval, steps: [lent] } })).toEqual(['handOver']);
  });
});
