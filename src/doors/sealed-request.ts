import { SealedRequest } from "../record/sealed-request.ts";
import { fingerprint } from "../std/hash.ts";
import { jsonOrUndefined } from "../std/json-or-undefined.ts";
import { UsageError } from "../std/usage-error.ts";

/** Seals a request: who opens it sees at once where it was cut or changed on the way. Says nothing about who wrote it. */
export function sealRequest(request: Omit<SealedRequest, "format_version" | "sha256">): SealedRequest {
  const sealed = { format_version: 1 as const, ...request };
  return { ...sealed, sha256: fingerprint(sealed) };
}

/** Reads one that anybody may have written; throws `UsageError` where it is not whole. */
export function openRequest(text: string): SealedRequest {
  const { data } = SealedRequest.safeParse(jsonOrUndefined(text));
  if (data === undefined) throw new UsageError("the request is none of Pawl's; nothing was measured.");
  const { sha256, ...sealed } = data;
  if (fingerprint(sealed) !== sha256)
    throw new UsageError("the request was changed after it was sealed; nothing was measured.");
  return data;
}
