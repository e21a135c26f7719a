import { plainText, readDocx } from '@fashen/ooxml';
import { ABOVE, CorrectionStory, HANDLER, HEAD, LIAISON } from '../support/correction.js';
import { onDay } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';

describeEachServer('a correction', (server) => {
  const inForce = async (): Promise<CorrectionStory> => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    return story;
  };

  it('begins with a warning inside: the head decides whether it is ordered, and nothing is shown or banned before a decision', async () => {
    const story = await inForce();
    const answer = await story.opened();
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'proposed' })]);
    await story.life.inState('warned');
    expect(await story.bans()).toEqual([]);
    expect((await story.life.validity()).scrutiny).toEqual([]);
    await story.done(HEAD, 'dropProposal', { reason: '不属于应当纠正的情形' });
    expect(await story.state()).toBe('notIssued');
    await story.life.inState('clear');
  });

  it('is ordered on paper, and runs out when the authority stops applying the clause by itself', async () => {
    const story = await inForce();
    await story.ordered();
    const [paper] = await story.papers(1);
    const text = plainText(await readDocx((await (await story.as(LIAISON)).get(paper!.href)).bytes));
    expect(text).toContain('纠正');
    expect(text).toContain('第二条');
    const evidence = await story.evidence(LIAISON, 'other', '停止执行通知');
    await story.done(LIAISON, 'answerStopApplying', story.said('已通知各执法单位停止执行第二条', { clauses: ['第二条'], evidence }));
    await story.refused(HEAD, 'closeCorrected', { words: '属实' }, 'proposal.missing');
    await story.decided('closeCorrected', { words: '经核实已停止执行' });
    expect(await story.state()).toBe('corrected');
    expect((await story.details()).done).toMatchObject({ done: 'applicationStopped' });
    // the clause still stands in the text, so the warning stays, and the office may lift it in time
    await story.life.inState('warned');
    expect(await story.bans()).toEqual([]);
  });
});
