import { PLAN_KINDS } from '@fashen/domain';
import type { Json } from '@fashen/engine';
import { type SpineContext, STAGES, stagesBefore } from '@fashen/workflow-normative-document';

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** 在途件: which stages were passed elsewhere, each with the evidence that stands for it; null for a case that began here. */
const underWay = ({ takenInAt, receipts }: SpineContext) =>
  takenInAt && {
    takenInAt,
    label: STAGES[takenInAt],
    stages: stagesBefore(takenInAt).map((stage) => {
      const own = receipts.filter((receipt) => receipt.stage === stage);
      const registered = own.find(({ isRegister }) => isRegister);
      return {
        stage,
        label: STAGES[stage],
        byEvidence: own.filter(({ isRegister }) => !isRegister).map(({ evidence, occurredOn }) => ({ evidence, occurredOn })),
        byRegister: registered ? { registration: registered.evidence, occurredOn: registered.occurredOn } : null,
      };
    }),
  };

/** Each receiver with the filing that runs here, or what was entered by hand for it. */
const filingsOf = ({ receivers, filed, filings }: SpineContext) => [
  ...filings.map((one) => ({ ...one, isFiled: one.standing !== 'due' && one.standing !== 'missing' })),
  ...receivers
    .filter((receiver) => !filings.some((one) => one.receiver === receiver))
    .map((receiver) => ({ receiver, filing: null, isFiled: filed.includes(receiver) })),
];

/** The own part of the page: text, what it changes, its publication and period, and what was entered as evidence. */
export function presentSpine(context: SpineContext): Json {
  const { version, textHash, title, profile, parties, issuers, reviewers, signatories, fairCompetition, drafting, changes } = context;
  const { planned, obstacles, period, unifiedNumber, publication, lastDay, pending, isEvaluated, warnings, suspensions, end } = context;
  return plain({
    version,
    textHash,
    title,
    profile,
    parties,
    issuers,
    reviewers,
    signatories,
    obstacles,
    planned: planned && { ...planned, label: PLAN_KINDS[planned.how] },
    fairCompetition,
    drafting,
    changes,
    period,
    unifiedNumber,
    publication,
    lastDay,
    pending,
    isEvaluated,
    warnings,
    suspensions,
    filings: filingsOf(context),
    end,
    underWay: underWay(context),
  });
}
