import type { Message } from '@fashen/engine';

const message = (zh: string, en: string, wayOutZh: string, wayOutEn: string): Message => ({
  says: { zh, en },
  wayOut: { zh: wayOutZh, en: wayOutEn },
});

export const PARTY_MESSAGES = {
  'party.unknown': message(
    '机构目录中没有这一单位。',
    'The tree of authorities has no such party.',
    '请填写机构目录中的标识。',
    'Give the id of a party in the tree.',
  ),
  'party.abolished': message('“{name}”已经撤销。', '{name} has been abolished.', '请改填存续的单位。', 'Name a party that stands.'),
  'party.needsParent': message(
    '只有省级、市级、县级人民政府可以没有上级单位。',
    'Only governments at county level or above may stand at the top.',
    '请填写所属单位（parent）。',
    'Name the parent that it belongs to.',
  ),
  'party.circle': message(
    '单位不能隶属于自己或者自己的下级。',
    'A party cannot belong to itself or to a party below it.',
    '请改填上级单位。',
    'Choose another parent.',
  ),
  'party.nameTaken': message(
    '同一上级单位下已有同名单位。',
    'Another party of the same parent bears this name.',
    '请核对是否重复；确为两个单位的，请使用全称。',
    'Check whether it is the same one; use full names for two.',
  ),
  'party.functionTaken': message(
    '“{name}”已是同一上级单位的{function}。',
    '{name} is already the {functionEn} of the same parent.',
    '请先变更该单位的职能。',
    'Take the function from that party first.',
  ),
  'party.nothingChanged': message('没有任何变更。', 'Nothing would be changed.', '请填写需要变更的内容。', 'Give what is to be otherwise.'),
  'party.hasParts': message(
    '“{name}”仍有下属单位。',
    '{name} still has parties below it.',
    '请先将下属单位划转或者撤销。',
    'Move or abolish those first.',
  ),
  'party.abolishedLater': message(
    '撤销日期尚未到来。',
    'The day of abolition lies ahead.',
    '请在撤销之日起再办理。',
    'Enter it on that day or later.',
  ),
  'party.ownSuccessor': message(
    '单位不能承继自己的职能。',
    'A party does not succeed itself.',
    '请填写承继其职能的单位。',
    'Name the party that takes over.',
  ),
} as const satisfies Record<string, Message>;
export type PartyRule = keyof typeof PARTY_MESSAGES;
