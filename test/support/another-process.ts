import { AccessService } from '../../src/access/access.service.js';
import { OpenForums } from '../../src/attendees/registration/open-forums.js';
import { RegistrationService } from '../../src/attendees/registration/registration.service.js';
import { Rush } from '../../src/attendees/registration/rush.js';
import { WaitingListService } from '../../src/attendees/registration/waiting-list.service.js';
import { AuditService } from '../../src/kernel/audit/audit.service.js';
import { AttemptsService } from '../../src/kernel/auth/attempts.service.js';
import { Environment, environmentWith } from '../../src/kernel/config/environment.js';
import { LiveService } from '../../src/kernel/live/live.service.js';
import { Mailer } from '../../src/kernel/mail/mailer.js';
import type { TestServer } from './server.js';

/**
 * Where people register who ask another process of the same event: those who ask one process are registered
 * together, and race nobody. Whoever opens it closes it.
 */
export function anotherProcess(server: TestServer, databaseUrl = server.urls.url) {
  const rush = new Rush(environmentWith(server.app.get(Environment), { databaseUrl }));
  const registration = new RegistrationService(
    server.database,
    server.get(AccessService),
    server.get(OpenForums),
    rush,
    server.get(WaitingListService),
    server.get(AttemptsService),
    server.get(AuditService),
    server.get(LiveService),
    server.get(Mailer),
  );
  return { registration, close: () => rush.onModuleDestroy() };
}
