import { BODIES, type Body, ISSUED_AS, type IssuedAs } from '@fashen/domain';
import type { Party } from '@fashen/persistence';
import type { SpokenFinding } from '../platform/problem/problem.js';

/** What is wrong with the issuers that were named, or missing in the tree for their way. */

const APPOINT = {
  zh: '请由上一级政府指定审查机构，并在 reviewAuthority 中填写该机构。',
  en: 'Have the government above appoint a review body and name it in reviewAuthority.',
};

export const noReviewer = ({ name }: Party, basis: string): SpokenFinding => ({
  rule: 'way.noReviewer',
  field: '/reviewAuthority',
  basis,
  says: { zh: '“{issuer}”没有可以进行合法性审查的机构。', en: 'There is no body to review the legality of what {issuer} issues.' },
  wayOut: APPOINT,
  details: { issuer: name },
});

export const notAReviewer: SpokenFinding = {
  rule: 'document.reviewAuthority',
  field: '/reviewAuthority',
  says: {
    zh: '所填单位不能担任审查机构：应当是本级政府的合法性审查机构，本级没有的，为上一级政府的。',
    en: 'The party named cannot review this: it is the review body of this government or, where it has none, of the one above.',
  },
  wayOut: {
    zh: '请选择本级或上一级的审查机构，或者不填此项。',
    en: 'Choose the review body of this government or of the one above, or leave it out.',
  },
};

export const bodyMissing = (body: Body, { name }: Party): SpokenFinding => ({
  rule: 'way.bodyMissing',
  says: {
    zh: `机构目录中没有“{issuer}”的${BODIES[body].zh.replace('制定机关的', '')}。`,
    en: `The tree of authorities has no such body for {issuer}: ${BODIES[body].en}.`,
  },
  wayOut: {
    zh: '请由管理员在机构目录中补充，或者由上一级政府指定。',
    en: 'Have the administrator add it to the tree, or the government above appoint one.',
  },
  details: { issuer: name, body },
});

export const issuerUnknown = (at: number): SpokenFinding => ({
  rule: 'issuers.unknown',
  field: `/issuers/${at}`,
  says: { zh: '机构目录中没有这一制定机关。', en: 'The tree of authorities has no such party.' },
  wayOut: { zh: '请填写机构目录中的标识。', en: 'Give the id of a party in the tree.' },
});

export const issuerAbolished = (at: number, { name }: Party, successor: string): SpokenFinding => ({
  rule: 'issuers.abolished',
  field: `/issuers/${at}`,
  says: { zh: '“{issuer}”已经撤销。', en: '{issuer} has been abolished.' },
  wayOut: { zh: '请改填承继其职能的机关：{successor}。', en: 'Name the authority that took over: {successor}.' },
  details: { issuer: name, successor },
});

export const issuerTwice = (at: number): SpokenFinding => ({
  rule: 'issuers.twice',
  field: `/issuers/${at}`,
  says: { zh: '同一制定机关填写了两次。', en: 'This issuer is named twice.' },
  wayOut: { zh: '每个制定机关只填一次，牵头机关在前。', en: 'Name each issuer once, the lead first.' },
});

export const mayNotEnact = (at: number, { name }: Party, basis: string): SpokenFinding => ({
  rule: 'issuers.mayNotEnact',
  field: `/issuers/${at}`,
  basis,
  says: { zh: '“{issuer}”不得制定行政规范性文件。', en: '{issuer} may not enact normative documents.' },
  wayOut: {
    zh: '请改以所属机关的名义制定，或者报本级政府制定。',
    en: 'Issue it in the name of the authority that it belongs to, or of its government.',
  },
  details: { issuer: name },
});

export const wrongKind = (at: number, { name }: Party, issuedAs: IssuedAs): SpokenFinding => ({
  rule: 'issuers.wrongKind',
  field: `/issuers/${at}`,
  says: {
    zh: `“{issuer}”不能按“${ISSUED_AS[issuedAs].zh}”的名义制发。`,
    en: `{issuer} cannot issue as: ${ISSUED_AS[issuedAs].en}.`,
  },
  wayOut: { zh: '请改选制发名义（issuedAs）或者制定机关（issuers）。', en: 'Choose another issuedAs or other issuers.' },
  details: { issuer: name, issuedAs },
});

export const jointNeedsTwo: SpokenFinding = {
  rule: 'issuers.jointNeedsTwo',
  field: '/issuers',
  says: { zh: '联合制定至少要有两个制定机关。', en: 'A joint document has at least two issuers.' },
  wayOut: {
    zh: '请列出全部制定机关，牵头机关在前；只有一个的，改选其他制发名义。',
    en: 'Name all issuers, the lead first; with only one, choose another issuedAs.',
  },
};

export const onlyOne: SpokenFinding = {
  rule: 'issuers.onlyOne',
  field: '/issuers',
  says: { zh: '此制发名义只能有一个制定机关。', en: 'This kind of document has one issuer.' },
  wayOut: { zh: '几个机关共同制定的，请将 issuedAs 改为 joint（联合制定）。', en: 'Where several issue together, set issuedAs to joint.' },
};

export const partyAndGovernmentBoth: SpokenFinding = {
  rule: 'issuers.partyAndGovernmentBoth',
  field: '/issuers',
  says: { zh: '党政联合制发应当既有党委又有政府。', en: 'Party and government together: one party committee and one government.' },
  wayOut: {
    zh: '请填写党委和政府各一个；只有政府的，改选“政府”。',
    en: 'Name one of each; where only the government issues, choose government.',
  },
};

export const noneFound = (issuedAs: IssuedAs): SpokenFinding => ({
  rule: 'issuers.noneFound',
  field: '/issuers',
  says: {
    zh: `起草单位所在的机构中没有可以按“${ISSUED_AS[issuedAs].zh}”名义制发的机关。`,
    en: `Where the drafting party stands in the tree, nobody issues as: ${ISSUED_AS[issuedAs].en}.`,
  },
  wayOut: { zh: '请填写制定机关（issuers），或者改选制发名义（issuedAs）。', en: 'Name the issuers, or choose another issuedAs.' },
  details: { issuedAs },
});

export const notYours: SpokenFinding = {
  rule: 'issuers.notYours',
  field: '/issuers',
  says: {
    zh: '起草单位不属于所填的任何一个制定机关。',
    en: 'The drafting party belongs to none of the issuers named.',
  },
  wayOut: { zh: '请由制定机关或者其所属单位起草并提交。', en: 'Have the issuer, or a party that belongs to it, draft and submit it.' },
};
