import { ObjectType } from '@nestjs/graphql';

import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import { connectionOf } from '../kernel/pagination/connection.js';

@ObjectType({ description: 'A page of what was done.' })
export class AuditEntryConnection extends connectionOf(AuditEntry) {}
