import { Button, Checkbox, Field, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import { useReducer, useState } from 'react';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import { periodsOf, type Period } from '../../core/catalogue/Period';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { IDENTITY_SHEET } from '../../core/form/contract/identitySheet';
import type { FirstWords } from '../../core/words/shape/FirstWords';
import type { BlankWalk } from '../state/BlankWalk';
import { useFrame } from '../PaneContext';
import { allWords } from '../settings/allWords';
import { capitalised } from '../../core/kernel/capitalised';
import { Confirm } from '../parts/Confirm';
import { later } from '../later/later';
import { Problem } from '../parts/Problem';
import { View } from '../parts/View';
import type { Job } from '../state/jobFor';
import { useMonitor } from '../state/useMonitor';
import type { WorkbookMonitor } from '../state/WorkbookMonitor';
import type { FormState as Form, WorkbookView } from '../state/WorkbookView';
import { formJob, type FormDone } from './formJob';
import { sheetsOfForm } from './sheetsOfForm';
import { UnitPicker } from './UnitPicker';

/** A form is drawn, and one that is there read, only when the user asks for it. */
const inserting = later(() => import('./insertForm'));

/** *Biểu mẫu*: choose unit and period, insert the form or rebuild the one that is there. */
export function FormView({ onDone }: { readonly onDone: (job: Job) => void }) {
  const { services, monitor, blanks, words, settings, changeSettings } = useFrame();
  const w = words.pane.form;
  const { view } = useMonitor(monitor);
  const present = view.kind === 'form' ? view : null;
  const [chosenPlan, setPlan] = useState<string | null>(null);
  /** Its code: another plan may have another unit by it, or none. Undefined before a choice, null while one is looked for. */
  const [chosenUnit, setUnit] = useState<string | null | undefined>(undefined);
  const [chosenPeriod, setPeriod] = useState<Period | null>(null);
  const [ownRows, setOwnRows] = useState(true);
  const [job, dispatch] = useReducer(formJob, { phase: 'idle' });

  const catalogue: Catalogue =
    services.catalogues.find(({ plan }) => plan.id === (chosenPlan ?? present?.catalogue.plan.id)) ??
    services.catalogues[0];
  const periods = periodsOf(catalogue.plan.year);
  const wanted = chosenPeriod ?? present?.submission.identity.period ?? settings.period;
  const period = periods.find((candidate) => candidate === wanted) ?? periods[0] ?? String(catalogue.plan.year);
  // Until the user chooses, the unit whose form is in front, or that of the last time.
  const unitOf = (wantedCode: string | null): ReportingUnit | null =>
    services.roster.units.find(({ code }) => code === wantedCode) ?? null;
  const unit =
    chosenUnit === undefined ? (present === null ? unitOf(settings.unit) : present.unit) : unitOf(chosenUnit);
  const same = present !== null && isFormOf(present, catalogue, unit, period);
  // In this language a form is replaced by the names of its sheets.
  const isOther = present !== null && present.submission.sheet !== words.form.sheet;
  // It may have been deleted since, or another workbook is in front.
  const done = job.phase === 'done' && same ? job : null;

  const insert = async (replace: boolean): Promise<void> => {
    if (unit === null) return;
    dispatch({ type: 'start' });
    try {
      const [{ insertForm }, all, otherWords] = await Promise.all([
        inserting.get(),
        allWords[words.language].get(),
        isOther ? allWords[words.language === 'vi' ? 'en' : 'vi'].get() : null,
      ]);
      const chosen = { catalogue, roster: services.roster, unit, period, words: all, ownRows };
      const { outcome, done } = await insertForm({ monitor, services, chosen, same, replace, otherWords });
      if (!outcome.drawn) {
        dispatch({ type: 'inTheWay', sheets: outcome.inTheWay });
        return;
      }
      changeSettings({ unit: unit.code, period });
      dispatch({ type: 'done', done, atCell: true });
      await goToFirstInput(monitor, blanks).catch(() => {
        // The form stands there all the same.
        dispatch({ type: 'done', done, atCell: false });
      });
    } catch (error) {
      dispatch({ type: 'failed', error });
    }
  };
  const changed = (): void => {
    dispatch({ type: 'reset' });
  };

  return (
    <View
      bar={
        <Button
          appearance="primary"
          disabled={unit === null || job.phase === 'drawing' || view.kind === 'planBook'}
          icon={job.phase === 'drawing' ? <Spinner size="tiny" /> : null}
          onClick={() => {
            void insert(false);
          }}
        >
          {job.phase === 'drawing' ? w.inserting : same ? w.refresh : w.insert}
        </Button>
      }
    >
      <span>{w.teach}</span>
      <Field label={w.plan}>
        {services.catalogues.length > 1 ? (
          <Select
            value={catalogue.plan.id}
            onChange={(_, { value }) => {
              setPlan(value);
              changed();
            }}
          >
            {services.catalogues.map(({ plan }) => (
              <option key={plan.id} value={plan.id}>
                {plan.number}
              </option>
            ))}
          </Select>
        ) : (
          <span>{`${catalogue.plan.number}, ${words.date(catalogue.plan.date)}`}</span>
        )}
      </Field>
      <UnitPicker
        unit={unit}
        onUnit={(next) => {
          setUnit(next?.code ?? null);
          changed();
        }}
      />
      <Field label={w.period}>
        <Select
          value={period}
          onChange={(_, { value }) => {
            setPeriod(value);
            changed();
          }}
        >
          {periods.map((option) => (
            <option key={option} value={option}>
              {capitalised(words.period(option))}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={w.ownRows}
        checked={ownRows}
        onChange={(_, { checked }) => {
          setOwnRows(checked === true);
          changed();
        }}
      />
      {view.kind === 'planBook' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.pane.inPlanBook}</MessageBarBody>
        </MessageBar>
      )}
      {done === null && job.phase !== 'drawing' && unit !== null && view.kind !== 'planBook' && (
        <MessageBar intent={present !== null && !same ? 'warning' : 'info'} layout="multiline">
          <MessageBarBody>
            {announcement(view, same, sheetsOfForm(catalogue, unit, period, words), words)}
          </MessageBarBody>
        </MessageBar>
      )}
      {done !== null && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>
            {doneText(done.done, words)} {!done.atCell && w.notAtCell}{' '}
            {done.done.kind === 'inserted' && !done.done.replaced ? w.howToUndo : w.howToGoBack}{' '}
            <Button
              size="small"
              onClick={() => {
                onDone('check');
              }}
            >
              {words.pane.jobs.check}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      <Problem problem={job.phase === 'failed' ? job.problem : null} words={words.pane} />
      {job.phase === 'asking' && (
        <Confirm
          title={w.replaceTitle}
          text={w.replaceText(job.inTheWay.filter((name) => name !== IDENTITY_SHEET).join(', '))}
          confirm={w.replaceConfirm}
          words={words.pane.common}
          onAnswer={(agreed) => {
            if (agreed) void insert(true);
            else changed();
          }}
        />
      )}
    </View>
  );
}

function doneText(done: FormDone, words: FirstWords): string {
  const w = words.pane.form;
  if (done.kind === 'inserted') return `${w.inserted(done.unit.name, words.period(done.period))} ${w.next}`;
  const { kept, recomputed } = done;
  return [w.refreshed(String(kept)), ...(recomputed.length > 0 ? [w.recomputed(recomputed.join(', '))] : [])].join(' ');
}

/** The first cell to be filled, selected and in sight, so that the user can begin to type. */
async function goToFirstInput(monitor: WorkbookMonitor, blanks: BlankWalk): Promise<void> {
  const { view } = monitor.getState();
  const first = view.kind === 'form' ? blanks.first(view) : null;
  if (first?.sheet && first.cell) await monitor.goTo(first.sheet, first.cell);
}

function isFormOf(present: Form, catalogue: Catalogue, unit: ReportingUnit | null, period: Period): boolean {
  const { identity } = present.submission;
  return identity.plan === catalogue.plan.id && identity.unit === unit?.code && identity.period === period;
}

/** What the button will do, said before it is pressed. */
function announcement(view: WorkbookView, same: boolean, sheets: readonly string[], words: FirstWords): string {
  const w = words.pane.form;
  if (same) return w.willRefresh;
  if (view.kind !== 'form') return w.willInsert(sheets.map((sheet) => `“${sheet}”`).join(', '));
  const { period } = view.submission.identity;
  return w.willReplace(view.unit?.name ?? words.pane.strip.unknownUnit, period === null ? '…' : words.period(period));
}
