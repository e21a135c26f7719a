import { overlapsOf } from './overlaps.js';

const IN_FORCE = [
  { anchor: '第二条', text: '第二条 设置户外招牌的，应当保持整洁、安全。' },
  { anchor: '第三条', text: '第三条 饲养犬只应当登记，并定期接种疫苗。' },
];

describe('clauses that say much the same', () => {
  it('are found whatever stands around them, the most alike first, and shown word by word', () => {
    const proposed = [
      { anchor: '第五条', text: '第五条 饲养犬只的单位和个人应当登记，每年接种一次疫苗。' },
      { anchor: '第六条', text: '第六条 设置户外招牌的，应当保持整洁、安全。' },
    ];
    const found = overlapsOf(proposed, IN_FORCE);
    expect(found.map(({ proposed: ours, inForce }) => [ours.anchor, inForce.anchor])).toEqual([
      ['第六条', '第二条'],
      ['第五条', '第三条'],
    ]);
    for (const { segments, proposed: ours, inForce } of found) {
      const side = (without: string) => segments.filter(([mark]) => mark !== without).map(([, text]) => text);
      expect([side('+').join(''), side('-').join('')]).toEqual([inForce.text, ours.text]);
    }
  });

  it('are none where the words are others, or too few to tell', () => {
    const other = [
      { anchor: '第一条', text: '第一条 为方便群众办事，推行一窗受理。' },
      { anchor: '第九条', text: '登记。' },
    ];
    expect(overlapsOf(other, IN_FORCE)).toEqual([]);
  });
});
