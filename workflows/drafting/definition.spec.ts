import { describeDefinition } from '../../test/support/definition.js';
import { drafting } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({ folder: import.meta.dirname, definition: drafting, messages, notices: NOTICES, leastRules: 18 });

describe('the definition of this workflow', () => {
  it('hides no event from those who draft but what they do with each comment at its desk', () => {
    const hidden = ['answerComments', 'mergeComments', 'separateComment'];
    expect(new Set<string>([...timelineEvents, ...hidden])).toEqual(new Set(['@start', ...Object.keys(drafting.events)]));
    expect(hidden.filter((event) => timelineEvents.has(event))).toEqual([]);
  });
});

describe('a notice', () => {
  it('names the document', () => expect(noticeText('repliesNear', { title: '办法' }).zh).toBe('《办法》部门回复期限即将届满。'));
  it('shows the gap where a detail is missing', () => expect(noticeText('abandoned', {}).zh).toContain('{reason}'));
});
