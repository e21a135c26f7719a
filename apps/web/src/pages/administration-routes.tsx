import { lazy } from 'react';
import type { RouteObject } from 'react-router';

const AdministrationPage = lazy(() => import('../features/administration/administration-page.js'));
const FirstSection = lazy(async () => ({ default: (await import('../features/administration/administration-page.js')).FirstSection }));
const PartyPage = lazy(() => import('../features/administration/party-page.js'));
const RequestsPage = lazy(() => import('../features/administration/requests-page.js'));
const PeoplePage = lazy(() => import('../features/administration/people-page.js'));
const ProfilePage = lazy(() => import('../features/administration/profile-page.js'));
const CalendarPage = lazy(() => import('../features/administration/calendar-page.js'));
const IncidentPage = lazy(() => import('../features/administration/incident-page.js'));
const LogPage = lazy(() => import('../features/administration/log-page.js'));
const SignInPage = lazy(() => import('../features/integrity/sign-in-page.js'));
const IntegrityPage = lazy(() => import('../features/integrity/integrity-page.js'));

export const ADMINISTRATION: RouteObject = {
  path: 'administration',
  element: <AdministrationPage />,
  children: [
    { index: true, element: <FirstSection /> },
    { path: 'parties', element: <PartyPage /> },
    { path: 'people', element: <PeoplePage /> },
    { path: 'requests', element: <RequestsPage /> },
    { path: 'profiles', element: <ProfilePage /> },
    { path: 'calendar', element: <CalendarPage /> },
    { path: 'incidents', element: <IncidentPage /> },
    { path: 'log', element: <LogPage /> },
    { path: 'sign-ins', element: <SignInPage /> },
    { path: 'integrity', element: <IntegrityPage /> },
  ],
};
