import { ValidityRepository } from '@fashen/persistence';
import { DRAFTER, seedDocument } from './review-case.js';
import type { RunningServer } from './server.js';

/** Who objects in the stories: every word of it may be looked for afterwards. */
export const PERSON = {
  name: '秋照水',
  phone: '13800138000',
  email: 'qiuzhaoshui@example.cn',
  address: '临江市和平路18弄3号',
} as const;
export const TEXT =
  '《临江市户外招牌设置管理办法》要求商户缴纳招牌保证金，没有法律、法规依据，增加了经营者的负担。我在和平路18弄开了一家晚风裁缝铺，去年被罚了两千元。请求审查并予以纠正。';

/** A document of the library, in force since the day before. */
export async function publishedDocument(server: RunningServer, id: string, n: number, lastDay: string | null = null): Promise<string> {
  await seedDocument({ store: server.database.store }, id, n);
  await server.database.store.transaction(({ sql }) =>
    new ValidityRepository(sql).record(
      id,
      {
        id: `${id}-published`,
        kind: 'published',
        on: '2026-01-05',
        effectiveOn: '2026-02-05',
        version: `${id}-v${n}`,
        lastDay,
        evaluateOn: null,
      },
      { basis: '临政规〔2026〕1号', evidence: null, createdBy: DRAFTER.person, createdAt: '2026-01-05T01:00:00.000Z' },
    ),
  );
  return id;
}
