import { randomUUID } from 'node:crypto';
import { CorrectionStory } from '../support/correction.js';
import { HANDLER, HEAD, LIAISON, objectionStory } from '../support/objection-story.js';
import { PERSON } from '../support/objections.js';
import { describeBothServers } from '../support/server.js';

const proposal = {
  grounds: ['withoutBasis'],
  clauses: ['第二条'],
  explanation: '第二条没有法律、法规、规章依据',
  publicReply: '经审查，第二条应当纠正。',
};

describeBothServers('an objection that is right', (server) => {
  const { object, does, decide, examine, reaches, status, paper, read } = objectionStory(server);

  /** A document of the city with a life, in force; whoever files and corrects it signs in by himself. */
  const paperInForce = async (): Promise<CorrectionStory> => {
    const story = CorrectionStory.on(server());
    await story.inForce();
    return story;
  };

  it('is told that it is being corrected once the correction runs, and then what became of it', async () => {
    const story = await paperInForce();
    const receipt = await object({ document: story.document, clauses: ['第二条'] });
    await examine(receipt.id);
    await does(HANDLER, receipt.id, 'proposeCorrection', proposal);
    await decide(receipt.id);
    await reaches(receipt.id, 'followingUp');
    const told = await status(receipt);
    expect(told.reply).toMatchObject({ outcome: 'correct', text: expect.stringContaining('已经启动纠正') });
    expect(told).toMatchObject({ stage: { zh: '已答复' }, due: null });

    story.id = (await read(HANDLER, receipt.id)).body.details.correction;
    const page = (await story.read(LIAISON)).body;
    expect(page).toMatchObject({ details: { source: { kind: 'objection' }, clauses: ['第二条'] } });
    for (const words of [receipt.id, PERSON.name, PERSON.phone, '裁缝铺']) expect(JSON.stringify(page)).not.toContain(words);

    const evidence = await story.evidence(LIAISON, 'other', '停止执行通知');
    await story.done(LIAISON, 'answerStopApplying', story.said('已停止执行第二条', { clauses: ['第二条'], evidence }));
    await story.decided('closeCorrected', { words: '经核实已停止执行' });
    await reaches(receipt.id, 'answered');
    expect((await status(receipt)).steps.at(-1)).toMatchObject({
      kind: 'followedUp',
      outcome: 'applicationStopped',
      text: expect.stringContaining('有关条款已停止适用'),
    });
    expect(await paper(receipt, 3)).toMatch(/答复书[\s\S]*存在下列问题[\s\S]*没有法律、法规、规章依据/);
    expect(await paper(receipt)).toMatch(/纠正结果告知书[\s\S]*停止适用[\s\S]*提出审查建议/);
  });

  it('goes back to its handler where the correction cannot be opened', async () => {
    const story = await paperInForce();
    const { id } = await object({ document: story.document, clauses: ['第二条'] });
    await examine(id);
    await does(HANDLER, id, 'proposeCorrection', proposal);
    await server().pause();
    await decide(id);
    const message = { type: 'correctionNotOpened', reasons: [{ rule: 'test', zh: '不能启动', en: 'not now' }] };
    expect((await server().engine().tell(id, message, `story/${randomUUID()}`)).ok).toBe(true);
    expect((await read(HEAD, id)).body.states.at(-1).path).toBe('running.examining');
    server().resume();
    await does(HANDLER, id, 'proposeLawful', { explanation: '依据已经补充' });
  });
});
