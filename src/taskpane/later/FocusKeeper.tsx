import { useArrowNavigationGroup } from '@fluentui/react-components';

/**
 * Fluent UI's dialogs hide what is behind them from screen readers, by a helper that goes with its last user. Were that
 * the dialog itself, what is behind would stay hidden: this user stays.
 */
export function FocusKeeper() {
  useArrowNavigationGroup();
  return null;
}
