import { formatDate, type IsoDate } from '@fashen/domain';
import { type Answer, CORRECTION_OUTCOMES, DIVERSIONS, REFUSAL_GROUNDS } from '@fashen/workflow-objection-review';

/** What an answer is worded from; `reasons`: as the head approved them, or as the handler asks for a supplement. */
export type AnswerFacts = {
  answer: Answer;
  outcome: string | null;
  reasons: string | null;
  /** Where it goes, of a transfer. */
  to: string | null;
  /** Day by which something is due, of the person or to the person. */
  due: IsoDate | null;
  receivedOn: IsoDate;
  /** Title of the document, where it is in the library. */
  title: string | null;
  doors: { superior: string | null; congress: string | null };
};

const day = (date: IsoDate): string => formatDate(date).zh;
const worded = (table: Readonly<Record<string, { zh: string }>>, key: string | null): string =>
  key === null ? '' : (table[key]?.zh ?? '');
const sentence = (words: string | null): string => (!words ? '' : /[。！？]$/.test(words.trim()) ? words.trim() : `${words.trim()}。`);

/** 行政复议法 第二十条: objecting to a document keeps no other period from running. */
export const SIXTY_DAYS =
  '请注意：提出异议不影响行政复议、行政诉讼等期限的计算。对本人的行政行为不服的，自知道或者应当知道该行政行为之日起六十日内可以申请行政复议（《中华人民共和国行政复议法》第二十条），法律规定的申请期限超过六十日的除外。';

const RESULTS: Readonly<Record<string, string>> = {
  lawful: '经审查，所提条款符合法律、法规、规章和上级文件的规定，理由如下：',
  correct: '经审查，所提条款应当纠正，已经启动纠正，结果将再行告知。理由如下：',
  lapsed: '经审查，该文件已经失效、废止或者修改，说明如下：',
};

const SAYS: Readonly<Record<Answer, (facts: AnswerFacts) => string>> = {
  received: ({ receivedOn, due }) => `已于${day(receivedOn)}收到。${due === null ? '' : `将在${day(due)}前答复。`}`,
  supplementAsked: ({ reasons, due }) => `请${due === null ? '' : `于${day(due)}前`}补正：${sentence(reasons)}补正期间答复期限照常计算。`,
  accepted: ({ outcome, due }) =>
    `已经受理${outcome === 'grouped' ? '，与内容相同的异议合并审查，结果逐一告知' : ''}。${due === null ? '' : `将在${day(due)}前答复。`}`,
  refused: ({ outcome, reasons }) => `不予受理，理由：${worded(REFUSAL_GROUNDS, outcome)}。${sentence(reasons)}`,
  diverted: ({ outcome, reasons }) =>
    `所述实为：${worded(DIVERSIONS, outcome)}，不适用规范性文件异议审查。${sentence(reasons)}${SIXTY_DAYS}`,
  transferred: ({ to, reasons }) => `已经移送：${sentence(to)}${sentence(reasons)}`,
  delayed: ({ outcome, reasons, due }) =>
    outcome === 'extended'
      ? `答复期限延长${due === null ? '' : `至${day(due)}`}。理由：${sentence(reasons ?? '与之合并审查的异议情况复杂')}`
      : '未能在规定期限内答复，仍在办理，办结后立即答复。',
  replied: ({ outcome, reasons }) => `${RESULTS[outcome ?? ''] ?? ''}${sentence(reasons)}`,
  followedUp: ({ outcome }) =>
    outcome === 'withdrawn' ? '纠正已经撤回，有关条款不作改动。' : `纠正已有结果：有关条款${worded(CORRECTION_OUTCOMES, outcome)}。`,
  closed: ({ reasons }) => `此前已经答复，本次没有新的理由，予以终结。${sentence(reasons)}`,
  withdrawn: () => '已按您的意思撤回。',
};

const ENDING: readonly Answer[] = ['refused', 'transferred', 'replied', 'closed', 'followedUp'];

/** The next door 另行途径: whom one may ask besides. A lawsuit is promised to nobody. */
export function nextDoor({ answer, doors: { superior, congress } }: AnswerFacts): string | null {
  const to = [superior, congress].filter((name): name is string => name !== null);
  return ENDING.includes(answer) && to.length > 0 ? `仍有不同意见的，可以向${to.join('、')}提出审查建议。` : null;
}

/** The words of an answer, without anybody whom they could lead to. */
export const answerText = (facts: AnswerFacts): string =>
  `${facts.title === null ? '您对有关文件' : `您对《${facts.title}》`}提出的异议，${SAYS[facts.answer](facts)}`;
