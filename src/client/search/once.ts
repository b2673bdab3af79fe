/** Something that is loaded when it is first asked for. */
export type Once<Value> = {get(): Promise<Value>; forget(): void};

/** Something that is loaded once; after a failure the next call tries again. */
export function once<Value>(load: () => Promise<Value>): Once<Value> {
  let loading: Promise<Value> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return {
    forget,
    get() {
      loading ??= load();
      loading.catch(forget);
      return loading;
    },
  };
}
