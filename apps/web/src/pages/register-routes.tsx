import { lazy } from 'react';
import { Navigate, type RouteObject } from 'react-router';

const RegisterPage = lazy(() => import('../features/register/register-page.js'));
const UnifiedNumberPage = lazy(() => import('../features/register/unified-number-page.js'));
const DocumentNumberPage = lazy(() => import('../features/register/document-number-page.js'));
const ReviewPage = lazy(() => import('../features/register/review-page.js'));
const LedgerPage = lazy(() => import('../features/register/ledger-page.js'));
const CodePage = lazy(() => import('../features/register/code-page.js'));

export const REGISTERS: RouteObject = {
  path: 'registers',
  element: <RegisterPage />,
  children: [
    { index: true, element: <Navigate to="unified-numbers" replace /> },
    { path: 'unified-numbers', element: <UnifiedNumberPage /> },
    { path: 'document-numbers', element: <DocumentNumberPage /> },
    { path: 'reviews', element: <ReviewPage /> },
    { path: 'ledger', element: <LedgerPage /> },
    { path: 'codes', element: <CodePage /> },
  ],
};
