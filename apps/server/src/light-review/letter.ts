import { type EventRow, readCanonical } from '@fashen/engine';
import { type LegalAdviceLetterFacts, legalAdviceLetter } from '@fashen/official-documents';
import { DocumentRepository, EvidenceRepository, LegalAdviceRepository, PartyRepository, type SqlReader } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { LightReviewContext, LightReviewEffects } from '@fashen/workflow-light-review';
import { type Paper, paperOf } from '../produced-document/paper.js';

export type ReadLightReview = { id: string; context: LightReviewContext };

/** What was asked, as the clerk entered it. */
function questionIn([opened]: readonly EventRow[]): string {
  if (!opened) throw new Error('A light review has a first event');
  return (readCanonical(opened.event) as { input: { question: string } }).input.question;
}

/** 法律意见函: from the rows of that round, under its number. */
export async function letterPaper(
  reader: SqlReader,
  { id, context }: ReadLightReview,
  { round, signedOn }: LightReviewEffects['renderLetter'],
  documentNumber: string,
): Promise<Paper> {
  const { document, profile, parties, sender, letterNumber, receivedOn } = context;
  const points = (await new LegalAdviceRepository(reader.sql).ofProcess(id)).filter((point) => point.round === round);
  const papers = await new EvidenceRepository(reader.sql).ofDocument(document);
  const facts: LegalAdviceLetterFacts = {
    reviewName: findProfile(profile).reviewStep.value.zh as LegalAdviceLetterFacts['reviewName'],
    reviewAuthority: (await new PartyRepository(reader.sql).find(parties.review))?.name ?? parties.review,
    documentNumber,
    recipients: [sender],
    copyTo: [],
    documentTitle: (await new DocumentRepository(reader.sql).find(document))?.title ?? document,
    signedOn,
    askedBy: sender,
    ...(letterNumber === null ? {} : { letterNumber }),
    receivedOn,
    question: questionIn(await reader.events(id, 0, 1)),
    materials: papers.filter(({ kind }) => kind === 'letter').map(({ title }) => title),
    points: points.map(({ clause, text, basis, suggestion }) => ({
      ...(clause === null ? {} : { clause }),
      text,
      basis: basis.map((citation) => ({ citation, verified: true })),
      ...(suggestion === null ? {} : { suggestion }),
    })),
  };
  return paperOf(legalAdviceLetter, facts);
}
