import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where tests stand in for the network: the browsers resolve every host to this machine. */
export interface NewsSite {
  /** The address of a path on a host that the browsers believe to be real. */
  readonly url: (host: string, path: string) => string;
  readonly close: () => Promise<void>;
}

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** HTTP status; 200 where absent. */
  readonly status?: number;
}

/** Serves whatever `find` has for a path, and 404 for the rest, on a free port. */
export async function serve(find: (path: string) => Served | undefined): Promise<NewsSite> {
  const server = createServer((request, response) => {
    const served = find(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(served ? (served.status ?? 200) : 404, {
      'content-type': served ? `${served.type}; charset=utf-8` : 'text/plain',
      'cache-control': 'no-store',
      ...served?.headers,
    });
    response.end(served?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is never a pipe's name.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, path) => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
