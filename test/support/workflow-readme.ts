import { ROLES } from '@fashen/domain';
import type { EventSpec, StartSpec, WorkflowDefinition } from '@fashen/engine';
import type { AnyStateNode } from 'xstate';

type Definition = WorkflowDefinition & Required<Pick<WorkflowDefinition, 'events' | 'states' | 'start'>>;
type Way = { from: AnyStateNode; event: string; to: AnyStateNode | null; guard: string | null };

export const MARKERS = { begin: '<!-- generated: do not edit below -->', end: '<!-- generated: do not edit above -->' } as const;

const pathOf = (node: AnyStateNode) => node.path.join('.');
const alias = (node: AnyStateNode) => node.path.join('_');
const below = (node: AnyStateNode): AnyStateNode[] =>
  Object.values(node.states).flatMap((child) => [child as AnyStateNode, ...below(child as AnyStateNode)]);

const waysFrom = (from: AnyStateNode): Way[] =>
  [...from.transitions.values()].flat().flatMap((transition): Way[] => {
    const way = { from, event: transition.eventType, guard: transition.guard === undefined ? null : String(transition.guard) };
    return transition.target ? transition.target.map((to) => ({ ...way, to })) : [{ ...way, to: null }];
  });

/** The state diagram; steps that stay where they are stand in the table of actions only. */
function graph({ machine, states, events }: Definition): string[] {
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
  for (const { from, event, to } of [root, ...below(root)].flatMap(waysFrom)) {
    const way = to && `${alias(from)} --> ${alias(to)}`;
    const label = events[event]?.label.zh ?? event;
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
const anchorOf = (path: string) => path.replaceAll('.', '').toLowerCase();

function stateSection(definition: Definition, node: AnyStateNode): string[] {
  const { label, about, basis, tasks = [] } = definition.states[pathOf(node)]!;
  const ways = waysFrom(node).map(({ event, to, guard }) => {
    const { zh, en } = definition.events[event]!.label;
    return `- ${zh} ${en} \`${event}\`${to ? ` → ${named(definition, to)}` : ''}${guard ? `, if \`${guard}\`` : ''}`;
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
    ...(ways.length > 0 ? [...ways, ''] : []),
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
