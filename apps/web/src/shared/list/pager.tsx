import { Button } from 'antd';
import { useSay } from '../language/language.js';
import { TABLE } from './words.js';

type Props = { next: string | null; hasBefore: boolean; onGo: (cursor: string | undefined) => void };

/** The way to the next page and back to the first; nothing where there is one page only. */
export function Pager({ next, hasBefore, onGo }: Props) {
  const say = useSay();
  if (next === null && !hasBefore) return null;
  return (
    <p className="row">
      {hasBefore && <Button onClick={() => onGo(undefined)}>{say(TABLE.first)}</Button>}
      {next !== null && <Button onClick={() => onGo(next)}>{say(TABLE.next)}</Button>}
    </p>
  );
}
