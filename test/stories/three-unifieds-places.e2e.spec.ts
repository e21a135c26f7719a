import { TEXT } from '../support/deliberation.js';
import { describeEachServer } from '../support/server.js';
import { enterCode, UnifiedStory } from '../support/three-unifieds.js';

const DAY = 24 * 3_600_000;
const JUSTICE = 'linjiang.justice';
const last = (clause: string, title = TEXT[0]!): string[] => [title, ...TEXT.slice(1, 4), `第四条 ${clause}`];

describeEachServer(
  'in Shandong',
  (server) => {
    beforeAll(() => enterCode(server().database.store, 'linjiang.urban', 'SDCG01', JUSTICE));
    // an address signs in only so often in a quarter of an hour
    beforeEach(() => server().clock.pass(DAY / 96));

    const department = async (clause: string, effectiveOn?: string, title?: string): Promise<UnifiedStory> => {
      const story = new UnifiedStory(server());
      story.registrar = 'justice-registrar';
      await story.applied(effectiveOn ? { effectiveOn } : {}, { issuedAs: 'department' }, last(clause, title));
      return story;
    };

    it.each([
      ['says nothing of its validity', '本办法自2026年6月1日起施行。', undefined, 'validity.missing'],
      ['is valid for more than five years', '本办法自2026年6月1日起施行，有效期六年。', undefined, 'validity.tooLong'],
      ['is valid for less than three years', '本办法自2026年6月1日起施行，有效期二年。', undefined, 'validity.tooShort'],
      [
        'is provisional and valid for more than two',
        '本办法自2026年6月1日起施行，有效期三年。',
        '临江市共享单车管理办法（试行）',
        'validity.tooLong',
      ],
      ['names an end that is too far', '本办法自2026年6月1日起施行，有效期至2036年5月31日。', undefined, 'validity.tooLong'],
    ])('a text that %s is not registered (53条)', async (_, clause, title, rule) => {
      const story = await department(clause, '2026-06-01', title);
      await story.refused('justice-registrar', 'register', {}, rule);
    });

    it('a provisional text is registered for two years', async () => {
      const story = await department('本办法自2026年6月1日起施行，有效期二年。', '2026-06-01', '临江市共享单车管理办法（暂行）');
      await story.done('justice-registrar', 'register');
    });

    it('a department’s document is registered by the legal department within five days, and goes on within five (51条)', async () => {
      const story = await department('本办法自2026年6月1日起施行，有效期五年。', '2026-06-01');
      expect((await story.read('office-registrar')).status).toBe(404);
      const today = story.today();
      const clock = async (key: string) =>
        (await story.read('auditor')).body.deadlines.find((deadline: { key: string }) => deadline.key === key);
      expect(await clock('register')).toMatchObject({ from: today, due: expect.any(String), basis: expect.stringContaining('第五十一条') });
      await story.done('justice-registrar', 'register');
      expect(await clock('register')).toMatchObject({ status: 'met' });
      expect(await clock('to_publish')).toMatchObject({ status: 'running' });
      expect((await story.details()).unifiedNumber).toMatch(/^SDCG01-2026-\d{4}$/);
    });

    it('an application later than five days after the signature is told as late, and registered all the same (51条)', async () => {
      const story = new UnifiedStory(server());
      await story.signed({ issuedAs: 'department' }, last('本办法自2026年9月1日起施行，有效期五年。'));
      const { explainer } = await story.supporting();
      // the fifth day is a Saturday and moves to Monday
      server().clock.pass(8 * DAY);
      expect((await story.apply({ explainer, effectiveOn: '2026-09-01' })).status).toBe(201);
      expect((await story.details()).submission).toMatchObject({ isLate: true, basis: expect.stringContaining('第五十一条') });
      await story.done('justice-registrar', 'register');
      const other = await department('本办法自2026年9月1日起施行，有效期五年。', '2026-09-01');
      expect((await other.details()).submission).toMatchObject({ isLate: false });
    });

    it('thirty days between publication and effect are enough, and thirty less one are not (53条)', async () => {
      const publishedOn = new UnifiedStory(server()).today();
      const after = (days: number) => new Date(Date.parse(publishedOn) + days * DAY).toISOString().slice(0, 10);
      const inWords = (day: string) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
      for (const [days, number, rules] of [
        [29, '临城管规〔2026〕1号', ['effect.tooNear']],
        [30, '临城管规〔2026〕2号', []],
      ] as const) {
        const effectiveOn = after(days);
        const story = await department(`本办法自${inWords(effectiveOn)}起施行，有效期五年。`, effectiveOn);
        await story.done('justice-registrar', 'register');
        await story.done('urban-office', 'enterDocumentNumber', { number });
        if (rules.length > 0) await story.refused('justice-registrar', 'publish', await story.publication(), ...rules);
        else expect(await story.done('justice-registrar', 'publish', await story.publication())).toMatchObject({ state: 'published' });
      }
    });
  },
  { FASHEN_PROFILE: 'shandong' },
);

describeEachServer(
  'in Hunan',
  (server) => {
    beforeEach(() => server().clock.pass(DAY / 96));

    it('no code is made up; once the registrar has entered one with its rule, the document is numbered', async () => {
      const story = new UnifiedStory(server());
      await story.applied();
      await story.refused('office-registrar', 'register', {}, 'number.codeUnknown');
      const registrar = await story.as('office-registrar');
      const entered = { issuer: 'linjiang', code: 'HNLJ00', source: '湖南省规范性文件登记编号规则（示例）' };
      expect((await registrar.post('/api/registers/number-codes', entered)).status).toBe(201);
      await story.done('office-registrar', 'register');
      expect((await story.details()).unifiedNumber).toBe('HNLJ00-2026-0001');
    });

    it('the thirty-first day is the first of effect, and only the grounds of article 50 make it earlier', async () => {
      const story = new UnifiedStory(server());
      await story.registered('临政规〔2026〕10号', { takesEffectAtOnce: true });
      const [near] = await story.refused('office-publisher', 'publish', await story.publication(), 'effect.tooNear');
      expect(near.basis).toContain('第五十条');
      const today = story.today();
      const scan = await story.evidence('office-secretary', 'approval', '提前施行签批件');
      const entry = { onBehalfOf: 'linjiang.person.city-leader', occurredOn: today, scan };
      await story.refused('office-secretary', 'recordStatutoryReason', { ground: 'hindersEffect', entry }, 'effect.groundUnknown');
      await story.done('office-secretary', 'recordStatutoryReason', { ground: 'publicInterest', entry });
      await story.done('office-publisher', 'publish', await story.publication());
      expect((await story.details()).publication).toMatchObject({ effectiveOn: today });
    });
  },
  { FASHEN_PROFILE: 'hunan' },
);
