import { createHash } from 'node:crypto';
import { toChineseNumeral } from '@fashen/domain';
import { type Clause, type Database, DocumentRepository, FileRepository, IssuingRepository, VersionRepository } from '@fashen/persistence';
import { seedPeople } from '../support/review-case.js';

const WORDS = (
  '管理 规定 应当 部门 单位 依法 行政 机关 申请 办理 责任 监督 检查 安全 建设 项目 资金 企业 服务 公共 设施 城市 环境 保护 标准 组织 实施 情况 要求 进行 ' +
  '负责 批准 使用 工作 人员 条件 材料 期限 登记 备案 处罚 罚款 许可 收费 补贴 审查 评估 公布 施行 修改 废止 道路 交通 停车 市场 食品 药品 教育 学校 医疗 ' +
  '养老 住房 租赁 土地 规划 绿化 照明 招牌 广告 垃圾 分类 污水 排放 噪声 河道 水库 消防 燃气 电梯 物业 业主 犬只 单车 网约 快递 旅游 文物 体育 档案 数据'
).split(' ');
const PARTIES = ['urban', 'market', 'labour', 'housing'];
const ARTICLES = 14;
const WORDS_A_SENTENCE = 18;

/** Numbers that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Common words often, the others seldom, as in real texts. */
const word = (next: () => number): string => WORDS[Math.floor(next() ** 2.5 * WORDS.length)]!;

const sentence = (next: () => number): string => `${Array.from({ length: WORDS_A_SENTENCE }, () => word(next)).join('')}。`;

const CLAUSE = { parent: null, type: 'article', label: '', number: 1, inserted: 0, heading: '' };

function textOf(n: number, next: () => number): { title: string; text: string; clauses: Clause[] } {
  const title = `临江市${word(next)}${word(next)}${n % 3 === 0 ? '管理办法' : '实施意见'}（${toChineseNumeral((n % 99) + 1)}）`;
  const articles = Array.from({ length: ARTICLES }, (_, at) => `第${toChineseNumeral(at + 1)}条　${sentence(next)}${sentence(next)}\n`);
  // every five hundredth document has a word that stands nowhere else but in its like
  if (n % 500 === 7) articles[5] += '本条所称琥珀，是指松脂化石。\n';
  let at = 0;
  const clauses = articles.map((article, ordinal) => {
    const begins = at;
    at += article.length;
    return { ...CLAUSE, id: `article-${ordinal + 1}`, anchor: `第${toChineseNumeral(ordinal + 1)}条`, begins, ends: at };
  });
  return { title, text: articles.join(''), clauses };
}

const AT_ONCE = 200;

/** Invented documents of one version each, the same in every run; `from` to continue a corpus. */
export async function fill(database: Database, count: number, from = 0): Promise<void> {
  await seedPeople(database);
  const { store } = database;
  const file = await store.transaction(({ sql }) => new FileRepository(sql).put(Buffer.from('corpus'), 'text/plain', atOf(0)));
  for (let first = from; first < count; first += AT_ONCE) {
    await store.transaction(async ({ sql }) => {
      for (let n = first; n < Math.min(first + AT_ONCE, count); n += 1) {
        const { title, text, clauses } = textOf(n, numbers(n + 1));
        const id = `document-${n}`;
        const drafting = `linjiang.${n % 400 === 0 ? 'education' : PARTIES[n % 4]}`;
        const document = { id, title, kind: 'normativeDocument', draftingParty: drafting, reviewAuthority: 'linjiang.justice' };
        const made = { createdBy: 'linjiang.person.urban-drafter', createdAt: atOf(n) };
        await new DocumentRepository(sql).insert({ ...document, profile: 'zhejiang-hangzhou', ...made }, ['linjiang.person.urban-drafter']);
        await new IssuingRepository(sql).insert(id, { issuedAs: 'government', issuers: ['linjiang'], reviewers: ['linjiang.justice'] });
        const textHash = `t1:${createHash('sha256').update(text).digest('hex')}`;
        const version = { id: `${id}-v1`, documentId: id, title, text, textHash, fileSha256: file, fileName: `${id}.docx` };
        await new VersionRepository(sql).append({ ...version, ...made }, clauses);
      }
    });
  }
}

const atOf = (n: number): string => new Date(Date.UTC(2020, 0, 1) + n * 600_000).toISOString();
