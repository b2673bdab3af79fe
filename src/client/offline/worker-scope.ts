/** The part of a service worker's world that is used here; the compiler's own types exclude those of a page. */
export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & {readonly data: unknown; readonly source: unknown}) => void): void;
};

export type Lasting = {
  /** The browser lets the worker live until then. */
  waitUntil(work: Promise<unknown>): void;
};

export type FetchEvent = Lasting & {readonly request: Request; respondWith(answer: Promise<Response>): void};
