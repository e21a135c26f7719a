import type { IncidentView } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { DocumentRepository, type IncidentOfCase, IncidentRepository, type Sql } from '@fashen/persistence';
import { workflowOf } from '../workflow/workflows.js';
import { causeWords, channelWords } from './cause-words.js';

/** An incident's id as an address carries it, escaped as in a JSON pointer (RFC 6901): ids of timers may hold any sign. */
export const addressOf = (incident: string): string => incident.replaceAll('~', '~0').replaceAll('/', '~1');
export const incidentAt = (address: string): string => address.replaceAll('~1', '/').replaceAll('~0', '~');

/** The row in which timers stand; none of them holds back another. */
const DUE = 'timers';

/** An incident as those who run the installation see it. */
export async function presentIncident(sql: Sql, incident: IncidentOfCase): Promise<IncidentView> {
  const { id, process, type, effect, subject, attempts, openedAt, closedAt, cause } = incident;
  const { name, label = { zh: name, en: name }, effects = {}, events = {}, start } = workflowOf(incident);
  const effectLabel = (of: string): Words => effects[of]?.label ?? { zh: of, en: of };
  const eventLabel = (of: string): Words => (of === '@start' ? start?.label : events[of]?.label) ?? { zh: of, en: of };
  const document = subject === null ? undefined : await new DocumentRepository(sql).find(subject);
  const waiting = effect && closedAt === null ? await new IncidentRepository(sql).waiting({ process, ...effect }) : [];
  const channel = effect?.channel ?? DUE;
  return {
    id: addressOf(id),
    status: closedAt === null ? 'open' : 'closed',
    what: { effect: type, label: effect ? effectLabel(type) : eventLabel(type), channel, channelLabel: channelWords(channel) },
    process: { id: process, workflow: name, label },
    document: document ? { id: document.id, title: document.title } : null,
    event: effect && { seq: effect.seq, label: eventLabel(effect.event), at: effect.eventAt },
    cause: causeWords(cause),
    causeText: cause,
    attempts,
    since: openedAt,
    closedAt,
    waiting: waiting.map((row) => ({ effect: row.type, label: effectLabel(row.type), since: row.at })),
    revision: attempts,
  };
}
