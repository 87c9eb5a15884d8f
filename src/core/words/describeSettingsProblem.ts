import type { SettingsProblem, SettingsProblemCode, SettingsProblemParams } from '../compilation/model/SettingsProblem';
import type { SettingsProblemContext } from './shape/CampaignWords';
import { formatShort } from './formatShort';
import type { Words } from './shape/Words';

/** A problem of the settings in words: what is wrong and what applies instead. */
export function describeSettingsProblem(problem: SettingsProblem, words: Words): string {
  return sentence(words, problem.code, problem.params);
}

/** The code names both the words and the shape of the params, which a union cannot tell the compiler. */
function sentence<C extends SettingsProblemCode>(
  words: Words,
  code: C,
  params: Readonly<SettingsProblemParams[C]>,
): string {
  const context: SettingsProblemContext = {
    number: (value) => formatShort(value, words.language),
    date: words.date,
  };
  return words.campaign.settings.problems[code](params, context);
}
