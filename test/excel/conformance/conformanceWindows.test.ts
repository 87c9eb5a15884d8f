import { tryLibrary } from './tryLibrary';

tryLibrary('win32-16.01');
