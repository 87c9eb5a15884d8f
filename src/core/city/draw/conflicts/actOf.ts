import { ASK, LEAVE, USE } from '../../../compilation/model/Conflict';

/** What a choice that names no form comes to; one that is not known leaves out. */
export function actOf(choice: string): typeof USE | typeof LEAVE | typeof ASK {
  return choice === USE || choice === ASK ? choice : LEAVE;
}
