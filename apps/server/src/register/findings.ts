import type { SpokenFinding } from '../platform/problem/problem.js';

/** What stands against a code for unified numbers. */

export const codeNotOfProfile = (example: string): SpokenFinding => ({
  rule: 'numberCode.form',
  field: '/code',
  says: { zh: '机关代码不符合本辖区统一编号的格式（如{example}）。', en: 'Unified numbers here look otherwise ({example}).' },
  wayOut: { zh: '请核对编码规则；没有规则的不得自造代码。', en: 'Check the coding rule; without one, no code may be invented.' },
  details: { example },
});

export const codeTaken: SpokenFinding = {
  rule: 'numberCode.taken',
  field: '/code',
  says: { zh: '该代码已经录入，一个代码只属于一个机关。', en: 'That code is entered already; a code is one issuer’s.' },
  wayOut: { zh: '请核对编码规则。', en: 'Check the coding rule.' },
};

export const issuerNotRegistered: SpokenFinding = {
  rule: 'numberCode.notOurs',
  field: '/issuer',
  says: { zh: '本单位不登记该机关的文件。', en: 'Your office does not register what that party issues.' },
  wayOut: { zh: '请由其登记机关录入。', en: 'Have its registrar enter it.' },
};
