import { dateIn } from '@fashen/domain';
import type { Instant, Json } from '@fashen/engine';
import { AnswerRepository, CheckMarkRepository, OpinionRepository, type Sql } from '@fashen/persistence';
import type { ReviewContext } from '@fashen/workflow-legality-review';
import { bannedCitations } from '../correction/citations.js';
import { presentAsked, presentExemptions, presentInquiries, presentSessions } from './present-inquiries.js';
import { presentVerification } from './verification.js';

type Shown = Readonly<Record<string, Json>>;

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The items that stand, with what was answered and judged, round by round. */
async function items(sql: Sql, process: string, context: ReviewContext): Promise<Json> {
  const rows = await new OpinionRepository(sql).items(process);
  const answers = await new AnswerRepository(sql).answers(process);
  const verdicts = await new AnswerRepository(sql).verdicts(process);
  const standing = rows.filter(({ id }) => context.items[id] !== undefined).sort((a, b) => a.ordinal - b.ordinal);
  return plain(
    standing.map(({ process: _, opinionId, ...row }) => ({
      ...row,
      status: context.items[row.id]!.status,
      response: context.items[row.id]!.response,
      answers: answers.filter(({ itemId }) => itemId === row.id),
      verdicts: verdicts.filter(({ itemId }) => itemId === row.id),
    })),
  );
}

const people = ({ handler, secondReviewer, head }: ReviewContext): Shown => ({ handler, secondReviewer, head });

/** G9, for whoever reviews: what the text at hand cites that may not be cited. It closes no way by itself; the registrar's sheet does. */
const citationsNotToBe = async (sql: Sql, { version, document }: ReviewContext, at: Instant): Promise<Json> =>
  plain(await bannedCitations(sql, { id: version, documentId: document }, dateIn(at), { lock: false }));

/** A review's own part of its page; each piece only for those who may read it. */
export async function presentReview(
  sql: Sql,
  process: string,
  context: ReviewContext,
  parts: readonly string[],
  at: Instant,
): Promise<Shown> {
  const may = (what: string) => parts.includes(what);
  const { version, textHash, title, profile, receivedOn, completeOn, supplement, number, issuedOn, conclusion, answerRound } = context;
  const isIssued = number !== null;
  return {
    version,
    textHash,
    title,
    profile,
    parties: context.parties,
    door: context.door,
    forwardedOn: context.forwardedOn,
    renews: plain(context.renews),
    previous: plain(context.previous),
    receivedOn,
    completeOn,
    supplement: plain(supplement),
    isExtended: context.isExtended,
    exemptions: await presentExemptions(sql, context),
    ...(may('asked') ? { asked: await presentAsked(sql, process, context) } : {}),
    ...(may('opinionDraft')
      ? {
          bannedCitations: await citationsNotToBe(sql, context, at),
          people: people(context),
          checks: plain(await new CheckMarkRepository(sql).ofProcess(process)),
          proposed: conclusion,
        }
      : {}),
    ...(may('opinionDraft')
      ? {
          approval: plain(context.approval),
          inquiries: await presentInquiries(sql, process, context),
          sessions: await presentSessions(sql, process),
        }
      : {}),
    ...(may('opinionDraft') ? { rounds: plain(await new OpinionRepository(sql).ofProcess(process)) } : {}),
    ...(may('opinionDraft') || (may('opinion') && isIssued) ? { items: await items(sql, process, context) } : {}),
    ...(may('opinion') && isIssued
      ? { opinion: { number, conclusion, issuedOn, answerRound }, verification: await presentVerification(sql, process, context) }
      : {}),
  };
}
