import { z } from 'zod';

/** Fields of the forms: Chinese title, English description. */
export const day = (title: string, description: string) => z.iso.date().meta({ title, description });
export const id = (title: string, description: string) => z.string().trim().min(1).max(200).meta({ title, description });
export const text = (title: string, description: string) => z.string().trim().min(1).max(4000).meta({ title, description });

/** Where a document is made public: 国办发〔2018〕37号 二（八） names gazette, website, new media and press. */
export const CHANNELS = {
  gazette: { zh: '政府公报', en: 'government gazette' },
  website: { zh: '政府网站', en: 'government website' },
  newMedia: { zh: '政务新媒体', en: 'official new media' },
  press: { zh: '报刊、广播、电视', en: 'press and broadcasting' },
  noticeBoard: { zh: '公告栏', en: 'notice board' },
} as const;
export type ChannelKind = keyof typeof CHANNELS;

export const channels = z
  .array(
    z.strictObject({
      kind: z
        .enum(Object.keys(CHANNELS) as [ChannelKind, ...ChannelKind[]])
        .meta({ title: '渠道', description: 'gazette 公报, website 网站, newMedia 新媒体, press 报刊, noticeBoard 公告栏' }),
      place: id('公布载体', 'Name or address: issue of the gazette, page of the website'),
    }),
  )
  .min(1)
  .max(20)
  .meta({ title: '公布渠道', description: 'Where it is made public' });
export type Channels = z.output<typeof channels>;

/** 施行日期 as the text states it. */
export const effectFields = {
  effectiveOn: day('施行日期', 'Day of effect, where the text names one').optional(),
  takesEffectAtOnce: z
    .boolean()
    .default(false)
    .meta({ title: '自公布之日起施行', description: 'Whether the text takes effect on the day of its publication' }),
};
export const explainerField = { explainer: id('解读材料', 'Evidence: the explainer that was approved with the text').optional() };
