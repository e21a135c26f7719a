import { DOCUMENT_STAGES } from '@fashen/domain';
import { normativeDocument } from '@fashen/workflow-normative-document';
import { stageOf } from './stage.js';

const process = (workflow: string, state: unknown, status = 'active') => ({
  id: `${workflow}-1`,
  workflow,
  version: 1,
  status,
  state: JSON.stringify(state),
  openedAt: '2026-03-02T01:00:00.000Z',
  updatedAt: '2026-03-02T01:00:00.000Z',
});

describe('the stage of a document', () => {
  it('is known for every state of its life', () => {
    const states = Object.keys(normativeDocument.machine.config.states ?? {});
    expect(states.length).toBeGreaterThan(15);
    for (const state of states) expect(Object.keys(DOCUMENT_STAGES)).toContain(stageOf([process('normative-document', state)]).stage);
  });

  it('is that of its life, whatever the parts say', () =>
    expect(stageOf([process('normative-document', 'deliberating'), process('legality-review', 'cleared', 'done')])).toEqual({
      stage: 'deliberating',
      process: 'normative-document-1',
    }));

  it.each([
    [[], 'notSubmitted'],
    [[process('legality-review', { examining: 'drafting' })], 'inReview'],
    [[process('legality-review', 'cleared', 'done')], 'reviewed'],
    [[process('legality-review', 'withdrawn', 'done')], 'drafting'],
    [[process('legality-review', 'cleared', 'done'), process('non-adoption-discussion', 'stated', 'done')], 'reviewed'],
    [[process('legality-review', 'cleared', 'done'), process('deliberation', 'signed', 'done')], 'signed'],
    [[process('three-unifieds', 'archived', 'done')], 'published'],
  ])('follows the latest part where there is no life on record', (processes, stage) => expect(stageOf(processes).stage).toBe(stage));
});
