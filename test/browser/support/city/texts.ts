import type { Line } from '../../../../fixtures/documents/make/official-docx.js';

/** Articles of an invented measure: a string is an article, a list its items. */
type Part = string | readonly string[];

/** As it is signed: no longer called a draft. */
export const signed = (lines: readonly Line[]): Line[] => lines.filter((line) => !('centred' in line));

export const measure = (title: string, ...parts: readonly Part[]): Line[] => [
  { title },
  { centred: '（送审稿）' },
  ...parts.flatMap((part): Line[] => (typeof part === 'string' ? [{ article: part }] : part.map((item) => ({ item })))),
];

const aim = (what: string, law: string): string =>
  `为了规范${what}，维护公共利益和当事人合法权益，根据${law}等法律、法规，结合本市实际，制定本办法。`;
const scope = (what: string): string => `本市行政区域内${what}，适用本办法。`;
const keeper = (office: string, what: string): string => `${office}负责本市${what}的指导和监督。其他有关部门按照各自职责做好相关工作。`;
const LATER = '本办法自公布之日起三十日后施行，有效期五年。';

/** The invented drafts of the city, by the short name that the stories use. */
export const TEXTS = {
  bikes: measure(
    '临江市共享单车停放管理办法',
    aim('共享单车停放', '《中华人民共和国道路交通安全法》'),
    scope('共享单车的投放、停放和监督管理'),
    keeper('市城市管理部门', '共享单车停放'),
    '经营者应当配备与投放规模相适应的调度人员，及时清理占道车辆。',
    LATER,
  ),
  occupation: measure(
    '临江市城市道路临时占用管理规定',
    aim('城市道路临时占用', '《城市道路管理条例》'),
    scope('城市道路的临时占用'),
    '临时占用城市道路的，应当依法办理批准手续，并在批准的时间和范围内占用。',
    '本规定有效期五年。',
  ),
  advertising: measure(
    '临江市户外广告设施设置管理办法',
    aim('户外广告设施设置', '《中华人民共和国广告法》'),
    scope('户外广告设施的设置和维护'),
    '户外广告设施应当牢固、安全，定期检修。',
    LATER,
  ),
  housing: measure(
    '临江市公共租赁住房配租管理办法',
    aim('公共租赁住房配租', '《公共租赁住房管理办法》'),
    scope('公共租赁住房的申请、配租和退出'),
    keeper('市住房和城乡建设部门', '公共租赁住房配租'),
    '配租结果应当向社会公示，公示期不少于二十日。',
    LATER,
  ),
  afterSchool: measure(
    '临江市校外托管服务管理办法',
    aim('校外托管服务', '《中华人民共和国未成年人保护法》'),
    scope('校外托管服务及其监督管理'),
    '托管机构应当建立安全、卫生和接送登记制度。',
    LATER,
  ),
  kitchenWaste: measure(
    '临江市餐厨垃圾收运处置管理规定',
    aim('餐厨垃圾收运处置', '《中华人民共和国固体废物污染环境防治法》'),
    scope('餐厨垃圾的收集、运输和处置'),
    '餐饮服务提供者应当将餐厨垃圾单独收集、密闭存放。',
    LATER,
  ),
  propertyFees: measure(
    '临江市住宅物业服务收费管理办法',
    aim('住宅物业服务收费', '《中华人民共和国价格法》《物业管理条例》'),
    scope('住宅物业服务收费及其监督管理'),
    '物业服务人应当公示服务内容、收费项目和标准。',
    '物业服务人应当在十五日内将收费方案告知业主委员会。',
    LATER,
  ),
  training: measure(
    '临江市技能人才培训补贴办法',
    aim('技能人才培训补贴', '《中华人民共和国就业促进法》'),
    scope('技能人才培训补贴的申领、审核和发放'),
    '补贴申请应当在三十日内办结。',
    LATER,
  ),
  parkingData: measure(
    '临江市公共停车数据共享管理办法',
    aim('公共停车数据共享', '《中华人民共和国数据安全法》'),
    scope('公共停车数据的采集、共享和使用'),
    '公共停车场应当按照技术规范接入停车信息平台。',
    LATER,
  ),
  snow: measure(
    '临江市城市除雪作业管理办法',
    aim('城市除雪作业', '《城市市容和环境卫生管理条例》'),
    scope('城市道路和公共场所的除雪作业'),
    '临街单位应当及时清除责任区内的积雪。',
    LATER,
  ),
  lifts: measure(
    '临江市住宅电梯安全管理办法',
    aim('住宅电梯安全管理', '《中华人民共和国特种设备安全法》'),
    scope('住宅电梯的使用、维护保养和更新改造'),
    '电梯使用单位应当履行下列职责：',
    ['建立电梯安全技术档案；', '在电梯轿厢内公示使用标志和维护保养信息；', '法律、法规规定的其他职责。'],
    LATER,
  ),
  dogs: measure(
    '临江市犬只饲养管理办法',
    aim('犬只饲养行为', '《中华人民共和国动物防疫法》'),
    scope('犬只的饲养、免疫和管理'),
    '携带犬只外出的，应当使用牵引绳，及时清除犬只粪便。',
    LATER,
  ),
  charging: measure(
    '临江市电动自行车充电设施管理办法',
    aim('电动自行车充电设施建设和使用', '《中华人民共和国消防法》'),
    scope('电动自行车充电设施的规划、建设、使用和管理'),
    '新建住宅小区应当同步建设电动自行车充电设施。',
    '充电设施运营企业应当向市城市管理部门申领运营许可证。',
    '违反本办法规定在楼道内充电的，处五百元以上二千元以下罚款。',
    LATER,
  ),
  rubble: measure(
    '临江市建筑垃圾处置管理办法',
    aim('建筑垃圾处置', '《城市建筑垃圾管理规定》'),
    scope('建筑垃圾的排放、运输、消纳和利用'),
    '运输建筑垃圾的车辆应当密闭，按照规定的时间和路线行驶。',
    '处置建筑垃圾的单位应当选用本市登记的运输企业。',
    LATER,
  ),
  signs: measure(
    '临江市户外招牌设置管理办法',
    aim('户外招牌设置', '《城市市容和环境卫生管理条例》'),
    scope('户外招牌的设置、维护和监督管理'),
    '设置户外招牌的，应当缴纳管理费。',
    '户外招牌应当使用市城市管理部门指定企业生产的灯具。',
    '户外招牌设置人应当每年接受安全检测。',
    '本办法自公布之日起施行，有效期五年。',
  ),
  wasteSorting: measure(
    '临江市生活垃圾分类管理办法',
    aim('生活垃圾分类', '《中华人民共和国固体废物污染环境防治法》'),
    scope('生活垃圾的分类投放、收集、运输和处理'),
    '分类投放管理责任人应当按照每户每月五元的标准收取分类服务费。',
    '单位和个人应当按照分类标志投放生活垃圾。',
    LATER,
  ),
  markets: measure(
    '临江市农贸市场管理办法',
    aim('农贸市场经营秩序', '《中华人民共和国食品安全法》'),
    scope('农贸市场的开办、经营和监督管理'),
    '市场开办者应当设置食用农产品快速检测室。',
    '经营者应当统一使用市场开办者配置的计量器具。',
    '本办法自公布之日起施行，有效期五年。',
  ),
  greening: measure(
    '临江市城市绿化养护管理办法',
    aim('城市绿化养护', '《城市绿化条例》'),
    scope('城市绿化的养护和监督管理'),
    '养护单位应当按照养护技术规范开展日常养护。',
    LATER,
  ),
} as const satisfies Record<string, readonly Line[]>;

/** The same text with other words in one article (counted from one), or one article more at the end. */
export function revised(lines: readonly Line[], changes: Readonly<Record<number, string>>): Line[] {
  let article = 0;
  return lines.map((line) => {
    if ('centred' in line) return { centred: '（修改稿）' };
    if (!('article' in line)) return line;
    article += 1;
    return { article: changes[article] ?? line.article };
  });
}
