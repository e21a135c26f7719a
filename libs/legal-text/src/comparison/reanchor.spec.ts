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

describe('an anchor of two clauses that say the same', () => {
  const twins = '第一条　分两类：\n（一）甲类摊位；\n（二）乙类摊位。\n另分两类：\n（一）甲类摊位；\n（二）丙类摊位。\n';
  const onlyFirst = compare(outline(twins), outline(twins.slice(0, twins.indexOf('另分'))));

  it('follows the one that stayed, and is gone with the one that went', () => {
    expect(reanchor('第一条第一款第（一）项', onlyFirst)).toMatchObject({ gone: false });
    expect(reanchor('第一条第二款第（一）项', onlyFirst)).toMatchObject({ gone: true, reason: 'rewritten' });
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
