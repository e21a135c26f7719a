import { outline } from '../outline.js';
import { compare } from './compare.js';
import { draftLabelChange } from './draft-label-change.js';
import { unsolicited } from './unsolicited.js';

const ARTICLES = ['第一条 为了规范停车，制定本办法。', '第二条 本办法自公布之日起施行。'];
const compared = (old: readonly string[], next: readonly string[], articles: readonly string[] = ARTICLES) =>
  compare(outline([...old, ...ARTICLES].join('\n')), outline([...next, ...articles].join('\n')));

const NAME = '临江市停车管理办法';

describe('the label of a draft at the end of its title', () => {
  it.each([
    ['removed', [`${NAME}（送审稿）`], [NAME]],
    ['removed', [NAME, '（送审稿）'], [NAME]],
    ['removed', [`${NAME}(公开征求意见稿)`], [NAME]],
    ['removed', [`${NAME}（试行）（草案）`], [`${NAME}（试行）`]],
    ['removed', ['临江市停车管理', '办法（草案）'], [NAME]],
    ['changed', [`${NAME}（征求意见稿）`], [`${NAME}（送审稿）`]],
    ['changed', [NAME, '（征求意见稿）'], [NAME, '（送审稿）']],
    ['changed', [NAME], [`${NAME}（草案）`]],
  ] as const)('is %s, and nothing was changed: %s, %s', (change, old, next) => {
    const comparison = compared(old, next);
    expect(comparison.articles.filter((one) => one.change !== 'same').map(draftLabelChange)).toEqual([change]);
    expect(unsolicited(comparison, [])).toEqual([]);
  });

  it.each([
    [[`${NAME}（送审稿）`], ['临江市机动车停车管理办法']],
    [[`${NAME}（试行）`], [NAME]],
    [[`${NAME}（试行）（送审稿）`], [NAME]],
    [[`${NAME}草案`], [NAME]],
    [[NAME], ['临江市停车收费管理办法']],
    [[NAME, '（2026年3月2日公布）'], [NAME]],
  ] as const)('is not all that differs: %s, %s', (old, next) => {
    const comparison = compared(old, next);
    expect(comparison.articles.map(draftLabelChange).filter(Boolean)).toEqual([]);
    expect(unsolicited(comparison, [])).not.toEqual([]);
  });

  it('hides no other change, and none outside of the title', () => {
    const other = [ARTICLES[0]!, '第二条 本办法自2026年6月1日起施行。'];
    expect(unsolicited(compared([`${NAME}（送审稿）`], [NAME], other), []).map(({ places }) => places)).toEqual([['第二条']]);
    const within = ['第一条 为了规范停车（草案），制定本办法。', ARTICLES[1]!];
    expect(unsolicited(compared([NAME], [NAME], within), []).map(({ places }) => places)).toEqual([['第一条']]);
  });
});
