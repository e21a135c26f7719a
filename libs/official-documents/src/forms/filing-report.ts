import type { Block } from '../block.js';
import { officialDate } from '../official-date.js';
import type { FilingReportFacts } from './facts-filing.js';
import { defineForm } from './form.js';
import { paragraph, runIn, sentence } from './wording.js';
import { citations, deadlineWithBasis, documentInWords, letter, named } from './wording-letter.js';

/** What is reported, as it stands in the title. A decision that amends or repeals another paper speaks for itself. */
function matter({ occasion, document, earlier }: FilingReportFacts): string {
  const name = named(document.title);
  if (occasion === 'lapse') return `${named((earlier ?? document).title)}失效`;
  if (earlier || occasion === 'publication') return name;
  return { amendment: `修改${name}`, repeal: `废止${name}`, renewal: `${name}延续有效期` }[occasion];
}

/** What happened, as it stands in the opening sentence. */
function happened({ occasion, document, earlier, authority }: FilingReportFacts): string {
  const issuers = document.issuers.length > 0 ? document.issuers.join('、') : authority;
  const name = `${issuers}${document.publishedOn ? `于${officialDate(document.publishedOn)}公布的` : '制定的'}${documentInWords(document)}`;
  const other = earlier ? documentInWords(earlier) : '';
  switch (occasion) {
    case 'publication':
      return name;
    case 'amendment':
      return earlier ? `${name}（修改${other}）` : `修改后的${name}`;
    case 'repeal':
      return earlier ? `${name}（废止${other}）` : `${name}的废止情况`;
    case 'renewal':
      return earlier ? `${name}（延续${other}的有效期）` : `${name}延续有效期的情况`;
    case 'lapse':
      return `${earlier ? other : name}的失效情况`;
  }
}

const DAY_NAMES = { publication: '施行', amendment: '施行', repeal: '废止', renewal: '续期施行', lapse: '失效' } as const;

function particulars(facts: FilingReportFacts): string {
  const { effectiveOn, occasion, shortGap, textHash } = facts;
  const day = effectiveOn ? `${DAY_NAMES[occasion]}日期为${officialDate(effectiveOn)}。` : '';
  const gap = shortGap ? `公布之日与施行之日间隔${shortGap.days}日，少于规定的间隔，理由如下：${sentence(shortGap.reason)}` : '';
  return `${day}${gap}报备文本的校验值为${textHash}，与公布的文本一致。`;
}

function period({ deadline, lateReason }: FilingReportFacts): string | undefined {
  if (!deadline && !lateReason) return undefined;
  return `${deadline ? deadlineWithBasis('报送备案的期限', deadline) : ''}${lateReason ? `本件逾期报送，原因如下：${sentence(lateReason)}` : ''}`;
}

/** F5 备案报告 (上海市《关于报送备案有关格式》沪府办〔2004〕10号 格式一): one receiver, the document, what goes with it. */
export const filingReport = defineForm('filing-report', 1, (facts: FilingReportFacts): Block[] => {
  const due = period(facts);
  return letter(
    facts,
    `${facts.authority}关于${matter(facts)}的备案报告`,
    [
      paragraph(`依照${citations(facts.bases)}的规定，现将${happened(facts)}及有关材料报请备案。`),
      runIn(1, '文件情况', particulars(facts)),
      ...(due ? [runIn(2, '报备期限', due)] : []),
      paragraph('请予审查。'),
    ],
    facts.materials,
  );
});
