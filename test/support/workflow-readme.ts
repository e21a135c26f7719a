import { ROLES } from '@fashen/domain';
import { type DrawnState, type DrawnWay, drawingOf, type EventSpec, type StartSpec, type WorkflowDefinition } from '@fashen/engine';

export type Definition = WorkflowDefinition & Required<Pick<WorkflowDefinition, 'events' | 'states' | 'start'>>;

export const MARKERS = { begin: '<!-- generated: do not edit below -->', end: '<!-- generated: do not edit above -->' } as const;

const alias = (path: string) => path.replaceAll('.', '_');

const drawnLabel = ({ events }: Definition, { event, guard }: DrawnWay): string => {
  if (event === null) return guard ? `自动 ${guard}` : '自动';
  return events[event]?.label.zh ?? event;
};

/** The state diagram; steps that stay where they are stand in the table of actions only. */
function graph(definition: Definition): string[] {
  const { states: drawn, ways } = drawingOf(definition.machine);
  const inside = (parent: string | null) => drawn.filter((state) => state.parent === parent);
  const firstOf = (states: readonly DrawnState[]) => alias(states.find(({ initial }) => initial)?.path ?? '');
  const draw = ({ path, key, kind }: DrawnState, indent: string): string[] => {
    const name = `${indent}state "${definition.states[path]?.label.zh ?? key}" as ${alias(path)}`;
    const children = inside(path);
    if (children.length === 0) return [name];
    // regions of a parallel state run side by side: a dashed line between them, and no first among them
    if (kind === 'parallel') {
      const regions = children.flatMap((child, n) => [...(n > 0 ? [`${indent}  --`] : []), ...draw(child, `${indent}  `)]);
      return [`${name} {`, ...regions, `${indent}}`];
    }
    return [
      `${name} {`,
      `${indent}  [*] --> ${firstOf(children)}`,
      ...children.flatMap((child) => draw(child, `${indent}  `)),
      `${indent}}`,
    ];
  };
  const labelled = new Map<string, string[]>();
  for (const taken of ways) {
    const way = taken.to === null ? null : `${alias(taken.from)} --> ${alias(taken.to)}`;
    const label = drawnLabel(definition, taken);
    if (way && !labelled.get(way)?.includes(label)) labelled.set(way, [...(labelled.get(way) ?? []), label]);
  }
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${firstOf(inside(null))}`,
    ...inside(null).flatMap((state) => draw(state, '  ')),
    ...[...labelled].map(([way, labels]) => `  ${way} : ${labels.join('／')}`),
    ...drawn.flatMap(({ path, kind }) => (kind === 'final' ? [`  ${alias(path)} --> [*]`] : [])),
    '```',
  ];
}

const named = ({ states }: Definition, path: string) => `[${states[path]?.label.zh ?? path.replace(/^.+\./, '')}](#${anchorOf(path)})`;
const labelOf = ({ events }: Definition, event: string) => `${events[event]!.label.zh} ${events[event]!.label.en}`;
const anchorOf = (path: string) => path.replaceAll('.', '').toLowerCase();

function stateSection(definition: Definition, path: string): string[] {
  const { label, about, basis, tasks = [] } = definition.states[path]!;
  const leaving = drawingOf(definition.machine).ways.filter(({ from }) => from === path);
  const leadingOn = leaving.map(({ event, to, guard }) => {
    const name = event === null ? '自动 by itself' : `${labelOf(definition, event)} \`${event}\``;
    return `- ${name}${to !== null ? ` → ${named(definition, to)}` : ''}${guard ? `, if \`${guard}\`` : ''}`;
  });
  return [
    `### ${path}`,
    '',
    `**${label.zh} ${label.en}**${basis ? ` · ${basis}` : ''}`,
    '',
    ...(about ? [about.zh, '', about.en, ''] : []),
    ...tasks.map(
      (task) =>
        `Whose turn: ${roleOf(task.role)}: ${task.label.zh} ${task.label.en}${task.deadline ? `, by the deadline \`${task.deadline}\`` : ''}.`,
    ),
    ...(tasks.length > 0 ? [''] : []),
    ...(leadingOn.length > 0 ? [...leadingOn, ''] : []),
  ];
}

const roleOf = (role: string): string => (role in ROLES ? ROLES[role as keyof typeof ROLES].zh : role);

function actionRow(name: string, { label, by, duties = [], facts = [], basis, reason }: EventSpec | StartSpec, start = false): string {
  const who = by === 'system' ? '系统' : by.map(roleOf).join('、');
  const cells = [
    `${label.zh} ${label.en}`,
    start ? '(start)' : `\`${name}\``,
    who,
    duties.join(', '),
    facts.join(', '),
    reason === 'required' ? '须' : reason === 'optional' ? '可' : '',
    basis ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The generated part of a workflow's page: graph, a heading for each state with its law, and the table of actions. */
export function generatedPart(definition: Definition): string {
  return [
    MARKERS.begin,
    '## Graph',
    '',
    ...graph(definition),
    '',
    '## States',
    '',
    ...drawingOf(definition.machine).states.flatMap(({ path }) => stateSection(definition, path)),
    '## Actions',
    '',
    '| action | event | by | duties | facts | reason | basis |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    actionRow('', definition.start, true),
    ...Object.entries(definition.events).map(([name, spec]) => actionRow(name, spec)),
    MARKERS.end,
  ].join('\n');
}

/** The page with its generated part renewed; throws when the markers are missing. */
export function renewed(page: string, definition: Definition): string {
  const from = page.indexOf(MARKERS.begin);
  const to = page.indexOf(MARKERS.end);
  if (from < 0 || to < from) throw new Error(`the page of ${definition.name} has no place for its generated part`);
  return page.slice(0, from) + generatedPart(definition) + page.slice(to + MARKERS.end.length);
}
