/** The bytes of an artifact, held against the digest GitHub took of them before anybody looks inside. */
import type { Octokit } from "@octokit/rest";
import type { Found } from "../../ports.ts";
import { sha256 } from "../../std/hash.ts";
import type { GithubAccess } from "./octokit.ts";

/** Larger than the zip of any campaign; more is not taken into memory. */
const ZIP_BYTES_MAX = 256 * 1024 * 1024;
/** Tries at the storage, whose address is good for a minute. */
const TRIES_MAX = 2;

/** An artifact as a listing tells of it. */
export interface ListedArtifact {
  readonly id: number;
  readonly size_in_bytes: number;
  readonly digest?: string | null;
}

/** Throws what GitHub refuses; what the storage refuses is a value. */
export async function downloadArtifact(
  octokit: Octokit,
  { owner, repo, apiUrl }: GithubAccess,
  { id, size_in_bytes: size, digest }: ListedArtifact,
  signal: AbortSignal,
): Promise<Found<Uint8Array>> {
  if (digest === undefined || digest === null || !/^sha256:[0-9a-f]{64}$/.test(digest))
    return refused("GitHub has no digest to check it by.");
  if (size > ZIP_BYTES_MAX) return refused("it is larger than 256 MiB.");
  const answer = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: id,
    archive_format: "zip",
    // The address it leads to is signed by itself: our token stays here.
    request: { signal, redirect: "manual" },
  });
  const location = addressOf(answer.headers.location, apiUrl);
  if (location === undefined) return refused("GitHub did not say where it is stored.");
  const bytes = await fetchBytes(location, signal);
  if (bytes.kind === "found" && `sha256:${sha256(bytes.value)}` !== digest)
    return refused("its bytes are not those that were uploaded (the SHA-256 differs).");
  return bytes;
}

/** An encrypted address, or one as plain as the API's own. */
function addressOf(location: string | undefined, apiUrl: string): URL | undefined {
  if (location === undefined || !URL.canParse(location)) return undefined;
  const url = new URL(location);
  return url.protocol === "https:" || url.protocol === new URL(apiUrl).protocol ? url : undefined;
}

async function fetchBytes(location: URL, signal: AbortSignal): Promise<Found<Uint8Array>> {
  for (let tried = 1; ; tried++) {
    try {
      const response = await fetch(location, { signal, redirect: "error" });
      if (response.ok) return await readCapped(response);
      await response.body?.cancel();
      if (response.status < 500 || tried >= TRIES_MAX)
        return refused(`its storage answered ${response.status}.`);
    } catch {
      // The connection broke; the second time that is the answer.
      signal.throwIfAborted();
      if (tried >= TRIES_MAX) return refused("its storage could not be reached.");
    }
  }
}

async function readCapped(response: Response): Promise<Found<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > ZIP_BYTES_MAX) return refused("it is larger than 256 MiB.");
    chunks.push(chunk);
  }
  return { kind: "found", value: Buffer.concat(chunks) };
}

function refused(reason: string): { readonly kind: "refused"; readonly reason: string } {
  return { kind: "refused", reason };
}
