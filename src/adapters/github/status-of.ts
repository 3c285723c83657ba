/** The HTTP status GitHub refused with; undefined where it was not reached. */
export function statusOf(error: unknown): number | undefined {
  const status: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "status") : undefined;
  return typeof status === "number" ? status : undefined;
}
