import './project.css';
import type { PlanView } from '@fashen/contracts';
import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, Panel, useTitle } from '../../shared/layout/page.js';
import { useSession } from '../../shared/session/session.js';
import { AdoptionForm } from './adoption-form.js';
import { PlanTable } from './plan-table.js';
import { ProposalForm } from './proposal-form.js';
import { SuggestionPanel } from './suggestion-panel.js';
import { PLAN } from './words.js';

const PROPOSING: readonly string[] = ['drafter', 'draftingHead', 'generalOffice', 'caseHandler', 'reviewHead'];
const RECEIVING: readonly string[] = ['caseHandler', 'reviewHead'];
const FILES = [
  ['plan.docx', PLAN.planDocx],
  ['plan.xlsx', PLAN.planXlsx],
  ['progress.docx', PLAN.progressDocx],
  ['progress.xlsx', PLAN.progressXlsx],
] as const;

/** 年度计划: what is planned, by whom, until when, and where it stands; with what the public suggests and what is to be proposed. */
export default function PlanPage() {
  const say = useSay();
  useTitle(say(PLAN.title));
  const { me } = useSession();
  const holds = (some: readonly string[]) => me.party.roles.some((role) => some.includes(role));
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const year = Number.isInteger(asked) && asked > 1999 ? asked : new Date().getFullYear();
  const lead = search.get('lead');
  const query = lead ? `?lead=${encodeURIComponent(lead)}` : '';
  const plan = useAddress<PlanView>(`/api/plans/${year}${query}`);
  const to = (other: number) => ({ search: new URLSearchParams({ year: String(other), ...(lead ? { lead } : {}) }).toString() });
  return (
    <Page
      title={say(PLAN.title)}
      aside={
        <nav className="row" aria-label={say(PLAN.year)}>
          <Link to={to(year - 1)}>‹ {say(PLAN.yearOf, { year: year - 1 })}</Link>
          <strong className="figures">{say(PLAN.yearOf, { year })}</strong>
          <Link to={to(year + 1)}>{say(PLAN.yearOf, { year: year + 1 })} ›</Link>
        </nav>
      }
    >
      <Answered of={plan}>
        {(found) => (
          <Panel
            title={say(PLAN.items)}
            extra={
              <span className="row plan-files print-no">
                {FILES.map(([name, words]) => (
                  <a key={name} href={`/api/plans/${year}/${name}${query}`}>
                    {say(words)}
                  </a>
                ))}
              </span>
            }
          >
            <div className="row">
              <Select
                className="filter"
                aria-label={say(PLAN.lead)}
                value={found.lead.id}
                options={found.leads.map(({ id, name }) => ({ value: id, label: name }))}
                labelRender={({ label }) => <Zh>{label}</Zh>}
                optionRender={({ label }) => <Zh>{label}</Zh>}
                popupMatchSelectWidth={false}
                onChange={(chosen: string) => setSearch({ year: String(year), lead: chosen })}
              />
              <span role="status" className="figures">
                {say(PLAN.counts, found.counts)}
              </span>
              {found.counts.carriedOver + found.counts.postponed + found.counts.dropped > 0 && (
                <span>{say(PLAN.adjustedCounts, found.counts)}</span>
              )}
            </div>
            <Adopted plan={found} />
            <PlanTable year={year} items={found.items} />
            {found.mayAdopt && <AdoptionForm year={year} lead={found.lead.id} />}
          </Panel>
        )}
      </Answered>
      {holds(RECEIVING) && <SuggestionPanel />}
      {holds(PROPOSING) && <ProposalForm />}
    </Page>
  );
}

function Adopted({ plan: { adopted, hasStep } }: { plan: PlanView }) {
  const say = useSay();
  if (!hasStep) return <p>{say(PLAN.noStep)}</p>;
  return <p className="quiet">{adopted ? say(PLAN.isAdopted, { on: adopted.on, basis: adopted.basis }) : say(PLAN.isDraft)}</p>;
}
