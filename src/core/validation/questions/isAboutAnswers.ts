import type { Finding } from '../Finding';

/** True for a finding about what the plan asks besides figures. */
export function isAboutAnswers({ code }: Finding): boolean {
  return (
    code === 'BELOW_OWN_PLAN' || ['ANSWER_', 'LIST_', 'SELF_SCORE_'].some((beginning) => code.startsWith(beginning))
  );
}
