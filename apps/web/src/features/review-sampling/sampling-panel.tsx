import type { ProcessDocument } from '@fashen/contracts';
import { Table } from 'antd';
import { Link } from 'react-router';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { SAMPLING } from './words.js';

type Sampled = { review: string; document: { id: string; title: string }; checker: string | null; result: unknown };
type Details = {
  from: string;
  to: string;
  size: number;
  draw: { seed: string; population: number | readonly string[] };
  sample?: readonly Sampled[];
};

/** The draw, so that it can be repeated, and the sample with who checks what. */
export default function SamplingPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const { from, to, size, draw, sample = [] } = process.details as unknown as Details;
  const population = typeof draw.population === 'number' ? draw.population : draw.population.length;
  return (
    <>
      <Panel title={say(SAMPLING.draw)}>
        <dl className="facts">
          <dt>{say(SAMPLING.period)}</dt>
          <dd>
            <Day date={from} /> – <Day date={to} />
          </dd>
          <dt>{say(SAMPLING.size)}</dt>
          <dd>{size}</dd>
          <dt>{say(SAMPLING.population)}</dt>
          <dd>{population}</dd>
          <dt>{say(SAMPLING.seed)}</dt>
          <dd>
            <code className="hash">{draw.seed}</code>
          </dd>
        </dl>
      </Panel>
      {sample.length > 0 && (
        <Panel title={say(SAMPLING.sample)}>
          <Table<Sampled>
            rowKey="review"
            dataSource={sample}
            pagination={false}
            scroll={{ x: true }}
            columns={[
              {
                title: say(SAMPLING.sample),
                render: (_, { review, document }) => (
                  <Link to={`/processes/${review}`}>
                    <Zh>{document.title}</Zh>
                  </Link>
                ),
              },
              {
                title: say(SAMPLING.checker),
                render: (_, { checker }) => (checker ? <Zh>{nameIn(process, checker)}</Zh> : say(SAMPLING.nobody)),
              },
              { title: say(SAMPLING.result), render: (_, { result }) => say(result ? SAMPLING.checked : SAMPLING.pending) },
            ]}
          />
        </Panel>
      )}
    </>
  );
}
