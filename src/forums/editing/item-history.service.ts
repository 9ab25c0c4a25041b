import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { forumScope } from '../forum-scope.js';
import type { ItemEdit } from './item-edit.js';

/** As many as a person reads; an item that was edited more often than that tells of the last ones. */
const most = 200;

interface Row extends Omit<ItemEdit, 'changes'> {
  readonly changes: object | null;
}

@Injectable()
export class ItemHistoryService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
  ) {}

  /** What was done to an item, by itself, together with others, or to its forum; the newest first. */
  async of(viewer: Viewer, id: string): Promise<ItemEdit[]> {
    const { eventId, forumId } = await this.access.requireOn(viewer, Permission.editProgramme, {
      path: 'id',
      find: () => this.database.manager.findOneBy(AgendaItem, { id }),
      scopeOf: forumScope,
    });
    const rows = await this.database.query<Row[]>(
      `SELECT entry.id, entry.at, account.name AS by, entry.action,
         CASE WHEN own.move IS NOT NULL THEN own.move - 'id' ELSE entry.changes END AS changes
       FROM audit_entries entry
       LEFT JOIN accounts account ON account.id = entry.account_id
       LEFT JOIN LATERAL (
         SELECT move FROM jsonb_array_elements(
           CASE WHEN jsonb_typeof(entry.changes -> 'moves') = 'array' THEN entry.changes -> 'moves' ELSE '[]' END) move
         WHERE move ->> 'id' = $2) own ON true
       WHERE entry.event_id = $1 AND (
         entry.subject_id = $2::uuid AND entry.action LIKE 'agenda_item.%'
         OR own.move IS NOT NULL
         OR entry.changes ->> 'agendaItemId' = $2
         OR entry.changes -> 'made' ? $2
         OR entry.subject_id = $3 AND entry.action = 'forum.saved' AND entry.changes ?| ARRAY['during', 'roomId']
           AND entry.at >= uuid_extract_timestamp($2::uuid))
       ORDER BY entry.at DESC, entry.id DESC LIMIT ${String(most)}`,
      [eventId, id, forumId],
    );
    return rows.map(({ changes, ...row }) => {
      return { ...row, changes: changes && JSON.stringify(changes) };
    });
  }
}
