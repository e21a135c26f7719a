import type { CaseClock, CorrectionEntry, DutyView } from '@fashen/contracts';
import { CORRECTION_GROUNDS, CORRECTION_SOURCES } from '@fashen/domain';
import type { Instant, ProcessView } from '@fashen/engine';
import { DeadlineRepository, type Sql } from '@fashen/persistence';
import { type CorrectionContext, correction, type DeadlineKey } from '@fashen/workflow-correction';
import { presentClock } from '../deadline/present-clock.js';

type Beside = { at: Instant; name: (id: string) => string; duties: DutyView[] };

const UNMARKED = ['notIssued', 'withdrawn', 'corrected', 'released'];

/** 内部警示 until the competent authority has decided (G10); a clause that is no longer applied keeps it, because it stands in the text. */
export function markOf(state: string, { decision, clauses, done }: CorrectionContext): CorrectionEntry['mark'] {
  const isDecided = decision !== null && ['suspended', 'changed', 'annulled', 'settling'].includes(state);
  if (isDecided) return { code: decision.kind, clauses: [...decision.clauses], since: decision.on };
  const isStill = state === 'corrected' && done === 'applicationStopped';
  if (UNMARKED.includes(state) && !isStill) return { code: 'none', clauses: [], since: null };
  return { code: 'warned', clauses: [...clauses], since: null };
}

/** A correction as the board shows it; nothing in it says who brought the problem up. */
export async function presentListedCorrection(sql: Sql, view: ProcessView, { at, name, duties }: Beside): Promise<CorrectionEntry> {
  const context = view.context as CorrectionContext;
  const state = String(view.state);
  const { document, title, clauses, grounds, source, parties, receivedOn, round } = context;
  const clock = async (key: DeadlineKey): Promise<CaseClock | null> => {
    const deadline = await new DeadlineRepository(sql).latest(view.id, key);
    return deadline ? presentClock(deadline, at) : null;
  };
  return {
    id: view.id,
    document: { id: document, title },
    clauses: [...clauses],
    grounds: grounds.map((ground) => ({ code: ground, ...CORRECTION_GROUNDS[ground] })),
    source: { code: source.kind, ...CORRECTION_SOURCES[source.kind] },
    ordering: name(parties.ordering),
    addressee: name(parties.addressee),
    competent: parties.competent === null ? null : name(parties.competent.party),
    receivedOn,
    round,
    state: { code: state, ...(correction.states?.[state]?.label ?? { zh: state, en: state }) },
    reply: await clock('rectify_reply'),
    completion: await clock('rectify_complete'),
    mark: markOf(state, context),
    duties,
  };
}
