import { lazy } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { ADMINISTRATION } from './administration-routes.js';
import { BrokenPage, MissingPage } from './missing-page.js';
import { PANELS } from './panels.js';
import { Workbench } from './workbench.js';

const TaskPage = lazy(() => import('../features/task/task-page.js'));
const DelegationPage = lazy(() => import('../features/delegation/delegation-page.js'));
const ProcessPage = lazy(() => import('../features/process/process-page.js'));

/** Every page has its own address under /workbench; a page's code is loaded when it is opened. */
export const router = createBrowserRouter(
  [
    {
      element: <Workbench />,
      errorElement: <BrokenPage />,
      children: [
        { index: true, element: <Navigate to="/tasks" replace /> },
        { path: 'tasks', element: <TaskPage /> },
        { path: 'processes/:id', element: <ProcessPage panels={PANELS} /> },
        { path: 'delegations', element: <DelegationPage /> },
        ADMINISTRATION,
        { path: '*', element: <MissingPage /> },
      ],
    },
  ],
  { basename: '/workbench' },
);
