import type { Block } from '../block.js';
import type { StatementRequestFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { inOneSentence, ordinal, paragraph, runIn, section, sentence } from './wording.js';
import { deadlineWithBasis, documentInWords, letter, named } from './wording-letter.js';

const point = ({ clause, objection }: StatementRequestFacts['points'][number], n: number): Block => ({
  kind: 'item',
  heading: `${ordinal(n + 1, clause)}${clause}`,
  parts: [{ label: '请予说明：', text: sentence(objection) }],
});

/** F7 请制定机关说明的函: in masked and approved words. There is no room in it for who objected, how many, or when. */
export const statementRequest = defineForm('statement-request', 1, (facts: StatementRequestFacts) =>
  letter(facts, `${facts.authority}关于请就${named(facts.document.title)}有关规定予以说明的函`, [
    paragraph(`本机关正在对${documentInWords(facts.document)}的有关规定进行审查，请就下列问题予以说明：`),
    ...section(1, '需要说明的问题', facts.points.map(point)),
    runIn(2, '需要提供的材料', facts.materials.length > 0 ? inOneSentence(facts.materials) : '请一并提供有关依据。'),
    runIn(3, '说明期限', deadlineWithBasis('书面说明的期限', facts.deadline)),
    runIn(4, '有关要求', '请逐项书面说明规定的目的、依据和理由，并附有关材料。'),
  ]),
);
