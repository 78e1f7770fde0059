/** The part of web-ext's programming interface that `npm run dev` uses; the package has no types of its own. */
declare module 'web-ext' {
  namespace webExt {
    /** A browser that runs an extension. */
    interface Runner {
      reloadAllExtensions(): Promise<unknown>;
      registerCleanup(callback: () => void): void;
      exit(): Promise<void>;
    }
  }
  const webExt: {
    readonly cmd: {
      run(options: Readonly<Record<string, unknown>>): Promise<webExt.Runner>;
    };
  };
  export default webExt;
}
