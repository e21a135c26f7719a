import type { ConsultationDesk } from '@fashen/contracts';
import { Button } from 'antd';
import { useSay } from '../../shared/language/language.js';
import { Panel } from '../../shared/layout/page.js';
import type { Desk } from './use-desk.js';
import { COMMENTS } from './words.js';

type Props = { of: ConsultationDesk; desk: Desk; onEnter: () => void };

/** Where it stands, how much waits, and the papers. */
export function Overview({ of, desk, onEnter }: Props) {
  const say = useSay();
  const { consultation, comments, groups, ungrouped, unanswered, mayAnswer } = of;
  const { id, state, daysLeft, opensOn, closesOn } = consultation;
  return (
    <Panel
      title={say(COMMENTS[state], { n: daysLeft ?? 0 })}
      extra={
        <span className="row print-no">
          <a href={`${desk.base}/comments.xlsx`}>{say(COMMENTS.sheet)}</a>
          <a href={`${desk.base}/notice.docx`}>{say(COMMENTS.notice)}</a>
          <a href={`${desk.base}/result.docx`}>{say(COMMENTS.result)}</a>
          <a href={`/consultations/${encodeURIComponent(id)}`}>{say(COMMENTS.publicPage)}</a>
        </span>
      }
    >
      <p>
        {say(COMMENTS.period, { opens: opensOn, closes: closesOn })}　{say(COMMENTS.counted, { comments, groups, unanswered })}
      </p>
      <p className="row">
        {ungrouped > 0 && (
          <>
            <span>{say(COMMENTS.ungrouped, { n: ungrouped })}</span>
            <Button onClick={() => void desk.regroup()}>{say(COMMENTS.regroup)}</Button>
          </>
        )}
        {mayAnswer && <Button onClick={onEnter}>{say(COMMENTS.enter)}</Button>}
      </p>
    </Panel>
  );
}
