import type { IncidentView } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { DocumentRepository, type IncidentOfCase, IncidentRepository, type Sql } from '@fashen/persistence';
import { workflowOf } from '../process/workflows.js';
import { causeWords, channelWords } from './cause-words.js';

/** An effect's id as an address carries it: `process~seq~n`. */
export const addressOf = (incident: string): string => incident.replaceAll('/', '~');
export const incidentAt = (address: string): string => address.replaceAll('~', '/');

/** An incident as those who run the installation see it. */
export async function presentIncident(sql: Sql, incident: IncidentOfCase): Promise<IncidentView> {
  const { id, process, type, channel, subject, attempts, openedAt, closedAt, seq, event, eventAt, cause } = incident;
  const { name, label = { zh: name, en: name }, effects = {}, events = {}, start } = workflowOf(incident);
  const effectLabel = (effect: string): Words => effects[effect]?.label ?? { zh: effect, en: effect };
  const document = subject === null ? undefined : await new DocumentRepository(sql).find(subject);
  const waiting = closedAt === null ? await new IncidentRepository(sql).waiting(incident) : [];
  return {
    id: addressOf(id),
    status: closedAt === null ? 'open' : 'closed',
    what: { effect: type, label: effectLabel(type), channel, channelLabel: channelWords(channel) },
    process: { id: process, workflow: name, label },
    document: document ? { id: document.id, title: document.title } : null,
    event: { seq, label: (event === '@start' ? start?.label : events[event]?.label) ?? { zh: event, en: event }, at: eventAt },
    cause: causeWords(cause),
    causeText: cause,
    attempts,
    since: openedAt,
    closedAt,
    waiting: waiting.map((row) => ({ effect: row.type, label: effectLabel(row.type), since: row.at })),
    revision: attempts,
  };
}
