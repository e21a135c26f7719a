import { outline } from '../outline.js';

const clause = (sentence: string) => outline(`临江市办法\n第一条　甲。\n第二条　${sentence}\n`).validity;

describe('the clause on effect and validity', () => {
  it.each([
    ['本办法自2027年3月1日起施行。', { effective: '2027-03-01', until: null, years: null }],
    ['本办法自2027年3月1日起施行，有效期五年。', { effective: '2027-03-01', until: null, years: 5 }],
    ['本办法自2027年3月1日起施行，有效期至2032年2月29日。', { effective: '2027-03-01', until: '2032-02-29', years: null }],
    ['本办法自2027年3月1日至2030年2月28日施行。', { effective: '2027-03-01', until: '2030-02-28', years: null }],
    ['本办法自２０２７年３月１日起施行，有效期为2年。', { effective: '2027-03-01', until: null, years: 2 }],
    ['本办法自二〇二七年三月一日起施行。', { effective: '2027-03-01', until: null, years: null }],
    ['本办法自发布之日起施行。2020年1月1日发布的《临江市旧办法》同时废止。', { effective: null, until: null, years: null }],
  ])('%s', (sentence, expected) => expect(clause(sentence)).toMatchObject({ at: 'article-2', ...expected }));

  it('is missing where the text has none', () => {
    expect(clause('许可证有效期届满的，可以延续。')).toBeNull();
    expect(clause('《临江市旧办法》同时废止。')).toBeNull();
  });
});

describe('head and foot', () => {
  const facts = (head: string, foot = '') => outline(`${head}\n现将有关事项通知如下。\n一、甲。\n二、乙。\n${foot}`);

  it('name the issuers of a joint document by its title, else by its signature', () => {
    expect(facts('临江市财政局、临江市民政局关于做好救助的通知').issuer).toBe('临江市财政局、临江市民政局');
    expect(facts('救助工作方案', '临江市民政局\n临江市财政局\n2026年1月2日').issuer).toBe('临江市民政局、临江市财政局');
    expect(facts('救助工作方案').issuer).toBeNull();
    const three = facts(
      '临江市财政局等三部门关于救助的通知',
      '临江市财政局　　临江市民政局\n临 江 市 教 育 局\n2026年1月2日\n抄送：市委办公室。',
    );
    expect(three).toMatchObject({ issuer: '临江市财政局、临江市民政局、临江市教育局', date: '2026-01-02' });
    expect(three.nodes.at(-1)?.type).toBe('closing');
  });

  it.each([
    ['统一编号：LJDR01-2026-0003', 'LJDR01-2026-0003'],
    ['LJ－2026－00012', 'LJ－2026－00012'],
    ['2026-0003', null],
  ])('give the unified number of %s as %s', (line, number) => {
    expect(facts(`${line}\n关于做好救助的通知\n临政发〔2026〕1号`)).toMatchObject({
      unifiedNumber: number,
      documentNumber: '临政发〔2026〕1号',
    });
  });

  it('take no day that the calendar does not have for a date', () => {
    expect(facts('关于救助的通知', '临江市\n2026年2月30日').date).toBeNull();
    expect(facts('关于救助的通知', '临江市\n二○二六年二月二十八日').date).toBe('2026-02-28');
  });

  it('list attachments that the text names and does not carry, with names over two lines', () => {
    const list = '附件：1.临江市救助标准表\n　　　2.临江市困难群众救助\n　　　　申请书\n临江市民政局\n2026年1月2日';
    expect(facts('关于救助的通知', list).attachments).toEqual([{ title: '临江市救助标准表' }, { title: '临江市困难群众救助申请书' }]);
  });
});
