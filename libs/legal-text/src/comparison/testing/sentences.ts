import type { Dice } from './dice.js';

/** Sentences of an invented statute on parks, markets and rivers of 临江市; enough of them that two clauses are seldom alike by chance. */
const WHO =
  '市人民政府 县（区）人民政府 园林绿化主管部门 水行政主管部门 市场监督管理部门 公安机关 街道办事处 乡镇人民政府 公园管理单位 河道管理单位 集贸市场开办者 摊位经营者 物业服务人 施工单位 游客 公共机构 行业协会 财政部门 应急管理部门 图书馆 运营企业 志愿服务组织'.split(
    ' ',
  );
const WHEN =
  '每年第一季度结束前 自收到书面申请之日起十五日内 自发现险情之日起两小时内 在汛期到来之前 在节假日和举办大型活动期间 自合同订立之日起三十日内 在开工七日前 根据工作需要 按照职责分工 会同有关部门 依照法定程序 因特殊情况'.split(
    ' ',
  );
const DUTY = '应当 可以 不得 有权 负责 鼓励 应当及时 应当统一 应当优先'.split(' ');
const WHAT =
  '编制绿地系统专项规划并向社会公布 修剪影响行车视线的行道树 清理河面漂浮物和岸坡垃圾 公示摊位收费项目与标准 建立古树名木档案 安装防溺水警示标志 划定临时停车泊位 核验食用农产品进货凭证 安排无障碍游览线路 检修儿童游乐设施 组织防汛抢险演练 保存视频监控资料 疏浚淤积河段 设置分类投放容器 受理噪声扰民投诉 开放夜间照明 停止使用不合格计量器具 登记租赁自行车信息 补种枯死苗木 发布花期与客流提示 储备沙袋和排水泵 评估生态补水方案 限制机动船舶航速 拆除擅自搭建的棚屋 提供免费饮用水 培训讲解人员 配备急救药箱 开展病虫害监测 移交历史建筑钥匙 征集公共雕塑作品 回收旧衣物 抽查电子秤 暂扣无证垂钓器具 更新应急广播线路 公布检测结果 退还押金 减免困难家庭门票 采集水样送检 冲洗早市地面 限定宠物活动区域'.split(
    ' ',
  );
const WHY =
  '保障公众安全 维护公平交易秩序 防止水体污染 方便残疾人和老年人 节约公共资金 保护鸟类栖息地 传承地方文化 减少扬尘 提高服务质量 便于社会监督 预防踩踏事故 改善人居环境'.split(
    ' ',
  );
const HOW_MUCH =
  '所需经费列入本级预算 处二百元以上一千元以下罚款 期限最长不超过六十日 面积不少于四百平方米 保存期限不少于三年 每季度不少于两次 比例不低于百分之二十 由三名以上专业人员参加 费用由责任人承担 结果在五个工作日内书面告知'.split(
    ' ',
  );

/** One sentence with its full stop; `ref`, where given, is cited in it. */
export function sentence(dice: Dice, ref?: string): string {
  const [who, when, duty, what] = [dice.of(WHO), dice.of(WHEN), dice.of(DUTY), dice.of(WHAT)];
  const start = ref === undefined ? '' : `依照本办法${ref}的规定，`;
  switch (dice.below(4)) {
    case 0:
      return `${start}${who}${when}${duty}${what}，${dice.of(HOW_MUCH)}。`;
    case 1:
      return `${start}为了${dice.of(WHY)}，${who}${duty}${what}。`;
    case 2:
      return `${start}${when}，${who}${duty}${what}，并${dice.of(WHAT)}。`;
    default:
      return `${start}${who}未${dice.of(WHAT)}的，由${dice.of(WHO)}责令改正，${dice.of(HOW_MUCH)}。`;
  }
}

/** One 项, without its stop. */
export const itemText = (dice: Dice): string => `${dice.of(WHAT)}，${dice.chance(0.5) ? dice.of(HOW_MUCH) : `以${dice.of(WHY)}`}`;

/** The last 项 of many a list, in the same words wherever it stands. */
export const CATCH_ALL = '法律、法规规定的其他情形';

export const heading = (dice: Dice): string => `${dice.of(WHO)}与${dice.of(WHY)}`;
