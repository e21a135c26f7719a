import { approvalMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { nonAdoptionDiscussion } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  folder: import.meta.dirname,
  definition: nonAdoptionDiscussion,
  messages,
  notices: NOTICES,
  leastRules: 25,
  borrowed: approvalMessages,
});

describe('the definition of this workflow', () => {
  it('hides no event from either side: an exchange has no secrets between the two', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(nonAdoptionDiscussion.events)])));
});

describe('a notice', () => {
  it('tells the outcomes in the language of the reader', () => {
    const told = noticeText('finished', { title: '办法', summary: { zh: '未达成一致1条', en: '1 stays open' } });
    expect(told).toEqual({ zh: expect.stringContaining('未达成一致1条'), en: expect.stringContaining('1 stays open') });
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('opened', {}).zh).toContain('{title}'));
});
