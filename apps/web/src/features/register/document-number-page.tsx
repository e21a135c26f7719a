import type { DocumentNumberRegister } from '@fashen/contracts';
import { Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

type Entry = DocumentNumberRegister['entries'][number];

/** 发文字号登记簿: unique, not gapless, because the series is shared with other papers. */
export default function DocumentNumberPage() {
  const say = useSay();
  const register = useAddress<DocumentNumberRegister>(`/api/registers/document-numbers?year=${useYear()}`);
  const columns: Column<Entry>[] = [
    { key: 'number', title: say(REGISTER.documentNumber), by: ({ number }) => number, render: ({ number }) => <Zh>{number}</Zh> },
    {
      key: 'document',
      title: say(REGISTER.document),
      by: ({ document }) => document.title,
      render: ({ document }) => (
        <RowLink to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>
      ),
    },
    { key: 'issuer', title: say(REGISTER.issuer), by: ({ issuer }) => issuer.name, render: ({ issuer }) => <Zh>{issuer.name}</Zh> },
    { key: 'status', title: say(REGISTER.status), render: ({ isCurrent }) => say(isCurrent ? REGISTER.current : REGISTER.replaced) },
  ];
  return (
    <Panel title={say(REGISTER.documentNumbers)}>
      <Answered of={register}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.none)} />
          ) : (
            <DataTable
              label={say(REGISTER.documentNumbers)}
              columns={columns}
              rows={entries}
              rowKey={({ number, document }) => `${number}${document.id}`}
              usual="number"
            />
          )
        }
      </Answered>
    </Panel>
  );
}
