import { useTranslation } from 'react-i18next';

import { BodyList } from '../events/body-list.js';
import type { ParticipantRole } from '../kernel/api/schema.generated.js';
import { AmountText } from '../kernel/ui/amount-text.js';
import { type BilingualText, Bilingual } from '../kernel/ui/bilingual.js';
import { Claims } from '../kernel/ui/claims.js';
import { SourceMark } from '../kernel/ui/source-mark.js';
import classes from './announcement.module.css';
import type { WholeAnnouncementFragment } from './forum.generated.js';

interface Props {
  readonly of: WholeAnnouncementFragment;
  /** The title it stands under; the same one is not said twice. */
  readonly under: BilingualText;
  readonly heading: 'h2' | 'h3';
}

/** What an item launches, founds, confers, upgrades or releases, and who takes part in it. */
export function AnnouncementCard({ of: one, under, heading: Heading }: Props) {
  const { t } = useTranslation(['programme', 'kernel']);
  const isSame = one.title.zh === under.zh && one.title.en === under.en;
  const byRole = Map.groupBy(one.participants, ({ role }) => role);
  for (const role of one.openRoles) if (!byRole.has(role)) byRole.set(role, []);
  return (
    <article className={classes.card}>
      <p className={classes.kind}>
        {t(`announcement.${one.kind}`)}
        {isSame && <SourceMark sourceRef={one.sourceRef} certainty={one.certainty} />}
      </p>
      {!isSame && (
        <Heading>
          <Bilingual of={one.title} needed />
          <SourceMark sourceRef={one.sourceRef} certainty={one.certainty} />
        </Heading>
      )}
      <dl>
        {[...byRole].map(([role, participants]) => (
          <Participants
            key={role}
            role={role}
            of={participants}
            isOpen={one.openRoles.includes(role)}
          />
        ))}
        {one.amounts.map((amount) => (
          <div key={amount.position}>
            <dt>{t(`kernel:amountKind.${amount.kind}`)}</dt>
            <dd>
              <AmountText of={amount} />
            </dd>
          </div>
        ))}
      </dl>
      <Claims claims={one.claims} />
    </article>
  );
}

interface ParticipantsProps {
  readonly role: ParticipantRole;
  readonly of: WholeAnnouncementFragment['participants'];
  /** The source names some and goes on with 等. */
  readonly isOpen: boolean;
}

function Participants({ role, of: participants, isOpen }: ParticipantsProps) {
  const { t } = useTranslation('programme');
  return (
    <div>
      <dt>{t(`participant.${role}`)}</dt>
      <dd>
        <BodyList bodies={participants} />
        {isOpen && <span title={t('andOthersWhy')}>{t('andOthers')}</span>}
      </dd>
    </div>
  );
}
