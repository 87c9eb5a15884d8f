import type { Plan } from './Catalogue';

/** True if a form of that version of the plan is read by this one without a remark. */
export function isReadAs({ version, earlierVersions = [] }: Plan, found: string | null): boolean {
  return found !== null && (found === version || earlierVersions.includes(found));
}
