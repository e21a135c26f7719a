import { Keyed } from './keyed.js';
import { ALIKE, likeness, nearest, sketchOf } from './sketch.js';

const keyed = new Keyed(Buffer.alloc(32, 5));
const TEXT =
  '《临江市户外招牌设置管理办法》第三条要求商户缴纳招牌保证金，没有法律、法规依据，增加了经营者的负担，也与国务院关于清理涉企收费的要求不符，' +
  '请求审查并予以纠正。第五条规定逾期不缴的一律拆除，属于以规范性文件设定行政强制措施。';
const same = (one: string, other: string) => likeness(sketchOf(keyed, one), sketchOf(keyed, other));

describe('the sketch of a text', () => {
  it('is the same for the same words, whatever the spaces and signs between them', () =>
    expect(same(TEXT, TEXT.replaceAll('，', ', ').replaceAll('。', '。\n'))).toBe(100));

  it('is near for a text with a few words changed, and never whole', () => {
    const near = same(TEXT, TEXT.replace('请求审查', '恳请贵局审查'));
    expect(near).toBeGreaterThanOrEqual(ALIKE);
    expect(near).toBeLessThan(100);
  });

  it('is far for another text', () => expect(same(TEXT, '第九条限定只能由本地企业承接停车服务，排除了外地经营者。')).toBeLessThan(30));

  it('tells nothing to whoever has another key', () =>
    expect(likeness(sketchOf(keyed, TEXT), sketchOf(new Keyed(Buffer.alloc(32, 6)), TEXT))).toBeLessThan(20));

  it('finds the nearest leader, or none', () => {
    const leaders = [TEXT.replace('请求审查', '恳请贵局审查'), TEXT, '停车收费过高'].map((text, n) => ({
      id: String(n),
      sketch: sketchOf(keyed, text),
    }));
    expect(nearest(sketchOf(keyed, TEXT), leaders)).toEqual({ id: '1', similarity: 100 });
    expect(nearest(sketchOf(keyed, '限定本地企业'), leaders)).toBeUndefined();
  });
});
