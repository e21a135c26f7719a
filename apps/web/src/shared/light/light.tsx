import type { DeadlineView, TaskList } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { useSay } from '../language/language.js';

type LightView = NonNullable<DeadlineView['light'] | TaskList['entries'][number]['light']>;

const SIGNS: Readonly<Record<LightView['color'], string>> = { green: '●', yellow: '▲', red: '■', paused: '‖' };

const OVER: Words = { zh: '超 {n} 个工作日', en: '{n} working days over' };

/** 灯: a word, a sign and a colour, never the colour alone. The server's words count the days that are left; those over are added. */
export function Light({ light, left }: { light: LightView | null; left?: number | null }) {
  const say = useSay();
  if (!light) return null;
  return (
    <span className={`light light-${light.color}`}>
      <span aria-hidden="true">{SIGNS[light.color]}</span> {say(light.says)}{' '}
      {light.color === 'red' && typeof left === 'number' && left < 0 && <span className="quiet">{say(OVER, { n: -left })}</span>}
    </span>
  );
}
