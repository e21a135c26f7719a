import './filing.css';
import type { ProvenPackage } from '@fashen/contracts';
import { Fragment, type ReactNode } from 'react';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import '../../shared/layout/sections.css';
import { Day, Moment } from '../../shared/light/day.js';
import { DataTable } from '../../shared/list/data-table.js';
import { KINDS, PACKAGE, PARTS } from './package-words.js';

type File = ProvenPackage['files'][number];
type Props = {
  kind: string;
  sender: { name: string };
  receiver: { name: string };
  about: ProvenPackage['document'];
  createdAt: string;
  signedBy: string;
  files: readonly File[];
  /** What a receipt says besides. */
  more?: readonly (readonly [label: string, shown: ReactNode])[];
};

/** What a package says of itself, once it is proven. */
export function PackageFacts({ kind, sender, receiver, about, createdAt, signedBy, files, more = [] }: Props) {
  const say = useSay();
  const rows: (readonly [string, ReactNode])[] = [
    [say(PACKAGE.kind), <strong key="kind">{say(KINDS[kind] ?? PACKAGE.kind)}</strong>],
    [say(PACKAGE.document), <Zh key="title">{about.title}</Zh>],
    [say(PACKAGE.sender), <Zh key="sender">{sender.name}</Zh>],
    [say(PACKAGE.receiver), <Zh key="receiver">{receiver.name}</Zh>],
    [say(PACKAGE.issuers), <Zh key="issuers">{about.issuers.join('、')}</Zh>],
    [say(PACKAGE.documentNumber), about.documentNumber && <Zh key="number">{about.documentNumber}</Zh>],
    [say(PACKAGE.unifiedNumber), about.unifiedNumber && <Zh key="unified">{about.unifiedNumber}</Zh>],
    [say(PACKAGE.publishedOn), about.publishedOn && <Day key="published" date={about.publishedOn} />],
    [say(PACKAGE.createdAt), <Moment key="created" at={createdAt} />],
    ...more,
    [say(PACKAGE.key), <Code key="key">{signedBy}</Code>],
    [say(PACKAGE.textHash), <Code key="hash">{about.textHash}</Code>],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(
          ([label, shown]) =>
            shown && (
              <Fragment key={label}>
                <dt>{label}</dt>
                <dd>{shown}</dd>
              </Fragment>
            ),
        )}
      </dl>
      {files.length > 0 && (
        <>
          <h3 className="package-received">{say(PACKAGE.files)}</h3>
          <DataTable
            label={say(PACKAGE.files)}
            rows={files}
            rowKey={({ sha256, name }) => `${sha256}${name}`}
            columns={[
              { key: 'part', title: say(PACKAGE.part), render: ({ role }) => say(PARTS[role] ?? PACKAGE.part) },
              { key: 'name', title: say(PACKAGE.name), render: ({ name }) => <Zh>{name}</Zh> },
              { key: 'size', title: say(PACKAGE.size), isFigure: true, render: ({ size }) => `${Math.ceil(size / 1024)} KB` },
              { key: 'sha256', title: say(PACKAGE.fileHash), render: ({ sha256 }) => <Code>{sha256}</Code> },
            ]}
          />
        </>
      )}
    </>
  );
}

/** Signs that are no words of any language. */
export const Code = ({ children }: { children: string }) => (
  <code className="hash" lang="en">
    {children}
  </code>
);
