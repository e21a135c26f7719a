import { GBT_9704, twips } from './layout.js';

const millimetres = (value: number) => (value / 1440) * 25.4;

describe('the layout of GB/T 9704-2012', () => {
  it('is A4 (gbt9704.5.1)', () => expect(GBT_9704.page).toEqual({ width: 11906, height: 16838 }));

  it('has a head margin of 37 and a binding margin of 28 mm (gbt9704.5.2.1)', () => {
    expect(millimetres(GBT_9704.margin.top)).toBeCloseTo(37, 1);
    expect(millimetres(GBT_9704.margin.left)).toBeCloseTo(28, 1);
  });

  it('leaves a type area of 156 × 225 mm exactly between the margins (gbt9704.5.2.1)', () => {
    const { page, margin, typeArea } = GBT_9704;
    expect(page.width - margin.left - margin.right).toBe(twips(156));
    expect(page.height - margin.top - margin.bottom).toBe(twips(225));
    expect(typeArea).toEqual({ width: twips(156), height: twips(225) });
  });

  it('has room for 22 lines and not for 23 (gbt9704.5.2.3)', () => {
    const { linePitch, typeArea } = GBT_9704;
    expect(22 * linePitch).toBeLessThanOrEqual(typeArea.height);
    expect(22 * (linePitch + 1)).toBeGreaterThan(typeArea.height);
  });

  it('has room for 28 characters of 16 pt and not for 29, by spacing and by grid (gbt9704.5.2.3)', () => {
    const { tracking, characterSpace, typeArea } = GBT_9704;
    for (const pitch of [320 + tracking, (16 + characterSpace / 4096) * 20]) {
      expect(28 * pitch).toBeLessThanOrEqual(typeArea.width);
      expect(29 * pitch).toBeGreaterThan(typeArea.width);
    }
    expect(28 * (320 + tracking + 1)).toBeGreaterThan(typeArea.width);
  });
});
