import type { ProblemDocument } from '@fashen/contracts';
import type { Words } from '@fashen/domain';
import { Alert } from 'antd';
import { OfflineError, ProblemError } from '../api/problem.js';
import { useSay } from '../language/language.js';
import { Mixed } from '../language/mixed.js';
import { Zh } from '../language/zh.js';
import { PROBLEM } from './words.js';

type Finding = ProblemDocument['findings'][number];

/** One thing that stands in the way: what, how to mend it, and the article that says so. */
export function FindingLine({ finding }: { finding: Finding }) {
  const say = useSay();
  return (
    <div className="finding">
      <div>
        <Mixed>{finding.detail}</Mixed>
      </div>
      {finding.wayOut && (
        <div className="quiet">
          <Mixed>{finding.wayOut}</Mixed>
        </div>
      )}
      {finding.basis && (
        <div className="quiet">
          {say(PROBLEM.basis)}
          <Zh>{finding.basis}</Zh>
        </div>
      )}
    </div>
  );
}

/** Several of them, each told once: two states that a case stands in may hold up an action for the same reason. */
export function FindingLines({ findings }: { findings: readonly Finding[] }) {
  const told = new Map(findings.map((finding) => [`${finding.rule} ${finding.field ?? ''} ${finding.detail}`, finding]));
  return [...told].map(([key, finding]) => <FindingLine key={key} finding={finding} />);
}

/** What went wrong in one sentence, where there is no room for more. */
export const problemText = (error: unknown, say: (words: Words) => string): string =>
  error instanceof ProblemError ? `${error.problem.detail} ${error.problem.wayOut}` : say(told(error));

const told = (error: unknown): Words => {
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
      title={<Mixed>{problem.detail}</Mixed>}
      description={
        <>
          <p className="quiet">
            <Mixed>{problem.wayOut}</Mixed>
          </p>
          {findings.length > 0 && (
            <div className="findings">
              <FindingLines findings={findings} />
            </div>
          )}
        </>
      }
    />
  );
}
