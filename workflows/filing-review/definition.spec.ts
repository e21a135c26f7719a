import { approvalMessages } from '@fashen/workflow-approval';
import { describeDefinition } from '../../test/support/definition.js';
import { filingReview } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({
  ...{ folder: import.meta.dirname, definition: filingReview, messages, notices: NOTICES, leastRules: 20, borrowed: approvalMessages },
  sends: /tell(?:Named|\.\w+)\('(\w+)'\)/g,
});

describe('the definition of this workflow', () => {
  it('tells those who review every event', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(filingReview.events)])));
});

describe('a notice', () => {
  it('tells days as people write them', () => {
    expect(noticeText('deferred', { title: '办法', due: '2026-03-17' }).zh).toBe('《办法》暂缓办理，补充材料须于2026年3月17日前送达。');
  });
  it('speaks both languages of what has words', () =>
    expect(noticeText('corrected', { title: '办法', outcome: { zh: '已修改', en: 'amended' } }).en).toContain('amended'));
  it('shows the gap where a detail is missing', () => expect(noticeText('received', {}).zh).toContain('{title}'));
});
