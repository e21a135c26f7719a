import type { Message } from '@fashen/engine';
import { message } from './message.js';

/** What is missing at each gate, G1 to G8, and for whom. */
export const guardMessages = {
  'text.missing': message(
    '文件不存在，或者还没有文本。',
    'There is no such document, or it has no text yet.',
    '请先上传文本。',
    'Upload a text first.',
  ),
  'way.missing': message(
    '找不到该制定机关的办理路径，或者其无权制定行政规范性文件。',
    'There is no way for this issuer, or it may not enact normative documents.',
    '请核对制发名义和制定机关。',
    'Check in whose name the document is issued, and by whom.',
  ),
  'life.alreadyRunning': message(
    '该文件已纳入全程管理。',
    'The life of this document runs already.',
    '请打开已有的一件。',
    'Open the one that runs.',
  ),
  'screening.partyPaper': message(
    '党政联合制发的文件不编统一编号，不适用本流程。',
    'A paper of party and government together takes no unified number and leaves this flow.',
    '请认定为不适用并写明理由。',
    'Find that it leaves, with the reason.',
  ),
  'plan.approvalMissing': message(
    '追加立项须附领导批准件。',
    'What was added outside the plan needs the approval.',
    '请上传批准件并选作佐证。',
    'Upload the approval and name it as evidence.',
  ),
  'text.judgedUnlawful': message(
    '该文本已被认定不合法。',
    'This text was judged unlawful.',
    '请修改文本后重新送审。',
    'Change the text and send it for review again.',
  ),
  'review.running': message(
    '该文件正在进行合法性审查。',
    'A legality review of this document is running.',
    '请等待其办结。',
    'Wait until it ends.',
  ),
  'review.missing': message(
    '{reviewer}尚未对该文本办结合法性审查。',
    '{reviewer} has not cleared this text.',
    '请送该机构审查；征求意见、会签、列席不能代替审查。',
    'Send it there for review; consultation, countersigning and sitting in are none.',
  ),
  'review.otherText': message(
    '{reviewer}审查通过的是另一文本。',
    'What {reviewer} has cleared is another text.',
    '文本有实质性修改的，请重新送审。',
    'A text that was changed in substance is reviewed anew.',
  ),
  'review.statementMissing': message(
    '{reviewer}的审查意见未全部采纳，缺少未采纳说明。',
    'Advice of {reviewer} was not adopted and the statement of reasons is missing.',
    '请完成未采纳意见的沟通并形成说明。',
    'Finish the discussion of what was not adopted; it makes the statement.',
  ),
  'fairCompetition.missing': message(
    '没有公平竞争审查结论。',
    'There is no conclusion on fair competition.',
    '请记录审查结论；不涉及经营活动的，选“不涉及”。',
    'Record the conclusion; where it is out of scope, say so.',
  ),
  'fairCompetition.otherText': message(
    '公平竞争审查的是另一文本。',
    'The conclusion on fair competition is on another text.',
    '文本修改后请重新记录结论。',
    'Record it again for the text as it is now.',
  ),
  'fairCompetition.evidenceMissing': message(
    '缺少公平竞争审查表。',
    'The sheet of the fair competition review is missing.',
    '请上传审查表并选作佐证。',
    'Upload the sheet and name it as evidence.',
  ),
  'deliberation.running': message(
    '该文件正在集体审议。',
    'A deliberation of this document is running.',
    '请等待其办结。',
    'Wait until it ends.',
  ),
  'deliberation.missing': message(
    '该文本未经集体审议。',
    'No meeting has passed this text.',
    '请提请集体审议。',
    'Apply for deliberation.',
  ),
  'signature.missing': message(
    '{party}尚未签发该文本。',
    '{party} has not signed this text.',
    '请报该机关负责人签发；签发后有实质性修改的须重新签发。',
    'Have its leader sign; after a change of substance everybody signs again.',
  ),
  'registration.running': message(
    '该文件正在办理登记。',
    'A registration of this document is running.',
    '请在该件中继续办理；终止制定或者另行办理的，先在该件中撤回登记申请或者停止发布。',
    'Go on there; to give the document up or to begin anew, withdraw that application or stop its publication first.',
  ),
  'registrar.missing': message(
    '机构目录中没有本件的统一登记机构。',
    'The tree of authorities has no registrar for this document.',
    '请由管理员在机构目录中补充，或者由上一级政府指定。',
    'Have the administrator add it, or the government above appoint one.',
  ),
  'filing.runsHere': message(
    '各接收机关的备案在本系统内办理，无需另行记录。',
    'Every filing of this document runs here and reports for itself.',
    '请在备案流程中报送。',
    'Submit it in the filing.',
  ),
  'filing.open': message('仍有备案机关未报备。', 'A filing is still due.', '请逐一报备。', 'File it with every receiver.'),
  'filing.notDue': message(
    '不需要向“{receiver}”报备。',
    'No filing is due with {receiver}.',
    '请从应报备的机关中选择。',
    'Choose one of the receivers that are due.',
  ),
  'filing.done': message('已向“{receiver}”报备。', 'It was filed with {receiver} already.', '无需重复报备。', 'It is not filed twice.'),
  'warning.ofCorrection': message(
    '该警示由正在进行的纠错程序作出。',
    'A correction that runs has put on this warning.',
    '请待纠错程序办结；办结时由其解除。',
    'Wait until the correction ends, which lifts it.',
  ),
  'suspension.ofCorrection': message(
    '停止执行由有权机关在纠错程序中决定。',
    'The suspension was decided in a correction.',
    '请由有权机关在该程序中决定恢复执行。',
    'Have the competent authority decide there that it applies again.',
  ),
  'takeIn.elsewhere': message('在途件不在该环节。', 'The case stands at another stage.', '按其所在环节办理。', 'Go on at its own stage.'),
  'report.other': message('办理结果不是这一种。', 'The result is another one.', '按实际结果办理。', 'Go on by what really came of it.'),
} satisfies Record<string, Message>;
