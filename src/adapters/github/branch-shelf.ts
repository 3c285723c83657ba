import { createHash } from "node:crypto";
import type { Found } from "../../ports.ts";
import { PACK_BYTES_MAX } from "../../record/parse-pack.ts";
import { decodeUtf8 } from "../../std/decode-utf8.ts";
import type { Ask } from "./ask.ts";
import type { Candidate, Opened, Shelf } from "./candidate.ts";
import { dataBranchTip, type KeptFile } from "./data-branch.ts";
import type { GithubAccess } from "./octokit.ts";

/** Baselines on the data branch, trusted because only who may push to the repository can write there. */
export function branchShelf(ask: Ask, access: GithubAccess, branch: string): Shelf {
  return (key, ancestors, signal) =>
    ask("contents", signal, async (octokit) => {
      const tip = await dataBranchTip(octokit, access, { branch, key }, signal);
      const candidates: Candidate[] = [...(tip?.kept ?? [])].flatMap(([commit, file]) => {
        const behind = ancestors.get(commit);
        if (behind === undefined) return [];
        const refusal = file.size > PACK_BYTES_MAX ? "it is larger than a data pack can be." : undefined;
        const open: Candidate["open"] = (until) => openKept(ask, access, { file, branch }, until);
        return [{ commit, behind, keptAt: undefined, refusal, open }];
      });
      return { kind: "found", value: candidates };
    });
}

function openKept(
  ask: Ask,
  { owner, repo }: GithubAccess,
  { file, branch }: { readonly file: KeptFile; readonly branch: string },
  signal: AbortSignal,
): Promise<Found<Opened>> {
  return ask("contents", signal, async (octokit) => {
    const { data } = await octokit.rest.git.getBlob({
      owner,
      repo,
      file_sha: file.blob,
      request: { signal },
    });
    const bytes = Buffer.from(data.content, data.encoding as BufferEncoding);
    if (blobId(bytes, file.blob) !== file.blob)
      return { kind: "refused", reason: "its bytes are not those that were kept (the object id differs)." };
    const text = decodeUtf8(bytes);
    if (text === undefined) return { kind: "refused", reason: "its data pack is not UTF-8 text." };
    return { kind: "found", value: { place: `branch ${branch}`, text, trajectories: new Map() } };
  });
}

/** Git's name for these bytes, by the hash that `like` was made with. */
function blobId(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
