import './desk.css';
import '../../shared/clauses/item.css';
import type { ProcessDocument } from '@fashen/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from 'react-router';
import { queries } from '../../shared/api/queries.js';
import { Actions } from '../../shared/form/actions.js';
import { isOffered } from '../../shared/form/use-drawer.js';
import { useSay } from '../../shared/language/language.js';
import { Zh } from '../../shared/language/zh.js';
import { Answered, Page, useTitle } from '../../shared/layout/page.js';
import { Light } from '../../shared/light/light.js';
import { Desk } from './desk.js';
import { isReview } from './details.js';
import { REVIEW } from './words.js';

/** What moves the case as a whole comes first; what belongs to an item, a mark or a change is offered there. */
const FIRST = [
  'draftOpinion',
  'submitOpinion',
  'passSecondReview',
  'issueLawful',
  'issueRevisionRequired',
  'issueUnlawful',
  'confirmClearance',
  'confirmClearanceWithUnadopted',
  'returnItems',
  'sendBackFromSecondReview',
  'sendBackFromHeadReview',
  'requestSupplement',
];
const ELSEWHERE = [
  'markCheck',
  'addItem',
  'changeItem',
  'removeItem',
  'closeItem',
  'acceptReason',
  'acceptMustChangeReason',
  'keepItem',
  'acknowledgeChange',
  'raiseChange',
  'inviteCoReview',
  'askAdviser',
  'askPublic',
  'recordJointSession',
];

/** 审查台: the text in the middle, what is found, asked and decided about it beside. */
export default function DeskPage() {
  const say = useSay();
  const { id = '' } = useParams();
  const process = useQuery(queries.process(id));
  useTitle(process.data?.subject ? `${process.data.subject.title} · ${say(REVIEW.deskTitle)}` : say(REVIEW.deskTitle));
  return (
    <Answered of={process}>
      {(found) => (isReview(found) ? <Frame process={found} /> : <Navigate to={`/processes/${id}`} replace />)}
    </Answered>
  );
}

/** What is offered at its place on the desk is not offered above once more; what is closed says why, wherever it belongs. */
function Frame({ process }: { process: ProcessDocument }) {
  const say = useSay();
  return (
    <Page
      title={process.subject ? <Zh>{process.subject.title}</Zh> : say(process.label)}
      aside={
        <>
          <Link to={`/processes/${process.id}`}>{say(REVIEW.toCase)}</Link>
          {process.states.map(({ path, label }) => (
            <strong key={path}>{say(label)}</strong>
          ))}
          {process.deadlines
            .filter(({ light }) => light !== null)
            .map(({ key, label, light, left }) => (
              <span key={key}>
                {say(label)} <Light light={light} left={left} />
              </span>
            ))}
        </>
      }
      actions={<Actions process={process} first={FIRST} without={ELSEWHERE.filter((event) => isOffered(process, event))} />}
    >
      <Desk process={process} />
    </Page>
  );
}
