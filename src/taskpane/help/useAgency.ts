import { officeOf } from '../../core/catalogue/officeOf';
import { usePane } from '../PaneContext';
import { useMonitor } from '../state/useMonitor';

/** The office that compiles, as it is named by the plan of the form in front, else by the plan in use. */
export function useAgency(): string {
  const { services, monitor } = usePane();
  const { view } = useMonitor(monitor);
  return officeOf(view.kind === 'form' ? view.catalogue : services.catalogues[0]).agency;
}
