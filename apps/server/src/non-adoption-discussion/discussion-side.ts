import { dateIn } from '@fashen/domain';
import { type EventRow, readCanonical } from '@fashen/engine';
import type { CoordinationFact, ExchangeEntryFact, RemarkFact } from '@fashen/official-documents';
import type { DiscussionMeeting, DiscussionRemark } from '@fashen/persistence';
import { type DiscussionContext, nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import type { Directory } from './directory.js';

/** What was said to one item, as papers tell it; a decision entered by another says by whom and from which paper. */
export function remarkFact(remark: DiscussionRemark, { parties }: DiscussionContext, names: Directory): RemarkFact {
  const { round, kind, words, basis, saidBy, saidOn, scan, enteredBy, party, createdAt } = remark;
  const isEntered = saidBy !== enteredBy && scan !== null;
  return {
    round,
    kind: kind as RemarkFact['kind'],
    by: names.person(saidBy, isEntered ? parties.deciding : party),
    on: saidOn,
    ...(words === null ? {} : { words }),
    ...(basis === null ? {} : { basis }),
    ...(isEntered ? { entry: { by: names.person(enteredBy, party), on: dateIn(createdAt), scan: names.scan(scan) } } : {}),
  };
}

/** `ordinalOf`: number of an item in the opinion. */
export const meetingFact = (meeting: DiscussionMeeting, ordinalOf: (item: string) => number, names: Directory): CoordinationFact => ({
  heldOn: meeting.heldOn,
  chair: meeting.chair,
  participants: meeting.participants,
  said: meeting.said,
  results: meeting.results.map(({ itemId, result, note }) => ({
    ordinal: ordinalOf(itemId),
    result: result as CoordinationFact['results'][number]['result'],
    note,
  })),
  recordedBy: names.person(meeting.recordedBy, meeting.party),
  recordedOn: dateIn(meeting.createdAt),
  minutes: names.scan(meeting.minutes),
});

/** Steps whose words are rows of their own, or that only name what the rows say. */
const TOLD_BY_ROWS: readonly string[] = [
  'giveReasons',
  'adoptItem',
  'acceptReason',
  'acceptMustChangeReason',
  'maintainItem',
  'recordCoordination',
  'decideItems',
];

type Told = { by: { party: string }; reason?: string };

/** Every other step of the discussion: its opening, the turns, what was done with the leader's seat, deadlines, the end. */
export function stepEntries(events: readonly EventRow[], names: Directory): ExchangeEntryFact[] {
  return events
    .filter(({ type }) => !TOLD_BY_ROWS.includes(type))
    .map(({ type, at, by, event }) => {
      const { by: actor, reason } = readCanonical(event) as Told;
      const { label } = type === '@start' ? nonAdoptionDiscussion.start : nonAdoptionDiscussion.events[type as 'withdraw'];
      return {
        on: dateIn(at),
        by: by === 'system' ? null : names.person(by, actor.party),
        what: label.zh,
        words: reason ? [{ label: '理由：', text: reason }] : [],
      };
    });
}
