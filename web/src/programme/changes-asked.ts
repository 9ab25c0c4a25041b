import { asking } from '../kernel/api/asked.js';
import { changes } from './changes.generated.js';

/** What changed from release to release. */
export const askingChanges = (slug: string) => asking(changes, { slug }, { live: ['released'] });
