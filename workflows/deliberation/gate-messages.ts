import { type Message, message } from '@fashen/engine';

/** The gates: way, text, reviews, decision and signatures. */
export const gateMessages = {
  'way.unknown': message(
    '文件不存在，或者无法确定其制发程序。',
    'There is no such document, or its way cannot be found.',
    '请核对文件和制发名义。',
    'Check the document and in whose name it is issued.',
  ),
  'way.leavesFlow': message(
    '党政联合制发的文件不适用本流程。',
    'What party and government issue together does not follow this way.',
    '请按党内规范性文件的程序办理。',
    'Follow the procedure for documents of the party.',
  ),
  'way.incomplete': message(
    '该制发名义没有审查机构或者审议会议。',
    'For that name there is no review body or no meeting.',
    '请管理员补全机构和辖区参数。',
    'Have the administrator complete the tree of authorities.',
  ),
  'deliberation.alreadyRunning': message(
    '该文件已有正在进行的审议。',
    'Another deliberation of this document is running.',
    '请等待其办结，或者先撤回。',
    'Wait until it ends, or withdraw it first.',
  ),
  'text.missing': message('文件没有可以审议的文本。', 'The document has no text.', '请先上传文本。', 'Upload the text first.'),
  'text.judgedUnlawful': message(
    '该文本已被认定不合法，不得提请审议，任何领导不得放行。',
    'This text was judged unlawful and goes to no meeting; no leader can pass it.',
    '请修改文本后重新报送合法性审查。',
    'Change the text and submit it for a new review.',
  ),
  'text.notNewest': message(
    '所选版本不是最新版本。',
    'That version is not the newest one.',
    '请查看最新版本后重新提交。',
    'Look at the newest version and hand in again.',
  ),
  'text.changedSince': message(
    '文件已有更新的文本，与提请审议的文本不同。',
    'A newer text has come in, and it differs from the one that was put forward.',
    '请起草单位更换文本，并重新进行合法性审查。',
    'Have the drafting department hand in the newer text, and have it reviewed.',
  ),
  'text.unchanged': message(
    '文本没有变动。',
    'The text is the same as before.',
    '请先上传修改后的文本。',
    'Upload the changed text first.',
  ),
  'review.missing': message(
    '{reviewer}尚未出具审查通过的结论，或者结论已经撤销；征求意见、会签、列席不能代替审查。',
    '{reviewer} has not cleared this text, or its clearance was revoked; consultation, countersigning or sitting in is no review.',
    '请先完成合法性审查。',
    'Finish the legality review first.',
  ),
  'review.otherText': message(
    '{reviewer}审查通过的是另一文本。',
    '{reviewer} has cleared another text.',
    '请将现有文本重新报送合法性审查。',
    'Submit the present text for a renewed review.',
  ),
  'review.running': message(
    '本件的合法性审查尚未办结。',
    'A legality review of this document is still running.',
    '请等待审查办结，或者由起草单位撤回送审。',
    'Wait until it ends, or have the drafting department withdraw it.',
  ),
  'review.statementMissing': message(
    '{reviewer}的审查意见有未采纳的，缺少未采纳说明。',
    'Advice of {reviewer} was not adopted, and the statement of reasons is missing.',
    '请完成未采纳意见的沟通并出具说明，随审议材料提交。',
    'Conclude the discussion of what was not adopted; its statement goes with the papers.',
  ),
  'urgency.notInProfile': message(
    '所适用的辖区参数没有紧急情况直接签署的规定。',
    'The profile that applies knows no signing without a meeting.',
    '请列入会议议程。',
    'Put it on the agenda of a meeting.',
  ),
  'urgency.groundUnknown': message(
    '所填事由不是规定的紧急事由（{grounds}）。',
    'That is no ground of urgency here; the statute knows: {grounds}.',
    '请选择规定的事由，或者列入会议议程。',
    'Choose one of them, or put the document on the agenda of a meeting.',
  ),
  'decision.revoked': message(
    '该文本没有有效的集体审议决定。',
    'No meeting’s decision stands for this text.',
    '请退回，重新审查、审议。',
    'Send it back to review and meeting.',
  ),
  'decision.othersLeft': message(
    '还有机关没有审议。',
    'Another body has still to deliberate.',
    '请列入该机关的会议议程。',
    'Put it on the agenda of that body.',
  ),
  'signature.missing': message(
    '{issuer}尚未签发，或者签发已经作废。',
    '{issuer} has not signed, or its signature is void.',
    '请由其负责人签发。',
    'Have its leader sign.',
  ),
  'signature.otherOffice': message(
    '本单位的办公室不能代录其他机关领导的决定。',
    'Your office does not enter what the leader of another authority decided.',
    '请由该领导所在机关的办公室代录。',
    'Have that leader’s own office enter it.',
  ),
  'signature.conditional': message(
    '附条件的签发不算签发。',
    'A signature on a condition is none.',
    '请签发人无条件签发，或者退回并写明要求。',
    'Have the leader sign without a condition, or send it back and say what is wanted.',
  ),
} satisfies Record<string, Message>;
