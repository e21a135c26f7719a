import type { RegisteredReview, ReviewRegister } from '@fashen/contracts';
import { Empty, Table } from 'antd';
import { Link } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { useYear } from './register-page.js';
import { REGISTER } from './words.js';

/** 审查登记簿: legality reviews and light reviews of a year, by the day on which they came in. */
export default function ReviewPage() {
  const say = useSay();
  const register = useAddress<ReviewRegister>(`/api/registers/reviews?year=${useYear()}`);
  return (
    <Panel title={say(REGISTER.reviews)}>
      <Answered of={register}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(REGISTER.noneReviews)} />
          ) : (
            <Table<RegisteredReview>
              rowKey="process"
              dataSource={entries}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              scroll={{ x: true }}
              columns={[
                { title: say(REGISTER.receivedOn), render: (_, { receivedOn }) => <Day date={receivedOn} /> },
                {
                  title: say(REGISTER.document),
                  render: (_, { process, title }) => (
                    <Link to={`/processes/${process}`}>{title === null ? say(REGISTER.classified) : <Zh>{title}</Zh>}</Link>
                  ),
                },
                { title: say(REGISTER.kind), render: (_, { kind }) => say(kind) },
                { title: say(REGISTER.from), render: (_, { from }) => <Zh>{from}</Zh> },
                { title: say(REGISTER.reviewNumber), render: (_, { number }) => number && <Zh>{number}</Zh> },
                { title: say(REGISTER.conclusion), render: (_, { conclusion }) => say(conclusion) },
                { title: say(REGISTER.endedOn), render: (_, { endedOn }) => endedOn && <Day date={endedOn} /> },
              ]}
            />
          )
        }
      </Answered>
    </Panel>
  );
}
