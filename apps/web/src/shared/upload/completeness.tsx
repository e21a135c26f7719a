import './drop-zone.css';
import type { ReactNode } from 'react';
import { useSay } from '../language/language.js';
import { UPLOAD } from './words.js';

export type Needed = { key: string; label: string; isHere: boolean; content: ReactNode };

/** 材料清单: what is here is folded, what is missing stands open with its place to drop it. */
export function Completeness({ entries }: { entries: readonly Needed[] }) {
  const say = useSay();
  const missing = entries.filter(({ isHere }) => !isHere).length;
  return (
    <>
      <p role="status" className={missing === 0 ? 'complete' : 'incomplete'}>
        {missing === 0
          ? `✓ ${say(UPLOAD.complete, { n: entries.length })}`
          : `▲ ${say(UPLOAD.missing, { here: entries.length - missing, n: missing })}`}
      </p>
      {entries.map(({ key, label, isHere, content }) => (
        <details key={key} className="material" open={!isHere}>
          <summary>
            <span className={isHere ? 'complete' : 'incomplete'}>
              <span aria-hidden="true">{isHere ? '✓' : '▲'}</span> {label}
            </span>{' '}
            <span className="quiet">{say(isHere ? UPLOAD.here : UPLOAD.notHere)}</span>
          </summary>
          {content}
        </details>
      ))}
    </>
  );
}
