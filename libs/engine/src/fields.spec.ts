import { z } from 'zod';
import { field } from './index.js';

const schemaOf = (one: z.ZodType): unknown => {
  const { $schema: _, ...schema } = z.toJSONSchema(one, { io: 'input' });
  return schema;
};
const COLOURS = { red: { zh: '红', en: 'red' }, blue: { zh: '蓝', en: 'blue' } } as const;

describe('a field of an action', () => {
  it('names the list that it is chosen from', () => {
    expect(schemaOf(field.chosen('handlers', '承办人', 'Handler'))).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 300,
      title: '承办人',
      description: 'Handler',
      choices: 'handlers',
    });
  });

  it('says which text is long, and which is a line of one’s own', () => {
    expect(schemaOf(field.text('说明', 'Note'))).toMatchObject({ title: '说明', multiline: true, maxLength: 4000 });
    expect(schemaOf(field.line('姓名', 'Name', 60))).toMatchObject({ title: '姓名', freeText: true, maxLength: 60 });
    expect(schemaOf(field.suggested('clauses', '条款', 'Clause'))).toMatchObject({ choices: 'clauses', freeText: true });
  });

  it('brings the words of an enumeration', () => {
    expect(schemaOf(field.oneOf(COLOURS, '颜色', 'Colour'))).toMatchObject({ enum: ['red', 'blue'], words: COLOURS });
    expect(schemaOf(field.someOf(COLOURS, { title: '颜色', description: 'Colours' }))).toMatchObject({
      type: 'array',
      maxItems: 2,
      title: '颜色',
      items: { enum: ['red', 'blue'], words: COLOURS },
    });
    expect(schemaOf(field.numberOf({ 1: COLOURS.red, 2: COLOURS.blue }, '编号', 'Number'))).toMatchObject({
      enum: [1, 2],
      words: { 1: COLOURS.red, 2: COLOURS.blue },
    });
  });

  it('keeps what it says when it may be left out, or has a default', () => {
    const payload = z.strictObject({
      handler: field.chosen('handlers', '承办人', 'Handler').optional(),
      colour: field.oneOf(COLOURS, '颜色', 'Colour').default('red'),
      on: field.today('日期', 'Day'),
    });
    expect(schemaOf(payload)).toMatchObject({
      properties: {
        handler: { title: '承办人', choices: 'handlers' },
        colour: { title: '颜色', words: COLOURS, default: 'red' },
        on: { format: 'date', choices: 'today' },
      },
    });
  });
});
