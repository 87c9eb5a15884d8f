import { describeWith } from '../support/describeWith';
import type { CorpusFile, Outcome } from './CorpusFile';
import { CHANGED_FORMS } from './files/changedForms';
import { CONTAINERS } from './files/containers';
import { OTHER_KINDS } from './files/otherKinds';
import { OTHER_PROGRAMS } from './files/otherPrograms';
import { STRUCTURES } from './files/structures';
import { outcomesOf } from './outcomesOf';

const GROUPS: readonly (readonly [title: string, files: readonly CorpusFile[]])[] = [
  ['forms that other programs saved', OTHER_PROGRAMS],
  ['forms built in other ways', STRUCTURES],
  ['forms that people changed', CHANGED_FORMS],
  ['other kinds of file', OTHER_KINDS],
  ['files in files', CONTAINERS],
];

/** What was found, without findings that nothing is expected of. */
function comparable(found: readonly Outcome[], expected: readonly Outcome[]): readonly Outcome[] {
  return found.map((outcome, place) => {
    if (!('reads' in outcome)) return outcome;
    const wanted = expected[place];
    const { says } = wanted !== undefined && 'reads' in wanted ? wanted : {};
    const said = new Set(outcome.says);
    return says === undefined
      ? { reads: outcome.reads }
      : { reads: outcome.reads, says: says.filter((code) => said.has(code)) };
  });
}

describe.each(GROUPS)('%s', (_, files) => {
  for (const { maker, what, name = 'form.xlsx', needs = [], make, comesTo, failsBecause } of files) {
    const expected: readonly Outcome[] = 'length' in comesTo ? comesTo : [comesTo];
    describeWith(needs, maker, () => {
      test(`${what}${failsBecause === undefined ? '' : ` (expected to fail: ${failsBecause})`}`, async () => {
        const found = comparable(await outcomesOf(name, await make()), expected);
        if (failsBecause === undefined) expect(found).toEqual(expected);
        // It passes now: take `failsBecause` out.
        else expect(found).not.toEqual(expected);
      }, 120_000);
    });
  }
});
