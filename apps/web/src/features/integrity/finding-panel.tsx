import type { IntegrityFindingView, IntegrityView } from '@fashen/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../shared/api/client.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import type { Schema } from '../../shared/form/schema.js';
import { useSay } from '../../shared/language/language.js';
import { Mixed } from '../../shared/language/mixed.js';
import { Zh } from '../../shared/language/zh.js';
import { Panel } from '../../shared/layout/page.js';
import { Moment } from '../../shared/light/day.js';
import { useSession } from '../../shared/session/session.js';
import { FINDING, KINDS } from './words.js';

const CLOSING: Schema = {
  type: 'object',
  properties: {
    reason: { type: 'string', title: FINDING.reason.zh, description: FINDING.reason.en, multiline: true, maxLength: 500 },
  },
  required: ['reason'],
};

/** 不一致之处: what differs, the open ones first; an administrator closes what was explained. */
export function FindingPanel({ findings, ...all }: Pick<IntegrityView, 'findings' | 'open' | 'closed'>) {
  const say = useSay();
  const client = useQueryClient();
  const { me } = useSession();
  const [form, setForm] = useState<OpenForm | null>(null);
  const open = findings.filter(({ closed }) => closed === null);
  const closed = findings.filter((finding) => finding.closed !== null);
  const mayClose = me.party.roles.includes('administrator');
  const close = ({ id }: IntegrityFindingView) =>
    setForm({
      scope: `finding:${id}`,
      label: FINDING.close,
      schema: CLOSING,
      submit: async (value) => {
        await api.post(`/api/admin/integrity/findings/${encodeURIComponent(id)}/closing`, value);
        await client.invalidateQueries();
      },
    });
  return (
    <Panel title={say(FINDING.title)}>
      {open.length === 0 && <Empty description={say(FINDING.none)} />}
      {open.map((finding) => (
        <Finding key={finding.id} finding={finding} onClose={mayClose ? () => close(finding) : undefined} />
      ))}
      {all.open > open.length && <p className="quiet">{say(FINDING.first, { n: open.length, all: all.open })}</p>}
      {closed.length > 0 && (
        <details className="integrity-closed">
          <summary>{say(FINDING.closed, { n: all.closed })}</summary>
          {closed.map((finding) => (
            <Finding key={finding.id} finding={finding} onClose={undefined} />
          ))}
          {all.closed > closed.length && <p className="quiet">{say(FINDING.latest, { n: closed.length, all: all.closed })}</p>}
        </details>
      )}
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </Panel>
  );
}

function Finding({ finding, onClose }: { finding: IntegrityFindingView; onClose: (() => void) | undefined }) {
  const say = useSay();
  const { kind, says, why, process, foundAt, closed } = finding;
  return (
    <article className="fields">
      <h3>{say(KINDS[kind] ?? { zh: kind, en: kind })}</h3>
      <p>
        <Mixed>{say(says)}</Mixed>
      </p>
      <dl className="facts">
        <dt>{say(FINDING.found)}</dt>
        <dd>
          <Moment at={foundAt} />
        </dd>
        {process && (
          <>
            <dt>{say(FINDING.process)}</dt>
            <dd>
              <Link to={`/processes/${process.id}`}>{say(process.label)}</Link>
            </dd>
          </>
        )}
        {closed && (
          <>
            <dt>{say(FINDING.closedBy)}</dt>
            <dd>
              <Zh>{closed.by.name}</Zh> · <Moment at={closed.at} />
            </dd>
            <dt>{say(FINDING.reason)}</dt>
            <dd>
              <Zh>{closed.reason}</Zh>
            </dd>
          </>
        )}
      </dl>
      <details>
        <summary>{say(FINDING.technical)}</summary>
        <pre lang="en">{why}</pre>
      </details>
      {onClose && (
        <Button className="finding-close" onClick={onClose}>
          {say(FINDING.close)}
        </Button>
      )}
    </article>
  );
}
