import { isInternalEditorID, LifecycleStages } from '@univerjs/core';
import { DesktopUIController } from '@univerjs/ui';

/** How long the page's other work may come first before Univer does what is due once all has settled. */
const STEADY_MS = 3000;

/**
 * Univer's own frame around the grid waits 300 ms, for nothing, until it shows the grid; this one does not. There is one
 * workbook at a time, and each that is opened is shown.
 */
export class GridFrame extends DesktopUIController {
  private shown: string | null = null;

  protected override _bootstrapWorkbench(): void {
    this.disposeWithMe(
      this.bootstrap((content, container) => {
        this.disposeWithMe(this._layoutService.registerRootContainerElement(container));
        this.disposeWithMe(this._layoutService.registerContentElement(content));
        void this._lifecycleService.onStage(LifecycleStages.Ready).then(() => {
          this.show(content);
        });
      }),
    );
  }

  private show(content: HTMLElement): void {
    const renders = this._renderManagerService;
    const mount = (unitId: string): void => {
      const render = renders.getRenderById(unitId);
      if (!render || unitId === this.shown || isInternalEditorID(unitId)) return;
      const before = this.shown === null ? null : renders.getRenderById(this.shown);
      before?.deactivate();
      before?.engine.unmount();
      render.engine.mount(content);
      render.activate();
      this.shown = unitId;
    };
    for (const [unitId] of renders.getRenderAll()) mount(unitId);
    this.disposeWithMe(
      this._instanceService.focused$.subscribe((unitId) => {
        if (unitId !== null && unitId !== undefined) mount(unitId);
      }),
    );
    this.disposeWithMe(
      renders.created$.subscribe(({ unitId }) => {
        if (unitId === this._instanceService.getFocusedUnit()?.getUnitId()) mount(unitId);
      }),
    );
    this._lifecycleService.stage = LifecycleStages.Rendered;
    this._steadyTimeout = window.setTimeout(() => {
      this._lifecycleService.stage = LifecycleStages.Steady;
    }, STEADY_MS);
  }
}
