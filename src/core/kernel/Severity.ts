/** Error: not ready to submit. Warning: needs a look and, if kept, a note. Information: nothing to do. */
export type Severity = 'error' | 'warning' | 'information';
