import { plainText, readDocx } from '@fashen/ooxml';
import { FiledLife } from '../support/filing.js';
import { onDay } from '../support/normative-document.js';
import { describeBothServers } from '../support/server.js';
import { CITY_CODE, enterCode } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const ABOVE = 'linjiang.province';

describeBothServers('a filing with a receiver outside', (server) => {
  beforeAll(() => enterCode(server().database.store, 'linjiang', CITY_CODE));
  beforeEach(() => server().clock.pass(QUARTER));

  it('is opened by the publication, submitted in time, registered and reviewed, each answer entered with its letter', async () => {
    const life = new FiledLife(server());
    await life.publishedHere('临政规〔2026〕1号');
    const filing = await life.filing(ABOVE);
    expect(await filing.state()).toBe('due');
    const { deadlines } = (await filing.read('office-filing')).body;
    expect(deadlines).toMatchObject([{ key: 'filing_gov', from: '2026-03-02', due: '2026-03-17', status: 'running' }]);

    await filing.refused('office-filing', 'submit', { submittedOn: filing.today() }, 'report.missing', 'statement.missing');
    const number = await filing.reported();
    await filing.refused('office-filing', 'submit', { submittedOn: filing.today() }, 'statement.missing');
    await filing.submitted();
    expect(await filing.details()).toMatchObject({
      round: 1,
      packages: [{ round: 1, files: [{ piece: 'report' }, { piece: 'text' }, { piece: 'draftingStatement' }] }],
      steps: [{ kind: 'submitted', actedOn: '2026-03-02' }],
    });
    await life.heard(ABOVE, 'submitted');
    expect(number).not.toBe((await filing.details()).reportNumber);

    const paper = (await filing.papers(2)).at(-1)!;
    const report = plainText(await readDocx((await (await filing.as('office-filing')).get(paper.href)).bytes));
    expect(report.replaceAll('\n', '')).toContain('临江市人民政府关于《临江市共享单车管理办法》的备案报告');
    expect(report).toContain('云江省人民政府');

    await filing.entered('enterRegistration', { number: '省备〔2026〕12号' });
    await filing.entered('enterQuestions', { questions: '第三条的依据' });
    await filing.done('office-filing', 'explain', { text: '依据为《道路交通安全法》有关规定' });
    await filing.entered('enterNoProblem');
    expect(await filing.state()).toBe('reviewed');
    await life.heard(ABOVE, 'reviewed');
    expect((await filing.details()).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'submitted',
      'registered',
      'asked',
      'explained',
      'noProblem',
    ]);
  });

  it('that is late is missing until it is handed in, says why, and stays marked', async () => {
    const life = new FiledLife(server());
    const published = life.today();
    await life.publishedHere('临政规〔2026〕2号');
    const filing = await life.filing(ABOVE);
    onDay(server(), '2026-03-20');
    await life.heard(ABOVE, 'missing');
    expect(JSON.stringify(await life.state())).toContain('"filing":"missing"');
    await filing.reported({ attachments: [await filing.statement()] });
    await filing.refused('office-filing', 'submit', { submittedOn: filing.today() }, 'late.unexplained');
    // what went out in time and is entered now needs its proof
    await filing.refused('office-filing', 'submit', { submittedOn: published }, 'submission.unproven');
    await filing.reported({ attachments: [await filing.statement()], lateReason: '经办人员变动' });
    await filing.done('office-filing', 'submit', { submittedOn: filing.today() });
    await life.heard(ABOVE, 'submitted');
    expect(await life.filedWith(ABOVE)).toMatchObject({ isLate: true });
    const [deadline] = (await filing.read('office-filing')).body.deadlines;
    expect(deadline).toMatchObject({ key: 'filing_gov', status: 'missed' });
  });
});
