import type { AnswerView } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';

/** What was answered, by whom. */
export function AnswerLine({ answer }: { answer: AnswerView }) {
  const say = useSay();
  const { label, point, reason, by } = answer;
  return (
    <div className="comment-answer">
      <strong>{say(label)}</strong> <Zh>{point}</Zh>
      {reason !== '' && (
        <div className="quiet">
          <Zh>{reason}</Zh>
        </div>
      )}
      <span className="quiet">
        <Zh>{by}</Zh>
      </span>
    </div>
  );
}
