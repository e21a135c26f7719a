import './document.css';
import type { DocumentView } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { ClauseText, Contents } from '../../shared/clauses/clause-text.js';
import { unitsOf } from '../../shared/clauses/units.js';
import { useClause } from '../../shared/clauses/use-clause.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { DOCUMENT } from './words.js';

/** A version by clause, every clause with an address of its own. */
export default function ClausesPage() {
  const say = useSay();
  const { id = '', version = '' } = useParams();
  const document = useQuery(queries.document(id));
  const clauses = useQuery(queries.clauses(id, version));
  const units = useMemo(() => unitsOf(clauses.data?.clauses ?? []), [clauses.data]);
  const { current } = useClause(units);
  useTitle(clauses.data?.title);
  return (
    <Answered of={clauses}>
      {({ title, version: { ordinal } }) => (
        <Page
          title={
            <Link to={`/documents/${id}?tab=text`}>
              <Zh>{title}</Zh>
            </Link>
          }
          aside={
            <>
              <strong>{say(DOCUMENT.version, { n: ordinal })}</strong>
              {document.data && <Neighbours document={document.data} ordinal={ordinal} />}
            </>
          }
        >
          <div className="reading">
            <Contents units={units} current={current} />
            <article className="panel">
              <ClauseText units={units} current={current} />
            </article>
          </div>
        </Page>
      )}
    </Answered>
  );
}

/** The version before and after, and what has changed since the one before. */
function Neighbours({ document, ordinal }: { document: DocumentView; ordinal: number }) {
  const say = useSay();
  const at = (n: number) => document.versions.find((version) => version.ordinal === n);
  const [own, before, after] = [at(ordinal), at(ordinal - 1), at(ordinal + 1)];
  return (
    <>
      {before && <Link to={`/documents/${document.id}/versions/${before.id}`}>← {say(DOCUMENT.version, { n: before.ordinal })}</Link>}
      {after && <Link to={`/documents/${document.id}/versions/${after.id}`}>{say(DOCUMENT.version, { n: after.ordinal })} →</Link>}
      {before && own && <Link to={`/documents/${document.id}/compare?from=${before.id}&to=${own.id}`}>{say(DOCUMENT.compare)}</Link>}
    </>
  );
}
