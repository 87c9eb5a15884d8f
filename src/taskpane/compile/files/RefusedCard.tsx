import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isoInVietNam } from '../../../core/kernel/isoInVietNam';
import { refusalReply } from '../../../core/mail/refusalReply';
import { emailDraft } from '../../../core/mail/emailDraft';
import { baseName } from '../../../core/kernel/baseName';
import { describeRefusal } from '../../../core/words/describeRefusal';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { RefusedFile } from '../../../core/compilation/model/CityReport';
import { usePane } from '../../PaneContext';
import { CopyButton } from '../../parts/CopyButton';
import { MEDIA_TYPES } from '../../parts/NamedFile';
import { SaveFiles } from '../../parts/SaveFiles';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

interface RefusedCardProps {
  readonly refused: RefusedFile;
  readonly campaign: Campaign;
}

/** A file that could not be used: the whole reason, and the mail that asks the sender for another one. */
export function RefusedCard({ refused, campaign }: RefusedCardProps) {
  const styles = useStyles();
  const { words } = usePane();
  const { reply: w } = words.pane.campaign.arrival;
  const [writing, setWriting] = useState(false);
  const reply = writing ? refusalReply(refused, campaign, words) : null;
  return (
    <article className={styles.card} aria-label={refused.file}>
      <p className={styles.name}>{refused.file}</p>
      <p className={styles.line}>{describeRefusal(refused.code, refused.params, words)}</p>
      <Button
        size="small"
        aria-expanded={writing}
        onClick={() => {
          setWriting(!writing);
        }}
      >
        {w.write}
      </Button>
      {reply !== null && (
        <>
          <p className={styles.quiet}>
            {reply.to.map(({ address }) => address).join(', ') || words.pane.campaign.remind.noAddress}
          </p>
          <p className={styles.name}>{reply.subject}</p>
          <p className={styles.text}>{reply.text}</p>
          <CopyButton text={`${reply.subject}\n\n${reply.text}`} words={words.pane.common} />
          <SaveFiles
            offers={[
              {
                id: 'reply',
                label: w.draft,
                make: () =>
                  Promise.resolve({
                    name: w.fileName(baseName(refused.file)),
                    type: MEDIA_TYPES.eml,
                    content: emailDraft({ ...reply, attachments: [], date: isoInVietNam(Date.now()) }),
                  }),
              },
            ]}
          />
        </>
      )}
    </article>
  );
}
