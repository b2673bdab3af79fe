/** Runs a module of the program, compiled where the command keeps its cache. */
export function run(module: string): Promise<void>;
/** The folder of the compiled program: the one in the project's own cache when it is there, otherwise one in `cache`. */
export function programIn(cache: string): Promise<URL>;
