import type { ProcessDocument } from '@fashen/contracts';
import { isStale } from '../api/problem.js';
import { ProblemView } from '../problem/problem-view.js';
import { Since, useSince } from './since.js';
import type { Untaken } from './use-steps.js';

type Props = { process: ProcessDocument; untaken: Untaken | null; onSend: () => void };

/** Why a step was not taken. Where somebody else was faster: what happened since, and the choice to look or to send again. */
export function StepsTrouble({ process, untaken, onSend }: Props) {
  const isBehind = untaken !== null && isStale(untaken.error);
  const { lines, current } = useSince(process.id, untaken?.seen ?? process.revision, isBehind);
  if (!untaken) return null;
  if (!isBehind || !current) return <ProblemView error={untaken.error} />;
  return <Since event={untaken.event} lines={lines} current={current} onSend={onSend} />;
}
