import type { FilingStandingCode } from '@fashen/contracts';
import type { Words } from '@fashen/domain';

export const FILING = {
  title: { zh: '备案', en: 'Filings' },
  register: { zh: '备案登记簿', en: 'Register of filings' },
  byStanding: { zh: '按报送情况查看', en: 'By how they stand' },
  due: { zh: '待报送', en: 'due' },
  missing: { zh: '逾期未报', en: 'missing' },
  late: { zh: '逾期报送', en: 'filed late' },
  computed: {
    zh: '按公布日期和辖区期限逐日计算，截至今日。',
    en: 'Computed for today from the day of publication and the period of the place.',
  },
  standing: { zh: '办理状态', en: 'Standing' },
  year: { zh: '公布年度', en: 'Year of publication' },
  document: { zh: '文件', en: 'Document' },
  receiver: { zh: '接收机关', en: 'Receiver' },
  occasion: { zh: '备案事由', en: 'Occasion' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  dueOn: { zh: '届满日', en: 'Last day' },
  submittedOn: { zh: '报送日期', en: 'Filed on' },
  registered: { zh: '备案登记', en: 'Registered' },
  isLate: { zh: '逾期', en: 'late' },
  total: { zh: '本页 {n} 件', en: '{n} on this page' },
  none: { zh: '没有符合条件的备案。', en: 'No filing fits the filter.' },
  noneAtAll: {
    zh: '尚无备案。文件公布后，系统按接收机关逐一列出待报送的备案。',
    en: 'No filings yet. Once a document is published, one appears for each receiver.',
  },
} satisfies Record<string, Words>;

export const STANDINGS: Readonly<Record<FilingStandingCode | 'late', Words>> = {
  due: FILING.due,
  missing: FILING.missing,
  late: FILING.late,
  submitted: { zh: '已报送', en: 'submitted' },
  deferred: { zh: '暂缓办理', en: 'deferred' },
  registered: { zh: '已备案登记', en: 'registered' },
  asked: { zh: '待说明', en: 'explanation asked for' },
  opinionGiven: { zh: '要求改正', en: 'asked to correct' },
  countedAsMet: { zh: '登记后不再另行备案', en: 'counted as met by registration' },
  copied: { zh: '已抄送', en: 'a copy was sent' },
  refused: { zh: '不予备案登记', en: 'refused' },
  reviewed: { zh: '审查未发现问题', en: 'reviewed, no problem' },
  corrected: { zh: '已纠正', en: 'corrected' },
};

export const REVIEW = {
  title: { zh: '备案审查', en: 'Filing review' },
  list: { zh: '收到的备案', en: 'Filings received' },
  byState: { zh: '按环节查看', en: 'By where they stand' },
  search: { zh: '按文件名称查找（按 / 键）', en: 'By title (key /)' },
  paper: { zh: '录入纸质报送', en: 'Enter what came on paper' },
  paperAbout: {
    zh: '先录入文件文本，再凭报送材料的扫描件启动备案审查。',
    en: 'The text is entered first; the review is then opened with the scan of what was handed in.',
  },
  drop: { zh: '拖入报送的正式文本（docx）', en: 'Drop the text that was filed (docx)' },
  keep: { zh: '录入文本', en: 'Enter the text' },
  name: { zh: '文件名称（不填的从文本读取）', en: 'Title (read from the text where it is empty)' },
  issuers: { zh: '制定机关（牵头机关在前）', en: 'Issuers, the lead first' },
  document: { zh: '文件', en: 'Document' },
  open: { zh: '启动备案审查', en: 'Open the review' },
  submitter: { zh: '报送单位', en: 'Filed by' },
  received: { zh: '收到', en: 'Received' },
  registered: { zh: '备案登记', en: 'Registered' },
  state: { zh: '环节', en: 'State' },
  duty: { zh: '办理事项和期限', en: 'What is to be done, until when' },
  none: { zh: '没有符合条件的备案。', en: 'No filing fits.' },
  noneAtAll: {
    zh: '目前没有办理中的备案。收到的数据包拖入上方即可接收；纸质报送在下方录入。',
    en: 'No filing is under way. Drop a package above, or enter below what came on paper.',
  },
  noneDone: { zh: '尚无办结的备案。', en: 'None has ended yet.' },
} satisfies Record<string, Words>;
