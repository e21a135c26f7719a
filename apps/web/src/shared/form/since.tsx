import type { HistoryView, Me, ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { queries } from '../api/queries.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { Moment } from '../light/day.js';
import { FindingLines } from '../problem/problem-view.js';
import { FORM } from './words.js';

export type Line = HistoryView['lines'][number];

/** Lines of the history after a revision. */
export const linesSince = (history: HistoryView | undefined, seen: number): Line[] => history?.lines.filter(({ seq }) => seq > seen) ?? [];

/** Whether all of it is the person's own doing, or followed from it: nothing that one need be told. */
export const isOwnDoing = (lines: readonly Line[], me: Pick<Me, 'person'>, process: string): boolean => {
  const own = new Set<number>();
  for (const { seq, person, causedBy } of lines) {
    const isCausedByOwn = [...own].some((mine) => causedBy?.startsWith(`${process}/${mine}/`));
    if (person === me.person.name || isCausedByOwn) own.add(seq);
  }
  return lines.length > 0 && own.size === lines.length;
};

type Props = {
  event: string;
  lines: readonly Line[];
  current: ProcessDocument;
  onSend: () => void;
  onLook?: (() => void) | undefined;
};

/** What happened to the case since a form was opened, and whether what the form does can still be done. What was typed stays. */
export function Since({ event, lines, current, onSend, onLook }: Props) {
  const say = useSay();
  const isOffered = current.actions.some((action) => action.event === event);
  const closed = current.closed.find((action) => action.event === event);
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={say(FORM.moved)}
      description={
        <div className="stack">
          {lines.length === 0 ? (
            <p>{say(FORM.movedUnknown)}</p>
          ) : (
            <ul aria-label={say(FORM.movedLines)} className="since">
              {lines.map(({ seq, at, label, person, office }) => (
                <li key={seq}>
                  <Moment at={at} /> <strong>{say(label)}</strong> <Zh>{[person, office].filter(Boolean).join(' · ')}</Zh>
                </li>
              ))}
            </ul>
          )}
          <p>{say(isOffered ? FORM.movedStill : FORM.movedGone)}</p>
          <FindingLines findings={closed?.findings ?? []} />
          <div className="row">
            {isOffered && (
              <Button type="primary" onClick={onSend}>
                {say(FORM.movedSend)}
              </Button>
            )}
            {onLook && <Button onClick={onLook}>{say(FORM.look)}</Button>}
          </div>
        </div>
      }
    />
  );
}

/** What happened after `seen`, while `isAsked`. */
export function useSince(process: string, seen: number, isAsked: boolean) {
  const history = useQuery({ ...queries.history(process), enabled: isAsked, staleTime: 0 });
  const current = useQuery({ ...queries.process(process), enabled: isAsked, staleTime: 0 });
  return { lines: linesSince(history.data, seen), current: current.data, isKnown: history.isSuccess || history.isError };
}
