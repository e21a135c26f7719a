import { LEFT_OUT, previewOf, proposedFor, toldOf } from './masked.js';

const SENTENCES = [
  { text: '收费没有依据。', reasons: [] },
  { text: '我在和平路开店。', reasons: [{ zh: '疑似住址', en: 'an address' }] },
  { text: '去年交了两千元。', reasons: [{ zh: '讲述本人情况', en: 'own affairs' }] },
  { text: '请予纠正。', reasons: [] },
];

describe('a text before it goes on', () => {
  it('leaves out what may lead to its writer, with one mark for a run of sentences', () => {
    expect(previewOf(proposedFor(SENTENCES))).toBe(`收费没有依据。${LEFT_OUT}请予纠正。`);
  });

  it('has nothing to show where nothing is kept', () => {
    expect(previewOf(SENTENCES.map(({ text }) => ({ keep: false, text })))).toBe('');
  });

  it('tells the server only what was reworded', () => {
    const choices = proposedFor(SENTENCES).map((choice, n) => (n === 3 ? { keep: true, text: '请依法处理。' } : choice));
    expect(toldOf(choices, SENTENCES)).toEqual([{ keep: true }, { keep: false }, { keep: false }, { keep: true, text: '请依法处理。' }]);
  });
});
