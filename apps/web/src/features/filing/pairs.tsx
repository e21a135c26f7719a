import { Fragment, type ReactNode } from 'react';
import '../../shared/layout/sections.css';

/** Facts with their names; what is not known is left out. */
export function Pairs({ of }: { of: readonly (readonly [label: string, shown: ReactNode])[] }) {
  return (
    <dl className="facts">
      {of.map(
        ([label, shown]) =>
          shown && (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{shown}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
