import type { DocumentNumberRegister } from '@fashen/contracts';
import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

/** 发文字号登记簿: unique, not gapless, because the series is shared with other papers. */
export default function DocumentNumberPage() {
  const say = useSay();
  const register = useAddress<DocumentNumberRegister>(`/api/registers/document-numbers?year=${useYear()}`);
  return (
    <Panel title={say(REGISTER.documentNumbers)}>
      <Answered of={register}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.none)} />
          ) : (
            <Table
              rowKey="number"
              dataSource={entries}
              pagination={false}
              scroll={{ x: true }}
              columns={[
                { title: say(REGISTER.documentNumber), render: (_, { number }) => <Zh>{number}</Zh> },
                {
                  title: say(REGISTER.document),
                  render: (_, { document }) => (
                    <Link to={`/documents/${document.id}`}>
                      <Zh>{document.title}</Zh>
                    </Link>
                  ),
                },
                { title: say(REGISTER.issuer), render: (_, { issuer }) => <Zh>{issuer.name}</Zh> },
                { title: say(REGISTER.status), render: (_, { isCurrent }) => say(isCurrent ? REGISTER.current : REGISTER.replaced) },
              ]}
            />
          )
        }
      </Answered>
    </Panel>
  );
}
