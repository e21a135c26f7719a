import { MEETING_KINDS } from '@fashen/domain';
import { type DiscussedItemFact, type ExchangeItemFact, nonAdoptionStatement } from '@fashen/official-documents';
import { PartyRepository, type SqlReader, VersionRepository } from '@fashen/persistence';
import type { DiscussionEffects } from '@fashen/workflow-non-adoption-discussion';
import { wayOf } from '../../issuing/way.js';
import { type Paper, paperOf } from '../../produced-document/paper.js';
import { type ReadDiscussion, readExchange } from '../exchange.js';

/** Where the document goes, as the paper is addressed: 临江市人民政府常务会议. */
async function meetingOf({ sql }: SqlReader, document: string): Promise<string> {
  const [meeting] = (await wayOf(sql, document)).meetings;
  if (!meeting) throw new Error(`No meeting decides on ${document}`);
  const body = await new PartyRepository(sql).find(meeting.body);
  return `${body?.name ?? meeting.body}${meeting.kinds[0] ? MEETING_KINDS[meeting.kinds[0]].zh : ''}`;
}

const isUnadopted = (item: ExchangeItemFact): item is DiscussedItemFact =>
  item.outcome === 'leaderWaived' && item.answer !== null && item.answer.response !== 'adopted' && item.answer.reason !== undefined;

/** F4 未采纳合法性审查意见的说明, for the text that goes to the meeting. */
export async function statementPaper(
  reader: SqlReader,
  discussion: ReadDiscussion,
  { document, endedOn, items: expected }: DiscussionEffects['renderStatement'],
): Promise<Paper> {
  const exchange = await readExchange(reader, discussion, endedOn);
  const [first, ...others] = exchange.items.filter(isUnadopted);
  if (!first || others.length + 1 !== expected.length)
    throw new Error(`The statement of ${discussion.id} names ${expected.length} items, and ${others.length + (first ? 1 : 0)} were found`);
  const version = await new VersionRepository(reader.sql).find(discussion.context.version);
  if (!version) throw new Error(`The discussion ${discussion.id} speaks of the version ${discussion.context.version}, which is not there`);
  const { opinionBy: _o, texts: _t, items: _i, entries: _e, exportedBy: _b, exportedOn, ...shared } = exchange;
  return paperOf(nonAdoptionStatement, {
    ...shared,
    text: { ordinal: version.ordinal, textHash: version.textHash },
    meeting: await meetingOf(reader, document),
    items: [first, ...others],
    signedOn: exportedOn,
    bases: [],
  });
}
