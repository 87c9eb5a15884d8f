import type { Compiler } from 'webpack';

/**
 * Webpack plugin: a list, as JSON, of all scripts and styles whose names carry their content's hash and that a page's
 * program may ask for; `keepForOffline` keeps them.
 */
export class FileListPlugin {
  /** @param leftOut beginnings of names that this page never asks for */
  constructor(
    private readonly listName: string,
    private readonly leftOut: readonly string[] = [],
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FileListPlugin', (compilation) => {
      compilation.hooks.processAssets.tap(
        // After the names have got their hashes.
        { name: 'FileListPlugin', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        () => {
          const names = compilation
            .getAssets()
            .map(({ name }) => name)
            .filter((name) => /^hashed\/.*\.(js|css)$/.test(name))
            .filter((name) => !this.leftOut.some((start) => name.startsWith(start)))
            .sort();
          compilation.emitAsset(this.listName, new compiler.webpack.sources.RawSource(JSON.stringify(names)));
        },
      );
    });
  }
}
