import { dateIn } from '@fashen/domain';
import type { EventRow, Instant } from '@fashen/engine';
import { type BasisFact, type CheckFact, legalityOpinion, type OpinionItemFact, type ReviewStepFact } from '@fashen/official-documents';
import { CheckMarkRepository, DeadlineRepository, OpinionRepository, PartyRepository } from '@fashen/persistence';
import { findProfile } from '@fashen/policy';
import type { ReviewEffects } from '@fashen/workflow-legality-review';
import { storedComputation } from '../../deadline/compute.js';
import { deadlineFact } from '../../deadline/deadline-fact.js';
import { wordsOfAnchors } from '../../document/version-text.js';
import { type Paper, paperOf } from '../../produced-document/paper.js';
import { type Case, materialsBy, nameOfParty, sharedFacts } from './case.js';

const GUIDANCE = {
  citation: '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）',
  verified: true,
} as const;

/** In whose name the document is to be issued: the government above the review body (国办发〔2018〕115号 二（四）). */
async function enactingAuthority(of: Case): Promise<string> {
  const review = await new PartyRepository(of.reader.sql).find(of.context.parties.review);
  return nameOfParty(of, review?.parentId ?? of.context.parties.drafting);
}

async function itemFacts({ reader: { sql }, id: process }: Case, ids: readonly string[], version: string): Promise<OpinionItemFact[]> {
  const all = new Map((await new OpinionRepository(sql).items(process)).map((row) => [row.id, row]));
  const rows = ids.map((id) => {
    const row = all.get(id);
    if (!row) throw new Error(`The opinion names the item ${id}, which is not there`);
    return row;
  });
  const words = await wordsOfAnchors(
    sql,
    version,
    rows.map(({ anchor }) => anchor),
  );
  return rows.map(({ checkItem, weight, problem, suggestion, basis, anchor }) => ({
    checkItem: checkItem as OpinionItemFact['checkItem'],
    clause: words.get(anchor) ?? anchor,
    problem,
    suggestion,
    basis: [{ citation: basis, verified: true }],
    weight: weight as OpinionItemFact['weight'],
  }));
}

/** The latest mark of each check item prevails. */
async function checkFacts(of: Case): Promise<CheckFact[]> {
  const marks = new Map((await new CheckMarkRepository(of.reader.sql).ofProcess(of.id)).map((mark) => [mark.checkItem, mark]));
  return [...marks.values()]
    .sort((a, b) => a.checkItem - b.checkItem)
    .map(({ checkItem, result, note }) => ({
      checkItem: checkItem as CheckFact['checkItem'],
      result: result === 'problem' ? 'problem' : 'conforms',
      ...(note === null ? {} : { note }),
    }));
}

const STEPS: Readonly<Record<string, string>> = {
  requestSupplement: '要求起草单位补正材料',
  supplement: '收到起草单位的补正材料',
  extendReview: '经审查机构负责人批准，延长审查期限',
};

const stepsOf = (events: readonly EventRow[]): ReviewStepFact[] =>
  events.flatMap(({ type, at }) => (STEPS[type] === undefined ? [] : [{ on: dateIn(at), text: STEPS[type] }]));

/** What was reviewed against: the national guidance, the place's own rule, and what the items cite, each once. */
function basesOf({ context }: Case, items: readonly OpinionItemFact[]): BasisFact[] {
  const { source, verified } = findProfile(context.profile).reviewStep;
  const all = [GUIDANCE, ...(source.startsWith('国办发') ? [] : [{ citation: source, verified }]), ...items.flatMap(({ basis }) => basis)];
  return all.filter(({ citation }, n) => all.findIndex((other) => other.citation === citation) === n);
}

export async function opinionPaper(of: Case, params: ReviewEffects['renderOpinion'], at: Instant): Promise<Paper> {
  const { openedOn, reader, id, events } = of;
  const { rules, conclusions } = findProfile(of.context.profile);
  const accepted = events.find(({ type }) => type === 'accept');
  if (!accepted) throw new Error(`The review ${id} has an opinion and was never accepted`);
  const soFar = events.filter((event) => event.at <= at);
  const happened = (...types: readonly string[]) => soFar.some(({ type }) => types.includes(type));
  const items = await itemFacts(of, params.items, params.version);
  const review = await new DeadlineRepository(reader.sql).latest(id, 'review');
  const deadline = review && deadlineFact(storedComputation(review));
  return paperOf(legalityOpinion, {
    ...(await sharedFacts(of, params.title)),
    documentNumber: params.number,
    signedOn: params.issuedOn,
    enactingAuthority: await enactingAuthority(of),
    submittedOn: openedOn,
    receivedOn: params.receivedOn,
    acceptedOn: dateIn(accepted.at),
    textHash: params.textHash,
    materials: await materialsBy(of, at),
    bases: basesOf(of, items),
    steps: stepsOf(soFar),
    recheckedByAnother: happened('passSecondReview') && params.secondReviewer !== params.handler,
    approvedByHead: happened('issueLawful', 'issueRevisionRequired', 'issueUnlawful', 'concludeUnlawful'),
    checks: await checkFacts(of),
    items,
    conclusion: params.conclusion,
    localNames: { paper: rules.opinionName.value.zh, conclusion: conclusions.value[params.conclusion].zh },
    ...(deadline ? { deadline } : {}),
  });
}
