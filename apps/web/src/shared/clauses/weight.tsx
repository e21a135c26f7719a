import './item.css';
import { type Weight as Binding, WEIGHTS } from '@fashen/domain';
import { useSay } from '../language/language.js';

/** 违法必改 or 建议修改: a word and a sign, never the colour alone. */
export function Weight({ weight }: { weight: Binding }) {
  const say = useSay();
  return (
    <strong className={weight === 'mustChange' ? 'weight-must' : 'weight-advice'}>
      <span aria-hidden="true">{weight === 'mustChange' ? '▲' : '△'}</span> {say(WEIGHTS[weight])}
    </strong>
  );
}
