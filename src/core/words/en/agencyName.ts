const HOME_AFFAIRS = 'Sở Nội vụ';

/** How English words call the agency of a plan: one that is in every city by its English name, any other by its own. */
export function agencyName(agency: string, known = 'the Department of Home Affairs'): string {
  return agency === HOME_AFFAIRS ? known : agency;
}
