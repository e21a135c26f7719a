import type { RegisteredReview, ReviewRegister } from '@fashen/contracts';
import { Empty } from 'antd';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { type Column, DataTable, RowLink } from '../../shared/list/data-table.js';
import { KeyHint } from '../../shared/list/keyed.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

/** 审查登记簿: legality reviews and light reviews of a year, by the day on which they came in. */
export default function ReviewPage() {
  const say = useSay();
  const register = useAddress<ReviewRegister>(`/api/registers/reviews?year=${useYear()}`);
  const columns: Column<RegisteredReview>[] = [
    {
      key: 'receivedOn',
      title: say(REGISTER.receivedOn),
      by: ({ receivedOn }) => receivedOn,
      render: ({ receivedOn }) => <Day date={receivedOn} />,
    },
    {
      key: 'document',
      title: say(REGISTER.document),
      by: ({ title }) => title,
      render: ({ process, title }) => (
        <RowLink className="wide" to={`/processes/${process}`}>
          {title === null ? say(REGISTER.classified) : <Zh>{title}</Zh>}
        </RowLink>
      ),
    },
    { key: 'kind', title: say(REGISTER.kind), by: ({ kind }) => kind.zh, render: ({ kind }) => say(kind) },
    { key: 'from', title: say(REGISTER.from), by: ({ from }) => from, render: ({ from }) => <Zh>{from}</Zh> },
    { key: 'number', title: say(REGISTER.reviewNumber), by: ({ number }) => number, render: ({ number }) => number && <Zh>{number}</Zh> },
    {
      key: 'conclusion',
      title: say(REGISTER.conclusion),
      by: ({ conclusion }) => conclusion.zh,
      render: ({ conclusion }) => say(conclusion),
    },
    {
      key: 'endedOn',
      title: say(REGISTER.endedOn),
      by: ({ endedOn }) => endedOn,
      render: ({ endedOn }) => endedOn && <Day date={endedOn} />,
    },
  ];
  return (
    <Panel title={say(REGISTER.reviews)}>
      <Answered of={register}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.noneReviews)} />
          ) : (
            <>
              <p className="row">
                <span role="status">{say(REGISTER.total, { n: entries.length })}</span> <KeyHint />
              </p>
              <DataTable
                label={say(REGISTER.reviews)}
                columns={columns}
                rows={entries}
                rowKey={({ process }) => process}
                usual="receivedOn"
              />
            </>
          )
        }
      </Answered>
    </Panel>
  );
}
