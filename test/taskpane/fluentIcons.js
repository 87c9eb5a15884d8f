const UTILS = '../../node_modules/@fluentui/react-icons/lib-cjs/utils';

/** What Fluent's components take from the package of the icons beside these. */
const beside = { ...require(`${UTILS}/bundleIcon.cjs`), ...require(`${UTILS}/constants.cjs`) };

/**
 * The icons as Fluent's components ask for them, each loaded when it is first asked for: the package's own index loads
 * all there are, in every suite anew.
 */
module.exports = new Proxy(beside, {
  get(_, name) {
    const [, base] = /^([A-Z]\w*?)\d*(?:Filled|Regular)$/.exec(String(name)) ?? [];
    if (base === undefined) return beside[name];
    const file = base.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    return require(`@fluentui/react-icons/svg/${file}`)[name];
  },
});
