import { lazy } from 'react';
import type { RouteObject } from 'react-router';

const FilingPage = lazy(() => import('../features/filing/filing-page.js'));
const ReceiptPage = lazy(() => import('../features/filing/receipt-page.js'));

/** Pages of the offices that file, review what was filed, and handle objections. */
export const OFFICES: readonly RouteObject[] = [
  { path: 'filings', element: <FilingPage /> },
  { path: 'packages/:id', element: <ReceiptPage /> },
];
