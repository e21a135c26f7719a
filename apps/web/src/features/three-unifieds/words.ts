import type { Words } from '@fashen/domain';

export const UNIFIEDS = {
  sheet: { zh: '登记核对', en: 'Check sheet' },
  met: { zh: '具备', en: 'there' },
  missing: { zh: '尚缺', en: 'missing' },
  ready: {
    zh: '核对无误，可以登记。登记时取得统一编号，发文字号由办公室录入。',
    en: 'All gates are met. Registration gives the unified number; the office enters the document number.',
  },
  warnings: { zh: '请核对（不影响登记）', en: 'To be checked (registration does not wait for it)' },
  numbers: { zh: '编号', en: 'Numbers' },
  unified: { zh: '统一编号', en: 'Unified number' },
  documentNumber: { zh: '发文字号', en: 'Document number' },
  numbersAhead: { zh: '登记后的编号', en: 'Numbers on registration' },
  atRegistration: { zh: '登记时按序取得，不跳号', en: 'given at registration, in order and without a gap' },
  byOffice: { zh: '尚未录入，由办公室录入', en: 'not entered yet: the general office enters it' },
  notReady: { zh: '尚缺的具备以后，方可登记。', en: 'Registration waits for what is missing.' },
  differs: { zh: '公布文本与登记文本不一致', en: 'The published text is not the registered one' },
  registeredOn: { zh: '登记日期', en: 'Registered on' },
  appliedOn: { zh: '申请日期', en: 'Applied on' },
  effect: { zh: '施行', en: 'Effect' },
  atOnce: { zh: '自公布之日起施行', en: 'on the day of publication' },
  afterGap: { zh: '公布与施行间隔届满之日起施行', en: 'as soon as the gap after publication is over' },
  explainer: { zh: '解读材料', en: 'Explainer' },
  publication: { zh: '发布', en: 'Publication' },
  publishedOn: { zh: '公布日期', en: 'Published on' },
  effectiveOn: { zh: '施行日期', en: 'In effect from' },
  channels: { zh: '公布渠道', en: 'Channels' },
  compared: { zh: '公布文本与登记文本一致', en: 'The published text is the registered one' },
  textHash: { zh: '文本指纹', en: 'Text hash' },
  acts: { zh: '登记办理', en: 'What the registrar did' },
  errata: { zh: '勘误', en: 'Errata' },
  prints: { zh: '印本比对', en: 'Prints compared' },
  printSame: { zh: '与登记文本一致', en: 'the same as the registered text' },
  printDiffers: { zh: '有 {n} 处与登记文本不一致', en: '{n} places depart from the registered text' },
  addPrint: { zh: '拖入印本（.docx）比对', en: 'Drop a print (.docx) to compare' },
  registeredText: { zh: '登记文本', en: 'registered' },
  printed: { zh: '印本', en: 'printed' },
  nothing: { zh: '（无）', en: '(nothing)' },
  late: { zh: '申请登记逾期', en: 'applied late' },
  exemption: { zh: '提前施行的法定理由', en: 'Statutory reason for an early effect' },
} satisfies Record<string, Words>;

export const REGISTRATION_ACTS: Readonly<Record<string, Words>> = {
  registered: { zh: '予以登记', en: 'registered' },
  sentBack: { zh: '退回补正', en: 'sent back' },
  refused: { zh: '不予登记', en: 'refused' },
  sentBackForDate: { zh: '退回重新确定施行日期', en: 'sent back for another date' },
  stopped: { zh: '停止发布', en: 'stopped' },
};

export const CHANNELS: Readonly<Record<string, Words>> = {
  gazette: { zh: '政府公报', en: 'government gazette' },
  website: { zh: '政府网站', en: 'government website' },
  newMedia: { zh: '政务新媒体', en: 'official new media' },
  press: { zh: '报刊、广播、电视', en: 'press and broadcasting' },
  noticeBoard: { zh: '公告栏', en: 'notice board' },
};
