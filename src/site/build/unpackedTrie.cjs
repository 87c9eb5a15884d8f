const { unpackTrie } = require('./unpackTrie');

/** Webpack loader: the table of line breaks unpacked (`unpackTrie`). */
module.exports = function unpackedTrie(source) {
  return unpackTrie(source);
};
