import type { RouteObject } from 'react-router';

import { ErrorPage, FailedPage } from './kernel/shell/error-page.js';
import { type Handle, page } from './kernel/shell/page.js';

/** The screens of organisers, below `/organise/:slug`; each comes as a script of its own. */
export const organiseRoutes: RouteObject[] = [
  {
    path: 'organise',
    ErrorBoundary: ErrorPage,
    handle: { browserOnly: true } satisfies Handle,
    children: [
      {
        ...page(() => import('./organise-frame.js')),
        children: [
          {
            ErrorBoundary: FailedPage,
            children: [
              { index: true, ...page(() => import('./events/organise-home-page.js')) },
              { path: 'new', ...page(() => import('./events/organise-create-page.js')) },
              { path: ':slug/event', ...page(() => import('./events/event-details-page.js')) },
              {
                path: ':slug/release',
                ...page(() => import('./programme/release/release-page.js')),
              },
              {
                path: ':slug/release/preview',
                ...page(() => import('./programme/release/preview-page.js')),
              },
              {
                path: ':slug/release/:number',
                ...page(() => import('./programme/release/one-release-page.js')),
              },
              { path: ':slug/forums', ...page(() => import('./forums/editing/forums-page.js')) },
              {
                path: ':slug/forums/:forum',
                ...page(() => import('./forums/editing/forum-page.js')),
              },
              {
                path: ':slug/forums/:forum/announcements',
                ...page(() => import('./forums/announcing/announcements-page.js')),
              },
              {
                path: ':slug/forums/:forum/announcements/:announcement',
                ...page(() => import('./forums/announcing/announcement-page.js')),
              },
              { path: ':slug/people', ...page(() => import('./speakers/people/people-page.js')) },
              {
                path: ':slug/people/:person',
                ...page(() => import('./speakers/people/person-page.js')),
              },
              { path: ':slug/rooms', ...page(() => import('./events/rooms/rooms-page.js')) },
              { path: ':slug/rooms/:room', ...page(() => import('./events/rooms/room-page.js')) },
              {
                path: ':slug/import',
                ...page(() => import('./programme/imports/import-page.js')),
              },
              { path: ':slug/roles', ...page(() => import('./events/roles/roles-page.js')) },
              { path: ':slug/log', ...page(() => import('./programme/log/log-page.js')) },
              { path: ':slug/show', ...page(() => import('./forums/show/shows-page.js')) },
              { path: ':slug/show/:forum', ...page(() => import('./forums/show/show-page.js')) },
              { path: ':slug/board', ...page(() => import('./programme/board/board-page.js')) },
            ],
          },
        ],
      },
    ],
  },
];
