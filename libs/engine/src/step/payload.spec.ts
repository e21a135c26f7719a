import { z } from 'zod';
import type { CompiledEvent } from '../registration/compiled.js';
import { describePayload } from '../registration/payload-contract.js';
import { readPayload } from './payload.js';

const spec = {
  label: { zh: '注', en: 'note' },
  by: ['clerk'],
  reason: 'optional' as const,
  payload: z.object({ items: z.array(z.strictObject({ n: z.int().min(1) })), when: z.any().optional() }),
};
const entry: CompiledEvent = { type: 'note', spec, ...describePayload('note', spec).contract! };

describe('a payload from outside', () => {
  it('is taken when the contract holds, the reason trimmed', () =>
    expect(readPayload(entry, { items: [{ n: 1 }], reason: ' so ' }, [])).toEqual({
      ok: true,
      payload: { items: [{ n: 1 }], reason: 'so' },
    }));

  it.each<[string, unknown, object[]]>([
    ['no object', 'text', [{ rule: 'payload.invalid_type', field: '', expected: 'object' }]],
    ['a list', [], [{ rule: 'payload.invalid_type', field: '' }]],
    [
      'an unknown field, though the contract was not written as strict',
      { items: [], more: 1 },
      [{ rule: 'payload.unrecognized_keys', field: '/more' }],
    ],
    ['a wrong value deep down', { items: [{ n: 0 }] }, [{ rule: 'payload.too_small', field: '/items/0/n', minimum: 1 }]],
    [
      'a date that JSON cannot keep',
      { items: [], when: new Date(0) },
      [{ rule: 'payload.notJson', field: '/when', found: 'an instance of Date' }],
    ],
    ['a field that the engine sets', { items: [], at: 'now' }, [{ rule: 'payload.reserved', field: '/at' }]],
  ])('is refused for %s', (_, raw, findings) =>
    expect(readPayload(entry, raw, ['at'])).toMatchObject({ ok: false, refusal: { code: 'BAD_PAYLOAD', findings } }),
  );

  it('never shows in the findings', () => expect(JSON.stringify(readPayload(entry, { items: 'Wang Xiaoming' }, []))).not.toContain('Wang'));

  it('is described for a client as JSON Schema', () =>
    expect(entry.jsonSchema).toMatchObject({
      type: 'object',
      required: ['items'],
      additionalProperties: false,
      properties: { reason: { type: 'string' } },
    }));
});
