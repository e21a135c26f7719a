/** The articles that this workflow rests on, as findings and history cite them. */
export const LAW = {
  /** 严控发文: what is already said above or in a paper in force is not said again; what is alike is merged. */
  restraint: '国办发〔2018〕37号（二）',
  /** 社会公开征集项目建议; written for rules, followed here by analogy. */
  suggestion: '参照《规章制定程序条例》第十条',
  /** 必要性、所要解决的主要问题、拟确立的主要制度. */
  proposal: '参照《规章制定程序条例》第十一条',
  /** 评估论证，拟订年度计划，报批准后公布；计划载明名称、起草单位、完成时间. */
  plan: '参照《规章制定程序条例》第十二条',
  /** 增加项目的，补充论证. */
  addition: '参照《规章制定程序条例》第十三条',
  /** 计划在执行中可以根据实际情况予以调整; 跟踪检查、督促. */
  adjustment: '参照《规章制定程序条例》第十三条',
  /** G4: who has no power to enact plans nothing. */
  power: '国办发〔2018〕37号（一）',
  apart: '职责分离（由国办发〔2018〕115号 二（四）推导）',
  house: '产品设计（行政规范性文件立项程序未见全国统一规定），请按本地规定核定',
} as const;
