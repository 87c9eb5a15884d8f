import { laterView } from '../later/laterView';
import { OnItsWay } from '../later/OnItsWay';

/**
 * Asks before something is lost; leaving it in any other way means no. Dialogs are a large part of the interface's
 * script, and few views begin with a question.
 */
export const Confirm = laterView(async () => (await import('./ConfirmDialog')).ConfirmDialog, <OnItsWay above />);
