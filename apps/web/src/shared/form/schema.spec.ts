import { emptyOf, fieldAt, type Schema, segmentsOf, simplified, trimmed, wayOf, withDefaults } from './schema.js';

const NOTE: Schema = { type: 'string', title: '备注', description: 'Note' };
const ENTRY: Schema = {
  type: 'object',
  properties: { enteredOn: { type: 'string', format: 'date', choices: 'today' }, scan: { type: 'string', choices: 'evidence' } },
  required: ['enteredOn', 'scan'],
};
const FORM: Schema = {
  type: 'object',
  properties: {
    note: NOTE,
    entry: ENTRY,
    answers: { type: 'array', items: { type: 'object', properties: { item: { type: 'string' }, response: { type: 'string' } } } },
    anchors: { type: 'array', items: { type: 'string' } },
  },
  required: ['answers'],
};

describe('what the server would fill in', () => {
  const defaults = { note: '一', 'entry/enteredOn': '2026-03-02', 'answers/*/response': 'adopted' };

  it('fills what nobody touched, at any depth', () => {
    expect(withDefaults(FORM, { entry: {}, answers: [{ item: 'a' }, { item: 'b', response: 'notAdopted' }] }, defaults)).toEqual({
      note: '一',
      entry: { enteredOn: '2026-03-02' },
      answers: [
        { item: 'a', response: 'adopted' },
        { item: 'b', response: 'notAdopted' },
      ],
    });
  });

  it('makes no group for the sake of a default', () => {
    expect(withDefaults(FORM, { answers: [] }, defaults)).toEqual({ note: '一', answers: [] });
  });

  it('leaves alone what was cleared', () => {
    expect(withDefaults(FORM, { note: null, answers: [] }, defaults)).toEqual({ note: null, answers: [] });
  });

  it('gives back the same object where nothing is to be filled', () => {
    const value = { note: '二', answers: [{ item: 'a', response: 'adopted' }] };
    expect(withDefaults(FORM, value, defaults)).toBe(value);
  });
});

describe('a field of several shapes', () => {
  const letter: Schema = { type: 'object', properties: { kind: { const: 'letter' }, number: NOTE }, required: ['kind'] };
  const call: Schema = { type: 'object', properties: { kind: { const: 'call' }, phone: NOTE }, required: ['kind'] };

  it('is a plain field where the other shape is nothing', () => {
    expect(simplified({ title: '备注', anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] })).toEqual({
      type: 'string',
      maxLength: 9,
      title: '备注',
    });
  });

  it('is an enumeration where every shape is one value', () => {
    expect(simplified({ anyOf: [{ const: 'a', title: '甲', description: 'A' }, { const: 'b' }] })).toEqual({
      enum: ['a', 'b'],
      words: { a: { zh: '甲', en: 'A' } },
    });
  });

  it('takes the way whose fixed value it has', () => {
    expect(wayOf([letter, call], { kind: 'call', phone: '1' })).toBe(1);
    expect(wayOf([letter, call], undefined)).toBe(0);
  });

  it('begins with the first way and its fixed value', () => {
    expect(emptyOf({ oneOf: [letter, call] })).toEqual({ kind: 'letter' });
  });
});

describe('a finding', () => {
  it.each(['/note', '/entry/scan', '/answers/0/item', '/anchors/2'])('finds its field at %s', (pointer) => {
    expect(fieldAt(FORM, segmentsOf(pointer))).toBeDefined();
  });

  it.each(['/other', '/entry/other', '/answers/0/other', '/note/deeper'])('finds none at %s', (pointer) => {
    expect(fieldAt(FORM, segmentsOf(pointer))).toBeUndefined();
  });
});

describe('what is sent', () => {
  it('has nothing that was left empty or cleared', () => {
    expect(trimmed({ note: ' ', entry: null, answers: [{ item: 'a', response: undefined }], anchors: ['第一条', ''] })).toEqual({
      answers: [{ item: 'a' }],
      anchors: ['第一条'],
    });
  });
});
