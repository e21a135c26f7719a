import { lazy } from 'react';
import type { RouteObject } from 'react-router';

const CorrectionBoardPage = lazy(() => import('../features/correction/board-page.js'));
const FilingPage = lazy(() => import('../features/filing/filing-page.js'));
const FilingReviewPage = lazy(() => import('../features/filing/review-page.js'));
const ObjectionDeskPage = lazy(() => import('../features/objection/desk-page.js'));
const ObjectionEntryPage = lazy(() => import('../features/objection/entry-page.js'));
const ObjectionListPage = lazy(() => import('../features/objection/list-page.js'));
const LettersPage = lazy(() => import('../features/objection/letters-page.js'));
const ReceiptPage = lazy(() => import('../features/filing/receipt-page.js'));

/** Pages of the offices that file, review what was filed, and handle objections. */
export const OFFICES: readonly RouteObject[] = [
  { path: 'filings', element: <FilingPage /> },
  { path: 'filing-reviews', element: <FilingReviewPage /> },
  { path: 'corrections', element: <CorrectionBoardPage /> },
  { path: 'objections', element: <ObjectionListPage /> },
  { path: 'objections/new', element: <ObjectionEntryPage /> },
  { path: 'objections/letters', element: <LettersPage /> },
  { path: 'objections/:id', element: <ObjectionDeskPage /> },
  { path: 'packages/:id', element: <ReceiptPage /> },
];
