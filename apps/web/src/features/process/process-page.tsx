import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { type ComponentType, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { Actions } from '../../shared/form/actions.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Light } from '../../shared/light/light.js';
import { PROCESS } from './words.js';

/** A workflow's own part of the page, between what blocks and the history. */
export type ProcessPanel = ComponentType<{ process: ProcessDocument }>;

/** The running case, for all roles. `panels` has the parts of workflows, by name; a workflow without one has the common page. */
export default function ProcessPage({ panels = {} }: { panels?: Readonly<Record<string, ProcessPanel>> }) {
  const { id = '' } = useParams();
  const process = useQuery(queries.process(id));
  useTitle(process.data?.subject?.title);
  return <Answered of={process}>{(found) => <Case process={found} Panel={panels[found.workflow]} />}</Answered>;
}

function Case({ process, Panel: Own }: { process: ProcessDocument; Panel: ProcessPanel | undefined }) {
  const say = useSay();
  return (
    <Page
      title={
        process.subject ? (
          <Link to={`/documents/${process.subject.id}`}>
            <Zh>{process.subject.title}</Zh>
          </Link>
        ) : (
          say(process.label)
        )
      }
      aside={
        <>
          <span>{say(process.label)}</span>
          {process.states.map(({ path, label }) => (
            <strong key={path}>{say(label)}</strong>
          ))}
          {process.deadlines.map((deadline) => (
            <Light key={deadline.key} light={deadline.light} left={deadline.left} />
          ))}
        </>
      }
      actions={<Actions process={process} />}
    >
      {Own && (
        <Suspense>
          <Own process={process} />
        </Suspense>
      )}
      <Panel title={say(PROCESS.papers)}>
        <ul>
          {process.documents.map(({ name, href }) => (
            <li key={href}>
              <a href={href}>
                <Zh>{name}</Zh>
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}
