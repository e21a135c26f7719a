import type { RegisterEntry, UnifiedNumberRegister } from '@fashen/contracts';
import { Empty, Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

/** 统一编号登记簿: the numbers of a year in order, and the proof that none is missing. */
export default function UnifiedNumberPage() {
  const say = useSay();
  const year = useYear();
  const register = useAddress<UnifiedNumberRegister>(`/api/registers/unified-numbers?year=${year}`);
  const columns: TableColumnsType<RegisterEntry> = [
    {
      title: say(REGISTER.number),
      render: (_, { number, status, issuedElsewhere }) => (
        <>
          <span className="figures">{status.code === 'void' ? <s>{number}</s> : number}</span>
          {issuedElsewhere && <div className="quiet">{say(REGISTER.elsewhere)}</div>}
        </>
      ),
    },
    {
      title: say(REGISTER.document),
      render: (_, { document }) => (
        <Link to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </Link>
      ),
    },
    { title: say(REGISTER.issuer), render: (_, { issuer }) => <Zh>{issuer.name}</Zh> },
    { title: say(REGISTER.documentNumber), render: (_, { documentNumber }) => documentNumber && <Zh>{documentNumber}</Zh> },
    { title: say(REGISTER.assignedOn), render: (_, { assignedOn }) => <Day date={assignedOn} /> },
    { title: say(REGISTER.publishedOn), render: (_, { publishedOn }) => publishedOn && <Day date={publishedOn} /> },
    { title: say(REGISTER.effectiveOn), render: (_, { effectiveOn }) => effectiveOn && <Day date={effectiveOn} /> },
    {
      title: say(REGISTER.status),
      render: (_, { status, reason }) => (
        <>
          <strong>{say(status)}</strong>
          {reason && (
            <div>
              <Zh>{reason}</Zh>
            </div>
          )}
        </>
      ),
    },
    { title: say(REGISTER.validity), render: (_, { validity }) => validity && say(validity) },
  ];
  return (
    <Panel title={say(REGISTER.unified)} extra={<a href={`/api/registers/unified-numbers.docx?year=${year}`}>{say(REGISTER.print)}</a>}>
      <Answered of={register}>
        {({ isGapless, series, entries }) => (
          <>
            <p role="status">
              <strong>{say(isGapless ? REGISTER.gapless : REGISTER.notGapless)}</strong>
            </p>
            <ul className="plain">
              {series.map(({ code, issued, shown, before, notEntered }) => (
                <li key={code} className="row figures">
                  {say(REGISTER.series, { code, issued, shown })}
                  {before && say(REGISTER.before, { n: before.upTo })}
                  {notEntered.map((gap) => (
                    <span key={gap.from}>{say(REGISTER.notEntered, gap)}</span>
                  ))}
                </li>
              ))}
            </ul>
            {entries.length === 0 ? (
              <Empty description={say(REGISTER.none)} />
            ) : (
              <Table<RegisterEntry> rowKey="number" columns={columns} dataSource={entries} pagination={false} scroll={{ x: true }} />
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}
