import type { DiversionKind, ObjectionDiversionFacts } from './facts-objection.js';
import { defineForm } from './form.js';
import { nextDoors, objectorLetter, receivedInWords } from './objection-words.js';
import { paragraph, section, sentence } from './wording.js';

const IN_TRUTH: Record<DiversionKind, string> = {
  ownCase: '对具体行政行为的意见',
  informationRequest: '政府信息公开申请',
  petition: '信访事项',
  fairCompetition: '对涉嫌违反公平竞争审查要求的举报',
  other: '规范性文件审查以外的事项',
};

/** 行政复议法 (2023) 第二十条: sixty days, which run on. */
const SIXTY_DAYS =
  '请注意：提出本申请不停止申请行政复议期限的计算。《中华人民共和国行政复议法》第二十条规定，公民、法人或者其他组织认为行政行为侵犯其合法权益的，可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请，法律规定的申请期限超过六十日的除外。认为需要申请行政复议的，请及时提出，可以一并请求审查有关规范性文件。';

/** F7 分流告知书: what it is in truth, where it belongs, and the warning about the sixty days. */
export const objectionDiversion = defineForm('objection-diversion', 1, (facts: ObjectionDiversionFacts) =>
  objectorLetter(facts, '规范性文件审查申请分流告知书', [
    paragraph(
      `${receivedInWords(facts)}经核对，来件所述属于${IN_TRUTH[facts.kind]}，不按照规范性文件审查申请办理。${sentence(facts.reason)}`,
    ),
    ...section(1, '办理途径', nextDoors(facts.nextDoors)),
    ...section(2, '期限提示', [paragraph([{ text: SIXTY_DAYS, face: 'heiti' }])]),
    paragraph('如果同时认为某一规范性文件的规定不合法，可以写明文件和理由，另行提出审查申请。'),
  ]),
);
