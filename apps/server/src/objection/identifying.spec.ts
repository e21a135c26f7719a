import { holdsAny, identifying, LEFT_OUT, maskedText, sentencesOf } from './identifying.js';

const TEXT =
  '第三条要求缴纳保证金，没有法律依据。我在和平路18号开店，店名是晚风小吃店！2026年1月8日被罚款，临城管罚决〔2026〕12号；电话13800000000。请依法审查。';

describe('sentences that may lead to their writer', () => {
  const found = identifying(TEXT, ['秋水', '13800000000']);

  it('are told with the reasons, the others without', () => {
    expect(found.map(({ n, reasons }) => [n, reasons.map(({ zh }) => zh)])).toEqual([
      [1, []],
      [2, ['疑似住址、店址', '讲述本人情况', '疑似店名、企业名称']],
      [3, ['疑似本人案件的文号', '具体日期']],
      [4, ['含提出人填写的姓名或者联系方式', '疑似电话号码']],
      [5, []],
    ]);
  });

  it.each([
    ['秋 照·水', true],
    ['ＱＩＵ＠example.cn', true],
    ['138-0013-8000', true],
    ['秋水', false],
    ['水', false],
  ])('name their writer however that is written: %s', (written, isNamed) => {
    const known = ['秋照水', 'qiu@example.cn', '138 0013 8000', '水', ''];
    expect(holdsAny(`联系${written}。`, known)).toBe(isNamed);
    const reasons = identifying(`联系${written}。`, known)[0]!.reasons.map(({ zh }) => zh);
    expect(reasons.includes('含提出人填写的姓名或者联系方式')).toBe(isNamed);
  });

  it('are all of the text, in order', () => expect(sentencesOf(TEXT).join('')).toBe(TEXT));

  it.each([
    ['证件号码330102199001011234。', '疑似身份证件号码'],
    ['车牌浙A12345被扣。', '疑似车牌号码'],
    ['邮箱qiu@example.cn。', '疑似电子邮箱'],
    ['信用代码91330100MA2ABCDE1X。', '疑似统一社会信用代码'],
  ])('%s', (text, why) => expect(identifying(text, [])[0]!.reasons.map(({ zh }) => zh)).toContain(why));

  it('are no citations: an article, a document number of the State Council', () =>
    expect(identifying('与国办发〔2018〕37号第二条不符。', [])[0]!.reasons).toEqual([]));
});

describe('the text that others read', () => {
  it('has one mark for what is left out together, and the rest as it was or as reworded', () =>
    expect(
      maskedText([
        { keep: true, text: '甲。' },
        { keep: false, text: '乙。' },
        { keep: false, text: '丙。' },
        { keep: true, text: '某商户被罚。' },
      ]),
    ).toBe(`甲。${LEFT_OUT}某商户被罚。`));
});
