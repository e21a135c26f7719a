import type { PrintList, PrintReceipt, ProcessDocument } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, newKey } from '../../shared/api/client.js';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { ProblemView } from '../../shared/problem/problem-view.js';
import { DOCX_ONLY, DropZone } from '../../shared/upload/drop-zone.js';
import { UNIFIEDS } from './words.js';

/** 印本: each as it was compared with the registered text, place by place. An erratum needs one that departs. */
export function Prints({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const path = `/api/documents/${encodeURIComponent(process.subject?.id ?? '')}/prints`;
  const prints = useAddress<PrintList>(path);
  const send = async (file: File) => {
    setError(null);
    try {
      await api.upload<PrintReceipt>(path, { file }, { key: newKey() });
      await client.invalidateQueries();
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <Panel title={say(UNIFIEDS.prints)}>
      <DropZone small says={say(UNIFIEDS.addPrint)} accept={DOCX_ONLY} onFile={(file) => void send(file)} />
      <ProblemView error={error} />
      <Answered of={prints}>
        {({ entries }) =>
          entries.map(({ id, file, differences }) => (
            <article key={id} className="fields">
              <a href={file.href}>
                <Zh>{file.name}</Zh>
              </a>{' '}
              <strong>
                {differences.length === 0 ? `✓ ${say(UNIFIEDS.printSame)}` : `▲ ${say(UNIFIEDS.printDiffers, { n: differences.length })}`}
              </strong>
              {differences.map(({ anchor, registered, printed }) => (
                <dl key={anchor} className="facts">
                  <dt>
                    <Zh>{anchor}</Zh> · {say(UNIFIEDS.registeredText)}
                  </dt>
                  <dd>{registered === null ? say(UNIFIEDS.nothing) : <Zh>{registered}</Zh>}</dd>
                  <dt>{say(UNIFIEDS.printed)}</dt>
                  <dd>{printed === null ? say(UNIFIEDS.nothing) : <Zh>{printed}</Zh>}</dd>
                </dl>
              ))}
            </article>
          ))
        }
      </Answered>
    </Panel>
  );
}
