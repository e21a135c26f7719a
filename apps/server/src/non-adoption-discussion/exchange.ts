import { dateIn, type IsoDate } from '@fashen/domain';
import type { ExchangeItemFact, ExchangeRecordFacts, ReviewPaperFacts } from '@fashen/official-documents';
import { DiscussionMeetingRepository, DiscussionRemarkRepository, type SqlReader, VersionRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { DiscussionContext } from '@fashen/workflow-non-adoption-discussion';
import { wayOf } from '../issuing/way.js';
import { Directory } from './directory.js';
import { meetingFact, remarkFact, stepEntries } from './discussion-side.js';
import { answerTo, opinionEntries, readOpinion } from './opinion-side.js';

/** A discussion as it is read. */
export type ReadDiscussion = { id: string; status: string; context: DiscussionContext };

/** The whole exchange on an opinion from its rows, every word of it; `exportedOn` is the day of the paper or of the export. */
export async function readExchange(
  reader: SqlReader,
  { id, status, context }: ReadDiscussion,
  exportedOn: IsoDate,
): Promise<ExchangeRecordFacts> {
  const { sql } = reader;
  const { parties } = context;
  const opinion = await readOpinion(reader, context.review);
  const remarks = await new DiscussionRemarkRepository(sql).ofProcess(id);
  const meetings = await new DiscussionMeetingRepository(sql).ofProcess(id);
  const events = await reader.events(id);
  const people = [
    opinion.head,
    ...[...opinion.answers, ...opinion.verdicts].map(({ createdBy }) => createdBy),
    ...remarks.flatMap(({ saidBy, enteredBy }) => [saidBy, enteredBy]),
    ...meetings.map(({ recordedBy }) => recordedBy),
    ...events.map(({ by }) => by),
  ];
  const names = await Directory.read(sql, context.document, people);
  const ordinalOf = (item: string) => opinion.items.findIndex((one) => one.id === item) + 1;
  const outcomeOf = (item: string): ExchangeItemFact['outcome'] => {
    const discussed = context.items[item];
    return discussed ? (discussed.outcome ?? (status === 'done' ? 'stays' : null)) : null;
  };
  return {
    reviewName: findProfile(context.profile).reviewStep.value.zh as ReviewPaperFacts['reviewName'],
    reviewAuthority: names.party(parties.review),
    documentTitle: context.title,
    draftingDepartment: names.party(parties.drafting),
    enactingAuthority: (await wayOf(sql, context.document)).issuers.map(names.party).join('、'),
    opinionNumber: opinion.number,
    opinionSignedOn: opinion.signedOn,
    itemCount: opinion.items.length,
    opinionBy: names.person(opinion.head, parties.review),
    texts: (await new VersionRepository(sql).ofDocument(context.document)).map(({ ordinal, textHash, createdAt }) => ({
      ordinal,
      textHash,
      receivedOn: dateIn(createdAt),
    })),
    items: opinion.items.map(({ id: item, clause, problem, basis, suggestion, weight }) => ({
      ordinal: ordinalOf(item),
      clause,
      problem,
      basis: [{ citation: basis, verified: true }],
      suggestion,
      weight: weight as ExchangeItemFact['weight'],
      answer: answerTo(opinion, item, parties.drafting, names),
      remarks: remarks.filter(({ itemId }) => itemId === item).map((remark) => remarkFact(remark, context, names)),
      outcome: outcomeOf(item),
    })),
    coordinations: meetings.map((meeting) => meetingFact(meeting, ordinalOf, names)),
    entries: [...opinionEntries(opinion, parties, names), ...stepEntries(events, names)],
    exportedBy: { party: names.party(parties.review) },
    exportedOn,
  };
}
