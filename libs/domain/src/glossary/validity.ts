import { type GlossaryRow, OWN, S1 } from './entry.js';

/** What the life of a document adds (workflows.md §1). */
export const validity: readonly GlossaryRow[] = [
  [
    'screen',
    '认定',
    'screen',
    '按行政性、外部性、规范性认定是否为行政规范性文件',
    'to tell by three tests whether a paper is a normative document',
    S1,
  ],
  [
    'takeIn',
    '接续在途件',
    'take in a case under way',
    '凭证据将在别处办理的文件转入',
    'to go on here, by its papers, with what was begun elsewhere',
    OWN,
  ],
  [
    'consolidatedText',
    '修改后全文',
    'consolidated text',
    '将修改并入后的完整文本，自修改施行日起适用',
    'the whole text with an amendment in it, in force from the day of the amendment',
    OWN,
  ],
  [
    'renew',
    '重新公布',
    'renew',
    '经评估继续执行的，以新的编号重新登记、公布',
    'what goes on after its evaluation is registered and published anew under another number',
    '湖南省行政程序规定 第五十一条',
  ],
  [
    'warnInside',
    '内部警示',
    'warn inside',
    '有权机关决定之前，仅在内部提示',
    'told inside only, before the competent authority decides',
    OWN,
  ],
];
