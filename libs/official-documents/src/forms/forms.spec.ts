import type { Block } from '../block.js';
import * as house from '../index.js';
import { render } from '../render/render.js';
import { part } from '../testing/docx-parts.js';
import { golden, pretty } from '../testing/golden.js';
import { LEGALITY_OPINION } from '../testing/legality-opinion.facts.js';
import { ACCEPTANCE_NOTICE, RETURN_NOTICE, SUPPLEMENT_NOTICE } from '../testing/notices.facts.js';
import { acceptanceNotice } from './acceptance-notice.js';
import type { Form } from './form.js';
import { legalityOpinion } from './legality-opinion.js';
import { returnNotice } from './return-notice.js';
import { supplementNotice } from './supplement-notice.js';

const FORMS = [
  { form: legalityOpinion, blocks: legalityOpinion(LEGALITY_OPINION) },
  { form: acceptanceNotice, blocks: acceptanceNotice(ACCEPTANCE_NOTICE) },
  { form: supplementNotice, blocks: supplementNotice(SUPPLEMENT_NOTICE) },
  { form: returnNotice, blocks: returnNotice(RETURN_NOTICE) },
];

/** Everything that the house offers as a form. */
const ALL = Object.values(house).filter(
  (offered): offered is typeof offered & Form<never> => typeof offered === 'function' && 'form' in offered,
);

describe('the forms', () => {
  it('have names of their own and versions from 1', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(10);
    expect(ALL.map(({ form }) => form).sort()).toEqual([...house.FORMS.keys()].sort());
    expect(new Set(ALL.map(({ form }) => form)).size).toBe(ALL.length);
    for (const { form, version } of ALL) expect([/^[a-z-]+$/.test(form), Number.isInteger(version) && version > 0]).toEqual([true, true]);
  });
});

const words = (blocks: readonly Block[]): string => JSON.stringify(blocks);

describe.each(FORMS)('the form $form.form', ({ form, blocks }) => {
  it('is the golden document', async () => {
    const document = pretty(part(await render(blocks), 'word/document.xml'));
    expect(document).toBe(golden(form.form, document));
  });
  it('has a name and a version', () => expect([form.form, form.version]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.any(Number)]));
  it('ends with the version record', () => expect(blocks.at(-1)?.kind).toBe('versionRecord'));
});

describe('the opinion', () => {
  const opinion = (change: Partial<typeof LEGALITY_OPINION>) => words(legalityOpinion({ ...LEGALITY_OPINION, ...change }));

  it('says 审核 where the profile says 审核', () => {
    const text = opinion({ reviewName: '合法性审核' });
    expect(text).toContain('合法性审核意见书');
    expect(text).not.toContain('合法性审查意见书');
  });
  it('numbers its items through, over all check items', () => {
    const headings = legalityOpinion(LEGALITY_OPINION).flatMap((block) => (block.kind === 'item' ? [block.heading] : []));
    expect(headings).toEqual(['1.第三条（违法必改）', '2.第十四条第一款（违法必改）', '3.第二十六条（建议修改）']);
  });
  it('tells a check without a mark as such, not as nothing found', () => {
    expect(opinion({ checks: [], items: [] })).toContain('该项没有审查记录');
    expect(opinion({ checks: [], items: [] })).not.toContain('未发现');
  });
  it('marks a basis that was not verified where it stands', () =>
    expect(words(legalityOpinion(LEGALITY_OPINION)).match(/来源未经核实/g)).toHaveLength(2));
  it('says that another person rechecked and the head approved only where they did', () => {
    expect(opinion({})).toContain('，并由承办人以外的人员复核、审查机构负责人审定。');
    expect(opinion({ recheckedByAnother: false })).toContain('逐条进行书面审查，并由审查机构负责人审定。');
    expect(opinion({ recheckedByAnother: false, approvedByHead: false })).toContain('逐条进行书面审查。');
  });
  it('bars an unlawful text from the meeting and asks for no answers', () => {
    const text = opinion({ conclusion: 'unlawful' });
    expect(text).toContain('审查结论：不合法。');
    expect(text).toContain('不得提交集体审议');
    expect(text).not.toContain('逐条研究');
  });
  it('asks nothing of a lawful text without items', () => {
    const text = opinion({ conclusion: 'lawful', items: [] });
    expect(text).toContain('审查结论：合法。');
    expect(text).not.toContain('共提出意见');
  });
  it('stands with empty lists', () =>
    expect(opinion({ materials: [], bases: [], steps: [], checks: [], items: [], copyTo: [], recipients: [] })).toContain(
      '未列明审查依据',
    ));
});

describe('the notices', () => {
  it('explain the due date: start, days not counted, end', () =>
    expect(words(acceptanceNotice(ACCEPTANCE_NOTICE))).toContain(
      '为15个工作日，自2026年9月28日的次日起计算（当日不计入），至2026年10月23日届满。其间2026年10月1日至7日（国庆节放假）、10月11日、17日至18日（周末）不计入。',
    ));
  it('call a due date provisional while a year is not announced', () => {
    const uncertain = { ...ACCEPTANCE_NOTICE, deadline: { ...ACCEPTANCE_NOTICE.deadline, certain: false } };
    expect(words(acceptanceNotice(uncertain))).toContain('届满日期为暂定');
  });
  it('say what a supplement does to the clock', () => {
    expect(words(supplementNotice(SUPPLEMENT_NOTICE))).toContain('合法性审查期限自收齐材料之日的次日起计算，在此之前不起算');
    const basis = { citation: '《某规定》第一条', verified: false };
    const paused = supplementNotice({ ...SUPPLEMENT_NOTICE, clock: { effect: 'paused', from: '2026-09-25', basis } });
    expect(words(paused)).toContain('自2026年9月25日起中止计算');
  });
});
