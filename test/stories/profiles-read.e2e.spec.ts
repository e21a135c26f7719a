import { profileList, profileView } from '@fashen/contracts';
import { describeEachServer } from '../support/server.js';

describeEachServer(
  'the profiles',
  (server) => {
    it('are read by anybody who is signed in, the one in force marked', async () => {
      const drafter = await server().as('urban-drafter');
      const { status, body } = await drafter.get('/api/profiles');
      expect(status).toBe(200);
      const { entries } = profileList.parse(body);
      expect(entries.map(({ name }) => name)).toEqual(['national', 'zhejiang-hangzhou', 'hunan', 'shandong']);
      expect(entries.filter(({ inForce }) => inForce).map(({ name }) => name)).toEqual(['hunan']);
      expect((await server().anonymous().get('/api/profiles')).status).toBe(401);
    });

    it('say each value with its source and whether it was read', async () => {
      const auditor = await server().as('auditor');
      const { body } = await auditor.get('/api/profiles/hunan');
      const { groups, inForce, label } = profileView.parse(body);
      expect([inForce, label.zh]).toEqual([true, expect.stringContaining('湖南')]);
      const values = groups.flatMap((group) => group.values);
      expect(values.find(({ key }) => key === 'limits.review')).toMatchObject({
        value: expect.arrayContaining([{ zh: '15个工作日内', en: 'within 15 working days' }]),
        source: expect.stringContaining('国办发〔2018〕115号'),
      });
      expect((await auditor.get('/api/profiles/nowhere')).status).toBe(404);
    });
  },
  { FASHEN_PROFILE: 'hunan' },
);
