import type { PreviewView, SheetLayout } from '@fashen/contracts';
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Block } from './block.js';
import { familyOf } from './faces.js';
import { PREVIEW } from './words.js';

/** Between two pages on the screen, in mm. */
const APART = 8;

const stepOf = ({ page }: SheetLayout): number => page.width + APART;

/** How many pages the text fills, and how far the version record must move down to stand at the foot of the last one. */
function measure(flow: HTMLElement, { typeArea, margin }: SheetLayout): { pages: number; gap: number } {
  const area = flow.getBoundingClientRect();
  const scale = area.height / typeArea.height;
  const step = typeArea.width + margin.right + APART + margin.left;
  const last = flow.lastElementChild?.getBoundingClientRect();
  const right = last ? (last.right - area.left) / scale : typeArea.width;
  const pages = Math.max(1, Math.ceil((right - typeArea.width) / step - 0.01) + 1);
  const record = flow.querySelector('.sheet-record')?.getBoundingClientRect();
  return { pages, gap: record ? Math.max(0, (area.bottom - record.bottom) / scale - 0.5) : 0 };
}

/**
 * The paper on A4 pages, side by side, in millimetres: the text flows through columns of the type area, each of which stands on a page of its own.
 * Printed, it flows through real pages with the same margins.
 */
export function Sheet({ preview: { layout, blocks }, scale }: { preview: PreviewView; scale: number }) {
  const say = useSay();
  const flow = useRef<HTMLDivElement>(null);
  const [{ pages, gap }, setMeasured] = useState({ pages: 1, gap: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or another scale is measured anew
  useLayoutEffect(() => {
    const found = flow.current;
    if (!found) return;
    found.style.setProperty('--record-gap', '0mm');
    const now = measure(found, layout);
    found.style.setProperty('--record-gap', `${now.gap}mm`);
    setMeasured((old) => (old.pages === now.pages && Math.abs(old.gap - now.gap) < 0.5 ? old : now));
  }, [layout, blocks, scale]);
  const { page, margin, typeArea, sizes, linePitch, tracking } = layout;
  // Measures are given as variables, so that the rules for printing need not fight them.
  const style = {
    '--left': `${margin.left}mm`,
    '--top': `${margin.top}mm`,
    '--width': `${typeArea.width}mm`,
    '--height': `${typeArea.height}mm`,
    '--apart': `${margin.right + APART + margin.left}mm`,
    '--pitch': `${linePitch}pt`,
    '--record-gap': `${gap}mm`,
    fontSize: `${sizes.body}pt`,
    letterSpacing: `${tracking}pt`,
    fontFamily: familyOf('fangsong', layout),
  } as CSSProperties;
  const whole = { '--width': `${stepOf(layout) * pages - APART}mm`, '--height': `${page.height}mm`, '--scale': scale } as CSSProperties;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return (
    <div className="sheet" style={whole}>
      {numbers.map((number) => (
        <div
          key={number}
          className="sheet-page"
          role="img"
          aria-label={say(PREVIEW.page, { n: number, of: pages })}
          style={{ left: `${stepOf(layout) * (number - 1)}mm`, width: `${page.width}mm`, height: `${page.height}mm` }}
        >
          <span
            className="sheet-page-number"
            style={{
              top: `${margin.top + typeArea.height + 7}mm`,
              fontSize: `${sizes.small}pt`,
              ...(number % 2 === 1 ? { right: `calc(${margin.right}mm + 1em)` } : { left: `calc(${margin.left}mm + 1em)` }),
            }}
          >
            — {number} —
          </span>
        </div>
      ))}
      <div ref={flow} className="sheet-flow" lang="zh-CN" style={style}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a paper have no other name than their place
          <Block key={index} block={block} layout={layout} />
        ))}
      </div>
    </div>
  );
}
