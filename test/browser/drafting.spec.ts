import { DraftingStory, STATEMENT } from '../support/drafting.js';
import { LifeStory, OFFICE, onDay } from '../support/normative-document.js';
import { barriers } from './support/accessible.js';
import { act, type OpenForm, says } from './support/acting.js';
import type { Visitor } from './support/browser.js';
import { strayWords } from './support/languages.js';
import { visitCity } from './support/visit-city.js';

const DAY = 86_400_000;
const daysAfter = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const why = (form: OpenForm) => form.type('理由', '经研究不涉及');

describe('a drafting in a browser', () => {
  const { server, browsing } = visitCity();
  let story: DraftingStory;

  beforeAll(async () => {
    story = new DraftingStory(server());
    story.life = new LifeStory(server());
    await story.life.screened();
    await story.life.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第3项' });
    story.document = story.life.document;
  });

  const at = async (login: string, id: string, work: (visitor: Visitor) => Promise<void>): Promise<void> => {
    const visitor = await browsing().as(login);
    await visitor.goto(`/processes/${id}`);
    await work(visitor);
    expect(visitor.faults()).toEqual([]);
    await visitor.leave();
  };

  it('is begun on the page of the life, and what is not needed is passed over with its reason', async () => {
    await at('urban-drafter', story.life.id, (drafter) => act(drafter, '启动起草'));
    story.id = (await story.life.part('drafting')).id;
    await at('urban-drafter', story.id, async (drafter) => {
      await says(drafter.page, '还有 10 个未办结');
      for (const action of ['不涉及其他部门', '认定不涉及公平竞争审查', '不需专家论证', '不需风险评估']) await act(drafter, action, why);
      await act(drafter, '不需听证', async (form) => {
        await form.choose('逐项排除应当听证的情形', '法律、法规、规章规定应当听证');
        await why(form);
      });
      await says(drafter.page, '还有 5 个未办结');
      const row = (track: string) => drafter.page.getByRole('row').filter({ hasText: track });
      expect(await row('专家论证').textContent()).toContain('✓ 已办结');
      expect(await row('发布公告，或者说明').textContent()).toContain('待公开征求意见');
      expect(await row('集体讨论').first().textContent()).toContain('尚未开始');
      expect([...(await barriers(drafter.page)), ...(await strayWords(drafter.page, 'zh'))]).toEqual([]);
    });
  });

  it('hears the public until the clock closes it', async () => {
    const closesOn = daysAfter(story.today(), 20);
    await at('urban-drafter', story.id, (drafter) =>
      act(drafter, '发布征求意见公告', async (form) => {
        await form.tick('涉及人民群众切身利益');
        await form.day('截止日期', closesOn);
        await form.type('起草背景', '为规范户外招牌设置，起草了征求意见稿。');
        for (const [label, words] of Object.entries({
          联系人: '沈墨白',
          联系电话: '0571-12345678',
          电子邮箱: 'draft@linjiang.example',
          通信地址: '临江市江东路1号',
        }))
          await form.type(label, words);
      }),
    );
    onDay(server(), daysAfter(closesOn, 1));
    await story.life.until(async () => JSON.stringify(await story.state()).includes('"answering"'));
    // three weeks on, everybody signs in anew
    browsing().signInAnew();
    await at('urban-drafter', story.id, async (drafter) => {
      await act(drafter, '公布意见采纳情况', (form) => form.type('意见采纳情况', '未收到意见。'));
      await act(drafter, '确定送审文本');
    });
  });

  it('is checked, discussed, signed and submitted; the life goes on to the review', async () => {
    await at('urban-legal-head', story.id, (checker) =>
      act(checker, '出具本单位合法性审核意见', async (form) => {
        await form.pick('审核结论', '合法');
        await form.type('审核意见', '未发现违法内容');
      }),
    );
    await story.scan('局务会议纪要');
    await at('urban-drafter', story.id, (drafter) =>
      act(drafter, '记录集体讨论', async (form) => {
        await form.type('参加人员', '局领导班子成员');
        await form.type('讨论意见', '同意报送');
        await form.choose('佐证材料', '局务会议纪要');
      }),
    );
    await at('urban-head', story.id, (head) => act(head, '签署送审稿'));
    await at('urban-drafter', story.id, async (drafter) => {
      await act(drafter, '拟写起草说明', async (form) => {
        await form.type('制定的必要性', STATEMENT.necessity);
        await form.type('制定依据', STATEMENT.legalBasis);
        await form.type('适用范围和主管部门', STATEMENT.scope);
        await form.type('主要内容', STATEMENT.content);
      });
      await act(drafter, '报送送审稿');
      await says(drafter.page, '送审稿已报送合法性审查');
    });
    await story.life.inState('inReview');
    const reader = await browsing().as('auditor', { language: 'en' });
    await reader.goto(`/processes/${story.id}`);
    await says(reader.page, 'Every track is concluded.');
    expect([...(await barriers(reader.page)), ...(await strayWords(reader.page, 'en')), ...reader.faults()]).toEqual([]);
    await reader.leave();
  });

  it('is given up with a reason, and the life hears so', async () => {
    const given = new LifeStory(server());
    await given.screened();
    await given.done(OFFICE, 'confirmPlan', { how: 'annualPlan', words: '年度计划第4项' });
    await at('urban-drafter', given.id, (drafter) => act(drafter, '启动起草'));
    await at('urban-drafter', (await given.part('drafting')).id, async (drafter) => {
      await act(drafter, '终止起草', (form) => form.type('理由', '上位法正在修订，暂不制定'));
      await says(drafter.page, '本次起草终止。');
    });
  });
});
