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
              { index: true, ...page(() => import('./events/organise-home-page.js'), 'list') },
              { path: 'new', ...page(() => import('./events/organise-create-page.js'), 'form') },
              {
                path: ':slug/event',
                ...page(() => import('./events/event-details-page.js'), 'form'),
              },
              {
                path: ':slug/release',
                ...page(() => import('./programme/release/release-page.js'), 'list'),
              },
              {
                path: ':slug/release/preview',
                ...page(() => import('./programme/release/preview-page.js'), 'programme'),
              },
              {
                path: ':slug/release/:number',
                ...page(() => import('./programme/release/one-release-page.js'), 'list'),
              },
              {
                path: ':slug/forums',
                ...page(() => import('./forums/editing/forums-page.js'), 'list'),
              },
              {
                path: ':slug/forums/:forum',
                ...page(() => import('./forums/editing/forum-page.js'), 'form'),
              },
              {
                path: ':slug/forums/:forum/announcements',
                ...page(() => import('./forums/announcing/announcements-page.js'), 'list'),
              },
              {
                path: ':slug/forums/:forum/announcements/:announcement',
                ...page(() => import('./forums/announcing/announcement-page.js'), 'form'),
              },
              {
                path: ':slug/people',
                ...page(() => import('./speakers/people/people-page.js'), 'list'),
              },
              {
                path: ':slug/people/:person',
                ...page(() => import('./speakers/people/person-page.js'), 'form'),
              },
              {
                path: ':slug/rooms',
                ...page(() => import('./events/rooms/rooms-page.js'), 'list'),
              },
              {
                path: ':slug/rooms/:room',
                ...page(() => import('./events/rooms/room-page.js'), 'form'),
              },
              {
                path: ':slug/import',
                ...page(() => import('./programme/imports/import-page.js'), 'cards'),
              },
              {
                path: ':slug/roles',
                ...page(() => import('./events/roles/roles-page.js'), 'list'),
              },
              { path: ':slug/log', ...page(() => import('./programme/log/log-page.js'), 'list') },
              { path: ':slug/show', ...page(() => import('./forums/show/shows-page.js'), 'list') },
              {
                path: ':slug/show/:forum',
                ...page(() => import('./forums/show/show-page.js'), 'console'),
              },
              {
                path: ':slug/board',
                ...page(() => import('./programme/board/board-page.js'), 'board'),
              },
            ],
          },
        ],
      },
    ],
  },
];
