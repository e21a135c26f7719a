import type { DocumentView, VersionReceipt } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, newKey } from '../../shared/api/client.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { DOCUMENT } from './words.js';

/** Every version that was handed in, newest first: to fetch, to read by clause, to compare; and a place for the next one. */
export function VersionTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [notices, setNotices] = useState<VersionReceipt['notices']>([]);
  const send = async (file: File) => {
    setError(null);
    try {
      const receipt = await api.upload<VersionReceipt>(
        `/api/documents/${encodeURIComponent(document.id)}/versions`,
        { file },
        { key: newKey() },
      );
      setNotices(receipt.notices);
      message.success(say(DOCUMENT.kept));
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
  };
  const newestFirst = [...document.versions].sort((a, b) => b.ordinal - a.ordinal);
  return (
    <Panel title={say(DOCUMENT.versions)}>
      <DropZone small says={say(DOCUMENT.newVersion)} accept={DOCX_ONLY} onFile={(file) => void send(file)} />
      <ProblemView error={error} />
      {notices.map((notice) => (
        <Alert key={notice.rule} type="info" showIcon title={say(notice.says)} description={say(notice.wayOut)} />
      ))}
      <ul className="plain matters">
        {newestFirst.map((version, index) => {
          const before = newestFirst[index + 1];
          return (
            <li key={version.id}>
              <strong>{say(DOCUMENT.version, { n: version.ordinal })}</strong>
              <a href={version.file.href}>
                <Zh>{version.file.name}</Zh>
              </a>
              <span>
                <Zh>{version.createdBy}</Zh> <Moment at={version.createdAt} />
              </span>
              <span className="row">
                <Link to={`/documents/${document.id}/versions/${version.id}`}>{say(DOCUMENT.read)}</Link>
                {before && <Link to={`/documents/${document.id}/compare?from=${before.id}&to=${version.id}`}>{say(DOCUMENT.compare)}</Link>}
              </span>
              <code className="quiet hash">
                {say(DOCUMENT.textHash)} {version.textHash}
              </code>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
