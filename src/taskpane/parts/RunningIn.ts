import { createContext } from 'react';

/** What runs where: the program with its version, and Excel with its build. It goes along with what is told a helper. */
export const RunningIn = createContext('');
