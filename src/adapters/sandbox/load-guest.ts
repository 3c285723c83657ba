import { existsSync } from "node:fs";
import { UsageError } from "../../std/usage-error.ts";

/** The guest with its shell and engines, as one module. */
export type GuestModule = typeof import("./guest.ts");

/** The bundled guest lies in `sandbox/` beside the program or above its chunk; sources have it beside this file. */
const PLACES = ["./sandbox/guest.js", "../sandbox/guest.js", "./guest.ts"];

/**
 * Loads the guest when the first sandbox opens. Its place is worked out at run time, so that a bundler leaves the shell
 * where `scripts/build-sandbox.ts` puts it, and a program that opens no sandbox never reads it.
 */
export async function loadGuest(from: string = import.meta.url): Promise<GuestModule> {
  const place = PLACES.map((path) => new URL(path, from)).find((url) => existsSync(url));
  if (place !== undefined) return import(place.href) as Promise<GuestModule>;
  throw new UsageError(
    "the sandbox's guest is missing: keep dist/sandbox/ beside the program, or run `npm run build`.",
  );
}
