import type { WholeSheets } from '../../core/workbook/WholeSheets';
import type { TrialWindow } from './TrialWindow';

/**
 * Runs in the pane's frame before office.js: what Excel for Mac would give its web view, handed to the page around
 * the frame. Both are of one origin, so a call is enough; and whole sheets go over as they are.
 */
const page = window.parent as Window & TrialWindow;
const messageHandlers = { Agave: { postMessage: (message: string) => page.chitieuTrial?.receive(message) } };
const chitieuSheets: WholeSheets | undefined = page.chitieuTrial;
Object.assign(window, { webkit: { messageHandlers }, chitieuSheets });
