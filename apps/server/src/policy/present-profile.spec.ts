import { profileView } from '@fashen/contracts';
import { limitsOf, PROFILES } from '@fashen/policy';
import { presentProfile } from './present-profile.js';

/** Every sourced value below an object, by the path to it. */
function sourcedBelow(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('source' in value && 'verified' in value) return [path];
  return Object.entries(value).flatMap(([key, inner]) => sourcedBelow(inner, path === '' ? key : `${path}.${key}`));
}

const HAN = /[一-龥]/;

describe.each(PROFILES)('the profile $name on its page', (profile) => {
  const view = presentProfile(profile, 'national');
  const values = view.groups.flatMap((group) => group.values);

  it('is what its contract says', () => expect(profileView.parse(view)).toEqual(view));

  it('has every value of the data, once', () => {
    const { limits: _, ...rest } = profile;
    const limits = limitsOf(profile).flatMap(({ key, extension }) => [`limits.${key}`, ...(extension ? [`limits.${key}.extension`] : [])]);
    expect(values.map(({ key }) => key).sort()).toEqual([...sourcedBelow(rest), ...limits].sort());
  });

  it('says each in both languages, with its source and the date of its text', () => {
    const all = [
      view.label,
      ...view.groups.map(({ label }) => label),
      ...values.flatMap(({ label, value, note }) => [label, ...value, ...(note ? [note] : [])]),
    ];
    expect(all.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([]);
    expect(all.filter(({ en }) => HAN.test(en))).toEqual([]);
    expect(values.filter(({ label }) => !HAN.test(label.zh))).toEqual([]);
    expect(values.filter(({ value }) => value.length === 0)).toEqual([]);
    expect(all.filter(({ zh, en }) => /undefined|null|\[object/.test(zh + en))).toEqual([]);
    expect(values.filter(({ source, asOf }) => source === '' || !/^\d{4}(-\d\d){0,2}$/.test(asOf))).toEqual([]);
  });

  it('counts what was not read in the original', () => {
    expect(view.unverified).toBe(values.filter(({ verified }) => !verified).length);
    expect(view.unverified).toBeGreaterThan(0);
    expect(view.values).toBe(values.length);
  });
});

describe('what a value says', () => {
  const find = (name: string, key: string) =>
    presentProfile(PROFILES.find((profile) => profile.name === name)!, name)
      .groups.flatMap(({ values }) => values)
      .find((value) => value.key === key);

  it('has its unit in words', () => {
    expect(find('zhejiang-hangzhou', 'limits.review')).toMatchObject({
      label: { zh: '合法性审查期限' },
      value: [{ zh: '10个工作日内', en: 'within 10 working days' }, { zh: '起算：收齐送审材料之日' }, expect.anything()],
      verified: false,
    });
    expect(find('zhejiang-hangzhou', 'limits.review.extension')).toMatchObject({
      value: [{ zh: '可以延长1次', en: 'may be extended once' }, { zh: '合计不超过15个工作日' }],
      verified: true,
    });
    expect(find('national', 'yellowLight')).toMatchObject({ value: [{ zh: '1/3' }] });
  });

  it('names bodies, meetings and doors as the glossary does', () => {
    expect(find('national', 'issuing.departmentWithApproval.reviewers')).toMatchObject({
      value: [{ zh: '制定机关的法制机构（没有的略过）' }, { zh: '本级政府的审查机构' }],
    });
    expect(find('national', 'issuing.partyAndGovernment.registrar')).toMatchObject({ value: [{ zh: '不登记' }] });
    expect(find('national', 'issuing.joint.registrar')).toMatchObject({ value: [{ zh: '按牵头机关的规定' }] });
    expect(find('shandong', 'conclusions')).toMatchObject({ value: [{ zh: '合法' }, { zh: '提出具体修改意见' }, { zh: '建议不制定' }] });
  });
});
