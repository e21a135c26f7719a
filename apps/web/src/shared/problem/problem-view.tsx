import type { ProblemDocument } from '@fashen/contracts';
import { Alert, List } from 'antd';
import { OfflineError, ProblemError } from '../api/problem.js';
import { useSay } from '../language/language.js';
import { Zh } from '../language/zh.js';
import { PROBLEM } from './words.js';

type Finding = ProblemDocument['findings'][number];

/** One thing that stands in the way: what, how to mend it, and the article that says so. */
export function FindingLine({ finding }: { finding: Finding }) {
  const say = useSay();
  return (
    <div>
      <div>{finding.detail}</div>
      {finding.wayOut && <div className="quiet">{finding.wayOut}</div>}
      {finding.basis && (
        <div className="quiet">
          {say(PROBLEM.basis)}: <Zh>{finding.basis}</Zh>
        </div>
      )}
    </div>
  );
}

const told = (error: unknown) => {
  if (error instanceof OfflineError) return PROBLEM.offline;
  return PROBLEM.fault;
};

/** What went wrong, in the reader's language: a refusal with its findings, a lost connection, or a fault. Announced to screen readers. */
export function ProblemView({ error, hidden = [] }: { error: unknown; hidden?: readonly string[] }) {
  const say = useSay();
  if (!error) return null;
  if (!(error instanceof ProblemError)) return <Alert type="error" showIcon role="alert" title={say(told(error))} />;
  const { problem } = error;
  const findings = problem.findings.filter(({ field }) => !(field && hidden.includes(field)));
  return (
    <Alert
      type={problem.status >= 500 ? 'error' : 'warning'}
      showIcon
      role="alert"
      title={problem.detail}
      description={
        <>
          <p className="quiet">{problem.wayOut}</p>
          {findings.length > 0 && (
            <List
              size="small"
              dataSource={findings}
              renderItem={(finding) => (
                <List.Item>
                  <FindingLine finding={finding} />
                </List.Item>
              )}
            />
          )}
        </>
      }
    />
  );
}
