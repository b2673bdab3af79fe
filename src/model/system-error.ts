/** The system's name for an error, such as `ENOENT`; `null` when the error is not the system's. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
