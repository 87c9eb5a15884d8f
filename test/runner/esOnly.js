/** Packages published as ES modules only, which not every Node 20 requires: hucre, and what Univer's CommonJS files ask for. */
module.exports = [
  'hucre',
  'collapse-white-space',
  'n-gram',
  'trigram-utils',
  'franc-min',
  'unicode-regex',
  'regexp-util',
].concat(['cjk-regex', 'lodash-es', 'nanoid', 'rbush', 'quickselect', 'kdbush', 'fast-diff']);
