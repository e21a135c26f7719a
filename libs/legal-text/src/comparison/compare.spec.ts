import fc from 'fast-check';
import { outline } from '../outline.js';
import { compare } from './compare.js';
import type { Comparison } from './comparison.js';
import { inDocumentOrder, sideOf } from './document-order.js';

const compared = (old: string, next: string): Comparison => compare(outline(old), outline(next));
const briefly = ({ articles }: Comparison) => articles.map(({ change, old, new: next }) => [change, old, next]);
const whole = (comparison: Comparison, side: 'old' | 'new') =>
  sideOf(
    inDocumentOrder(comparison).flatMap(({ segments }) => segments),
    side,
  );

const DRAFT = `临江市集贸市场管理办法
第一章　总则
第一条　为了规范集贸市场秩序，根据有关法律，制定本办法。
第二条　市场开办者应当自收到申请之日起十五日内答复。
第三条　摊位经营者应当公示价格，不得短斤少两，并接受群众监督。
第四条　违反本办法第三条规定的，处二百元罚款。
第五条　本办法自2027年1月1日起施行。
`;

describe('the comparison of two drafts', () => {
  it('sets word against word within a clause', () => {
    const { articles } = compared(DRAFT, DRAFT.replace('十五日', '三十日'));
    expect(articles.filter(({ change }) => change !== 'same')).toEqual([
      {
        change: 'edited',
        kind: 'article',
        isMoved: false,
        old: '第二条',
        new: '第二条',
        oldIds: ['article-2'],
        newIds: ['article-2'],
        oldAt: DRAFT.indexOf('第二条'),
        newAt: DRAFT.indexOf('第二条'),
        similarity: expect.any(Number),
        segments: [
          ['=', '第二条　市场开办者应当自收到申请之日起'],
          ['-', '十五日'],
          ['+', '三十日'],
          ['=', '内答复。\n'],
        ],
      },
    ]);
  });

  it('counts what only follows a renumbering as renumbered, cited numbers included', () => {
    const next = DRAFT.replace('第三条　', '第三条　每个市场应当设置公平秤和投诉信箱。\n第四条　')
      .replace('第四条　违反本办法第三条', '第五条　违反本办法第四条')
      .replace('第五条　本办法', '第六条　本办法');
    const changed = briefly(compared(DRAFT, next)).filter(([change]) => change !== 'same');
    expect(changed).toEqual([
      ['added', null, '第三条'],
      ['renumbered', '第三条', '第四条'],
      ['renumbered', '第四条', '第五条'],
      ['renumbered', '第五条', '第六条'],
    ]);
  });

  it('takes a cited number that follows nothing for an edit', () => {
    expect(compared(DRAFT, DRAFT.replace('本办法第三条', '本办法第二条')).counts).toMatchObject({ edited: 1, same: 6 });
  });

  it('sees nothing in width, spaces, quotes and line ends', () => {
    const typeset = DRAFT.replaceAll('\n', '\r\n').replaceAll('，', ', ').replaceAll('　', '  ').replace('2027', '２０２７');
    const comparison = compared(DRAFT, typeset);
    expect(comparison.counts).toMatchObject({ same: comparison.articles.length });
    expect(whole(comparison, 'new')).toBe(typeset);
  });

  it('compares title and headings as entries of their own', () => {
    const next = DRAFT.replace('管理办法', '管理规定').replace('总则', '一般规定');
    expect(briefly(compared(DRAFT, next)).filter(([change]) => change !== 'same')).toEqual([
      ['edited', '标题', '标题'],
      ['edited', '第一章', '第一章'],
    ]);
  });

  it('holds for a notice with 一、（一） and for plain paragraphs', () => {
    const notice =
      '关于做好防汛工作的通知\n各县（区）人民政府：\n一、加强领导\n（一）落实责任。各地应当明确责任人。\n（二）检查物资。各地应当清点沙袋和水泵。\n二、严肃纪律。值班人员不得擅离岗位。\n';
    const revised = notice.replace('明确责任人', '逐级明确责任人').replace('\n二、', '\n（三）预备队伍。各地应当组建抢险队。\n二、');
    expect(briefly(compared(notice, revised)).filter(([change]) => change !== 'same')).toEqual([
      ['edited', '第一部分第（一）项', '第一部分第（一）项'],
      ['added', null, '第一部分第（三）项'],
    ]);
    const prose = '今天召开了会议。\n会议研究了绿化工作。\n会议要求按期完成。\n';
    expect(compared(prose, prose.replace('今天', '昨天').replace('会议要求', '会议听取了汇报。\n会议要求')).counts).toMatchObject({
      edited: 1,
      added: 1,
      same: 2,
    });
  });

  it('gives back any two texts to the character', () => {
    const piece = fc.constantFrom(
      '第一条　',
      '第二条 ',
      '（一）',
      '一、',
      '县级',
      '应当',
      '，',
      '。\n',
      '\r\n',
      '\t',
      '附件：\n',
      '𠀀',
      '\ud800',
      '…',
      ' ',
      '十五日',
      '目录\n',
      '“',
      '①',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, (old, next) => {
        const comparison = compared(old, next);
        expect(whole(comparison, 'old')).toBe(old);
        expect(whole(comparison, 'new')).toBe(next);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('takes a text of one endless line without losing any of it', () => {
    const old = Array.from({ length: 6000 }, (_, at) => `第${at}号摊位每日清扫${at % 7}次，`).join('');
    const next = old.replaceAll('清扫3次', '冲洗3次');
    const comparison = compared(old, next);
    expect([whole(comparison, 'old'), whole(comparison, 'new')]).toEqual([old, next]);
  });
});
