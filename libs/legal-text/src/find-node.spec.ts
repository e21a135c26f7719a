import { findNode } from './find-node.js';
import { outline } from './outline.js';
import { walk } from './outline-node.js';

const TEXT = `第一章　总则
第一条　本办法规范招牌。
第二条　下列招牌除外：
（一）临时的；
（二）室内的，包括：
1.商场的；
前款规定由市城市管理部门解释：
（一）口头的；
第三条　办理时应当提交：
（一）申请书；
第三条之二　参照执行。
附件2
第一条　附件所称招牌。`;
const read = outline(TEXT);
const idOf = (anchor: string) => findNode(read, anchor)?.id;

describe('an anchor', () => {
  it('of every citable node leads back to it', () => {
    for (const node of walk(read.nodes)) expect(idOf(node.anchor)).toBe(node.id);
  });

  it.each([
    ['第二条第一款第（二）项第1目', 'article-2.paragraph-1.item-2.subitem-1'],
    ['第2条第1款第2项', 'article-2.paragraph-1.item-2'],
    ['第 二 条 第二款', 'article-2.paragraph-2'],
    ['第一条第一款', 'article-1'],
    ['第三条第一款第（一）项', 'article-3.item-1'],
    ['第三条之二', 'article-3-2'],
    ['第二条第（二）项', 'article-2.paragraph-1.item-2'],
    ['附件2第一条', 'attachment-2.article-1'],
  ])('%s means %s', (anchor, id) => expect(idOf(anchor)).toBe(id));

  it.each(['第二条第（一）项', '第九条', '第一条第二款', '', '第二条附近', '第条'])('%s means no place, or more than one', (anchor) => {
    expect(idOf(anchor)).toBeUndefined();
  });
});
