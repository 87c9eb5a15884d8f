import { readFileBytes } from '../../src/excel/read/readFileBytes';

/** Office's way of giving a file, with slices of three bytes; `closed` counts files that were given back. */
function office(supported: boolean, slices: readonly (readonly number[] | 'failed')[]) {
  const seen = { closed: 0 };
  const failed = { status: 'failed', error: { code: 5001, message: 'Internal error' } };
  const file = {
    size: slices.reduce((sum, slice) => sum + (slice === 'failed' ? 3 : slice.length), 0),
    sliceCount: slices.length,
    getSliceAsync: (place: number, callback: (result: unknown) => void) => {
      const data = slices[place];
      callback(data === 'failed' ? failed : { status: 'succeeded', value: { data } });
    },
    closeAsync: () => {
      seen.closed += 1;
    },
  };
  const getFileAsync = (_type: string, _options: object, callback: (result: unknown) => void): void => {
    callback({ status: 'succeeded', value: file });
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded' },
      FileType: { Compressed: 'compressed' },
      context: { requirements: { isSetSupported: () => supported }, document: { getFileAsync } },
    },
  });
  return seen;
}

test('a file in slices comes whole and is given back', async () => {
  const seen = office(true, [[1, 2, 3], [4, 5, 6], [7]]);
  expect(await readFileBytes()).toEqual(new Uint8Array([1, 2, 3, 4, 5, 6, 7]));
  expect(seen.closed).toBe(1);
});

test('where Excel gives no file there is none', async () => {
  office(false, []);
  expect(await readFileBytes()).toBeNull();
});

test('a slice that does not come is an error, and the file is given back all the same', async () => {
  const seen = office(true, [[1, 2, 3], 'failed']);
  await expect(readFileBytes()).rejects.toMatchObject({ code: 'BUSY' });
  expect(seen.closed).toBe(1);
});
