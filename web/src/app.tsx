import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';

import { Actions, ActionsContext } from './kernel/shell/actions.js';
import { type Head, HeadContext } from './kernel/shell/head.js';
import { type Site, SiteContext } from './kernel/shell/site.js';
import { theme, variables } from './kernel/theme/theme.js';

interface Props {
  readonly client: QueryClient;
  readonly texts: i18n;
  readonly site: Site;
  /** Where the server reads what stands in the head; a browser has none. */
  readonly head?: Head;
  readonly children: ReactNode;
}

/** What every page stands on, in a browser and while the server renders. */
export function App({ client, texts, site, head, children }: Props) {
  const [actions] = useState(() => new Actions());
  return (
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={client}>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <SiteContext value={site}>
            <HeadContext value={head ?? null}>
              <ActionsContext value={actions}>{children}</ActionsContext>
            </HeadContext>
          </SiteContext>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
