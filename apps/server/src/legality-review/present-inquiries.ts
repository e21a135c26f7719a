import type { Json } from '@fashen/engine';
import { InquiryRepository, JointSessionRepository, type Sql, UrgentExemptionRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ReviewContext } from '@fashen/workflow-legality-review';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** What silence means here, in words that never let it pass for a review: 国办发〔2018〕115号 二（七）. */
const SILENCE = {
  noObjection: { zh: '逾期未回复，视为无不同意见；不代替合法性审查', en: 'no answer in time, taken as no objection; never a review' },
  noAnswer: { zh: '逾期未回复', en: 'no answer in time' },
} as const;

/** Whom the handler asked and what came back. */
export async function presentInquiries(sql: Sql, process: string, { inquiries, profile }: ReviewContext): Promise<Json> {
  const { value, source } = findProfile(profile).rules.coReviewSilence;
  const replies = await new InquiryRepository(sql).replies(process);
  const rows = await new InquiryRepository(sql).ofProcess(process);
  return plain(
    rows.map(({ process: _, ...row }) => {
      const status = inquiries[row.id]!.status;
      const reply = replies.find(({ inquiryId }) => inquiryId === row.id) ?? null;
      const isSilent = status === 'lapsed' && row.kind === 'coReview';
      return { ...row, status, reply, ...(isSilent ? { silence: { means: value, ...SILENCE[value], source } } : {}) };
    }),
  );
}

/** The questions put to this party or person, for those who see nothing else of the examination. */
export async function presentAsked(sql: Sql, process: string, context: ReviewContext): Promise<Json> {
  const rows = await new InquiryRepository(sql).ofProcess(process);
  return plain(
    rows.map(({ id, kind, party, person, question }) => ({ id, kind, party, person, question, status: context.inquiries[id]!.status })),
  );
}

export const presentSessions = async (sql: Sql, process: string): Promise<Json> =>
  plain((await new JointSessionRepository(sql).ofProcess(process)).map(({ process: _, ...session }) => session));

export const presentExemptions = async (sql: Sql, { document }: ReviewContext): Promise<Json> =>
  plain((await new UrgentExemptionRepository(sql).ofDocument(document)).map(({ documentId: _, ...granted }) => granted));
