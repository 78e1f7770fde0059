/** What browsers and Node both have beside the language; the engine's types have neither's. */
interface Platform {
  readonly WebAssembly: {
    instantiate(module: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
  };
  readonly DecompressionStream: new (format: 'deflate') => Decompression;
  atob(base64: string): string;
}

interface Decompression {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): ByteReader };
}

/** Gives a stream's bytes piece by piece; after the last there is no value. */
export interface ByteReader {
  read(): Promise<{ readonly value?: Uint8Array }>;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const platform = globalThis as unknown as Platform;
