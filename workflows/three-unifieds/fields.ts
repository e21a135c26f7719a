import { field } from '@fashen/engine';
import { z } from 'zod';

export const { chosen, day, suggested, text, today } = field;

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
      kind: field.oneOf(CHANNELS, '渠道', 'Channel'),
      place: field.line('公布载体', 'Name or address: issue of the gazette, page of the website'),
    }),
  )
  .min(1)
  .max(20)
  .meta({ title: '公布渠道', description: 'Where it is made public' });
export type Channels = z.output<typeof channels>;

/** 施行日期 as the text states it. */
export const effectFields = {
  effectiveOn: day('施行日期', 'Day of effect, where the text names one').optional(),
  takesEffectAtOnce: field.yesNo('自公布之日起施行', 'Whether the text takes effect on the day of its publication').default(false),
};
export const explainerField = {
  explainer: chosen('evidence', '解读材料', 'Evidence: the explainer that was approved with the text').optional(),
};
