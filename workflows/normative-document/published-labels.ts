import type { StateSpec, TaskSpec } from '@fashen/engine';
import type { SpineContext } from './context.js';
import { LAW } from './law.js';

const office = ({ parties }: SpineContext) => parties.office;
const task = (zh: string, en: string): TaskSpec<SpineContext> => ({ label: { zh, en }, role: 'generalOffice', party: office });
/** What runs here lies on the desk of its filing. */
const byHand = (zh: string, en: string): TaskSpec<SpineContext> => ({
  ...task(zh, en),
  places: ({ filings, parties }) => (filings.length > 0 ? [] : [{ role: 'generalOffice', party: parties.office, person: null }]),
});
const passing = { zh: '不停留。', en: 'Nothing rests here.' };

/** The document once it is public: validity, filing and scrutiny side by side, and its ends. */
export const publishedLabels: Readonly<Record<string, StateSpec>> = {
  published: {
    label: { zh: '已公布', en: 'published' },
    basis: LAW.published,
    about: { zh: '时效、备案、监督三方面同时进行。', en: 'Validity, filing and scrutiny go on side by side.' },
  },
  'published.validity': { label: { zh: '时效', en: 'validity' }, basis: LAW.validity },
  'published.validity.awaitingEffect': { label: { zh: '已公布未施行', en: 'awaiting effect' }, basis: LAW.published },
  'published.validity.inForce': { label: { zh: '现行有效', en: 'in force' }, basis: LAW.validity },
  'published.validity.expiring': {
    label: { zh: '有效期将届满', en: 'expiring' },
    basis: LAW.validity,
    about: {
      zh: '届满前评估：继续执行的重新登记、编号、公布，不得默示延续。',
      en: 'To be evaluated; what goes on is registered, numbered and published anew, never in silence.',
    },
    tasks: [task('组织届满前评估', 'evaluate it before its end')],
  },
  'published.validity.turning': { label: { zh: '处理', en: 'turning' }, basis: LAW.validity, about: passing },
  'published.validity.turningEarly': { label: { zh: '施行前处理', en: 'turning before effect' }, basis: LAW.validity, about: passing },
  'published.filing': { label: { zh: '备案', en: 'filing' }, basis: LAW.filing },
  'published.filing.due': {
    label: { zh: '待备案', en: 'filing due' },
    basis: LAW.filing,
    about: {
      zh: '公布、修改、废止、重新公布、宣布失效，向每一接收机关各报送一件；在本系统以外公布的，凭材料记录。',
      en: 'What is published, amended, repealed, renewed or declared lapsed is filed with every receiver; where it was published elsewhere, the filing is entered with its paper.',
    },
    tasks: [byHand('向各备案机关报备', 'file it with every receiver')],
  },
  'published.filing.missing': {
    label: { zh: '逾期未备案', en: 'filing missing' },
    basis: LAW.filing,
    about: { zh: '期限已过，仍有接收机关未收到报送。', en: 'A period is over, and nothing was handed in.' },
  },
  'published.filing.filed': { label: { zh: '已备案', en: 'filed' }, basis: LAW.filing },
  'published.scrutiny': { label: { zh: '监督', en: 'scrutiny' }, basis: LAW.scrutiny },
  'published.scrutiny.clear': { label: { zh: '无监督意见', en: 'clear' }, basis: LAW.scrutiny },
  'published.scrutiny.warned': { label: { zh: '内部警示', en: 'warned inside' }, basis: LAW.scrutiny },
  'published.scrutiny.suspended': { label: { zh: '停止执行', en: 'suspended' }, basis: LAW.scrutiny },
  'published.scrutiny.hearing': { label: { zh: '听取警示', en: 'hearing' }, basis: LAW.scrutiny, about: passing },
  'published.scrutiny.marking': { label: { zh: '标注决定', en: 'marking' }, basis: LAW.scrutiny, about: passing },
  left: { label: { zh: '不是行政规范性文件', en: 'no normative document' }, basis: LAW.definition },
  abandoned: { label: { zh: '终止制定', en: 'abandoned' }, basis: LAW.plan },
  stopped: { label: { zh: '停止发布', en: 'stopped' }, basis: LAW.unified },
  lapsed: { label: { zh: '已失效', en: 'lapsed' }, basis: LAW.validity },
  repealed: { label: { zh: '已废止', en: 'repealed' }, basis: LAW.validity },
  renewed: { label: { zh: '已由重新公布的文件接替', en: 'renewed' }, basis: LAW.validity },
  annulled: { label: { zh: '已被撤销', en: 'annulled' }, basis: LAW.scrutiny },
};
