import { Injector, type Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { IStatusBarService, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { IUIController, type IUniverUIConfig, UniverUIPlugin } from '@univerjs/ui';
import type { Culture } from '../book/Culture';
import { GridFrame } from './GridFrame';
import { LocalStatusBar } from './LocalStatusBar';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';

/**
 * The parts of Univer that draw and take typing, for `createUniver`: some must come before the model's plugins, some
 * after.
 * @param culture asked when there is something to show: the book that has it is made of this first
 */
export function registerInterface(
  container: HTMLElement,
  culture: () => Culture,
): (univer: Univer, stage: 'before' | 'after') => void {
  const frame: IUniverUIConfig = { container, header: true, footer: true, ribbonType: 'simple' };
  const useFactory = (injector: Injector): GridFrame => injector.createInstance(GridFrame, frame);
  return (univer, stage) => {
    if (stage === 'before') {
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, {
        ...frame,
        override: [[IUIController, { useFactory, deps: [Injector] }]],
      });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
      return;
    }
    univer.registerPlugin(UniverSheetsUIPlugin, {
      disableForceStringMark: true,
      disableForceStringAlert: true,
      override: [[IStatusBarService, { useFactory: () => new LocalStatusBar(culture) }]],
    });
    univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  };
}
