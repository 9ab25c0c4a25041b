import type { RouteObject } from 'react-router';

import { eventLayout } from './programme/event-layout.js';
import { ErrorPage } from './kernel/shell/error-page.js';
import { NotFoundPage } from './kernel/shell/not-found-page.js';
import { type Handle, page, standing } from './kernel/shell/page.js';
import { PublicLayout } from './kernel/shell/public-layout.js';
import { organiseRoutes } from './organise-routes.js';

export const routes: RouteObject[] = [
  {
    Component: PublicLayout,
    ErrorBoundary: ErrorPage,
    children: [
      { index: true, ...page(() => import('./events/home-page.js'), 'list') },
      { path: 'sign-in', ...page(() => import('./kernel/auth/sign-in-page.js'), 'form') },
      { path: 'acknowledge/:token', ...page(() => import('./programme/acknowledge-page.js')) },
      {
        path: 'events/:slug',
        ...standing(eventLayout),
        children: [
          { index: true, ...page(() => import('./programme/event-page.js')) },
          {
            path: 'programme',
            ...page(() => import('./programme/programme-page.js'), 'programme'),
          },
          {
            path: 'forums/:forum',
            ...page(() => import('./programme/forum-page.js'), 'programme'),
          },
          { path: 'items/:item', ...page(() => import('./programme/item-page.js')) },
          { path: 'people/:person', ...page(() => import('./programme/speaker-page.js')) },
          { path: 'mine', ...page(() => import('./programme/mine-page.js'), 'programme') },
          { path: 'changes', ...page(() => import('./programme/changes-page.js'), 'list') },
          { path: 'signings', ...page(() => import('./signings/signings-page.js'), 'cards') },
          { path: 'register', ...page(() => import('./attendees/register-page.js'), 'form') },
          { path: '*', Component: NotFoundPage },
        ],
      },
      // What the worker hands out while no network answers; the address then says which page it becomes.
      { path: 'offline', Component: NotFoundPage, handle: { browserOnly: true } satisfies Handle },
      { path: '*', Component: NotFoundPage },
    ],
  },
  ...organiseRoutes,
];
