import type { ProcessDocument } from '@fashen/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import { ActionForm, type ActionOffer } from '../../shared/form/action-form.js';
import { GuardedDrawer } from '../../shared/form/form-guard.js';
import { type Schema, simplified } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn } from '../../shared/matter/names.js';
import { useSession } from '../../shared/session/session.js';
import { owed, type Sampled, type SamplingDetails } from './details.js';
import { SampledReview } from './sampled-review.js';
import { SAMPLING } from './words.js';

/** The draw, so that it can be repeated, and the sample: who checks what, beside what it is checked by. */
export default function SamplingPanel({ process }: { process: ProcessDocument }) {
  const say = useSay();
  const { from, to, size, draw, sample = [] } = process.details as unknown as SamplingDetails;
  const population = typeof draw.population === 'number' ? draw.population : draw.population.length;
  return (
    <>
      {sample.length > 0 && <Sample process={process} sample={sample} />}
      <Panel title={say(SAMPLING.draw)}>
        <dl className="facts">
          <dt>{say(SAMPLING.period)}</dt>
          <dd>
            <Day date={from} /> – <Day date={to} />
          </dd>
          <dt>{say(SAMPLING.size)}</dt>
          <dd className="figures">{say(SAMPLING.drawn, { n: sample.length, size, population })}</dd>
          <dt>{say(SAMPLING.seed)}</dt>
          <dd>
            <code className="hash">{draw.seed}</code> <span className="quiet">{say(SAMPLING.seedAbout)}</span>
          </dd>
        </dl>
      </Panel>
    </>
  );
}

function Sample({ process, sample }: { process: ProcessDocument; sample: readonly Sampled[] }) {
  const say = useSay();
  const { me } = useSession();
  const [checking, setChecking] = useState<Sampled | null>(null);
  const action = process.actions.find(({ event }) => event === 'recordCheck');
  const done = sample.filter(({ result }) => result !== null).length;
  const isMine = ({ checker, result }: Sampled) => checker === me.person.id && result === null;
  return (
    <Panel title={say(SAMPLING.sample)}>
      <p role="status">{say(SAMPLING.progress, { n: sample.length, done })}</p>
      {sample.map((sampled) => (
        <details key={sampled.review} className="material" open={isMine(sampled)}>
          <summary>
            <Zh>{sampled.document.title}</Zh> · {sampled.result === null ? `▲ ${say(SAMPLING.pending)}` : `✓ ${say(SAMPLING.checked)}`} ·{' '}
            {say(SAMPLING.checker)} {sampled.checker ? <Zh>{nameIn(process, sampled.checker)}</Zh> : say(SAMPLING.nobody)}
          </summary>
          <div className="stack">
            <SampledReview process={process} sampled={sampled} />
            {action && isMine(sampled) && (
              <p>
                <Button type="primary" onClick={() => setChecking(sampled)}>
                  {say(SAMPLING.check)}
                </Button>
              </p>
            )}
          </div>
        </details>
      ))}
      <GuardedDrawer open={checking !== null} onClose={() => setChecking(null)} title={action && say(action.label)}>
        {(close) =>
          action &&
          checking && (
            <ActionForm
              process={process}
              action={action}
              about={checking.review}
              prefilled={owed(checking, pointsOf(action))}
              onDone={() => setChecking(null)}
              onCancel={close}
            />
          )
        }
      </GuardedDrawer>
    </Panel>
  );
}

/** The points of the checklist, as the form has them. */
function pointsOf({ schema }: ActionOffer): string[] {
  const point = (schema as Schema).properties?.quality?.items?.properties?.point;
  return point ? (simplified(point).enum ?? []).map(String) : [];
}
