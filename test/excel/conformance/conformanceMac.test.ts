import { tryLibrary } from './tryLibrary';

tryLibrary('mac-16.00');
