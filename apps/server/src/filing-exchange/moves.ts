import { formatDate } from '@fashen/domain';
import type { FollowUp } from '@fashen/engine';
import type { Manifest, ManifestOf } from '@fashen/exchange';
import type { ReceivedPackage } from '@fashen/persistence';

const MOST = 4000;
const REST = '……（全文见数据包）';
/** As much as a field takes; the whole lies in the package. */
const shortened = (text: string): string => (text.length <= MOST ? text : text.slice(0, MOST - REST.length) + REST);
const joined = (parts: readonly string[]): string => shortened(parts.join('\n'));

/** What a supplement or an explanation does to the review that waits for it. */
export function moveOfReview(manifest: Manifest, { evidence: scan }: ReceivedPackage, receivedOn: string): FollowUp | undefined {
  if (manifest.kind === 'supplement') return { type: 'enterSupplement', receivedOn, scan };
  return manifest.kind === 'explanation'
    ? { type: 'enterExplanation', receivedOn, text: shortened(manifest.particulars.text), scan }
    : undefined;
}

function resultMove({ particulars }: ManifestOf<'result'>, scan: string): FollowUp {
  const { outcome, on, problems, replyDue } = particulars;
  if (outcome === 'noProblem') return { type: 'enterNoProblem', on, scan };
  const words = joined(
    problems.map(({ clause, problem, basis, suggestion }) => {
      const ask = suggestion === null ? '' : `建议：${suggestion}`;
      return `${clause}：${problem}（依据：${basis.join('、')}）${ask}`;
    }),
  );
  return { type: 'enterOpinion', on, scan, words, ...(replyDue === null ? {} : { dueOn: replyDue }) };
}

/** What the competent authority decided, in a sentence. */
const suspendedWords = ({ by, clauses, words }: ManifestOf<'suspension'>['particulars']): string =>
  joined([`${by ?? '有权机关'}决定停止执行${clauses.join('、')}${words === null ? '' : `：${words}`}`]);

/** What an answer of the receiver does to the filing that waits for it: it is entered with the signed package as its paper. */
export function moveOfFiling(manifest: Manifest, { evidence: scan }: ReceivedPackage): FollowUp | undefined {
  switch (manifest.kind) {
    case 'receipt': {
      const { number, on } = manifest.particulars;
      return { type: 'enterRegistration', on, scan, ...(number === null ? {} : { number }) };
    }
    case 'deferral': {
      const { missing, on, due } = manifest.particulars;
      return { type: 'enterDeferral', on, scan, missing: joined(missing.map(({ finding }) => finding)), dueOn: due };
    }
    case 'refusal':
      return { type: 'enterRefusal', on: manifest.particulars.on, scan, reason: joined([manifest.particulars.reason]) };
    case 'question': {
      const { questions, on, due } = manifest.particulars;
      return { type: 'enterQuestions', on, scan, questions: joined(questions.map(({ question }) => question)), dueOn: due };
    }
    case 'result':
      return resultMove(manifest, scan);
    case 'suspension':
      return {
        type: 'enterCorrection',
        on: manifest.particulars.on,
        scan,
        outcome: 'suspended',
        words: suspendedWords(manifest.particulars),
      };
    case 'closing':
      return { type: 'enterCorrection', on: manifest.particulars.on, scan, outcome: manifest.particulars.outcome };
    default:
      return undefined;
  }
}

/** What the entry of the sender's register says, in a sentence. */
const doneWords = ({ outcome, on, by, basis }: ManifestOf<'correction'>['particulars']): string => {
  const number = by?.documentNumber ? `（${by.documentNumber}）` : '';
  const how = by ? `以《${by.title}》${number}` : '';
  return shortened(
    `已于${formatDate(on).zh}${how}${outcome === 'amended' ? '修改' : '废止'}，时效登记依据：${basis}（制定机关数据包，签名已核验）`,
  );
};

/**
 * What 改正情况 does to the correction that waits for it, in this order: the answer of an authority that has not given one yet, and that it is
 * done. The package is its paper.
 */
export function movesOfCorrection(
  { particulars }: ManifestOf<'correction'>,
  { evidence }: ReceivedPackage,
  isUnanswered: boolean,
): FollowUp[] {
  const { outcome, on } = particulars;
  const words = doneWords(particulars);
  const answer = { type: outcome === 'amended' ? 'answerAmend' : 'answerRepeal', answeredOn: on, words, evidence };
  return [...(isUnanswered ? [answer] : []), { type: 'reportCompletion', words, completedOn: on, evidence }];
}

/** 自行停止执行 answers the correction; the package is its paper. */
export function moveOfStopping({ particulars }: ManifestOf<'stopped'>, { evidence }: ReceivedPackage): FollowUp {
  const { on, clauses, words } = particulars;
  return { type: 'answerStopApplying', answeredOn: on, clauses, words: shortened(words), evidence };
}
