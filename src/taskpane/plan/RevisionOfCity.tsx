import { useEffect, useState } from 'react';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import { readIdentity } from '../../core/form/read/readIdentity';
import { planRevision, type RevisedFigure } from '../../core/planbook/carried/planRevision';
import { usePane } from '../PaneContext';
import { RevisedPlan } from '../parts/RevisedPlan';
import { useMonitor } from '../state/useMonitor';

/** What it changes for forms already received that the city workbook in front is compiled on by a plan. */
export function RevisionOfCity({ catalogue }: { readonly catalogue: Catalogue }) {
  const { monitor } = usePane();
  const isCity = useMonitor(monitor).view.kind === 'city';
  const [revision, setRevision] = useState<readonly RevisedFigure[]>([]);
  useEffect(() => {
    let isWanted = isCity;
    const look = async (): Promise<void> => {
      const city = isCity ? await monitor.readSheets('all') : null;
      const isOurs = city !== null && readIdentity(city).plan === catalogue.plan.id;
      if (isWanted) setRevision(isOurs ? planRevision(city, catalogue) : []);
    };
    // A workbook that cannot be read is said where it is compiled.
    look().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [monitor, isCity, catalogue]);
  return <RevisedPlan revision={isCity ? revision : []} />;
}
