import { type ReactNode, useRef } from 'react';
import { useSay } from '../language/language.js';
import { useListKeys } from './use-list-keys.js';
import { TABLE } from './words.js';

/** A page with a list that is gone through by keys. */
export function Keyed({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useListKeys(list);
  return <div ref={list}>{children}</div>;
}

/** Says which keys there are; `find` where there is a field to search by. */
export function KeyHint({ find = false }: { find?: boolean }) {
  const say = useSay();
  return (
    <span className="quiet keys">
      {say(TABLE.keys)}
      {find && say(TABLE.find)}
    </span>
  );
}
