import { TEXT } from '../support/deliberation.js';
import { FiledLife } from '../support/filing.js';
import { onDay } from '../support/normative-document.js';
import { describeEachServer } from '../support/server.js';
import { enterCode } from '../support/three-unifieds.js';

const QUARTER = 15 * 60_000;
const ABOVE = 'linjiang.province';
const CONGRESS = 'linjiang.congress';
const dated = (clause: string): string[] => [...TEXT.slice(0, 4), `第四条 ${clause}`];

/** Published on Saturday 7 March 2026: fifteen days end on Sunday the 22nd and roll to Monday; thirty end on Monday 6 April, 清明 holiday. */
const PLACES = [
  ['zhejiang-hangzhou', 'ZJHC00', '2026-03-23', '2026-04-07'],
  ['hunan', 'HNPR00', '2026-03-23', '2026-04-07'],
] as const;

describe.each(PLACES)('by the profile of %s', (profile, code, above, congress) => {
  describeEachServer(
    'the periods of a filing',
    (server) => {
      beforeAll(() => enterCode(server().database.store, 'linjiang', code));

      it('run from the publication, each receiver its own, and an end on a day off moves on', async () => {
        onDay(server(), '2026-03-07');
        const life = new FiledLife(server());
        await life.signedElsewhere({}, dated('本办法自2026年6月1日起施行，有效期三年。'));
        await life.registeredHere('临政规〔2026〕1号', { effectiveOn: '2026-06-01' });
        const dueOf = async (receiver: string) => (await (await life.filing(receiver)).read('office-filing')).body.deadlines;
        expect(await dueOf(ABOVE)).toMatchObject([{ key: 'filing_gov', from: '2026-03-07', due: above }]);
        expect(await dueOf(CONGRESS)).toMatchObject([{ key: 'filing_npc', from: '2026-03-07', due: congress }]);
        onDay(server(), above);
        expect(await life.filedWith(ABOVE)).toMatchObject({ standing: 'due' });
        const filing = await life.filing(ABOVE);
        await filing.submitted();
        await life.heard(ABOVE, 'submitted');
        expect(await life.filedWith(ABOVE)).toMatchObject({ isLate: false });
      });
    },
    { FASHEN_PROFILE: profile },
  );
});

describeEachServer(
  'in Shandong',
  (server) => {
    beforeAll(async () => {
      await enterCode(server().database.store, 'linjiang', 'SDLJ01', 'linjiang.justice');
      await enterCode(server().database.store, 'linjiang.urban', 'SDCG01', 'linjiang.justice');
    });
    beforeEach(() => server().clock.pass(QUARTER));

    const TEXT_OF_FIVE = dated('本办法自2026年6月1日起施行，有效期五年。');
    const registeredByJustice = (): FiledLife => {
      const life = new FiledLife(server());
      life.registrar = 'justice-registrar';
      life.publisher = 'justice-registrar';
      return life;
    };

    it('what a department has registered is filed by that, and the filing says by which text (52条)', async () => {
      const life = registeredByJustice();
      life.office = 'urban-office';
      await life.signedElsewhere({ issuedAs: 'department' }, TEXT_OF_FIVE);
      await life.registeredHere('临城管规〔2026〕1号', { effectiveOn: '2026-06-01', years: 5 });
      const filing = await life.filing('linjiang');
      expect((await filing.read('auditor')).body).toMatchObject({ state: 'countedAsMet', status: 'done' });
      expect(await filing.details()).toMatchObject({
        basis: { source: expect.stringContaining('第五十二条') },
        steps: [{ kind: 'countedAsMet', actedOn: life.today() }],
      });
      await life.heard('linjiang', 'countedAsMet');
      expect(JSON.stringify(await life.state())).toContain('"filing":"filed"');
    });

    it('what the city has issued is filed above within thirty days', async () => {
      const life = registeredByJustice();
      await life.signedElsewhere({}, TEXT_OF_FIVE);
      await life.registeredHere('临政规〔2026〕2号', { effectiveOn: '2026-06-01', years: 5 });
      const { deadlines } = (await (await life.filing(ABOVE)).read('office-filing')).body;
      expect(deadlines).toMatchObject([{ key: 'filing_gov', amount: 30, unit: 'd', verified: false }]);
    });
  },
  { FASHEN_PROFILE: 'shandong' },
);
