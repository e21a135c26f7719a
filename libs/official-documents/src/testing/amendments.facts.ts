import { compare, outline } from '@fashen/legal-text';
import type { AmendmentTableFacts } from '../forms/amendment-table.js';

/** Two drafts of an invented 办法 of 临江市: one article edited, one added, one removed, two renumbered. */

const TITLE = '临江市机动车公共停车管理办法';
const PURPOSE = '第一条　为了规范机动车公共停车管理，方便公众出行，制定本办法。';

const OLD = [
  TITLE,
  PURPOSE,
  '第二条　进入老城区的机动车，应当每日缴纳道路资源占用费二十元。',
  '第三条　市交通运输部门负责公共停车设施的监督管理工作。',
  '第四条　公共停车设施的经营者应当公示收费标准，并接入全市停车信息平台。',
  '第五条　违反道路交通安全法律、法规停放机动车的，依照有关法律、法规处理。',
].join('\n');

const NEW = [
  TITLE,
  PURPOSE,
  '第二条　进入老城区的机动车，应当在公共停车设施内有序停放。',
  '第三条　轨道交通站点周边新建公共停车设施的，应当配建充电设施和无障碍车位。',
  '第四条　市交通运输部门负责公共停车设施的监督管理工作。',
  '第五条　公共停车设施的经营者应当公示收费标准，并接入全市停车信息平台。',
].join('\n');

export const AMENDMENTS: AmendmentTableFacts = {
  documentTitle: TITLE,
  comparison: compare(outline(OLD), outline(NEW)),
  reasons: [
    { draft: 'new', clause: 'article-2', reason: '规范性文件不得设立行政收费' },
    { draft: 'old', clause: 'article-5', reason: '与上位法重复' },
  ],
};
