import { type Message, message } from '@fashen/engine';

/** Dates, papers and periods as they were entered. */
export const payloadMessages = {
  'date.future': message(
    '日期{day}尚未到来。',
    '{day} lies in the future.',
    '请填写事情实际发生的日期。',
    'Give the day on which it really happened.',
  ),
  'date.beforeEarlierFact': message(
    '日期{day}早于此前的事实（{earliest}）。',
    '{day} lies before an earlier fact ({earliest}).',
    '请填写{earliest}当日或者以后的日期。',
    'Give {earliest} or a later day.',
  ),
  'evidence.unknown': message(
    '未找到该佐证材料。',
    'That evidence does not lie with the document.',
    '请先将其上传到本文件。',
    'Upload it to this document first.',
  ),
  'effect.oneOf': message(
    '施行日期与“自公布之日起施行”只能填一项。',
    'Either a day of effect, or effect at once.',
    '请保留一项。',
    'Keep one of the two.',
  ),
  'effect.differsFromText': message(
    '所填施行日期与文本载明的（{named}）不一致。',
    'The text names another day of effect: {named}.',
    '请按文本填写；需要变更的，修改文本并重新签发。',
    'Enter the day of the text; to change it, change the text and have it signed again.',
  ),
  'effect.beforePublication': message(
    '施行日期早于公布日期（{publishedOn}）。',
    'The day of effect lies before the publication ({publishedOn}).',
    '未公布的不得作为依据；请核对日期。',
    'Nothing has effect before it is public; check the days.',
  ),
  'period.oneOf': message(
    '有效期年数与末日只能填一项。',
    'Either years of validity, or its last day.',
    '请保留一项。',
    'Keep one of the two.',
  ),
  'period.differsFromText': message(
    '所填有效期与文本载明的（{named}）不一致。',
    'The text names another period of validity: {named}.',
    '请按文本填写，或者不填。',
    'Enter the period of the text, or leave it out.',
  ),
  'period.missing': message(
    '文件须载明有效期。',
    'The document must say how long it is valid.',
    '请填写有效期；文本未载明的须补充。',
    'Give the period; where the text has none, add it.',
  ),
  'period.tooLong': message(
    '有效期超过{longest}年。',
    'The period is longer than {longest} years.',
    '请按规定缩短有效期。',
    'Make it shorter.',
  ),
  'period.endsBeforeEffect': message(
    '有效期末日早于施行日期。',
    'The last day of validity lies before the day of effect.',
    '请核对两个日期。',
    'Check the two days.',
  ),
  'takeIn.stageUnproven': message(
    '环节“{stage}”缺少办结证据。',
    'Nothing proves the stage: {stage}.',
    '请上传该环节的材料并填写办结日期。',
    'Upload the paper of that stage and give the day on which it ended.',
  ),
  'takeIn.stageAhead': message(
    '环节“{stage}”尚未办到。',
    'The stage {stage} lies ahead.',
    '只列已经办结的环节。',
    'List only stages that have ended.',
  ),
  'takeIn.outOfOrder': message(
    '环节“{stage}”的日期早于前一环节。',
    'The stage {stage} ended before the one that precedes it.',
    '请核对各环节办结日期。',
    'Check the days of the stages.',
  ),
  'takeIn.publicationMissing': message(
    '公布情况与所选环节不符。',
    'The publication does not fit the stage.',
    '已公布的须填写公布情况，未公布的不填。',
    'Give it for what was published, and leave it out otherwise.',
  ),
  'takeIn.numberOrReason': message(
    '统一编号与无编号的原因须填且只填一项。',
    'Either the unified number, or why there is none.',
    '请填写其中一项。',
    'Give one of the two.',
  ),
  'takeIn.numberTaken': message(
    '统一编号{number}已在登记簿中，一个编号只属于一件文件。',
    'The unified number {number} stands in the register already; a number is one document’s.',
    '请核对原件上的统一编号；登记簿有误的，请与登记机关核实。',
    'Check the number on the original; where the register is wrong, ask the registrar.',
  ),
  'takeIn.publishedHere': message(
    '该文件已在本系统登记发布，统一编号为{number}，不再登记、编号。',
    'The document was registered and published here under {number}; it is not registered and numbered again.',
    '请选择环节“已发布”接续。',
    'Take it in at the stage 已发布, published.',
  ),
  'takeIn.differsFromRegister': message(
    '该文件已在本系统登记发布，所填内容与登记簿（{named}）不一致。',
    'The document was registered and published here, and the register says otherwise: {named}.',
    '编号、字号和公布情况以登记簿为准，不必填写；登记簿有误的，请与登记机关核实。',
    'Leave numbers and days out, the register tells them; where it is wrong, ask the registrar.',
  ),
  'takeIn.numberOfAnother': message(
    '机关代码{code}属于其他制定机关。',
    'The code {code} is another issuer’s.',
    '请核对原件上的统一编号；制定机关有误的，先更正制定机关。',
    'Check the number on the original; where the issuer is wrong, correct the issuer first.',
  ),
  'takeIn.numberOtherCode': message(
    '机关代码{code}不是该制定机关的代码（{own}）。',
    '{code} is none of the codes of this issuer ({own}).',
    '请核对原件上的统一编号；确为该机关曾用代码的，先由登记机关录入该代码及其依据。',
    'Check the number on the original; a code that the issuer had before is entered by the registrar first, with its rule.',
  ),
  'takeIn.numberYear': message(
    '统一编号的年份（{year}）与公布日期（{publishedOn}）不符。',
    'The year of the unified number ({year}) does not go with the publication ({publishedOn}).',
    '请核对原件：编号年份为公布当年，岁末登记的为上一年。',
    'Check the original: the year is that of the publication, or the one before where it was registered at its end.',
  ),
  'takeIn.documentNumberTaken': message(
    '发文字号{number}已用于其他文件，一个字号只属于一件文件。',
    'The document number {number} is another document’s already.',
    '请核对原件上的发文字号；登记簿有误的，请与录入单位核实。',
    'Check the number on the original; where the register is wrong, ask the office that entered it.',
  ),
  'takeIn.documentNumberYear': message(
    '发文字号的年份（{year}）与公布日期（{publishedOn}）不符。',
    'The year of the document number ({year}) does not go with the publication ({publishedOn}).',
    '请核对原件：年份为印发当年。',
    'Check the original: the year is the one in which it was issued.',
  ),
} satisfies Record<string, Message>;
