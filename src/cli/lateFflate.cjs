/**
 * The unpacker that also runs in browsers, loaded when something of it is first asked for: its tables take longer to make
 * than a form to check, and Node itself unpacks all but large parts.
 */
module.exports = new Proxy({}, { get: (_, name) => require('fflate/browser')[name] });
