import type { DispatchedHandler, Engine, EventRow } from '@fashen/engine';
import { DeliberationRepository, MeetingRepository, type SqlReader } from '@fashen/persistence';
import type { DeliberationContext, DeliberationEffects } from '@fashen/workflow-deliberation';
import type { Paper } from '../produced-document/paper.js';
import type { DocumentProducer } from '../produced-document/producer.js';
import { Directory } from './papers/directory.js';
import { minutesPaper } from './papers/minutes.js';
import { signingSheetPaper } from './papers/signing-sheet.js';

type Case = { id: string; context: DeliberationContext; events: readonly EventRow[]; at: EventRow };
type Draw = (reader: SqlReader, of: Case, params: unknown) => Promise<Paper>;

const actorOf = ({ event }: EventRow) => (JSON.parse(event) as { by: { person: string; party: string } }).by;

/** Makes the papers of a deliberation; neither takes a number of its own. */
export function renderHandlers(
  producer: DocumentProducer,
  read: Engine['read'],
): Record<'renderMinutes' | 'renderSigningSheet', DispatchedHandler> {
  const paper =
    (title: string, draw: Draw): DispatchedHandler =>
    async ({ effect }) => {
      const found = await read(effect.process);
      if (!found) throw new Error(`There is no deliberation ${effect.process}`);
      const context = found.context as DeliberationContext;
      const facts = async (reader: SqlReader) => {
        const events = await reader.events(found.id);
        const at = events.find(({ seq }) => seq === effect.seq);
        if (!at) throw new Error(`The deliberation ${found.id} has no event ${effect.seq}`);
        // what came later does not belong to this paper, whenever it is made
        return draw(reader, { id: found.id, context, events: events.filter(({ seq }) => seq <= effect.seq), at }, effect.params);
      };
      await producer.produceUnnumbered(effect, { document: context.document, profile: context.profile, title, facts });
    };
  return {
    renderMinutes: paper('集体审议记录', async (reader, { context, at }, params) => {
      const of = params as DeliberationEffects['renderMinutes'];
      const record = await new MeetingRepository(reader.sql).record(of.meeting);
      const by = actorOf(at);
      const directory = await Directory.read(reader.sql, [by.person], record ? [record.minutes] : []);
      return minutesPaper(reader, { context, params: of, directory, recorded: { by, at: at.at } });
    }),
    renderSigningSheet: paper('签发单', async (reader, { id, context, events }, params) => {
      const acts = await new DeliberationRepository(reader.sql).acts(id);
      const people = [...context.drafters, ...context.deciders];
      const directory = await Directory.read(
        reader.sql,
        people,
        acts.flatMap(({ scan }) => scan ?? []),
      );
      return signingSheetPaper(reader, { id, context, directory, events }, params as DeliberationEffects['renderSigningSheet']);
    }),
  };
}
