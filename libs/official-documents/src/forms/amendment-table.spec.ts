import { compare, outline, sideOf } from '@fashen/legal-text';
import { render } from '../render/render.js';
import { AMENDMENTS } from '../testing/amendments.facts.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { randomRevision } from '../testing/random-revision.js';
import { amendmentTable } from './amendment-table.js';

const rowsOf = (facts: typeof AMENDMENTS) =>
  amendmentTable(facts)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) =>
      row.map((cell) =>
        [cell]
          .flat()
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join('')
          .trim(),
      ),
    );

describe('the amendment table', () => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(amendmentTable(AMENDMENTS)), 'word/document.xml'));
    expect(document).toBe(golden('amendment-table', document));
  });

  it('has a row for every changed clause, none for one that is kept or only renumbered', () =>
    expect(rowsOf(AMENDMENTS).map(([old, next]) => [old!.slice(0, 4), next!.slice(0, 4)])).toEqual([
      ['第二条　', '第二条　'],
      ['（新增）', '第三条　'],
      ['第五条　', '（删去）'],
    ]));

  it('tells the reason, and where there is none says so', () => {
    const [edited, added, removed] = rowsOf(AMENDMENTS);
    expect(edited![2]).toBe('规范性文件不得设立行政收费。');
    expect(added![2]).toBe('（未说明理由）');
    expect(removed![2]).toBe('与上位法重复。');
  });

  it('does not take the reason of a removed clause for the new clause of the same number', () => {
    const [edited] = rowsOf({ ...AMENDMENTS, reasons: [{ draft: 'old', clause: 'article-5', reason: '与上位法重复' }] });
    const stays = rowsOf({ ...AMENDMENTS, reasons: [{ draft: 'new', clause: 'article-5', reason: '与上位法重复' }] });
    expect(edited![2]).toBe('（未说明理由）');
    expect(stays.map(([, , reason]) => reason)).toEqual(['（未说明理由）', '（未说明理由）', '（未说明理由）']);
  });

  it('sets the words that differ in 黑体, on either side', () => {
    const table = amendmentTable(AMENDMENTS).find(({ kind }) => kind === 'table');
    const faces = JSON.stringify(table);
    expect(faces).toContain('"face":"heiti"');
    expect(faces).not.toContain('{"text":"第二条');
  });

  it('names clauses that only changed their number below the table', () =>
    expect(JSON.stringify(amendmentTable(AMENDMENTS))).toContain('仅条序变动的条款：第三条改为第四条；第四条改为第五条。'));

  it('loses no character of a changed clause', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const drafts = randomRevision(seed);
      const comparison = compare(outline(drafts.old), outline(drafts.new));
      const changed = comparison.articles.filter(({ change }) => change !== 'same' && change !== 'renumbered');
      const told = rowsOf({ documentTitle: '', comparison, reasons: [] });
      expect(told.map(([old]) => old)).toEqual(
        changed.map(({ change, segments }) => (change === 'added' ? '（新增）' : sideOf(segments, 'old').trim())),
      );
      expect(told.map(([, next]) => next!.replace(/^（(由|第).*）\n/, '').trim())).toEqual(
        changed.map(({ change, segments }) => (change === 'removed' ? '（删去）' : sideOf(segments, 'new').trim())),
      );
    }
  });

  it('says of a moved, a split and a merged clause what became of it', () => {
    const told = Array.from({ length: 60 }, (_, seed) => randomRevision(seed + 1)).flatMap((drafts) =>
      rowsOf({ documentTitle: '', comparison: compare(outline(drafts.old), outline(drafts.new)), reasons: [] }).map(([, next]) => next!),
    );
    expect(told.filter((cell) => /^（由第.+条移至第.+条）/.test(cell)).length).toBeGreaterThan(5);
    expect(told.filter((cell) => /^（第.+条、第.+条合并为第.+条）/.test(cell)).length).toBeGreaterThan(5);
  });

  it('says of equal drafts that nothing changed', () => {
    const text = outline('第一条　甲。\n第二条　乙。');
    expect(JSON.stringify(amendmentTable({ ...AMENDMENTS, comparison: compare(text, text) }))).toContain('没有文字改动');
  });
});
