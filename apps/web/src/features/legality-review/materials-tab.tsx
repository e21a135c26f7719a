import type { DocumentView } from '@fashen/contracts';
import { EVIDENCE_KINDS, MATERIALS } from '@fashen/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { MATERIAL, REVIEW } from './words.js';

/** 材料: what came with the draft, its versions, and the scans that lie with it. */
export function MaterialsTab({ document }: { document: DocumentView }) {
  const say = useSay();
  const { search } = useLocation();
  const evidence = useQuery(queries.evidence(document.id));
  const reading = (version: string) => {
    const next = new URLSearchParams(search);
    next.set('version', version);
    next.delete('compare');
    return `?${next}`;
  };
  return (
    <>
      <section className="desk-group">
        <h3>{say(MATERIAL.materials)}</h3>
        {document.materials.length === 0 && <p className="quiet">{say(MATERIAL.none)}</p>}
        <ul>
          {document.materials.map(({ id, kind, file, declaration, createdAt }) => (
            <li key={id}>
              {say(MATERIALS[kind])}:{' '}
              {file ? (
                <a href={file.href}>
                  <Zh>{file.name}</Zh>
                </a>
              ) : (
                <Zh>{declaration}</Zh>
              )}{' '}
              <Moment at={createdAt} />
            </li>
          ))}
        </ul>
      </section>
      <section className="desk-group">
        <h3>{say(MATERIAL.versions)}</h3>
        <ul>
          {document.versions.map(({ id, ordinal, file, createdAt }) => (
            <li key={id}>
              <Link to={reading(id)}>
                {say(MATERIAL.read)} {say(REVIEW.versionNo, { n: ordinal })}
              </Link>{' '}
              <a href={file.href}>
                <Zh>{file.name}</Zh>
              </a>{' '}
              <Moment at={createdAt} />
            </li>
          ))}
        </ul>
      </section>
      <section className="desk-group">
        <h3>{say(MATERIAL.evidence)}</h3>
        <Answered of={evidence}>
          {({ entries }) =>
            entries.length === 0 ? (
              <p className="quiet">{say(MATERIAL.none)}</p>
            ) : (
              <ul>
                {entries.map(({ id, kind, title, file, createdAt }) => (
                  <li key={id}>
                    {say(EVIDENCE_KINDS[kind])}:{' '}
                    <a href={file.href}>
                      <Zh>{title}</Zh>
                    </a>{' '}
                    <Moment at={createdAt} />
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
      </section>
    </>
  );
}
