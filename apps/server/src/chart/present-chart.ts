import type { ChartEdge, ChartNode } from '@fashen/contracts';
import { isRole, ROLES, type Words } from '@fashen/domain';
import type { Drawing, DrawnState, DrawnWay, WayAhead, WorkflowDefinition } from '@fashen/engine';
import { reachable } from './reach.js';
import type { Visit } from './trail.js';

type Spoken = ChartEdge['findings'];

/** What is known of the case that the chart is drawn for. */
export type Standing = {
  active: readonly string[];
  trail: ReadonlyMap<string, Visit[]>;
  /** By the id of the way. */
  ahead: ReadonlyMap<string, Omit<WayAhead, 'findings'> & { findings: Spoken }>;
  taken: ReadonlyMap<string, number>;
};

const BY_ITSELF: Words = { zh: '自动', en: 'by itself' };
const OPENING = '@start';

const roleWords = (role: string): Words => (isRole(role) ? ROLES[role] : { zh: role, en: role });

/** The opening, and every way of the definition. */
export function presentEdges(workflow: WorkflowDefinition, { states, ways }: Drawing, standing: Standing): ChartEdge[] {
  const first = states.find(({ parent, initial }) => parent === null && initial);
  const opening: ChartEdge = {
    ...wordsOfStart(workflow),
    id: OPENING,
    from: null,
    to: first?.path ?? null,
    event: OPENING,
    kind: 'start',
    now: null,
    findings: [],
    taken: 1,
  };
  return [opening, ...ways.map((way, n) => presentWay(workflow, way, standing, ways.findIndex(({ id }) => id === way.id) === n))];
}

function wordsOfStart({ start, name }: WorkflowDefinition): Pick<ChartEdge, 'label' | 'basis' | 'by'> {
  const by = start === undefined || start.by === 'system' ? [] : start.by.filter((role) => role !== 'system').map(roleWords);
  return { label: start?.label ?? { zh: name, en: name }, basis: start?.basis ?? null, by };
}

/** Several targets of one way share its name; the drawing needs one for each. */
function presentWay({ events = {} }: WorkflowDefinition, way: DrawnWay, { ahead, taken }: Standing, isFirst: boolean): ChartEdge {
  const { id, from, to, event } = way;
  const spec = event === null ? undefined : events[event];
  const now = ahead.get(id);
  return {
    id: isFirst ? id : `${id} ${to}`,
    from,
    to,
    event,
    kind: event === null ? 'automatic' : spec?.by === 'system' ? 'system' : 'action',
    label: event === null ? BY_ITSELF : (spec?.label ?? { zh: event, en: event }),
    basis: spec?.basis ?? null,
    by: spec === undefined || spec.by === 'system' ? [] : spec.by.map(roleWords),
    now: now?.now ?? null,
    findings: now?.findings ?? [],
    taken: taken.get(id) ?? 0,
  };
}

/** Every state, in the order in which the definition writes them. */
export function presentNodes(workflow: WorkflowDefinition, drawing: Drawing, standing: Standing): ChartNode[] {
  const within = reachable(drawing, standing.active);
  const next = nextOf(drawing, standing);
  return drawing.states.map((state, order) => {
    const { path, parent, kind, initial } = state;
    const { label = { zh: state.key, en: state.key }, about, basis, tasks = [] } = workflow.states?.[path] ?? {};
    return {
      path,
      parent,
      kind: kind === 'history' ? 'state' : kind,
      initial,
      order,
      label,
      about: about ?? null,
      basis: basis ?? null,
      turns: tasks.map((task) => ({ role: roleWords(task.role), label: task.label })),
      status: statusOf(state, standing, next.get(path) ?? null, within.has(path)),
      next: next.get(path) ?? null,
      visits: standing.trail.get(path) ?? [],
    };
  });
}

function statusOf({ path }: DrawnState, { active, trail }: Standing, next: ChartNode['next'], isWithin: boolean): ChartNode['status'] {
  if (active.includes(path)) return 'active';
  if (trail.has(path)) return 'passed';
  return next ?? (isWithin ? 'ahead' : 'unreachable');
}

/** Where the ways from here lead, the states around their ends included; open wins over closed. */
function nextOf({ states, ways }: Drawing, { ahead, active }: Standing): ReadonlyMap<string, 'possible' | 'closed'> {
  const found = new Map<string, 'possible' | 'closed'>();
  const parentOf = (path: string) => states.find((state) => state.path === path)?.parent ?? null;
  for (const { id, to } of ways) {
    const way = ahead.get(id);
    if (!way) continue;
    const told = way.now === 'closed' ? 'closed' : 'possible';
    for (let path = to; path !== null && !active.includes(path); path = parentOf(path))
      if (found.get(path) !== 'possible') found.set(path, told);
  }
  return found;
}
