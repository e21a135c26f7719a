import type { PreviewView } from '@fashen/contracts';
import { Button } from 'antd';
import { useLayoutEffect, useRef, useState } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Scroll } from '../../shared/layout/scroll.js';
import { Sheet } from './sheet.js';
import { PREVIEW } from './words.js';

const STEPS = [0.4, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2];
const PIXELS_PER_MM = 96 / 25.4;

/** The pages with their scale, and printing them alone. */
export function Desk({ preview }: { preview: PreviewView }) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const fit = () => {
    const width = frame.current?.clientWidth ?? 0;
    setScale(Math.min(1, Math.max(0.3, (width - 16) / (preview.layout.page.width * PIXELS_PER_MM))));
  };
  useLayoutEffect(() => {
    const width = frame.current?.clientWidth ?? 0;
    setScale(Math.min(1, Math.max(0.3, (width - 16) / (preview.layout.page.width * PIXELS_PER_MM))));
  }, [preview.layout]);
  const print = () => {
    document.body.classList.add('prints-sheet');
    window.addEventListener('afterprint', () => document.body.classList.remove('prints-sheet'), { once: true });
    window.print();
  };
  const next = STEPS.find((step) => step > scale + 0.01);
  const last = STEPS.findLast((step) => step < scale - 0.01);
  return (
    <div ref={frame}>
      <div className="row actions">
        <Button size="small" disabled={last === undefined} onClick={() => last && setScale(last)}>
          {say(PREVIEW.smaller)}
        </Button>
        <Button size="small" disabled={next === undefined} onClick={() => next && setScale(next)}>
          {say(PREVIEW.bigger)}
        </Button>
        <Button size="small" onClick={fit}>
          {say(PREVIEW.fit)}
        </Button>
        <span role="status" className="quiet">
          {say(PREVIEW.scale, { n: Math.round(scale * 100) })}
        </span>
        <Button size="small" onClick={print}>
          {say(PREVIEW.print)}
        </Button>
      </div>
      <Scroll label={say(PREVIEW.sheet)}>
        <Sheet preview={preview} scale={scale} />
      </Scroll>
    </div>
  );
}
