/** Opinions as the handlers of the city word them; the invented drafts carry the faults that are named. */
const BASIS = '国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知（国办发〔2018〕37号）一（一）';

type Item = { anchor: string; checkItem: number; kind: string; problem: string; basis: string; suggestion: string; weight: string };

const item = (anchor: string, checkItem: number, problem: string, suggestion: string, weight = 'mustChange'): Item => ({
  anchor,
  checkItem,
  kind: checkItem === 4 ? 'powers' : 'content',
  problem,
  basis: BASIS,
  suggestion,
  weight,
});

export const CHARGING = [
  item('第四条', 4, '要求运营企业申领运营许可证，属于增设行政许可，没有法律、法规依据。', '删除第四条。'),
  item('第五条', 4, '设定罚款，超越行政规范性文件的权限。', '改为依照有关法律、法规的规定处理。'),
  item('第三条', 3, '“同步建设”的范围不明确。', '明确为新建住宅小区的配建指标。', 'advice'),
];
export const RUBBLE = [item('第四条', 5, '限定选用本市登记的企业，排除外地经营者参与竞争。', '删除“本市登记的”。')];
export const SIGNS = [
  item('第三条', 4, '设立管理费没有法律、法规依据。', '删除第三条。'),
  item('第四条', 5, '指定企业生产的灯具，排除、限制竞争。', '删除第四条。'),
  item('第五条', 3, '每年检测增加设置人负担，未说明必要性。', '改为定期自查，存在安全隐患的应当检测。', 'advice'),
  item('第六条', 7, '施行日期距公布不足三十日，且未说明需要立即施行的理由。', '改为自公布之日起三十日后施行。', 'advice'),
];
export const WASTE = [item('第三条', 4, '设立分类服务费没有法律、法规依据。', '删除收取分类服务费的规定。')];
export const MARKETS = [
  item('第四条', 5, '要求统一使用开办者配置的计量器具，限制经营者自主权。', '改为使用经检定合格的计量器具。', 'advice'),
  item('第五条', 7, '施行日期没有为公众知晓留出时间。', '改为自公布之日起三十日后施行。', 'advice'),
];
