import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { EventHost } from '../../events/event-host.entity.js';
import { Event, EventStatus } from '../../events/event.entity.js';
import { OrganisingService } from '../../events/organising.service.js';
import { Release } from '../../events/releases/release.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { Origin } from '../../kernel/sources/sourced.js';
import { ReleasesService } from '../../programme/releases/releases.service.js';
import { thereOr } from '../going-on.js';
import type { Seed } from '../seed.js';
import { Cast } from './cast.js';
import { DemoClashes } from './demo-clashes.js';
import { DemoDirectory, type Ids } from './demo-directory.js';
import { DemoProgramme } from './demo-programme.js';
import { DemoSignings } from './demo-signings.js';
import { DemoSpeakers } from './demo-speakers.js';
import { DemoVisitors } from './demo-visitors.js';
import { demo2027, event, fiction, gates, hosts, travelMinutes } from './event.js';
import { partnerOrganisation } from './organisations.js';

/** The forum that `lead@demo.test` leads. */
const leadsForum = 'photonics';

/** What a chapter has at hand. */
interface Scene {
  readonly eventId: string;
  /** The owner, in whose name most of it is done. */
  readonly viewer: Viewer;
  readonly organisationIds: Ids;
  readonly personIds: Ids;
  readonly roomIds: Ids;
  readonly forumIds: Ids;
  readonly itemIds: Ids;
}

/** An invented event that shows everything the real one tells nothing of. */
@Injectable()
export class Demo2027Seed implements Seed {
  readonly slug = demo2027;
  readonly origin = Origin.demo;

  constructor(
    private readonly database: DataSource,
    private readonly organising: OrganisingService,
    private readonly releases: ReleasesService,
    private readonly cast: Cast,
    private readonly directory: DemoDirectory,
    private readonly programme: DemoProgramme,
    private readonly speakers: DemoSpeakers,
    private readonly signings: DemoSignings,
    private readonly visitors: DemoVisitors,
    private readonly clashes: DemoClashes,
  ) {}

  chapters(): readonly (() => Promise<void>)[] {
    return [
      () => this.cast.enter(),
      () => this.found(),
      this.scene(({ viewer, eventId }) => this.directory.fill(viewer, eventId)),
      this.scene((scene) => this.host(scene)),
      this.scene(({ viewer, eventId }) => this.programme.furnish(viewer, eventId)),
      this.scene(({ viewer, eventId, ...known }) =>
        this.programme.plan(viewer, eventId, known.organisationIds),
      ),
      this.scene(({ viewer, eventId }) => this.visitors.openGates(viewer, eventId)),
      this.scene((scene) => this.shareOut(scene)),
      this.scene(({ viewer, eventId, personIds }) =>
        this.speakers.invite(viewer, eventId, personIds),
      ),
      this.scene(({ viewer, eventId, personIds, itemIds }) =>
        this.speakers.place(viewer, eventId, personIds, itemIds),
      ),
      this.scene(({ viewer, eventId, personIds }) =>
        this.speakers.sayWhen(viewer, eventId, personIds),
      ),
      this.scene(({ eventId, ...known }) => this.signings.sign(eventId, known)),
      this.scene((scene) => this.release(scene)),
      this.scene(({ eventId, forumIds }) => this.visitors.register(eventId, forumIds)),
      this.scene(({ viewer, eventId }) => this.visitors.cancel(viewer, eventId)),
      this.scene(({ eventId }) => this.visitors.comeIn(eventId)),
      this.scene(({ viewer, itemIds, roomIds }) => this.clashes.stir(viewer, itemIds, roomIds)),
    ];
  }

  private async found(): Promise<void> {
    const owner = await this.cast.as('owner');
    const founded = await thereOr(this.database.manager.findOneBy(Event, { slug: demo2027 }), () =>
      this.organising.create(owner, event, fiction),
    );
    const { id, version } = founded;
    if (founded.travelMinutes === travelMinutes) return;
    await this.organising.edit(owner, { id, version, travelMinutes });
  }

  private async host({ viewer, eventId, organisationIds }: Scene): Promise<void> {
    if (await this.database.manager.existsBy(EventHost, { eventId })) return;
    const { version } = await this.database.manager.findOneByOrFail(Event, { id: eventId });
    await this.organising.saveHosts(viewer, {
      ...{ eventId, version },
      hosts: hosts.map(([role, name]) => ({ role, organisationId: organisationIds.of(name) })),
    });
  }

  private async shareOut({ eventId, forumIds, organisationIds }: Scene): Promise<void> {
    const gateIds = await this.visitors.gateIds(eventId);
    await this.cast.takeRoles(eventId, {
      forum: forumIds.of(leadsForum),
      organisation: organisationIds.of(partnerOrganisation),
      gate: gateIds.of(gates.south.zh),
    });
  }

  /** Once: what clashes later is in the draft alone. */
  private async release({ viewer, eventId, personIds }: Scene): Promise<void> {
    if (await this.database.manager.existsBy(Release, { eventId })) return;
    await this.clashes.accept(viewer, eventId, personIds);
    const { status } = await this.database.manager.findOneByOrFail(Event, { id: eventId });
    if (status === EventStatus.draft) await this.organising.publish(viewer, eventId);
    await this.releases.release(viewer, {
      eventId,
      note: { zh: '示例：首次发布', en: 'Example: first release' },
    });
  }

  private scene(play: (scene: Scene) => Promise<void>): () => Promise<void> {
    return async () => {
      const { id: eventId } = await this.database.manager.findOneByOrFail(Event, {
        slug: demo2027,
      });
      await play({
        eventId,
        viewer: await this.cast.as('owner'),
        organisationIds: await this.directory.organisationIds(eventId),
        personIds: await this.directory.personIds(eventId),
        roomIds: await this.programme.roomIds(eventId),
        forumIds: await this.programme.forumIds(eventId),
        itemIds: await this.programme.itemIds(eventId),
      });
    };
  }
}
