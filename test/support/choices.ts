import type { ActionChoices, FieldChoices } from '@fashen/contracts';
import type { Answer, Client } from './client.js';

type Played = { id: string; as(login: string): Promise<Client>; read(login: string): Promise<Answer> };

/** What the server offers this person for an action, or the status that it answers with. */
export async function choicesFor(story: Played, login: string, event: string, query = ''): Promise<Answer> {
  return (await story.as(login)).get(`/api/processes/${story.id}/choices/${event}${query}`);
}

export async function fieldOf(story: Played, login: string, event: string, field: string, query = ''): Promise<FieldChoices> {
  const { status, body } = await choicesFor(story, login, event, query);
  expect({ event, status }).toEqual({ event, status: 200 });
  const found = (body as ActionChoices).fields[field];
  if (!found) throw new Error(`${event} offers nothing for ${field}: ${Object.keys(body.fields).join(', ')}`);
  return found;
}

export const valuesOf = ({ choices }: FieldChoices) => choices.map(({ value }) => value);
export const labelsOf = ({ choices }: FieldChoices) => choices.map(({ label }) => label.zh);

/** Every action that is open to this person has its choices; answers the names of those actions. */
export async function everyActionHasChoices(story: Played, login: string): Promise<string[]> {
  const { status, body } = await story.read(login);
  if (status !== 200) return [];
  const events: string[] = body.actions.map(({ event }: { event: string }) => event);
  for (const event of events) {
    const answer = await choicesFor(story, login, event);
    expect({ event, status: answer.status, body: answer.body }).toMatchObject({ event, status: 200 });
  }
  return events;
}
