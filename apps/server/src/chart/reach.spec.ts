import { drawingOf } from '@fashen/engine';
import { normativeDocument } from '@fashen/workflow-normative-document';
import { threeUnifieds } from '@fashen/workflow-three-unifieds';
import { reachable } from './reach.js';

const spine = drawingOf(normativeDocument.machine);

describe('what can still be reached', () => {
  it('is everything from the beginning', () => {
    for (const { machine } of [normativeDocument, threeUnifieds]) {
      const drawing = drawingOf(machine);
      const first = drawing.states.filter(({ parent, initial }) => parent === null && initial).map(({ path }) => path);
      const missing = drawing.states.filter(({ path }) => !reachable(drawing, first).has(path));
      expect(missing).toEqual([]);
    }
  });

  it('from one region is also what its siblings still do', () => {
    const found = reachable(spine, [
      'published',
      'published.validity',
      'published.validity.inForce',
      'published.filing',
      'published.scrutiny',
    ]);
    expect([...found]).toEqual(expect.arrayContaining(['published.validity.expiring', 'lapsed', 'repealed']));
    expect(found.has('left')).toBe(false);
    expect(found.has('published.validity.awaitingEffect')).toBe(false);
  });

  it('from a final state is nothing else', () => {
    expect([...reachable(spine, ['lapsed'])]).toEqual(['lapsed']);
    expect([...reachable(spine, [])]).toEqual([]);
  });
});
