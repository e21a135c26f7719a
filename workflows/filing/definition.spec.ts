import { describeDefinition } from '../../test/support/definition.js';
import { filing } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';

describeDefinition({ folder: import.meta.dirname, definition: filing, messages, notices: NOTICES, leastRules: 18 });

describe('the definition of this workflow', () => {
  it('hides no event from those whose document it is', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(filing.events)])));
});

describe('a notice', () => {
  it('tells days as people write them', () =>
    expect(noticeText('due', { title: '办法', receiver: '省政府', publishedOn: '2026-03-02' }).zh).toBe(
      '《办法》已于2026年3月2日公布，请向省政府报备。',
    ));
  it('shows the gap where a detail is missing', () => expect(noticeText('late', {}).zh).toContain('{title}'));
});
