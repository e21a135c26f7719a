import { FIGURES, isTaken, takenNumbers } from './taken-numbers.js';

const UNIFIED = ['ZJAC00-2024-0001', 'ZJAC00-2024-0002', 'ZJAC00-2024-0003', 'ZJAC00-2024-0007', 'ZJAC00-2024-10000', 'ZC0220200006'];
const DOCUMENT = ['临政规〔2026〕1号', '临政规〔2026〕2号', '临政办〔2026〕1号', '临政规〔2026〕03号', '临政规（无号）'];

describe('the numbers of a register, summed up', () => {
  it('take few words, however many they are', () => {
    expect(takenNumbers(UNIFIED, FIGURES.unified)).toEqual({
      series: [
        {
          series: 'ZJAC00-2024-…',
          taken: [
            [1, 3],
            [7, 7],
            [10_000, 10_000],
          ],
        },
      ],
      others: ['ZC0220200006'],
    });
    const thousand = Array.from({ length: 1000 }, (_, n) => `ZJAC00-2025-${String(n + 1).padStart(4, '0')}`);
    expect(JSON.stringify(takenNumbers(thousand, FIGURES.unified)).length).toBeLessThan(80);
  });

  it.each([
    [UNIFIED, FIGURES.unified, ['ZJAC00-2024-0004', 'ZJAC00-2024-0006', 'ZJAC00-2025-0001', 'ZJAC00-2024-1', 'ZC0220200007', '0001', '']],
    [DOCUMENT, FIGURES.document, ['临政规〔2026〕3号', '临政规〔2025〕1号', '临政规〔2026〕01号', '临政规']],
  ])('answer as the numbers would: %s', (numbers, figures, free) => {
    const known = takenNumbers(numbers, figures);
    expect(numbers.filter((number) => !isTaken(known, number, figures))).toEqual([]);
    expect(free.filter((number) => isTaken(known, number, figures))).toEqual([]);
  });
});
