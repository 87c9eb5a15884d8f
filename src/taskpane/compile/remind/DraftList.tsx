import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { Letter } from '../../../core/compilation/model/Letter';
import { CopyButton } from '../../parts/CopyButton';
import { MEDIA_TYPES } from '../../parts/NamedFile';
import { SaveFiles } from '../../parts/SaveFiles';
import { VirtualList } from '../../parts/VirtualList';
import { usePane } from '../../PaneContext';
import { BackButton } from '../parts/BackButton';
import { RowButton } from '../parts/RowButton';
import { makeDraft } from './makeDrafts';

const ROW_HEIGHT = 40;

const useStyles = makeStyles({
  row: {
    height: '100%',
  },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The mails one by one: to look at, to copy, to save as a draft. */
export function DraftList({ letters, campaign }: { readonly letters: readonly Letter[]; readonly campaign: Campaign }) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.campaign.remind;
  const [opened, setOpened] = useState<string | null>(null);
  const keyOf = ({ name }: Letter): string => name;
  const letter = letters.find((each) => keyOf(each) === opened);
  const clusterOf = ({ units }: Letter): string =>
    campaign.tracking.units.find(({ unit }) => unit === units[0])?.cluster ?? '';
  const nameOf = (each: Letter): string => {
    const [only] = each.units;
    if (each.units.length > 1) return clusterOf(each);
    return campaign.tracking.units.find(({ unit }) => unit === only)?.name ?? each.name;
  };
  if (letter !== undefined) {
    const to = letter.to.map(({ address }) => address).join(', ');
    return (
      <>
        <BackButton
          onClick={() => {
            setOpened(null);
          }}
        />
        <h2 className={styles.title}>{letter.subject}</h2>
        <p className={styles.quiet}>{to === '' ? w.noAddress : to}</p>
        <p className={styles.text}>{letter.text}</p>
        {letter.attachments.length > 0 && (
          <p className={styles.quiet}>{w.attached(letter.attachments.map(({ name }) => name).join(', '))}</p>
        )}
        <CopyButton text={`${letter.subject}\n\n${letter.text}`} words={words.pane.common} />
        <SaveFiles
          lastResort={w.withoutFile}
          offers={[{ id: 'draft', label: w.draft, make: () => makeDraft(letter, services) }]}
        />
        {/* A workbook has a way out of any web view: Excel opens it. */}
        <SaveFiles
          offers={letter.attachments.map(({ name, draw }, i) => ({
            id: `attachment-${String(i)}`,
            label: w.attachment(name),
            make: async () => ({ name, type: MEDIA_TYPES.xlsx, content: await services.writeXlsx(draw()) }),
          }))}
        />
      </>
    );
  }
  return (
    <VirtualList label={w.show} items={letters} rowHeight={ROW_HEIGHT} maxHeight={ROW_HEIGHT * 5} keyOf={keyOf}>
      {(each) => (
        <RowButton
          className={styles.row}
          title={nameOf(each)}
          onClick={() => {
            setOpened(keyOf(each));
          }}
        >
          <span className={styles.cut}>
            {w.show}: {nameOf(each)}
          </span>
        </RowButton>
      )}
    </VirtualList>
  );
}
