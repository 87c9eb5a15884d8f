import { StatusBarService } from '@univerjs/sheets-ui';
import type { Culture } from '../book/Culture';

/** Excel's numbers of languages, by which a number format says whose separators it means. */
const LANGUAGES: Readonly<Record<Culture['name'], string>> = { 'vi-VN': '42A', 'en-US': '409' };

/**
 * The sums below the grid, with the separators of the page's language: Univer writes them as in English, or as the browser
 * is set.
 */
export class LocalStatusBar extends StatusBarService {
  constructor(private readonly culture: () => Culture) {
    super();
  }

  override setState(state: Parameters<StatusBarService['setState']>[0]): void {
    if (state === null) super.setState(null);
    else super.setState({ ...state, pattern: this.local(state.pattern ?? 'General') });
  }

  private local(pattern: string): string {
    const language = `[$-${LANGUAGES[this.culture().name]}]`;
    return pattern
      .split(';')
      .map((section) => language + section)
      .join(';');
  }
}
