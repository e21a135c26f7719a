import type { Block } from '../block.js';
import type { SubmissionLetterFacts } from './facts-drafting.js';
import { defineForm } from './form.js';
import { numbered, paragraph, sentence } from './wording.js';
import { letter, named } from './wording-letter.js';

/** F2 送审函 with its list (国办发〔2018〕115号 二（五）): the draft, what was done before, what goes with it. */
export const submissionLetter = defineForm('submission-letter', 1, (facts: SubmissionLetterFacts): Block[] =>
  letter(
    facts,
    `${facts.authority}关于报送${named(facts.documentTitle)}（送审稿）的函`,
    [
      paragraph(
        `${named(facts.documentTitle)}拟由${facts.enactingAuthority}制定，已完成起草，现将送审稿及有关材料报上。送审稿的校验值为${facts.textHash}。`,
      ),
      paragraph('起草中有关程序履行情况如下：'),
      ...numbered(facts.tracks.map(({ track, result }) => sentence(`${track}：${result}`))),
      paragraph('请予审查。'),
    ],
    facts.materials,
  ),
);
