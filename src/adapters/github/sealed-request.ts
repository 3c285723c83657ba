/** The request that a workflow run without credentials left: bytes that anybody may have made, opened in memory. */
import { type UnzipFileInfo, unzipSync } from "fflate";
import type { Found } from "../../ports.ts";
import { REQUEST_ARTIFACT, REQUEST_BYTES_MAX, REQUEST_FILE } from "../../record/sealed-request.ts";
import { decodeUtf8 } from "../../std/decode-utf8.ts";
import { githubAsk } from "./ask.ts";
import { downloadArtifact } from "./download-artifact.ts";
import type { GithubAccess } from "./octokit.ts";

/** The text of the request of workflow run `runId`; nothing is written to disk, and nothing but the one file is opened. */
export async function sealedRequest(
  access: GithubAccess,
  runId: number,
  signal: AbortSignal,
): Promise<Found<string>> {
  const { owner, repo } = access;
  return githubAsk(access)("artifacts", signal, async (octokit) => {
    const query = { owner, repo, run_id: runId, name: REQUEST_ARTIFACT, per_page: 100 };
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ ...query, request: { signal } });
    const named = data.artifacts.filter(({ name }) => name === REQUEST_ARTIFACT);
    const latest = named.toSorted((a, b) => b.id - a.id)[0];
    if (latest === undefined) return refused("the workflow run left no request.");
    if (latest.expired) return refused("the request has expired.");
    if (latest.size_in_bytes > REQUEST_BYTES_MAX) return refused("the request is too large to be one.");
    const zip = await downloadArtifact(octokit, access, latest, signal);
    return zip.kind === "refused" ? zip : unpackRequest(zip.value);
  });
}

/** The one file of the zip; refused where it holds anything else, anything twice or too much. */
export function unpackRequest(zip: Uint8Array): Found<string> {
  const names: string[] = [];
  const admit = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    return name === REQUEST_FILE && Math.max(size, originalSize) <= REQUEST_BYTES_MAX;
  };
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(zip, { filter: admit });
  } catch {
    return refused("the request is not a whole zip file.");
  }
  const bytes = files[REQUEST_FILE];
  if (names.length !== 1 || names[0] !== REQUEST_FILE)
    return refused(`the request must hold ${REQUEST_FILE} and nothing else.`);
  const text = bytes === undefined || bytes.length > REQUEST_BYTES_MAX ? undefined : decodeUtf8(bytes);
  return text === undefined
    ? refused("the request is too large, or not UTF-8 text.")
    : { kind: "found", value: text };
}

function refused(reason: string): { readonly kind: "refused"; readonly reason: string } {
  return { kind: "refused", reason };
}
