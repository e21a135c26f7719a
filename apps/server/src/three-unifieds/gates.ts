import { dateIn, GRANTS, type Words } from '@fashen/domain';
import type { GrantRow, Instant, Json } from '@fashen/engine';
import { GrantRepository, PartyRepository, type Sql } from '@fashen/persistence';
import type { UnifiedContext } from '@fashen/workflow-three-unifieds';
import { bannedCitations } from '../correction/citations.js';
import { latestEntry } from '../document/version-entry.js';

/** What one gate of the registrar's sheet rests on. `at`: since when; null where nothing stands yet. */
type Ground = { label: Words; at: string | null; isMet: boolean };

const LABELS = {
  text: { zh: '登记文本与签发文本一致', en: 'The text is the signed one' },
  review: { zh: '合法性审查', en: 'Legality review' },
  decision: { zh: '集体审议', en: 'Collective decision' },
  signatures: { zh: '签发', en: 'Signatures' },
  papers: { zh: '解读材料', en: 'Explainer' },
  citations: { zh: '引用的依据', en: 'What it cites' },
} as const satisfies Record<string, Words>;

const CLEARED: Words = { zh: '审查通过', en: 'cleared' };
const UNADOPTED: Words = { zh: '审查结束，有未采纳意见，已附说明', en: 'cleared with advice not adopted, the statement attached' };
const NEWEST: Words = { zh: '签发后没有新的文本', en: 'no newer text since it was signed' };
const DELIBERATED: Words = { zh: '会议审议通过', en: 'passed by the meeting' };
const EXEMPTED: Words = { zh: '紧急情况，未经会议直接签署', en: 'signed without a meeting, in an emergency' };
const SIGNED: Words = { zh: '已签发', en: 'signed' };
const CITABLE: Words = {
  zh: '没有引用已停止执行、被改变、被撤销或者已失效的规定',
  en: 'nothing that was stopped, changed, annulled or has ended',
};
const EXPLAINER: Words = { zh: '已附解读材料', en: 'the explainer is here' };

/**
 * 登记核对表: the gates of registration, each with what it rests on. It reads without a lock and decides nothing: whether the text may be
 * registered is asked of the machine, whose refusal names what is missing.
 */
export async function gatesOf(sql: Sql, context: UnifiedContext, at: Instant): Promise<Json> {
  const grants = await new GrantRepository(sql).standing(context.document, context.textHash);
  const of = (kind: string): GrantRow | undefined => grants.find((grant) => grant.kind === kind);
  const names = new Map((await new PartyRepository(sql).all()).map(({ id, name }) => [id, name]));
  const ground = (label: Words, grant: GrantRow | undefined, party?: string): Ground => {
    const name = party === undefined ? '' : (names.get(party) ?? party);
    const named = name === '' ? label : { zh: `${name}：${label.zh}`, en: `${name}: ${label.en}` };
    return { label: named, at: grant?.grantedAt ?? null, isMet: grant !== undefined };
  };
  const latest = await latestEntry(sql, context.document);
  const banned = latest ? await bannedCitations(sql, latest, dateIn(at), { lock: false }) : [];
  const gates: Record<keyof typeof LABELS, readonly Ground[]> = {
    text: [{ label: NEWEST, at: latest?.createdAt ?? null, isMet: latest?.textHash === context.textHash }],
    review: context.reviewers.map((reviewer) => {
      const unadopted = of(GRANTS.nonAdoptionStated(reviewer)) && of(GRANTS.reviewClearedWithUnadopted(reviewer));
      const cleared = of(GRANTS.reviewCleared(reviewer));
      return cleared || !unadopted ? ground(CLEARED, cleared, reviewer) : ground(UNADOPTED, unadopted, reviewer);
    }),
    decision: [of(GRANTS.meetingExempted) ? ground(EXEMPTED, of(GRANTS.meetingExempted)) : ground(DELIBERATED, of(GRANTS.deliberated))],
    signatures: context.issuers.map((issuer) => ground(SIGNED, of(GRANTS.signed(issuer)), issuer)),
    papers: [{ label: EXPLAINER, at: context.explainer === null ? null : context.appliedOn, isMet: context.explainer !== null }],
    citations:
      banned.length === 0
        ? [{ label: CITABLE, at: null, isMet: true }]
        : banned.map(({ cited }) => ({ label: { zh: cited, en: cited }, at: null, isMet: false })),
  };
  return Object.entries(gates).map(([key, grounds]) => ({
    key,
    label: LABELS[key as keyof typeof LABELS],
    isMet: grounds.every(({ isMet }) => isMet),
    grounds: [...grounds],
  }));
}
