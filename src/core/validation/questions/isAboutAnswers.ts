import type { Finding } from '../Finding';

/** True for a finding about what the plan asks besides figures. */
export function isAboutAnswers({ code }: Finding): boolean {
  return code === 'BELOW_OWN_PLAN' || code.startsWith('ANSWER_') || code.startsWith('LIST_');
}
