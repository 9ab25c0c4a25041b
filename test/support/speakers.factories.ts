import type { DataSource } from 'typeorm';

import { AgendaItem } from '../../src/forums/agenda-item.entity.js';
import { Appearance, AppearanceRole } from '../../src/speakers/appearance.entity.js';
import { Speaker } from '../../src/speakers/speaker.entity.js';
import { aPerson } from './directory.factories.js';

/** A speaker who is invited, unless it is said otherwise. */
export async function aSpeaker(
  database: DataSource,
  speaker: Partial<Speaker> & { eventId: string },
): Promise<Speaker> {
  const inserted = database.manager.create(Speaker, {
    personId: speaker.personId ?? (await aPerson(database)).id,
    ...speaker,
  });
  await database.manager.insert(Speaker, inserted);
  return database.manager.findOneByOrFail(Speaker, { id: inserted.id });
}

/** An appearance alone, without the engagement that placing somebody makes. */
export async function anAppearance(
  database: DataSource,
  appearance: Partial<Appearance> & { agendaItemId: string },
): Promise<Appearance> {
  const { agendaItemId } = appearance;
  const { eventId } = await database.manager.findOneByOrFail(AgendaItem, { id: agendaItemId });
  const inserted = database.manager.create(Appearance, {
    eventId,
    speakerId: appearance.speakerId ?? (await aSpeaker(database, { eventId })).id,
    role: AppearanceRole.speaker,
    position: 1,
    ...appearance,
  });
  await database.manager.insert(Appearance, inserted);
  return database.manager.findOneByOrFail(Appearance, { id: inserted.id });
}
