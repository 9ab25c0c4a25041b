import type { RouteObject } from 'react-router';

import { EventLayout } from './events/event-layout.js';
import { organiseRoutes } from './events/organise-routes.js';
import { ErrorPage } from './kernel/shell/error-page.js';
import { NotFoundPage } from './kernel/shell/not-found-page.js';
import { page } from './kernel/shell/page.js';
import { PublicLayout } from './kernel/shell/public-layout.js';

export const routes: RouteObject[] = [
  {
    Component: PublicLayout,
    ErrorBoundary: ErrorPage,
    children: [
      { index: true, ...page(() => import('./events/home-page.js')) },
      { path: 'sign-in', ...page(() => import('./kernel/auth/sign-in-page.js')) },
      {
        path: 'events/:slug',
        Component: EventLayout,
        children: [{ index: true, ...page(() => import('./events/event-page.js')) }],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
  ...organiseRoutes,
];
