import { approvalMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { deliberation } from './definition.js';
import { ownMessages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({ folder: import.meta.dirname, definition: deliberation, messages: ownMessages, notices: NOTICES, leastRules: 40 });

describe('the definition of this workflow', () => {
  it('says nothing under a name of the shared approval', () =>
    expect(Object.keys(ownMessages).filter((rule) => Object.hasOwn(approvalMessages, rule))).toEqual([]));

  it('shows the drafters neither the views of a meeting nor how leaders pass the paper about', () => {
    const inside = ['transfer', 'delegate', 'addSigner', 'dropSigner', 'recall', 'copyIn', 'remindSigners'];
    expect(inside.filter((event) => timelineEvents.has(event as 'pass'))).toEqual([]);
    expect(inside.every((event) => Object.hasOwn(deliberation.events, event))).toBe(true);
    expect(deliberation.readers.filter(({ what, by }) => ['history', 'meeting'].includes(what) && by.includes('drafter'))).toEqual([]);
  });
});

describe('a notice of a deliberation', () => {
  it('shows the gap where a detail is missing', () => expect(noticeText('sentBack', { title: '办法' }).zh).toContain('{reason}'));
});
