import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { findIndicator } from '../../core/catalogue/findIndicator';
import { describeFinding } from '../../core/words/describeFinding';
import { formatShort } from '../../core/words/formatShort';
import type { Correction, Finding, Severity } from '../../core/validation/Finding';
import type { Words } from '../../core/words/Words';
import { usePane } from '../PaneContext';
import type { FormView } from '../state/WorkbookView';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorder2 },
  information: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, display: 'inline-flex', paddingTop: '2px' },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warningIcon: { color: tokens.colorPaletteMarigoldForeground2 },
  informationIcon: { color: tokens.colorPaletteBlueForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

const ICONS: Readonly<Record<Severity, typeof InfoRegular>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  information: InfoRegular,
};

interface FindingCardProps {
  readonly finding: Finding;
  readonly form: FormView;
  readonly current: boolean;
  readonly disabled: boolean;
  readonly cardRef: (element: HTMLElement | null) => void;
  readonly onGoTo: () => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** One finding: which indicator, what is wrong in a sentence, and what can be done with a click. */
export function FindingCard({ finding, form, current, disabled, cardRef, onGoTo, onCorrect }: FindingCardProps) {
  const styles = useStyles();
  const { services, words } = usePane();
  const w = words.pane.check;
  const [keeping, setKeeping] = useState(false);
  const { severity, cell } = finding;
  const Icon = ICONS[severity];
  const remark = form.submission.remarks.find(({ indicator }) => indicator === finding.indicator);
  const noteCell = severity === 'warning' ? (remark?.noteCell ?? null) : null;
  const note = remark?.note ?? '';
  return (
    <article
      ref={cardRef}
      className={mergeClasses(styles.card, styles[severity], current && styles.current)}
      tabIndex={-1}
      aria-current={current}
      aria-label={`${words.severities[severity]}: ${titleOf(finding, form, words)}`}
    >
      <div className={styles.head}>
        <span className={mergeClasses(styles.icon, styles[`${severity}Icon`])}>
          <Icon aria-label={words.severities[severity]} />
        </span>
        <span>{titleOf(finding, form, words)}</span>
      </div>
      <p className={styles.text}>{describeFinding(finding, form.catalogue, services.roster, words)}</p>
      {noteCell !== null && note !== '' && (
        <p className={styles.quiet}>
          <CheckmarkCircleRegular aria-hidden /> {w.kept(note)}
        </p>
      )}
      <div className={styles.actions}>
        {cell !== null && (
          <Button size="small" onClick={onGoTo} title={w.toCellOf(cell)}>
            {w.toCellOf(cell)}
          </Button>
        )}
        {finding.corrections.map((correction) => (
          <Button
            key={JSON.stringify([correction.cell, correction.to])}
            size="small"
            appearance="primary"
            disabled={disabled}
            onClick={() => {
              onCorrect(correction);
            }}
          >
            {correction.formula === undefined ? w.changeTo(shown(correction.to, words)) : w.restoreFormula}
          </Button>
        ))}
        {noteCell !== null && !keeping && (
          <Button
            size="small"
            disabled={disabled}
            onClick={() => {
              setKeeping(true);
            }}
          >
            {w.keep}
          </Button>
        )}
      </div>
      {keeping && noteCell !== null && (
        <NoteForm
          note={note}
          words={words}
          onSave={(to) => {
            setKeeping(false);
            onCorrect({ sheet: form.submission.sheet, cell: noteCell, from: note === '' ? null : note, to });
          }}
          onCancel={() => {
            setKeeping(false);
          }}
        />
      )}
    </article>
  );
}

interface NoteFormProps {
  readonly note: string;
  readonly words: Words;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** The reason why a figure stays although a rule doubts it; without words it is not kept. */
function NoteForm({ note, words, onSave, onCancel }: NoteFormProps) {
  const styles = useStyles();
  const w = words.pane.check;
  const [text, setText] = useState(note);
  return (
    <>
      <Field label={w.keepLabel}>
        <Textarea
          value={text}
          placeholder={w.keepPlaceholder}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={text.trim() === '' || text.trim() === note}
          onClick={() => {
            onSave(text.trim());
          }}
        >
          {w.keepSave}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.pane.common.cancel}
        </Button>
      </div>
    </>
  );
}

/** Number and name of the indicator, or that the finding is about the whole form. */
export function titleOf(finding: Finding, form: FormView, words: Words): string {
  const indicator = finding.indicator === null ? undefined : findIndicator(form.catalogue, finding.indicator);
  if (!indicator) return words.pane.check.wholeForm;
  return `${indicator.id} ${words.language === 'vi' ? indicator.label : indicator.labelEn}`;
}

/** A cell's content as it is shown to a reader. */
export function shown(content: Correction['from'], words: Words): string {
  if (content === null || content === '') return words.pane.check.blank;
  return typeof content === 'number' ? formatShort(content, words.language) : String(content);
}
