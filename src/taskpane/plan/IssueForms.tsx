import { Button, Checkbox, Field, ProgressBar, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { isPeriod, periodsOf, type Period } from '../../core/catalogue/Period';
import { issueForms } from '../../core/form/draw/issueForms';
import { readIdentity } from '../../core/form/read/readIdentity';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { UnitPicker } from '../form/UnitPicker';
import { usePane } from '../PaneContext';
import { capitalised } from '../../core/kernel/capitalised';
import { SaveFiles } from '../parts/SaveFiles';
import { useMonitor } from '../state/useMonitor';
import { makeForm, makeForms } from './makeForms';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** *Phát hành*: the form of one unit, or those of all units as one file, by the settings of the city workbook in front. */
export function IssueForms({ plan: { catalogue, roster } }: { readonly plan: SoundPlan }) {
  const styles = usePlanStyles();
  const { services, monitor, words } = usePane();
  const w = usePlanWords().issue;
  const { view } = useMonitor(monitor);
  const { id, year } = catalogue.plan;
  // Of another plan, or of this one once it was mended, they may be others or none.
  const [chosenPeriod, setPeriod] = useState<Period | null>(null);
  const [chosenUnit, setUnit] = useState<string | null>(null);
  const period = chosenPeriod !== null && isPeriod(chosenPeriod, year) ? chosenPeriod : String(year);
  const unit = roster.units.find(({ code }) => code === chosenUnit) ?? null;
  const [ownRows, setOwnRows] = useState(true);
  const [done, setDone] = useState<number | null>(null);
  const making = useRef(new AbortController());
  useEffect(
    () => () => {
      making.current.abort();
    },
    [],
  );
  const issued = (city: RawWorkbook | null) =>
    issueForms({ plan: catalogue, roster, period, city, ownRows: city === null ? ownRows : null, words });
  const usual = useMemo(
    () => issueForms({ plan: catalogue, roster, period, city: null, ownRows: null, words }),
    [catalogue, roster, period, words],
  );
  const isCity = view.kind === 'city' && view.period === period && services.catalogues[0] === catalogue;
  /** The forms as the city workbook in front has set them at this moment, if it is one of this plan and period. */
  const files = async () => {
    const city = isCity ? await monitor.readSheets('all') : null;
    const isOurs = city !== null && readIdentity(city).plan === id;
    return { forms: issued(isOurs ? city : null), plan: id, period };
  };
  if (roster.units.length === 0) return <p className={styles.line}>{w.noUnits}</p>;
  return (
    <section className={styles.part} aria-label={w.heading}>
      <h3 className={styles.heading}>{w.heading}</h3>
      {isCity ? (
        <p className={styles.quiet}>{w.byCity}</p>
      ) : (
        usual.undecided.length > 0 && (
          <details className={styles.quiet}>
            <summary>{w.undecided(String(usual.undecided.length))}</summary>
            <ul className={styles.list}>
              {usual.undecided.map((question, i) => (
                <li key={i}>{question}</li>
              ))}
            </ul>
          </details>
        )
      )}
      <Field label={words.pane.form.period}>
        <Select
          value={period}
          onChange={(_, { value }) => {
            setPeriod(value);
          }}
        >
          {periodsOf(year).map((option) => (
            <option key={option} value={option}>
              {capitalised(words.period(option))}
            </option>
          ))}
        </Select>
      </Field>
      {!isCity && (
        <Checkbox
          label={words.pane.form.ownRows}
          checked={ownRows}
          onChange={(_, { checked }) => {
            setOwnRows(checked === true);
          }}
        />
      )}
      {done !== null && (
        <>
          <Field validationState="none" validationMessage={w.making(String(done), String(roster.units.length))}>
            <ProgressBar value={done / roster.units.length} />
          </Field>
          <Button
            size="small"
            className={styles.left}
            onClick={() => {
              making.current.abort();
            }}
          >
            {words.pane.compile.stop}
          </Button>
        </>
      )}
      <SaveFiles
        lastResort={w.lastResort}
        offers={[
          {
            id: 'all-forms',
            label: w.all(String(roster.units.length)),
            make: async () => {
              making.current = new AbortController();
              setDone(0);
              try {
                return await makeForms(await files(), services, setDone, making.current.signal);
              } finally {
                setDone(null);
              }
            },
          },
        ]}
      />
      <UnitPicker
        unit={unit}
        roster={roster}
        onUnit={(chosen) => {
          setUnit(chosen?.code ?? null);
        }}
      />
      {unit !== null && (
        <SaveFiles
          key={unit.code}
          lastResort={w.lastResort}
          offers={[{ id: 'one-form', label: w.one, make: async () => makeForm(await files(), unit, services) }]}
        />
      )}
    </section>
  );
}
