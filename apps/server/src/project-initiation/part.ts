import { type ProjectContext, timelineEvents } from '@fashen/workflow-project-initiation';
import { serverPart } from '../workflow/server-part.js';
import { projects } from './choices.js';
import { projectHandlers } from './handlers.js';
import { presentProject } from './present.js';

export const projectPart = serverPart<ProjectContext>({
  handlers: projectHandlers,
  details: ({ sql, process, context }) => presentProject(sql, process, context),
  timeline: timelineEvents,
  choices: projects,
});
