import { type Message, message } from '@fashen/engine';

/** Numbers, publication, effect and errata. */
export const publicationMessages = {
  'documentNumber.form': message(
    '发文字号格式不符：应为机关代字、六角括号括入的四位年份和不编虚位的序号，如“临政规〔2026〕1号”。',
    'That is no document number: letters, the year in full in 〔〕, and a number without leading zeros, as 临政规〔2026〕1号.',
    '请按印制的发文字号录入。',
    'Enter it as it is printed.',
  ),
  'documentNumber.year': message(
    '发文字号的年份（{year}）不是今年或者上一年。',
    'The year of that number ({year}) is neither this year nor the last.',
    '请核对发文字号。',
    'Check the number.',
  ),
  'documentNumber.taken': message(
    '发文字号{number}已被其他文件使用。',
    'Another document has {number}.',
    '请核对发文字号，或者由制定机关另编。',
    'Check it, or have the issuer give another one.',
  ),
  'documentNumber.missing': message(
    '尚未录入发文字号。',
    'The issuer’s document number is not there yet.',
    '请制定机关办公室录入发文字号。',
    'Have the issuer’s office enter it.',
  ),
  'registration.missing': message(
    '该文本没有有效的登记。',
    'No registration stands for this text.',
    '请先登记。',
    'Have it registered first.',
  ),
  'number.missing': message(
    '没有统一编号，不得发布。',
    'Without a unified number there is no publication.',
    '请先登记编号。',
    'Have it registered and numbered first.',
  ),
  'publication.versionUnknown': message(
    '本件没有这一版本。',
    'The document has no such version.',
    '请选择登记的版本（{registered}）。',
    'Choose the registered version ({registered}).',
  ),
  'publication.otherText': message(
    '拟发布的文本与登记的文本不一致，不得发布。',
    'That text is not the registered one and is not published.',
    '请发布登记的文本（{registered}）；需要改动的，退回重新审查、审议、签发、登记。',
    'Publish the registered text ({registered}); to change it, go back to review, meeting, signature and registration.',
  ),
  'effect.oneOf': message(
    '施行日期与“自公布之日起施行”只能填一项。',
    'Either a day of effect or effect on publication, not both.',
    '请按文本填写一项。',
    'Enter what the text says.',
  ),
  'effect.differsFromText': message(
    '施行日期与文本载明的日期（{named}）不一致。',
    'The text itself names another day of effect ({named}).',
    '请按文本填写；日期有误的，修改文本并重新签发。',
    'Enter what the text says; to change it, change the text and have it signed again.',
  ),
  'effect.beforePublication': message(
    '施行日期（{effective}）早于公布日期，未公布的不得施行。',
    'It would take effect on {effective}, before it is published.',
    '请退回签发人重新确定施行日期。',
    'Send it back to the signatories for another date.',
  ),
  'effect.tooNear': message(
    '距施行日期（{effective}）过近：在该日公布的，最早自{earliest}起施行。',
    'The day of effect ({effective}) is too near: published on that day, it may take effect on {earliest} at the earliest.',
    '请退回签发人重新确定施行日期，或者由主要负责人依法定理由决定提前施行。',
    'Send it back to the signatories for another date, or have the main leader give a statutory reason.',
  ),
  'effect.gapKept': message(
    '距施行日期的间隔足够，可以发布。',
    'There are days enough before it takes effect; it may be published.',
    '请直接发布。',
    'Publish it.',
  ),
  'effect.noExemptionHere': message(
    '所适用的辖区参数没有提前施行的规定。',
    'The profile that applies knows no earlier effect.',
    '请退回签发人重新确定施行日期。',
    'Send it back to the signatories for another date.',
  ),
  'effect.groundUnknown': message(
    '所填理由不是规定的理由（{grounds}）。',
    'That is no ground here; the profile knows: {grounds}.',
    '请选择规定的理由，或者退回重新确定施行日期。',
    'Choose one of them, or set another date.',
  ),
  'erratum.printUnknown': message(
    '本件没有这一印本的比对结果。',
    'No such print of this document was compared.',
    '请先上传印本进行比对。',
    'Hand in the print to be compared first.',
  ),
  'erratum.printIsTrue': message(
    '该印本与登记的文本一致，没有可以勘误之处。',
    'That print is true to the registered text; there is nothing to put right.',
    '需要改变文本内容的，按修改程序办理。',
    'To change the text itself, amend it.',
  ),
} satisfies Record<string, Message>;
