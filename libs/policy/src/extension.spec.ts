import { extensionFindings, extensionLeft } from './extension.js';
import { findLimit, findProfile } from './look-up.js';

const hangzhou = findLimit(findProfile('zhejiang-hangzhou'), 'review');
const national = findLimit(findProfile('national'), 'review');
const first = { grantedTimes: 0, grantedAmount: 0 };

describe('an extension of the review', () => {
  it('is granted up to fifteen working days in all', () => {
    expect(extensionLeft(hangzhou, first)).toBe(5);
    expect(extensionFindings(hangzhou, { ...first, asked: 5 })).toEqual([]);
  });

  it('is refused beyond the cap, and the finding says what is left', () => {
    expect(extensionFindings(hangzhou, { ...first, asked: 6 })).toMatchObject([
      { rule: 'deadline.beyondCap', left: 5, total: 15, unit: 'wd' },
    ]);
  });

  it('is refused a second time, even with days left', () => {
    expect(extensionFindings(hangzhou, { grantedTimes: 1, grantedAmount: 2, asked: 1 })).toMatchObject([
      { rule: 'deadline.alreadyExtended' },
    ]);
    expect(extensionLeft(hangzhou, { grantedTimes: 1, grantedAmount: 2 })).toBe(0);
  });

  it.each([0, -3, 1.5])('of %p days is none', (asked) =>
    expect(extensionFindings(hangzhou, { ...first, asked })).toMatchObject([{ rule: 'deadline.badExtension' }]),
  );

  it('is impossible where the statutory maximum is the limit already', () => {
    expect(extensionFindings(national, { ...first, asked: 1 })).toMatchObject([
      { rule: 'deadline.notExtendable', basis: '国办发〔2018〕115号 二（五）' },
    ]);
    expect(extensionLeft(national, first)).toBe(0);
  });

  it('is impossible where the profile has no rule for it', () => {
    const publish = findLimit(findProfile('national'), 'publish_open');
    expect(extensionFindings(publish, { ...first, asked: 1 })).toMatchObject([{ rule: 'deadline.notExtendable' }]);
  });
});
