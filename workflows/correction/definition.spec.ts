import { describeDefinition } from '../../test/support/definition.js';
import { correction } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({ folder: import.meta.dirname, definition: correction, messages, notices: NOTICES, leastRules: 20 });

describe('the definition of this workflow', () => {
  it('hides from the others what the handler proposes to the head, and nothing else', () =>
    expect(new Set(['@start', ...Object.keys(correction.events)])).toEqual(new Set([...timelineEvents, 'propose'])));
});

describe('a notice', () => {
  it('tells days as people write them, and words in both languages', () => {
    const told = noticeText('ordered', { title: '办法', receivedOn: '2026-03-02' });
    expect(told.zh).toContain('纠正通知已于2026年3月2日收到');
    expect(noticeText('answered', { title: '办法', answer: { zh: '修改', en: 'amend' } }).en).toContain('amend');
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('ordered', {}).zh).toContain('{title}'));
});
