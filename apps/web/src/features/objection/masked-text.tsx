import type { MaskingView } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { MASK, STATEMENTS } from './words.js';

/** A text as it was masked: what the authority reads once another person has approved it. */
export function Masked({ entry: { kind, maskedText, isApproved } }: { entry: MaskingView['entries'][number] }) {
  const say = useSay();
  const standing = maskedText === null ? MASK.notMasked : isApproved ? MASK.approved : MASK.notApproved;
  return (
    <section className="masked">
      <h3>{STATEMENTS[kind] && say(STATEMENTS[kind])}</h3>
      <p>{say(standing)}</p>
      {maskedText !== null && (
        <blockquote className="document">
          <Zh>{maskedText}</Zh>
        </blockquote>
      )}
    </section>
  );
}
