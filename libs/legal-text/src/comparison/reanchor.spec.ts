import { outline } from '../outline.js';
import { compare } from './compare.js';
import { reanchor } from './reanchor.js';
import { unsolicited } from './unsolicited.js';

const OLD = `临江市公园管理办法
第一条　公园每日六时开放，二十二时关闭，遇有恶劣天气可以临时闭园。
第二条　公园内不得有下列行为：
（一）烧烤、宿营；
（二）攀折花木；
（三）使用高音喇叭。
公园管理单位应当劝阻前款行为，并保存劝阻记录。
第三条　市财政安排公园养护经费。
第四条　本办法自公布之日起施行。
`;
const NEW = `临江市公园管理办法
第一条　公园管理遵循便民、公益、节约的原则。
第二条　公园每日五时开放，二十二时关闭，遇有恶劣天气可以临时闭园。
第三条　公园内不得有下列行为：
（一）攀折花木；
（二）使用高音喇叭。
公园管理单位应当劝阻前款行为，并保存劝阻记录。
公园管理单位可以收取停车费。
第四条　本办法自公布之日起施行。
`;
const comparison = compare(outline(OLD), outline(NEW));

describe('an anchor', () => {
  it.each([
    ['第一条', '第二条'],
    ['第二条第一款', '第三条第一款'],
    ['第二条第一款第（三）项', '第三条第一款第（二）项'],
    ['第二条第2款', '第三条第二款'],
    ['第四条', '第四条'],
  ])('%s follows its clause to %s', (anchor, to) => {
    expect(reanchor(anchor, comparison)).toMatchObject({ gone: false, anchor: to, isElsewhere: anchor !== to });
  });

  it.each([
    ['第二条第一款第（一）项', 'rewritten'],
    ['第三条', 'removed'],
    ['第九条', 'unknown'],
  ])('%s says that it is gone: %s', (anchor, reason) => {
    expect(reanchor(anchor, comparison)).toMatchObject({ gone: true, reason, why: { zh: expect.stringContaining('第') } });
  });
});

describe('an article that stands elsewhere', () => {
  const [open, forbidden, paid, warned] = [
    '公园每日六时开放，二十二时关闭，遇有恶劣天气可以临时闭园。',
    '公园内不得烧烤、宿营，不得攀折花木。',
    '市财政安排公园养护经费，专款专用，接受审计。',
    '公园管理单位应当劝阻违法行为，并保存劝阻记录。',
  ];
  const text = (...articles: string[]) =>
    outline(['临江市公园管理办法', ...articles.map((words, n) => `第${'一二三四'[n]}条　${words}`), ''].join('\n'));
  const moved = compare(text(open!, forbidden!, paid!, warned!), text(paid!, forbidden!, open!, warned!));

  it('is elsewhere also where its number has stayed the same', () =>
    expect(['第二条', '第三条', '第四条'].map((anchor) => reanchor(anchor, moved))).toMatchObject([
      { anchor: '第二条', isElsewhere: true },
      { anchor: '第一条', isElsewhere: true },
      { anchor: '第四条', isElsewhere: false },
    ]));

  it('is a change that somebody has to have asked for, though no word of it differs', () => {
    expect(unsolicited(moved, []).map(({ places }) => places)).toEqual([['第三条'], ['第二条']]);
    expect(unsolicited(moved, [{ id: 'one', anchors: ['第三条'] }]).map(({ places }) => places)).toEqual([['第二条']]);
  });
});

/** Where the anchors lead, or the reason why they are gone. */
const followed = (old: string, next: string, ...anchors: string[]) => {
  const drafts = compare(outline(old), outline(next));
  return anchors.map((anchor) => {
    const found = reanchor(anchor, drafts);
    return found.gone ? found.reason : found.anchor;
  });
};
const LISTS = `第一条　市场内禁止下列行为：
（一）短斤少两；
（二）占道经营；
（三）法律、法规规定的其他情形。
经营者应当公示下列事项：
（一）商品价格；
（二）检测结果；
（三）法律、法规规定的其他情形。
`;

