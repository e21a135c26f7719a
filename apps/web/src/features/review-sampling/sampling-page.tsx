import { useNavigate } from 'react-router';
import { Openings } from '../../shared/form/openings.js';
import { useSay } from '../../shared/language/language.js';
import { Page, Panel, useTitle } from '../../shared/layout/page.js';
import { SAMPLING } from './words.js';

/** 质量抽查 begins here: it is about no single document. */
export default function SamplingPage() {
  const say = useSay();
  useTitle(say(SAMPLING.title));
  const navigate = useNavigate();
  return (
    <Page title={say(SAMPLING.title)}>
      <Panel title={say(SAMPLING.running)}>
        <p className="quiet">{say(SAMPLING.about)}</p>
        <Openings document={null} onOpened={({ id }) => void navigate(`/processes/${id}`)} />
      </Panel>
    </Page>
  );
}
