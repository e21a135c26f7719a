import { dateIn, MEETING_KINDS, type MeetingKind } from '@fashen/domain';
import { deliberationMinutes } from '@fashen/official-documents';
import { AgendaRepository, MeetingRepository, type SqlReader, VersionRepository } from '@fashen/persistence';
import type { DeliberationContext, DeliberationEffects } from '@fashen/workflow-deliberation';
import { type Paper, paperOf } from '../../produced-document/paper.js';
import { clearanceFacts } from './clearance-facts.js';
import type { Directory } from './directory.js';

export const meetingName = (kind: string): string => MEETING_KINDS[kind as MeetingKind]?.zh ?? kind;

type Recorded = { by: { person: string; party: string }; at: string };

/** F10 集体审议记录 of one document: the meeting with its attendance, and what was said and decided about this document alone. */
export async function minutesPaper(
  reader: SqlReader,
  {
    context,
    params,
    directory,
    recorded,
    typed,
  }: {
    context: DeliberationContext;
    params: DeliberationEffects['renderMinutes'];
    directory: Directory;
    recorded: Recorded;
    /** What the office is still typing, where the paper is only looked at. */
    typed?: { reason?: string | undefined; instructions: readonly string[] };
  },
): Promise<Paper> {
  const { sql } = reader;
  const [meetings, agenda] = [new MeetingRepository(sql), new AgendaRepository(sql)];
  const meeting = await meetings.find(params.meeting);
  const record = await meetings.record(params.meeting);
  const item = await agenda.find(params.item);
  const version = item && (await new VersionRepository(sql).find(item.version));
  if (!meeting || !record || !item || !version) throw new Error(`There is no record of ${params.item} at the meeting ${params.meeting}`);
  const kept = (await agenda.instructions(item.process)).filter((one) => one.item === item.id).map(({ words }) => words);
  const reason = typed ? typed.reason : (item.reason ?? undefined);
  const { document, reviewers, profile, parties } = context;
  const attendance = await meetings.attendance(meeting.id);
  return paperOf(deliberationMinutes, {
    body: directory.party(meeting.body),
    meetingName: meetingName(meeting.kind),
    heldOn: record.heldOn,
    place: meeting.place,
    ...(record.chair === null ? {} : { chair: record.chair }),
    attendance: attendance.map(({ reason, ...one }) => ({ ...one, ...(reason === null ? {} : { reason }) })),
    items: [
      {
        documentTitle: params.title,
        text: { ordinal: version.ordinal, textHash: params.textHash },
        reportingDepartment: directory.party(parties.drafting),
        clearances: await clearanceFacts(reader, { document, textHash: params.textHash, reviewers, profile }),
        views: await agenda.views(item.id),
        result: params.result,
        ...(reason === undefined ? {} : { reason }),
        instructions: typed?.instructions ?? kept,
      },
    ],
    minutes: directory.scan(record.minutes),
    recordedBy: directory.person(recorded.by.person, recorded.by.party),
    recordedOn: dateIn(recorded.at),
  });
}
