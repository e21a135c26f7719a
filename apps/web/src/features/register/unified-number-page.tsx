import type { RegisterEntry, UnifiedNumberRegister } from '@fashen/contracts';
import { Button, Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { KeyHint } from '../../shared/list/keyed.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

/** 统一编号登记簿: the numbers of a year in order, and the proof that none is missing. */
export default function UnifiedNumberPage() {
  const say = useSay();
  const year = useYear();
  const register = useAddress<UnifiedNumberRegister>(`/api/registers/unified-numbers?year=${year}`);
  const columns: Column<RegisterEntry>[] = [
    {
      key: 'number',
      title: say(REGISTER.number),
      by: ({ number }) => number,
      render: ({ number, status, issuedElsewhere }) => (
        <>
          <span className="figures">{status.code === 'void' ? <s>{number}</s> : number}</span>
          {issuedElsewhere && <div className="quiet">{say(REGISTER.elsewhere)}</div>}
        </>
      ),
    },
    {
      key: 'document',
      title: say(REGISTER.document),
      by: ({ document }) => document.title,
      render: ({ document }) => (
        <RowLink className="wide" to={`/documents/${document.id}`}>
          <Zh>{document.title}</Zh>
        </RowLink>
      ),
    },
    { key: 'issuer', title: say(REGISTER.issuer), by: ({ issuer }) => issuer.name, render: ({ issuer }) => <Zh>{issuer.name}</Zh> },
    {
      key: 'documentNumber',
      title: say(REGISTER.documentNumber),
      by: ({ documentNumber }) => documentNumber,
      render: ({ documentNumber }) =>
        documentNumber && (
          <span className="figures">
            <Zh>{documentNumber}</Zh>
          </span>
        ),
    },
    ...(['assignedOn', 'publishedOn', 'effectiveOn'] as const).map(
      (name): Column<RegisterEntry> => ({
        key: name,
        title: say(REGISTER[name]),
        by: (entry) => entry[name],
        render: ({ [name]: date }) => date && <Day date={date} />,
      }),
    ),
    {
      key: 'status',
      title: say(REGISTER.status),
      by: ({ status }) => status.zh,
      render: ({ status, reason }) => (
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
    {
      key: 'validity',
      title: say(REGISTER.validity),
      by: ({ validity }) => validity?.zh,
      render: ({ validity }) => validity && say(validity),
    },
  ];
  return (
    <Panel
      title={say(REGISTER.unified)}
      extra={
        <span className="row print-no">
          <a href={`/api/registers/unified-numbers.docx?year=${year}`}>{say(REGISTER.print)}</a>
          <Button onClick={() => window.print()}>{say(REGISTER.printPage)}</Button>
        </span>
      }
    >
      <Answered of={register}>
        {({ isGapless, series, entries }) => (
          <>
            <p role="status" className="row">
              <strong>{say(isGapless ? REGISTER.gapless : REGISTER.notGapless)}</strong>
              {entries.length > 0 && <KeyHint />}
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
              <DataTable label={say(REGISTER.unified)} columns={columns} rows={entries} rowKey={({ number }) => number} usual="number" />
            )}
          </>
        )}
      </Answered>
    </Panel>
  );
}
