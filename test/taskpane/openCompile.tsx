import { fireEvent, screen } from '@testing-library/react';
import { KeyedTables } from '../../src/core/city/contract/parts/KeyedTables';
import { TRACKING_COLUMNS } from '../../src/core/city/contract/tracking/trackingLayout';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm, rawWorkbookOf } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, type OpenPane } from './openPane';

/** The filled form of a unit as a file. */
export function fileOf(name: string, unit: string, values: Readonly<Record<string, CellValue>> = {}): File {
  return new File([new Uint8Array(xlsxOf(filledForm(unit, values)))], name);
}

export function choose(files: readonly File[]): void {
  fireEvent.change(screen.getByTestId('file-input'), { target: { files } });
}

/** Opens the pane on *Tổng hợp*. */
export async function openCompile(
  workbook = new FakeWorkbook(),
  change: Parameters<typeof openPane>[1] = {},
): Promise<OpenPane & { readonly section: (name: RegExp) => Promise<void> }> {
  const pane = await openPane(workbook, change);
  await pane.user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  await screen.findByTestId('file-input');
  return {
    ...pane,
    section: async (name) => {
      await pane.user.click(await screen.findByRole('button', { name }));
    },
  };
}

/** Writes the city workbook and waits until that is said. */
export async function writeCity({ user }: Pick<OpenPane, 'user'>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText(/Đã ghi bảng tổng hợp/);
}

/** What stands in a unit's row of *Tình hình nộp*, and where. */
export function tracked(
  workbook: FakeWorkbook,
  unit: string,
  column: string,
): { readonly text: string; readonly at: string } {
  const rows = KeyedTables.find(rawWorkbookOf(workbook.drawn!), TRACKING_COLUMNS)!.rows('tracking')!;
  const row = rows.find((each) => each.text('unit') === unit)!;
  return { text: row.text(column), at: row.address(column)! };
}
