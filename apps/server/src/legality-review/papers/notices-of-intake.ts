import { daysBetween } from '@fashen/calendar';
import { MATERIALS, type MaterialKind } from '@fashen/domain';
import type { Instant } from '@fashen/engine';
import {
  acceptanceNotice,
  type DeadlineFact,
  returnNotice,
  type SupplementNoticeFacts,
  supplementNotice,
} from '@fashen/official-documents';
import { DeadlineRepository } from '@fashen/persistence';
import type { ReviewEffects } from '@fashen/workflow-legality-review';
import { storedComputation } from '../../deadline/compute.js';
import { deadlineFact } from '../../deadline/deadline-fact.js';
import { type Paper, paperOf } from '../../produced-document/paper.js';
import { type Case, materialsBy, sharedFacts } from './case.js';

type Numbered = { documentNumber: string; at: Instant };

const SUBMISSION = { citation: '国办发〔2018〕115号 二（五）', verified: true } as const;
/** No national text says so; local rules do, and the profile's clock follows them. */
const PAUSED = { citation: '补充材料的时间不计入审查期限（参照各地通行做法）', verified: false } as const;
const REMEDY = '请按照上述理由补充完善送审文本和材料后重新报送；对退回理由有异议的，可以书面说明情况。';

async function reviewPeriod({ reader, id }: Case): Promise<DeadlineFact | null> {
  const review = await new DeadlineRepository(reader.sql).latest(id, 'review');
  return review ? deadlineFact(storedComputation(review)) : null;
}

/** `period`: the one that acceptance would open, where the notice is looked at before. */
export async function acceptancePaper(
  of: Case,
  params: ReviewEffects['renderAcceptanceNotice'],
  { documentNumber, at, period }: Numbered & { period?: DeadlineFact },
): Promise<Paper> {
  const { openedOn, id } = of;
  const deadline = period ?? (await reviewPeriod(of));
  if (!deadline) throw new Error(`The review ${id} was accepted without a period`);
  return paperOf(acceptanceNotice, {
    ...(await sharedFacts(of, params.title)),
    documentNumber,
    signedOn: params.acceptedOn,
    submittedOn: openedOn,
    receivedOn: params.receivedOn,
    acceptedOn: params.acceptedOn,
    materials: await materialsBy(of, at),
    deadline,
  });
}

function missingFacts(missing: readonly MaterialKind[], note: string | null): SupplementNoticeFacts['missing'] {
  const told = missing.map((kind, n) => {
    const finding = '未收到该项材料，也未书面说明不需要提供';
    return {
      material: MATERIALS[kind].zh,
      finding: note && n === missing.length - 1 ? `${finding}。补正说明：${note}` : finding,
      basis: SUBMISSION,
    };
  });
  const [first, ...rest] = told;
  if (!first) throw new Error('A request to supplement names no material');
  return [first, ...rest];
}

export async function supplementPaper(
  of: Case,
  params: ReviewEffects['renderSupplementNotice'],
  { documentNumber, at }: Numbered,
): Promise<Paper> {
  const { openedOn, events } = of;
  const { requestedOn, due } = params;
  const isAccepted = events.some(({ type, at: when }) => type === 'accept' && when <= at);
  return paperOf(supplementNotice, {
    ...(await sharedFacts(of, params.title)),
    documentNumber,
    signedOn: requestedOn,
    submittedOn: openedOn,
    receivedOn: params.receivedOn,
    missing: missingFacts(params.missing, params.note),
    deadline: {
      due,
      from: requestedOn,
      amount: daysBetween(requestedOn, due),
      unit: 'day',
      notCounted: [],
      basis: SUBMISSION,
      certain: true,
    },
    clock: isAccepted ? { effect: 'paused', from: requestedOn, basis: PAUSED } : { effect: 'notStarted' },
  });
}

export async function returnPaper(of: Case, params: ReviewEffects['renderReturnNotice'], { documentNumber }: Numbered): Promise<Paper> {
  return paperOf(returnNotice, {
    ...(await sharedFacts(of, params.title)),
    documentNumber,
    signedOn: params.returnedOn,
    submittedOn: of.openedOn,
    receivedOn: params.receivedOn,
    reasons: [{ text: params.reason, basis: SUBMISSION }],
    remedy: REMEDY,
  });
}
