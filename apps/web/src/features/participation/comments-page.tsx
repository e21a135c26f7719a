import './participation.css';
import type { ConsultationDesk, ConsultationsOfProcess } from '@fashen/contracts';
import { Alert, Empty } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAddress } from '../../shared/api/queries.js';
import { FormDrawer, type OpenForm } from '../../shared/form/form-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { GroupPanel } from './group-panel.js';
import { GroupView } from './group-view.js';
import { Overview } from './overview.js';
import { ENTRY } from './schemas.js';
import { useDesk } from './use-desk.js';
import { COMMENTS } from './words.js';

/** What the public says about the draft of one drafting case, the latest consultation first. */
export default function CommentsPage() {
  const say = useSay();
  const { id = '' } = useParams();
  useTitle(say(COMMENTS.title));
  const found = useAddress<ConsultationsOfProcess>(`/api/processes/${encodeURIComponent(id)}/consultations`);
  return (
    <Page title={say(COMMENTS.title)} aside={<Link to={`/processes/${encodeURIComponent(id)}`}>{say(COMMENTS.back)}</Link>}>
      <Answered of={found}>
        {({ entries }) =>
          entries.length === 0 ? (
            <Empty description={say(COMMENTS.none)} />
          ) : (
            entries.toReversed().map((one) => <ConsultationPart key={one.consultation.id} of={one} />)
          )
        }
      </Answered>
    </Page>
  );
}

function ConsultationPart({ of }: { of: ConsultationDesk }) {
  const say = useSay();
  const desk = useDesk(of.consultation.id);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const enter = () =>
    setForm({
      scope: `comment:enter:${of.consultation.id}`,
      label: COMMENTS.enter,
      schema: ENTRY,
      submit: async (value) => setCode((await desk.enter(value)).code),
    });
  return (
    <>
      <h2>
        <Zh>{of.consultation.title}</Zh>
      </h2>
      <Overview of={of} desk={desk} onEnter={enter} />
      {code !== null && <Alert type="success" role="status" title={say(COMMENTS.entered, { code })} />}
      {group !== null && (
        <GroupView
          key={group}
          desk={desk}
          group={group}
          mayAnswer={of.mayAnswer}
          mayForget={of.mayForget}
          onForm={setForm}
          onClose={() => setGroup(null)}
        />
      )}
      <GroupPanel of={of} desk={desk} onForm={setForm} onLook={setGroup} />
      <FormDrawer form={form} onClose={() => setForm(null)} />
    </>
  );
}
