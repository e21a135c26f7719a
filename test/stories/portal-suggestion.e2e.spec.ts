import type { Client } from '../support/client.js';
import { ProjectStory } from '../support/project.js';
import { describeEachServer } from '../support/server.js';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

describeEachServer('a suggestion on the public pages', (server) => {
  let anybody: Client;
  beforeAll(() => {
    anybody = server().anonymous();
  });

  /** As a browser without script sends a form. */
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; text: string }> => {
    const { status, bytes } = await anybody.send('POST', path, new URLSearchParams(fields).toString(), { headers: FORM });
    return { status, text: bytes.toString('utf8') };
  };

  it('loses nothing that was typed, gives code and secret once, and shows with both what became of it', async () => {
    expect((await anybody.get('/suggestions/new')).bytes.toString('utf8')).toContain('action="/suggestions"');
    const wrong = await post('/suggestions', { title: '路灯', problem: '巷道没有路灯', proposal: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('>巷道没有路灯</textarea>');
    expect(wrong.text).toContain('href="#proposal"');
    const kept = await post('/suggestions', {
      title: '背街小巷路灯',
      problem: '巷道没有路灯',
      proposal: '明确建设和维护单位',
      language: 'en',
    });
    expect(kept.text).toContain('lang="en"');
    const [code, secret] = [...kept.text.matchAll(/<dd><strong>([^<]+)<\/strong>/g)].map(([, word]) => word ?? '') as [string, string];
    const status = async () => (await post('/suggestions/status', { code, secret })).text;
    expect(await status()).toContain('已收到，待研究');
    expect((await post('/suggestions/status', { code, secret: 'X' })).status).toBe(422);

    const story = new ProjectStory(server());
    const desk = await story.as('justice-handler');
    const { id } = (await desk.get('/api/suggestions')).body.entries[0];
    expect((await desk.post(`/api/suggestions/${id}/set-aside`, { words: '市政设施条例已有规定' })).status).toBe(201);
    const answered = await status();
    expect(answered).toContain('未采纳');
    expect(answered).toContain('市政设施条例已有规定');
  });
});
