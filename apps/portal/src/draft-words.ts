import { words } from './language.js';

/** 暂存: what is said of an objection that was not sent. */
export const DRAFT = words({
  before: {
    zh: '填写中随时可以按“保存”。保存、先核对或者提交未成功的，所填内容和已选材料加密暂存{days}日，只能在本机、本浏览器打开，任何单位都看不到；提交、清除或者期满即删除。本机为公用电脑的，请在离开前清除。',
    en: 'You can save at any time. What you save, look at, or could not send is kept encrypted for {days} days. It opens in this browser alone and no office sees it; sending, clearing or time removes it. On a shared computer, clear it before you leave.',
  },
  offered: {
    zh: '本机保存了您尚未提交的内容（{at}）。',
    en: 'This browser has an objection of yours that was not sent ({at}).',
  },
  offeredMore: {
    zh: '内容不会自动显示。另行填写并保存或者提交的，原内容随即删除。本机为公用电脑的，请在离开前清除。',
    en: 'It is not shown unless you ask. If you fill in another one and save or send that, this one is removed. On a shared computer, clear it before you leave.',
  },
  resume: { zh: '继续填写', en: 'Go on with it' },
  clear: { zh: '清除', en: 'Clear it' },
  resumed: { zh: '以下是{at}保存的内容，尚未提交。', en: 'This is what was saved on {at}. It has not been sent.' },
  kept: {
    zh: '已保存（{at}）。{days}日内在本机、本浏览器再打开本页，可以继续填写。本机为公用电脑的，请在离开前清除。',
    en: 'Saved ({at}). Open this page again in this browser within {days} days to go on. On a shared computer, clear it before you leave.',
  },
  notKept: {
    zh: '这次没有能够保存：保存过于频繁，或者暂存空间已满。您填写的内容都在本页，请不要关闭；可以稍后再保存，也可以直接提交。',
    en: 'It could not be saved now: too many savings, or no room. What you typed is still on this page; do not close it. Save it later, or send it.',
  },
  cleared: { zh: '已经清除，不再保存您填写的内容。', en: 'Cleared; nothing that you typed is kept.' },
  save1: { zh: '保存，接着填第二步', en: 'Save, go to step 2' },
  save2: { zh: '保存，接着填第三步', en: 'Save, go to step 3' },
  save3: { zh: '保存，稍后继续', en: 'Save for later' },
});
