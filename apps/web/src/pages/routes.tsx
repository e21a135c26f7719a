import { lazy } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { ADMINISTRATION } from './administration-routes.js';
import { BrokenPage, MissingPage } from './missing-page.js';
import { OFFICES } from './office-routes.js';
import { PANELS } from './panels.js';
import { PARTS } from './parts.js';
import { REGISTERS } from './register-routes.js';
import { Workbench } from './workbench.js';

const TaskPage = lazy(() => import('../features/task/task-page.js'));
const NoticePage = lazy(() => import('../features/notice/notice-page.js'));
const PasswordPage = lazy(() => import('../shared/session/password-page.js'));
const DelegationPage = lazy(() => import('../features/delegation/delegation-page.js'));
const DeskPage = lazy(() => import('../features/drafting/desk-page.js'));
const NewDocumentPage = lazy(() => import('../features/drafting/new-document-page.js'));
const ListPage = lazy(() => import('../features/document/list-page.js'));
const DocumentPage = lazy(() => import('../features/document/document-page.js'));
const ClausesPage = lazy(() => import('../features/document/clauses-page.js'));
const ComparePage = lazy(() => import('../features/document/compare-page.js'));
const PlanPage = lazy(() => import('../features/project/plan-page.js'));
const SearchPage = lazy(() => import('../features/search/search-page.js'));
const MeetingListPage = lazy(() => import('../features/meeting/meeting-list-page.js'));
const MeetingPage = lazy(() => import('../features/meeting/meeting-page.js'));
const LetterPage = lazy(() => import('../features/light-review/letter-page.js'));
const SamplingPage = lazy(() => import('../features/review-sampling/sampling-page.js'));
const BoardPage = lazy(() => import('../features/board/board-page.js'));
const ProcessPage = lazy(() => import('../features/process/process-page.js'));
const ReviewDeskPage = lazy(() => import('../features/legality-review/desk-page.js'));
const CommentsPage = lazy(() => import('../features/participation/comments-page.js'));
const CheckpointPage = lazy(() => import('../features/integrity/checkpoint-page.js'));
const AnswersPage = lazy(() => import('../features/legality-review/answers-page.js'));

/** Every page has its own address under /workbench; a page's code is loaded when it is opened. */
export const router = createBrowserRouter(
  [
    {
      element: <Workbench />,
      errorElement: <BrokenPage />,
      children: [
        { index: true, element: <Navigate to="/tasks" replace /> },
        { path: 'tasks', element: <TaskPage /> },
        { path: 'password', element: <PasswordPage /> },
        { path: 'notices', element: <NoticePage /> },
        { path: 'processes/:id', element: <ProcessPage panels={PANELS} parts={PARTS} /> },
        { path: 'processes/:id/desk', element: <ReviewDeskPage /> },
        { path: 'processes/:id/answers', element: <AnswersPage /> },
        { path: 'processes/:id/comments', element: <CommentsPage /> },
        { path: 'drafting', element: <DeskPage /> },
        { path: 'drafting/new', element: <NewDocumentPage /> },
        { path: 'documents', element: <ListPage /> },
        { path: 'documents/:id', element: <DocumentPage /> },
        { path: 'documents/:id/versions/:version', element: <ClausesPage /> },
        { path: 'documents/:id/compare', element: <ComparePage /> },
        { path: 'plans', element: <PlanPage /> },
        { path: 'search', element: <SearchPage /> },
        { path: 'delegations', element: <DelegationPage /> },
        { path: 'letters', element: <LetterPage /> },
        { path: 'sampling', element: <SamplingPage /> },
        { path: 'meetings', element: <MeetingListPage /> },
        { path: 'meetings/:id', element: <MeetingPage /> },
        ...OFFICES,
        { path: 'board', element: <BoardPage /> },
        REGISTERS,
        ADMINISTRATION,
        { path: 'administration/checkpoints/:number', element: <CheckpointPage /> },
        { path: '*', element: <MissingPage /> },
      ],
    },
  ],
  { basename: '/workbench' },
);
