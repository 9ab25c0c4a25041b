import { OrganiseLayout } from './events/organise-layout.js';
import type { Page } from './kernel/shell/page.js';
import { JobBell } from './programme/imports/job-bell.js';

/** The frame of organisers’ screens, with what no concept alone could put into its header. */
function OrganiseFrame() {
  return <OrganiseLayout tools={(slug) => <JobBell slug={slug} />} />;
}

export const page: Page = { Component: OrganiseFrame };
