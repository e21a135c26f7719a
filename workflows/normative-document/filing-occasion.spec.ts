import { occasionOf } from './filing-occasion.js';

describe('the occasion of a filing', () => {
  it.each([
    ['临江市户外招牌设置管理办法', [], 'publication'],
    ['临江市户外招牌设置管理办法', ['repeal'], 'publication'],
    ['关于废止《临江市共享单车管理办法》的决定', ['repeal'], 'repeal'],
    ['关于宣布失效一批行政规范性文件的通知', ['lapse'], 'lapse'],
    ['关于修改和废止部分行政规范性文件的决定', ['amend', 'repeal'], 'amendment'],
    ['临江市户外招牌设置管理办法', ['renew'], 'renewal'],
  ] as const)('of “%s” that does %j is %s', (title, kinds, occasion) =>
    expect(
      occasionOf(
        title,
        kinds.map((kind) => ({ kind })),
      ),
    ).toBe(occasion),
  );
});
