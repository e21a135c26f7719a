import { dateIn, GRANTS, type PartyId } from '@fashen/domain';
import type { ClearanceFact, ReviewPaperFacts } from '@fashen/official-documents';
import { AnswerRepository, OpinionRepository, PartyRepository, type SqlReader } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';

type Asked = { document: string; textHash: string; reviewers: readonly PartyId[]; profile: string };

/** The review that granted it; a grant that was carried over to a revised text rests on the one before it. */
async function reviewBehind(reader: SqlReader, document: string, kind: string, textHash: string): Promise<string | undefined> {
  const grants = await reader.grants(document, kind);
  if (!grants.some(({ hash }) => hash === textHash)) return undefined;
  for (const { grantedBy } of [...grants].reverse()) {
    const process = await reader.process(grantedBy.replace(/\/\d+$/, ''));
    if (process?.workflow === 'legality-review') return process.id;
  }
  return undefined;
}

/** Advice that was not adopted in full, and the reason that was given last. */
async function unadoptedOf({ sql }: SqlReader, review: string): Promise<ClearanceFact['unadopted']> {
  const answers = await new AnswerRepository(sql).answers(review);
  return (await new OpinionRepository(sql).items(review)).flatMap(({ id, ordinal, anchor, problem, weight }) => {
    const answer = answers.filter(({ itemId }) => itemId === id).at(-1);
    const isOpen = weight === 'advice' && answer !== undefined && answer.response !== 'adopted';
    return isOpen ? [{ ordinal, clause: anchor, problem, reason: answer.reason ?? '' }] : [];
  });
}

/** What each review body of the way found of the text, as papers print it; one whose opinion is not there is left out, and the paper says so. */
export async function clearanceFacts(reader: SqlReader, asked: Asked): Promise<ClearanceFact[]> {
  const { document, textHash, reviewers, profile } = asked;
  const parties = new PartyRepository(reader.sql);
  const found: ClearanceFact[] = [];
  for (const reviewer of reviewers) {
    const clear = await reviewBehind(reader, document, GRANTS.reviewCleared(reviewer), textHash);
    const review = clear ?? (await reviewBehind(reader, document, GRANTS.reviewClearedWithUnadopted(reviewer), textHash));
    const numbered = review && (await reader.events(review)).findLast(({ type }) => type === 'opinionNumbered');
    if (!review || !numbered) continue;
    found.push({
      reviewName: findProfile(profile).reviewStep.value.zh as ReviewPaperFacts['reviewName'],
      reviewAuthority: (await parties.find(reviewer))?.name ?? reviewer,
      opinionNumber: (JSON.parse(numbered.event) as { number: string }).number,
      signedOn: dateIn(numbered.at),
      unadopted: clear ? [] : await unadoptedOf(reader, review),
    });
  }
  return found;
}
