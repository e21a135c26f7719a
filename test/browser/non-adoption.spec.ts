import { act, says } from './support/acting.js';
import type { Visitor } from './support/browser.js';
import { visitCity } from './support/visit-city.js';

describe('what is not adopted, to its end', () => {
  const { server, browsing } = visitCity();

  const at = async (login: string, stage: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login);
    await visitor.goto(`/processes/${server().city[stage]?.id}`);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };

  it('is maintained a second time by the handler, who calls for coordination', async () => {
    await at('justice-handler', 'discussion', async (handler) => {
      await act(handler, '维持意见', async (form) => {
        await form.chooseNth('意见条目', 1);
        await form.type('再次意见', '计量器具检定合格即可，限定配置没有依据。');
      });
      await act(handler, '提请协调');
      await says(handler.page, '协调');
    });
  });

  it('is coordinated in vain, as the office records with the minutes', async () => {
    const office = await server().as('office-secretary');
    const { document } = server().city.discussion ?? { document: '' };
    const scan = await office.upload(`/api/documents/${document}/evidence`, {
      file: { name: '协调会纪要.pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') },
      fields: { kind: 'minutes', title: '协调会纪要' },
    });
    expect(scan.status).toBe(201);
    await at('office-secretary', 'discussion', (secretary) =>
      act(secretary, '记录协调会', async (form) => {
        await form.day('协调日期', '2026-12-08');
        await form.type('主持人', '洪致平');
        await form.type('参加单位和人员', '市城管局沈墨白\n市司法局江临舟');
        await form.type('协调情况', '双方陈述了意见，未达成一致。');
        await form.chooseNth('意见条目', 1);
        await form.pick('协调结果', '未达成一致');
        await form.type('结果说明', '提请分管领导决定。');
        await form.choose('会议纪要（扫描件）', '协调会纪要');
      }),
    );
  });

  it('is decided by the leader, and the review goes on with what was waived', async () => {
    await at('city-leader', 'discussion', (leader) =>
      act(leader, '决定未达成一致的建议修改意见', async (form) => {
        await form.chooseNth('意见条目', 1);
        await form.pick('决定', '不采纳，附说明提请审议');
        await form.type('决定理由', '统一计量有利于消费者，附说明提请审议。');
      }),
    );
    const review = (
      await (await server().as('auditor')).get(`/api/processes?document=${server().city.discussion?.document}`)
    ).body.entries.find(({ workflow }: { workflow: string }) => workflow === 'legality-review');
    const handler = await browsing().as('justice-handler');
    await handler.goto(`/processes/${review.id}`);
    await act(handler, '确认审查结束（附未采纳意见）');
    await says(handler.page, '未采纳');
    expect(handler.faults()).toEqual([]);
  });
});
