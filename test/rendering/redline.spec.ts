import { compare, outline } from '@fashen/legal-text';
import { redline } from '@fashen/official-documents';
import { randomRevision } from '../../libs/official-documents/src/testing/random-revision.js';
import { type Settled, settleInOffice } from './settle.js';

/** Random revisions, each settled both ways by LibreOffice; REDLINES=n for another count. */
const COUNT = Number(process.env.REDLINES ?? 100);

describe(`${COUNT} redlines of random revisions, settled by LibreOffice`, () => {
  const drafts = Array.from({ length: COUNT }, (_, n) => randomRevision(n + 1));
  let settled: Settled[] = [];
  beforeAll(async () => {
    const facts = { title: '临江市停车管理办法', author: '周明远', date: '2026-11-20' };
    const documents = await Promise.all(drafts.map(({ old, new: next }) => redline(compare(outline(old), outline(next)), facts)));
    settled = settleInOffice(documents);
  });

  it('are real changes', () => expect(drafts.filter(({ old, new: next }) => old !== next).length).toBeGreaterThan(COUNT * 0.75));
  it('read as the new text when all changes are accepted', () =>
    expect(settled.map(({ accepted }) => accepted)).toEqual(drafts.map((draft) => draft.new)));
  it('read as the old text when all changes are rejected', () =>
    expect(settled.map(({ rejected }) => rejected)).toEqual(drafts.map(({ old }) => old)));
});
