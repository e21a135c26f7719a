import { ROLES } from '@fashen/domain';
import type { EventSpec, StartSpec, WorkflowDefinition } from '@fashen/engine';
import type { AnyStateNode } from 'xstate';

type Definition = WorkflowDefinition & Required<Pick<WorkflowDefinition, 'events' | 'states' | 'start'>>;
type Way = { from: AnyStateNode; event: string; to: AnyStateNode | null; guard: string | null };
type Transition = { target: readonly AnyStateNode[] | undefined; guard?: unknown };

/** Stands for the event of a way that is taken by itself (`always`), as soon as its guard holds. */
const BY_ITSELF = '';

export const MARKERS = { begin: '<!-- generated: do not edit below -->', end: '<!-- generated: do not edit above -->' } as const;

const pathOf = (node: AnyStateNode) => node.path.join('.');
const alias = (node: AnyStateNode) => node.path.join('_');
const below = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states).flatMap((child) => [child as AnyStateNode, ...below(child as AnyStateNode)]);

const ways = (from: AnyStateNode, event: string, { target, guard }: Transition): Way[] => {
  const way = { from, event, guard: guard === undefined ? null : String(guard) };
  return target ? target.map((to) => ({ ...way, to })) : [{ ...way, to: null }];
};
const waysFrom = (from: AnyStateNode): Way[] => [
  ...(from.always ?? []).flatMap((transition) => ways(from, BY_ITSELF, transition)),
  ...[...from.transitions.values()].flat().flatMap((transition) => ways(from, transition.eventType, transition)),
];

const drawnLabel = ({ events }: Definition, { event, guard }: Way): string => {
  if (event === BY_ITSELF) return guard ? `自动 ${guard}` : '自动';
  return events[event]?.label.zh ?? event;
};

/** The state diagram; steps that stay where they are stand in the table of actions only. */
function graph(definition: Definition): string[] {
  const { machine, states } = definition;
  const root = machine.root as AnyStateNode;
  const draw = (node: AnyStateNode, indent: string): string[] => {
    const name = `${indent}state "${states[pathOf(node)]?.label.zh ?? node.key}" as ${alias(node)}`;
    const children = Object.values(node.states) as AnyStateNode[];
    if (children.length === 0) return [name];
    // regions of a parallel state run side by side: a dashed line between them, and no first among them
    if (node.type === 'parallel') {
      const regions = children.flatMap((child, n) => [...(n > 0 ? [`${indent}  --`] : []), ...draw(child, `${indent}  `)]);
      return [`${name} {`, ...regions, `${indent}}`];
    }
    return [
      `${name} {`,
      `${indent}  [*] --> ${alias(node.initial.target[0] as AnyStateNode)}`,
      ...children.flatMap((child) => draw(child, `${indent}  `)),
      `${indent}}`,
    ];
  };
  const labelled = new Map<string, string[]>();
  for (const taken of [root, ...below(root)].flatMap(waysFrom)) {
    const way = taken.to && `${alias(taken.from)} --> ${alias(taken.to)}`;
    const label = drawnLabel(definition, taken);
    if (way && !labelled.get(way)?.includes(label)) labelled.set(way, [...(labelled.get(way) ?? []), label]);
  }
  const ends = below(root).filter(({ type }) => type === 'final');
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${alias(root.initial.target[0] as AnyStateNode)}`,
    ...(Object.values(root.states) as AnyStateNode[]).flatMap((node) => draw(node, '  ')),
    ...[...labelled].map(([way, labels]) => `  ${way} : ${labels.join('／')}`),
    ...ends.map((node) => `  ${alias(node)} --> [*]`),
    '```',
  ];
}

const named = ({ states }: Definition, node: AnyStateNode) => `[${states[pathOf(node)]?.label.zh ?? node.key}](#${anchorOf(pathOf(node))})`;
const labelOf = ({ events }: Definition, event: string) => `${events[event]!.label.zh} ${events[event]!.label.en}`;
const anchorOf = (path: string) => path.replaceAll('.', '').toLowerCase();

function stateSection(definition: Definition, node: AnyStateNode): string[] {
  const { label, about, basis, tasks = [] } = definition.states[pathOf(node)]!;
  const leadingOn = waysFrom(node).map(({ event, to, guard }) => {
    const name = event === BY_ITSELF ? '自动 by itself' : `${labelOf(definition, event)} \`${event}\``;
    return `- ${name}${to ? ` → ${named(definition, to)}` : ''}${guard ? `, if \`${guard}\`` : ''}`;
  });
  return [
    `### ${pathOf(node)}`,
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
    ...below(definition.machine.root as AnyStateNode).flatMap((node) => stateSection(definition, node)),
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
