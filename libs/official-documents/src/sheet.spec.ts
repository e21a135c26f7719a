import type { Block } from './block.js';
import { deliberationMinutes } from './forms/deliberation-minutes.js';
import { legalityOpinion } from './forms/legality-opinion.js';
import { signingSheet } from './forms/signing-sheet.js';
import { PENDING, sheetLayout, sheetOf } from './sheet.js';
import { MINUTES } from './testing/deliberation.facts.js';
import { LEGALITY_OPINION } from './testing/legality-opinion.facts.js';
import { JOINT_SIGNING } from './testing/signing.facts.js';

/** Every text of a value, one after another. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

const opinion = sheetOf(legalityOpinion({ ...LEGALITY_OPINION, documentNumber: `临司法审〔2026〕${PENDING}号` }));

describe('a paper for a page', () => {
  it.each([
    ['opinion', legalityOpinion(LEGALITY_OPINION)],
    ['minutes', deliberationMinutes(MINUTES)],
    ['signing sheet', signingSheet(JOINT_SIGNING)],
  ])('has every block of the %s in its order, and every character of its running text', (_, blocks) => {
    const sheet = sheetOf(blocks);
    expect(sheet.map(({ kind }) => kind)).toEqual(blocks.map(({ kind }) => kind));
    const set = textsIn(sheet).join('');
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? textsIn(block.text) : []));
    const faces = ['fangsong', 'kaiti', 'heiti'];
    expect(said.flatMap((text) => text.split('\n')).filter((text) => !faces.includes(text) && !set.includes(text))).toEqual([]);
  });

  it('knows a number that is not given yet', () => {
    expect(opinion.find(({ kind }) => kind === 'documentNumber')).toMatchObject({ pending: true, number: '临司法审〔2026〕×号' });
    expect(sheetOf([{ kind: 'documentNumber', number: '临司法审〔2026〕7号' }])).toMatchObject([{ pending: false }]);
  });

  it('breaks its title as the docx does, and keeps every character of it', () => {
    const title = opinion.find((block) => block.kind === 'title');
    expect(title?.lines.length).toBeGreaterThan(1);
    expect(title?.lines.join('')).toBe(title?.text);
  });

  it('names the face of each piece and the distance of the signature from the edge', () => {
    const [first] = sheetOf([{ kind: 'paragraph', text: [{ text: '一、', face: 'heiti' }, '正文'] }]);
    expect(first).toEqual({
      kind: 'paragraph',
      flush: false,
      lines: [
        [
          { text: '一、', face: 'heiti' },
          { text: '正文', face: 'fangsong' },
        ],
      ],
    });
    const sealed = sheetOf([{ kind: 'signature', name: '临江市司法局', date: '2026-03-02', sealed: true }]);
    expect(sealed).toMatchObject([{ date: { iso: '2026-03-02', text: '2026年3月2日' }, indents: { date: 4 }, blankLines: 2 }]);
  });

  it('numbers attachments, and puts recipients that found no room into the record', () => {
    const blocks: Block[] = [
      { kind: 'headMarks', classification: '内部', urgency: '加急' },
      { kind: 'attachmentsNote', names: ['清单', '图'] },
      { kind: 'note', text: '联系人：甲' },
      { kind: 'attachment', ordinal: 1, title: '清单' },
      { kind: 'versionRecord', mainRecipients: ['甲局'], copyTo: ['乙局', '丙局'], printedBy: '司法局', printedOn: '2026-03-02' },
    ];
    expect(sheetOf(blocks)).toMatchObject([
      { marks: [{ text: '内部', face: 'heiti' }, { text: '加急' }] },
      { lines: [{ label: '附件：1.', text: '清单' }, { label: '2.' }] },
      { text: '（联系人：甲）' },
      { label: '附件1', lines: ['清单'] },
      {
        names: [
          { label: '主送：', text: '甲局。' },
          { label: '抄送：', text: '乙局，丙局。' },
        ],
        printedOn: { text: '2026年3月2日' },
      },
    ]);
  });

  it('measures 210 by 297 millimetres with margins of 37, 26, 35 and 28, and 22 lines of 28 characters', () => {
    const { page, margin, typeArea, linesPerPage, charactersPerLine, linePitch, tracking, sizes, redHeadTop } = sheetLayout();
    expect([page, margin, typeArea]).toEqual([
      { width: 210, height: 297 },
      { top: 37, right: 26, bottom: 35, left: 28 },
      { width: 156, height: 225 },
    ]);
    expect([linesPerPage, charactersPerLine, redHeadTop]).toEqual([22, 28, 35]);
    expect((linePitch * linesPerPage * 25.4) / 72).toBeLessThanOrEqual(typeArea.height);
    expect(((sizes.body + tracking) * charactersPerLine * 25.4) / 72).toBeLessThanOrEqual(typeArea.width);
  });
});
