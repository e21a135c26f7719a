import type { Words } from './words.js';

/** 主题分类 by which people look for documents, as the central government's portal sorts those of the State Council (中国政府网 国务院文件 主题分类). */
export const SUBJECTS = {
  general: { zh: '综合政务', en: 'general affairs of government' },
  economy: { zh: '国民经济管理、国有资产监管', en: 'economy and state assets' },
  finance: { zh: '财政、金融、审计', en: 'public finance, banking, audit' },
  land: { zh: '国土资源、能源', en: 'land, resources, energy' },
  agriculture: { zh: '农业、林业、水利', en: 'agriculture, forestry, water' },
  industry: { zh: '工业、交通', en: 'industry and transport' },
  commerce: { zh: '商贸、海关、旅游', en: 'trade, customs, tourism' },
  market: { zh: '市场监管、安全生产监管', en: 'market and work-safety supervision' },
  construction: { zh: '城乡建设、环境保护', en: 'urban and rural construction, environment' },
  education: { zh: '科技、教育', en: 'science and education' },
  culture: { zh: '文化、广电、新闻出版', en: 'culture, broadcasting, press' },
  health: { zh: '卫生、体育', en: 'health and sport' },
  population: { zh: '人口与计划生育、妇女儿童工作', en: 'population, women and children' },
  labour: { zh: '劳动、人事、监察', en: 'labour, personnel, supervision' },
  justice: { zh: '公安、安全、司法', en: 'public security and justice' },
  civilAffairs: { zh: '民政、扶贫、救灾', en: 'civil affairs, poverty and disaster relief' },
  religion: { zh: '民族、宗教', en: 'ethnic groups and religion' },
  foreign: { zh: '对外事务', en: 'foreign affairs' },
  overseas: { zh: '港澳台侨工作', en: 'Hong Kong, Macao, Taiwan, overseas Chinese' },
  defence: { zh: '国防', en: 'defence' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Words>;
export type Subject = keyof typeof SUBJECTS;
