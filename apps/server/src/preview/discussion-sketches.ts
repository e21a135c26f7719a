import { exchangeRecord } from '@fashen/official-documents';
import { type ItemState, nonAdoptionDiscussion } from '@fashen/workflow-non-adoption-discussion';
import { z } from 'zod';
import { type ReadDiscussion, readExchange } from '../non-adoption-discussion/exchange.js';
import { statementPaper } from '../non-adoption-discussion/papers/statement.js';
import type { SpokenFinding } from '../platform/problem/problem.js';
import { paperOf } from '../produced-document/paper.js';
import { type Scene, type Sketch, sketch, today } from './sketch.js';

const workflow = nonAdoptionDiscussion.name;
const asks = z.strictObject({});
const discussionOf = ({ process }: Scene) => process as ReadDiscussion;

const statementAsked = z.strictObject({
  waived: z.array(z.string().max(200)).max(200).default([]).describe('Items of advice that the leader is to decide to go on without'),
});
type StatementAsked = z.output<typeof statementAsked>;

const NOTHING_WAIVED = {
  rule: 'preview.nothingUnadopted',
  field: '/waived',
  says: { zh: '尚无经领导决定不采纳的建议修改意见。', en: 'There is no advice yet that the leader decided to go on without.' },
  wayOut: {
    zh: '说明只列经领导决定不采纳的意见；请选定拟不采纳的意见，或者在作出决定后再预览。',
    en: 'The statement names advice that the leader decided to go on without; choose what is to be decided, or look again after the decision.',
  },
};

/** The discussion with what is to be decided as if it were: 违法必改 items and adopted ones are nobody's to waive. */
function decided(scene: Scene, { waived }: StatementAsked): ReadDiscussion {
  const discussion = discussionOf(scene);
  const { items } = discussion.context;
  const may = ([id, item]: [string, ItemState]) =>
    waived.includes(id) && item.weight === 'advice' && item.response !== 'adopted' && item.outcome === null;
  const asIf = Object.entries(items).map((entry): [string, ItemState] =>
    may(entry) ? [entry[0], { ...entry[1], outcome: 'leaderWaived' }] : entry,
  );
  return { ...discussion, context: { ...discussion.context, items: Object.fromEntries(asIf) } };
}

const unadopted = ({ context }: ReadDiscussion): string[] =>
  Object.entries(context.items).flatMap(([id, { outcome }]) => (outcome === 'leaderWaived' ? [id] : []));

const notWaivable = (n: number): SpokenFinding => ({
  rule: 'preview.notWaivable',
  field: `/waived/${n}`,
  says: { zh: '该项不是可以由领导决定不采纳的建议修改意见。', en: 'This is no advice that a leader may decide to go on without.' },
  wayOut: { zh: '违法必改的意见必须修改；请只选建议修改的意见。', en: 'What must be changed is changed; choose advice only.' },
});

const statement: Sketch<StatementAsked> = {
  name: 'non-adoption-statement',
  workflow,
  label: { zh: '未采纳合法性审查意见的说明', en: 'statement on advice not adopted' },
  during: [],
  part: 'exchange',
  asks: statementAsked,
  lacks(scene, asked) {
    const found = unadopted(decided(scene, asked));
    const odd = asked.waived.flatMap((item, n) => (found.includes(item) ? [] : [notWaivable(n)]));
    return found.length > 0 ? odd : [NOTHING_WAIVED];
  },
  draw(scene, asked) {
    const discussion = decided(scene, asked);
    const params = { document: discussion.context.document, endedOn: today(scene), items: unadopted(discussion) };
    return statementPaper(scene.reader, discussion, params);
  },
};

const exchange: Sketch<Record<string, never>> = {
  name: 'exchange-record',
  workflow,
  label: { zh: '合法性审查意见沟通全过程记录', en: 'record of the whole exchange' },
  during: [],
  part: 'exchange',
  asks,
  lacks: () => [],
  draw: async (scene) => paperOf(exchangeRecord, await readExchange(scene.reader, discussionOf(scene), today(scene))),
};

/** Papers of a discussion. */
export const discussionSketches: readonly Sketch[] = [sketch(statement), sketch(exchange)];
