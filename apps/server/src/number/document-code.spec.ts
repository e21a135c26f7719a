import { documentCode, documentNumber } from './document-code.js';

describe('the letters of a document number', () => {
  it.each([
    ['临江市司法局', '临江市人民政府', '临司法'],
    ['临江市青溪区司法局', '临江市青溪区人民政府', '青司法'],
    ['临江市城市管理局', '临江市人民政府', '临城市管理'],
    ['临江市卫生健康委员会', '临江市人民政府', '临卫生健康'],
    ['市民服务中心', null, '市民服务中心'],
  ])('of %s under %s are %s', (name, government, code) => {
    expect(documentCode(name, government)).toBe(code);
  });

  it('stand before the year in 〔〕 and a number without zeros in front', () => {
    expect(documentNumber('临司法', '审', 2026, 1)).toBe('临司法审〔2026〕1号');
  });
});
