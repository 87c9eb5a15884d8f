/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { screen, within } from '@testing-library/react';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane } from './openPane';

jest.setTimeout(120_000);

test.each([
  ['vi-VN', 'Cài đặt và trợ giúp', 'Trợ giúp', /^Hướng dẫn có hình/],
  ['en-US', 'Settings and help', 'Help', /^Guide with pictures/],
])(
  'in %s help has three guides with a picture at each step, which are loaded when they are opened',
  async (displayLanguage, menu, help, title) => {
    const { user } = await openPane(new FakeWorkbook(), { displayLanguage });
    await user.click(screen.getByRole('button', { name: menu }));
    await user.click(await screen.findByRole('menuitem', { name: help }));
    const dialog = await screen.findByRole('dialog');
    const guides = (await within(dialog).findAllByText(title)).map((summary) => summary.closest('details')!);
    expect(guides.map(({ open }) => open)).toEqual([false, false, false]);
    const pictures = guides.flatMap((guide) => [...guide.querySelectorAll('img')]);
    expect(pictures).toHaveLength(12);
    for (const picture of pictures) {
      expect(picture.getAttribute('loading')).toBe('lazy');
      const file = readFileSync(path.join(__dirname, '../..', picture.getAttribute('src')!));
      // RIFF container of WebP (RFC 9649), small enough for a slow line.
      expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWEBP');
      expect(file.length).toBeLessThan(60_000);
    }
  },
);
