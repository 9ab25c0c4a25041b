import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Release } from '../../events/releases/release.entity.js';
import { Forum } from '../../forums/forum.entity.js';

/** A forum that a release shows, so that nobody deletes it: the release can be restored. Rows are only ever added. */
@Entity('release_forums')
@Index('release_forums_forum_id_idx', ['forumId'])
export class ReleaseForum {
  @ForeignKey(() => Release)
  @PrimaryColumn('uuid')
  releaseId!: string;

  @ForeignKey(() => Forum)
  @PrimaryColumn('uuid')
  forumId!: string;
}
