import { describeDefinition } from '../../test/support/definition.js';
import { normativeDocument } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';

describeDefinition({ folder: import.meta.dirname, definition: normativeDocument, messages, notices: NOTICES, leastRules: 40 });

describe('a notice', () => {
  it('writes days out in the language of the reader', () => {
    expect(noticeText('evaluationDue', { title: '办法', lastDay: '2026-12-01' })).toEqual({
      zh: expect.stringContaining('2026年12月1日'),
      en: expect.stringContaining('1 December 2026'),
    });
  });
  it('shows the gap where a detail is missing', () => expect(noticeText('left', {}).zh).toContain('{reason}'));
});
