import { lazy } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { Shell } from '../shared/layout/shell.js';
import { ENTRIES } from './entries.js';
import { BrokenPage, MissingPage } from './missing-page.js';
import { PANELS } from './panels.js';

const TaskPage = lazy(() => import('../features/task/task-page.js'));
const ProcessPage = lazy(() => import('../features/process/process-page.js'));

/** Every page has its own address under /workbench; a page's code is loaded when it is opened. */
export const router = createBrowserRouter(
  [
    {
      element: <Shell entries={ENTRIES} />,
      errorElement: <BrokenPage />,
      children: [
        { index: true, element: <Navigate to="/tasks" replace /> },
        { path: 'tasks', element: <TaskPage /> },
        { path: 'processes/:id', element: <ProcessPage panels={PANELS} /> },
        { path: '*', element: <MissingPage /> },
      ],
    },
  ],
  { basename: '/workbench' },
);
