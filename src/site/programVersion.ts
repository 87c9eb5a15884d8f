import { version } from '../../package.json';

/** Version of the program, as its manifest has it and as `CHANGELOG.md` tells of it: `0.1.0`. */
export const PROGRAM_VERSION: string = version;
