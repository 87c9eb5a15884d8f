import lightRunner from 'jest-light-runner/child-process';
import Tinypool from 'tinypool';
import { answeredAlone } from './answeredAlone.cjs';

const run = Tinypool.prototype.run;
Tinypool.prototype.run = function (task, options) {
  return run.call(this, task, options?.channel ? { ...options, channel: answeredAlone(options.channel) } : options);
};

/** The runner of the suites that share a process. */
export default lightRunner;
