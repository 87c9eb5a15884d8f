import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import { usePane } from '../PaneContext';
import { usePlanStyles } from './usePlanStyles';
import { usePlanWords } from './usePlanWords';

/** A plan by number, date, title, version and size. */
export function PlanFacts({ plan: { catalogue, roster } }: { readonly plan: SoundPlan }) {
  const styles = usePlanStyles();
  const { words } = usePane();
  const w = usePlanWords();
  const { number, date, title, version } = catalogue.plan;
  return (
    <div className={styles.card}>
      <strong>{w.named(number, words.date(date))}</strong>
      <span>{title}</span>
      <span className={styles.quiet}>
        {w.facts(version, String(indicatorsOf(catalogue).length), String(roster.units.length))}
      </span>
    </div>
  );
}
