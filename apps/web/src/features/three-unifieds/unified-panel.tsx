import './three-unifieds.css';
import type { ProcessDocument } from '@fashen/contracts';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Day } from '../../shared/light/day.js';
import { nameIn, Scan } from '../../shared/matter/names.js';
import type { Channel, UnifiedDetails } from './details.js';
import { Prints } from './prints.js';
import { CHANNELS, REGISTRATION_ACTS, UNIFIEDS } from './words.js';

type Props = { process: ProcessDocument };

/** 三统一: the registrar's sheet, both numbers, the publication with its channels, prints and errata. */
export default function UnifiedPanel({ process }: Props) {
  const say = useSay();
  const details = process.details as unknown as UnifiedDetails;
  const { gates, acts, publication, errata } = details;
  return (
    <>
      <Numbers process={process} details={details} />
      {!publication && <Sheet gates={gates} warnings={details.warnings} isRegistered={details.registeredOn !== null} />}
      {publication && (
        <Panel title={say(UNIFIEDS.publication)}>
          <dl className="facts">
            <dt>{say(UNIFIEDS.publishedOn)}</dt>
            <dd>
              <Day date={publication.publishedOn} weekday />
            </dd>
            <dt>{say(UNIFIEDS.effectiveOn)}</dt>
            <dd>
              <Day date={publication.effectiveOn} weekday />
            </dd>
            <dt>{say(UNIFIEDS.channels)}</dt>
            <dd>
              <Channels of={publication.channels} />
            </dd>
            <dt>{say(UNIFIEDS.textHash)}</dt>
            <dd>
              <code className="hash">{publication.textHash}</code>
              <div className={publication.textHash === details.textHash ? 'complete' : 'incomplete'}>
                {publication.textHash === details.textHash ? `✓ ${say(UNIFIEDS.compared)}` : `▲ ${say(UNIFIEDS.differs)}`}
              </div>
            </dd>
          </dl>
        </Panel>
      )}
      {publication && <Prints process={process} />}
      {errata.length > 0 && (
        <Panel title={say(UNIFIEDS.errata)}>
          {errata.map(({ id, publishedOn, note, channels }) => (
            <article key={id} className="fields">
              <p>
                <Day date={publishedOn} weekday /> <Zh>{note}</Zh>
              </p>
              <Channels of={channels} />
            </article>
          ))}
        </Panel>
      )}
      {acts.length > 0 && (
        <Panel title={say(UNIFIEDS.acts)}>
          <ul className="plain matters">
            {acts.map(({ id, act, actedOn, reason, createdBy }) => (
              <li key={id}>
                <Day date={actedOn} />
                <strong>{say(REGISTRATION_ACTS[act] ?? { zh: act, en: act })}</strong>
                <Zh>{nameIn(process, createdBy)}</Zh>
                {reason && <Zh>{reason}</Zh>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

type SheetProps = Pick<UnifiedDetails, 'gates' | 'warnings'> & { isRegistered: boolean };

function Sheet({ gates, warnings, isRegistered }: SheetProps) {
  const say = useSay();
  return (
    <Panel title={say(UNIFIEDS.sheet)}>
      <ol className="gates">
        {gates.map(({ key, label, isMet, grounds }) => (
          <li key={key} className={isMet ? 'gate-met' : 'gate-missing'}>
            <strong>
              {isMet ? '✓' : '▲'} {say(label)} · {say(isMet ? UNIFIEDS.met : UNIFIEDS.missing)}
            </strong>
            <ul className="plain">
              {grounds.map((ground) => (
                <li key={ground.label.zh}>
                  {ground.isMet ? '✓' : '○'} <Mixed>{say(ground.label)}</Mixed> {ground.at && <Day date={ground.at} />}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {warnings.length > 0 && (
        <div role="alert">
          <p>
            <strong>▲ {say(UNIFIEDS.warnings)}</strong>
          </p>
          <ul className="plain">
            {warnings.map(({ rule, label }) => (
              <li key={`${rule}${label.zh}`}>
                <Mixed>{say(label)}</Mixed>
              </li>
            ))}
          </ul>
        </div>
      )}
      {!isRegistered && <p role="status">{say(gates.every(({ isMet }) => isMet) ? UNIFIEDS.ready : UNIFIEDS.notReady)}</p>}
    </Panel>
  );
}

function Numbers({ process, details }: Props & { details: UnifiedDetails }) {
  const say = useSay();
  const { unifiedNumber, documentNumber, appliedOn, registeredOn, effect, explainer, submission, gapExemption } = details;
  return (
    <Panel title={say(unifiedNumber ? UNIFIEDS.numbers : UNIFIEDS.numbersAhead)}>
      <dl className="facts">
        <dt>{say(UNIFIEDS.unified)}</dt>
        <dd className="figures">{unifiedNumber ? <strong>{unifiedNumber}</strong> : say(UNIFIEDS.atRegistration)}</dd>
        <dt>{say(UNIFIEDS.documentNumber)}</dt>
        <dd className="figures">
          {documentNumber ? (
            <strong>
              <Zh>{documentNumber}</Zh>
            </strong>
          ) : (
            say(UNIFIEDS.byOffice)
          )}
        </dd>
        <dt>{say(UNIFIEDS.appliedOn)}</dt>
        <dd>
          <Day date={appliedOn} weekday /> {submission?.isLate && <strong>▲ {say(UNIFIEDS.late)}</strong>}
        </dd>
        {registeredOn && (
          <>
            <dt>{say(UNIFIEDS.registeredOn)}</dt>
            <dd>
              <Day date={registeredOn} weekday />
            </dd>
          </>
        )}
        <dt>{say(UNIFIEDS.effect)}</dt>
        <dd>{effect.on ? <Day date={effect.on} weekday /> : say(effect.isAtOnce ? UNIFIEDS.atOnce : UNIFIEDS.afterGap)}</dd>
        {explainer && (
          <>
            <dt>{say(UNIFIEDS.explainer)}</dt>
            <dd>
              <Scan process={process} id={explainer} />
            </dd>
          </>
        )}
        {gapExemption && (
          <>
            <dt>{say(UNIFIEDS.exemption)}</dt>
            <dd>
              <Zh>{gapExemption.ground}</Zh>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Channels({ of }: { of: readonly Channel[] }) {
  const say = useSay();
  return (
    <ul className="plain">
      {of.map(({ kind, place }) => (
        <li key={`${kind}${place}`}>
          <span aria-hidden="true">✓</span> {say(CHANNELS[kind] ?? { zh: kind, en: kind })} <Zh>{place}</Zh>
        </li>
      ))}
    </ul>
  );
}