describe('an anchor of a clause that says the same as another', () => {
  it('follows the one that stayed, and is gone with the one that went', () => {
    const next = LISTS.replace('（二）占道经营；\n（三）法律、法规规定的其他情形。', '（二）占道经营。');
    expect(followed(LISTS, next, '第一条第一款第（三）项', '第一条第二款第（三）项')).toEqual(['ambiguous', '第一条第二款第（三）项']);
  });

  it('is ambiguous where two 项 of one list say the same and the list was changed', () => {
    const doubled = LISTS.replace('（二）占道经营', '（二）短斤少两');
    const next = doubled.replace('（三）法律、法规规定的其他情形。\n经营者', '（三）占道经营。\n经营者');
    expect(followed(doubled, next, '第一条第一款第（一）项')).toEqual(['ambiguous']);
  });

  it('keeps to its own 款 when the two 款 change places', () => {
    const [first, second] = [LISTS.slice(4, LISTS.indexOf('经营者')), LISTS.slice(LISTS.indexOf('经营者'))];
    expect(followed(LISTS, `第一条　${second}${first}`, '第一条第一款', '第一条第一款第（三）项')).toEqual([
      '第一条第二款',
      '第一条第二款第（三）项',
    ]);
  });

  it('tells two chapters of one heading apart by their neighbours', () => {
    const chapters = ['第一章　公园\n第一条　公园免费开放。\n', '第二章　公园\n第二条　公园不收停车费。\n'];
    const next = `${chapters[0]}第二章　公园\n第二条　园内禁止烧烤。\n${chapters[1]!.replace('第二章', '第三章').replace('第二条', '第三条')}`;
    expect(followed(chapters.join(''), next, '第一章', '第二章')).toEqual(['第一章', 'ambiguous']);
  });
});

describe('an anchor of a 项', () => {
  it('follows it to another 款 of its article when it says the same, alone in both drafts', () => {
    const next = LISTS.replace('（二）占道经营；\n（三）', '（二）')
      .replace('（二）检测结果', '（二）占道经营；\n（三）检测结果')
      .replace(/（三）(法律.*\n)$/, '（四）$1');
    expect(followed(LISTS, next, '第一条第一款第（二）项')).toEqual(['第一条第二款第（二）项']);
  });

  it('follows it through a new order and a new wording, and is gone where nothing of its own is left', () => {
    const next = LISTS.replace('（一）短斤少两；\n（二）占道经营', '（一）未经许可占道经营；\n（二）出售过期食品');
    expect(followed(LISTS, next, '第一条第一款第（一）项', '第一条第一款第（二）项')).toEqual(['rewritten', '第一条第一款第（一）项']);
  });
});

describe('an anchor of an article', () => {
  const penalty = '第一条　违反本办法规定占道经营的，由市场监督管理部门责令改正，处二百元以下罚款。\n';

  it('does not lead to another penalty in the same words when its own was removed', () => {
    const other = '第二条　违反本办法规定短斤少两的，由市场监督管理部门责令改正，处二百元以下罚款。\n';
    expect(followed(penalty + other, other.replace('第二条', '第一条'), '第一条', '第二条')).toEqual(['removed', '第一条']);
  });

  it('follows it when all that it said stands at the head of a much longer one elsewhere', () => {
    const [first, second] = ['第一条　公园每日六时开放，二十二时关闭。\n', '第二条　市财政安排公园养护经费，任何单位不得挪用。\n'];
    const longer = `${first.trimEnd()}\n遇有恶劣天气，公园管理单位可以临时闭园，并且在各出入口公告。\n举办大型活动的，公安机关可以限制进入人数，直至游客疏散完毕。\n`;
    expect(
      followed(
        first + second + penalty.replace('第一', '第三'),
        `${second.replace('二', '一')}${penalty.replace('第一', '第二')}${longer.replace('一', '三')}`,
        '第一条',
      ),
    ).toEqual(['第三条']);
  });

  it('says that it was split when no part holds most of it', () => {
    const [first, second] = ['公园每日六时开放，二十二时关闭。', '市财政安排公园养护经费，不得挪用。'];
    expect(followed(`第一条　${first}\n${second}\n`, `第一条　${first}\n第二条　${second}\n`, '第一条', '第一条第二款')).toEqual([
      'split',
      '第二条',
    ]);
  });
});

describe('unsolicited changes', () => {
  const places = (...items: Parameters<typeof unsolicited>[1]) =>
    unsolicited(comparison, items).map(({ entry, places: touched }) => [entry.change, touched]);

  it('are all changes when nothing was asked', () => {
    expect(places()).toEqual([
      ['added', ['第一条']],
      ['edited', ['第一条']],
      ['edited', ['第二条第一款第（一）项', '第三条第三款']],
      ['removed', ['第三条']],
    ]);
  });

  it('are only what no item asked for, to the 款 and 项', () => {
    expect(
      places(
        { id: '1', anchors: ['第一条'] },
        { id: '2', anchors: ['第二条第一款第（一）项', '第三条'] },
        { id: '3', anchors: [], newAnchors: ['第一条'] },
      ),
    ).toEqual([['edited', ['第三条第三款']]]);
  });

  it('are none where the whole article was asked to be revised', () => {
    expect(places({ id: '1', anchors: ['第一条', '第二条', '第三条'], newAnchors: ['第一条'] })).toEqual([]);
  });
});
