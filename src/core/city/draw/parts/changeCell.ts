import type { Catalogue } from '../../../catalogue/Catalogue';
import type { Change } from '../../../compilation/model/Change';
import { DUTY_STATES } from '../../../compilation/model/dutyStates';
import type { DrawnCell } from '../../../workbook/DrawnSheet';
import type { Words } from '../../../words/shape/Words';
import { figureStyle } from './figureStyle';
import { styled } from './styled';

/** What stood, or stands now, where something became other: a figure, a file, a state in words. */
export function changeCell(
  { kind, key }: Pick<Change, 'kind' | 'key'>,
  value: Change['before'],
  catalogue: Catalogue,
  words: Words,
): DrawnCell {
  if (value === null) return styled('text', words.campaign.changes.nothing);
  if (typeof value === 'number') return { value, style: figureStyle(key, catalogue) };
  const state = kind === 'state' ? DUTY_STATES.find((each) => each === value) : undefined;
  return styled('text', state === undefined ? value : words.campaign.tracking.states[state]);
}
