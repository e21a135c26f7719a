import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { ClauseText, type Mark } from '../../shared/clauses/clause-text.js';
import type { Unit } from '../../shared/clauses/units.js';
import { type Selected, useSelection } from '../../shared/clauses/use-selection.js';
import { CLAUSES } from '../../shared/clauses/words.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';

type Props = {
  units: readonly Unit[];
  marks: ReadonlyMap<string, readonly Mark[]>;
  current: string | undefined;
  tool?: (unit: Unit) => ReactNode;
  /** What the selection is for; without it nothing is offered. */
  onSelect?: { says: string; act: (selected: Selected) => void } | undefined;
};

/** The text in the middle; what is selected in it can be acted upon at once. */
export function TextPane({ units, marks, current, tool, onSelect }: Props) {
  const say = useSay();
  const text = useRef<HTMLDivElement>(null);
  const [selected, forget] = useSelection(text, units);
  return (
    <div ref={text} className="text-pane">
      <ClauseText units={units} marks={marks} current={current} {...(tool ? { tool } : {})} />
      {selected && onSelect && (
        <div className="selection-tool" style={{ top: selected.top, left: selected.left }} role="status">
          <span>
            <Mixed>{say(CLAUSES.selected, { anchor: selected.anchor })}</Mixed>
          </span>
          <Button
            type="primary"
            size="small"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              // The form gives the focus back to where it came from: the clause, since this button is gone by then.
              document.getElementById(selected.clause)?.closest<HTMLElement>('.clause')?.focus({ preventScroll: true });
              document.getSelection()?.removeAllRanges();
              forget();
              onSelect.act(selected);
            }}
          >
            {onSelect.says}
          </Button>
        </div>
      )}
    </div>
  );
}
