import { type Message, message } from '@fashen/engine';

/** What stands against amending, repealing, renewing another document. */
export const changeMessages = {
  'change.ofItself': message(
    '文件不能处理其自身。',
    'A document does not change itself.',
    '请填写所涉的其他文件。',
    'Name another document.',
  ),
  'change.twice': message('同一文件列了两次。', 'A document is named twice.', '每个文件只列一项。', 'Name each once.'),
  'change.consolidatedText': message(
    '修改须附修改后的全文，其他处理不附。',
    'An amendment, and nothing else, comes with the consolidated text.',
    '请将修改后的全文作为所涉文件的新版本上传。',
    'Upload the consolidated text as a version of the document that is amended.',
  ),
  'change.periodOnlyAmended': message(
    '只有修改可以另定有效期。',
    'Only an amendment gives another period.',
    '请删去有效期。',
    'Leave the period out.',
  ),
  'change.evaluation': message(
    '重新公布须附评估报告，其他处理不附。',
    'A renewal, and nothing else, comes with an evaluation.',
    '请先评估并上传评估报告。',
    'Evaluate the document first and upload the report.',
  ),
  'change.unknownDocument': message(
    '没有这一文件：{document}。',
    'There is no such document: {document}.',
    '请核对所涉文件。',
    'Check which document is meant.',
  ),
  'change.notPublished': message(
    '《{title}》没有公布过。',
    '“{title}” was never published.',
    '请先将其作为已公布的在途件纳入，或者核对所涉文件。',
    'Take it in as a published document first, or check which document is meant.',
  ),
  'change.hasEnded': message(
    '《{title}》已经终止（{status}），不能再修改或者废止。',
    '“{title}” has ended ({status}) and is not amended or repealed any more.',
    '需要继续执行的，评估后重新公布。',
    'What is to go on is evaluated and published anew.',
  ),
  'change.notRenewable': message(
    '《{title}》已被废止、撤销或者接替（{status}），不能重新公布。',
    '“{title}” was repealed, annulled or replaced ({status}) and cannot be renewed.',
    '请按新制定办理。',
    'Make it as a new document.',
  ),
  'change.notTheIssuer': message(
    '《{title}》由{party}负责，不由本文件的制定机关处理。',
    '{party} answers for “{title}”, not the issuer of this document.',
    '请由其制定机关或者承继其职能的机关处理。',
    'Have its issuer, or the successor, do it.',
  ),
  'change.noConsolidatedText': message(
    '《{title}》没有这一版本的修改后全文。',
    'There is no such version of “{title}”.',
    '请将修改后的全文作为该文件的新版本上传。',
    'Upload the consolidated text as a version of that document.',
  ),
  'change.sameText': message(
    '修改后的全文与《{title}》现行文本没有实质差别。',
    'The consolidated text of “{title}” differs in nothing from the text that stands.',
    '印本与签发文本不符的，办理勘误。',
    'Where the print departs from the signed text, an erratum is issued.',
  ),
  'change.amendmentPending': message(
    '《{title}》另有修改自{on}起施行。',
    'Another amendment of “{title}” takes effect on {on}.',
    '请待其施行后，在该文本基础上修改。',
    'Wait for it and amend the text that it gives.',
  ),
} satisfies Record<string, Message>;
