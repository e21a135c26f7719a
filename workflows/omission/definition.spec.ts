import { describeDefinition } from '../../test/support/definition.js';
import { omission } from './definition.js';
import { messages } from './messages.js';
import { NOTICES, noticeText } from './notices.js';
import { timelineEvents } from './readers.js';
import { lacksInWords } from './words.js';

describeDefinition({ folder: import.meta.dirname, definition: omission, messages, notices: NOTICES, leastRules: 10 });

describe('the definition of this workflow', () => {
  it('hides no event: both sides see the whole case', () =>
    expect(new Set<string>(timelineEvents)).toEqual(new Set(['@start', ...Object.keys(omission.events)])));
});

describe('a notice', () => {
  it('says what was left out', () =>
    expect(noticeText('opened', { title: '某办法', lacks: lacksInWords(['review', 'filing']) }).zh).toBe(
      '《某办法》未经合法性审查、未报送备案，请在期限内说明。',
    ));
  it('shows the gap where a detail is missing', () => expect(noticeText('opened', {}).zh).toContain('{title}'));
});
