/** The HTTP status GitHub refused with; undefined where it was not reached, for which its client makes up a 500. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const status: unknown = Reflect.get(error, "status");
  if (status === 500 && Reflect.get(error, "response") === undefined) return undefined;
  return typeof status === "number" ? status : undefined;
}
