import type { PackageReceipt } from '@fashen/contracts';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { Code, PackageFacts } from './package-facts.js';
import { PACKAGE } from './package-words.js';

/** 回执: what was taken in, by whom and when, with the hashes, to be printed. */
export default function ReceiptPage() {
  const say = useSay();
  useTitle(say(PACKAGE.receipt));
  const { id = '' } = useParams();
  const receipt = useAddress<PackageReceipt>(`/api/exchange/packages/${encodeURIComponent(id)}`);
  return <Answered of={receipt}>{(found) => <Receipt receipt={found} />}</Answered>;
}

function Receipt({ receipt }: { receipt: PackageReceipt }) {
  const say = useSay();
  const { id, matter, receivedAt, receivedBy, sha256, process, document } = receipt;
  return (
    <Page title={say(PACKAGE.receipt)} actions={<Button onClick={() => window.print()}>{say(PACKAGE.print)}</Button>}>
      <Panel title={<Zh>{document.title}</Zh>}>
        <p className="actions">{process ? <Link to={`/processes/${process}`}>{say(PACKAGE.case)}</Link> : say(PACKAGE.noCase)}</p>
        <PackageFacts
          {...receipt}
          more={[
            [say(PACKAGE.receivedAt), <Moment key="at" at={receivedAt} />],
            [say(PACKAGE.receivedBy), <Zh key="by">{receivedBy.name}</Zh>],
            [say(PACKAGE.id), <Code key="id">{id}</Code>],
            [say(PACKAGE.matter), <Code key="matter">{matter}</Code>],
            [say(PACKAGE.sha256), <Code key="sha">{sha256}</Code>],
          ]}
        />
      </Panel>
    </Page>
  );
}
