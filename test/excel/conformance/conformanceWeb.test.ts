import { tryLibrary } from './tryLibrary';

tryLibrary('web-16.00');
