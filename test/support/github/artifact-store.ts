/**
 * Artifacts and the workflow runs that made them, which the emulator cannot be given: listings joined with their
 * runs, digests, expiry, and zips behind a signed address that takes no token, as Azure's does not.
 */
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { assertArtifact } from "./request-schemas.ts";

/** A workflow run as far as anybody asks. */
export interface StoredRun {
  readonly event: string;
  readonly path: string;
  readonly branch: string;
  readonly commit: string;
  readonly isFork: boolean;
}

export interface Upload {
  readonly name: string;
  readonly run: StoredRun;
  /** The zip as it is, or the files to zip. */
  readonly content: Uint8Array | Readonly<Record<string, string>>;
  /** Where the bytes lie instead, behind an address signed at each asking. */
  readonly kept?: { readonly address: () => string; readonly digest: string | null };
  /** The workflow run's id; one of its own where absent. */
  readonly runId?: number;
  readonly expired?: boolean;
  /** Instead of the right one. */
  readonly digest?: string | null;
  /** Instead of the right one, bytes. */
  readonly size?: number;
  /** What the listing says of the run, where that is something else. */
  readonly listedAs?: Partial<StoredRun>;
}

interface StoredArtifact extends Omit<Upload, "runId"> {
  readonly id: number;
  readonly runId: number;
  readonly zip: Uint8Array;
}

export interface StoreAnswer {
  readonly status: number;
  readonly body: Uint8Array | object;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ArtifactStore {
  /** Adds one, later than all others, and returns its id. */
  upload(upload: Upload): number;
  /** As a user does it on the website: the artifact, or the run that made it. */
  remove(id: number, what: "artifact" | "run"): void;
  /** Deleted between the listing and the download. */
  expire(id: number): void;
  /** What comes out of the storage instead. */
  corrupt(id: number, zip: Uint8Array): void;
  /** The names of all, the latest first. */
  names(): string[];
  /** As if it had never been. */
  forget(id: number): void;
  clear(): void;
  answer(request: {
    readonly method: string;
    readonly url: URL;
    readonly authorization: string | undefined;
  }): StoreAnswer | undefined;
}

const HOME = { id: 1, full_name: "octocat/agents" };
const FORK = { id: 2, full_name: "mallory/agents" };
const NOT_FOUND: StoreAnswer = { status: 404, body: { message: "Not Found" } };

export function artifactStore(): ArtifactStore {
  let artifacts: StoredArtifact[] = [];
  const stored = new Map<number, Uint8Array>();
  const late = new Set<number>();
  const runsGone = new Set<number>();
  let ids = 0;
  return {
    upload(upload) {
      const id = ++ids;
      const zip = upload.content instanceof Uint8Array ? upload.content : zipped(upload.content);
      artifacts.unshift({ ...upload, id, runId: upload.runId ?? 1000 + id, zip });
      stored.set(id, zip);
      return id;
    },
    remove(id, what) {
      if (what === "run") runsGone.add(1000 + id);
      else stored.delete(id);
    },
    expire: (id) => void late.add(id),
    corrupt: (id, zip) => void stored.set(id, zip),
    names: () => artifacts.map(({ name }) => name),
    forget: (id) => {
      artifacts = artifacts.filter((each) => each.id !== id);
    },
    clear: () => {
      artifacts = [];
    },
    answer({ method, url, authorization }) {
      const at = /^\/repos\/[^/]+\/[^/]+\/actions\/(artifacts|runs)(?:\/(\d+)(\/zip|\/artifacts)?)?$/.exec(
        url.pathname,
      );
      const signed = /^\/signed-storage\/(\d+)$/.exec(url.pathname)?.[1];
      if (method !== "GET") return undefined;
      if (signed !== undefined) return fromStorage(stored.get(Number(signed)), authorization);
      if (at === null) return undefined;
      const [, what, id, rest] = at;
      if (what === "runs" && rest === "/artifacts")
        return ofRun(artifacts, { id: Number(id), gone: runsGone, query: url.searchParams });
      if (what === "runs")
        return runOf(
          artifacts.find(({ runId }) => runId === Number(id)),
          runsGone,
        );
      if (id === undefined) return listed(artifacts, url.searchParams);
      const artifact = artifacts.find((each) => each.id === Number(id));
      if (artifact === undefined || !stored.has(artifact.id) || rest === undefined) return NOT_FOUND;
      if (artifact.expired === true || late.has(artifact.id))
        return { status: 410, body: { message: "Artifact has expired" } };
      return {
        status: 302,
        body: {},
        headers: {
          location: artifact.kept?.address() ?? `${url.origin}/signed-storage/${artifact.id}?sig=abc`,
        },
      };
    },
  };
}

/** A zip of text files. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function fromStorage(zip: Uint8Array | undefined, authorization: string | undefined): StoreAnswer {
  if (authorization !== undefined) return { status: 400, body: { message: "two ways to sign in" } };
  return zip === undefined
    ? NOT_FOUND
    : { status: 200, body: zip, headers: { "content-type": "application/zip" } };
}

function listed(all: readonly StoredArtifact[], query: URLSearchParams): StoreAnswer {
  const named = all.filter(({ name }) => !query.has("name") || name === query.get("name"));
  const size = Number(query.get("per_page") ?? 30);
  const from = (Number(query.get("page") ?? 1) - 1) * size;
  const artifacts = named.slice(from, from + size).map(row);
  for (const each of artifacts) assertArtifact(each);
  return { status: 200, body: { total_count: named.length, artifacts } };
}

function ofRun(
  all: readonly StoredArtifact[],
  asked: { readonly id: number; readonly gone: ReadonlySet<number>; readonly query: URLSearchParams },
): StoreAnswer {
  const own = all.filter(({ runId }) => runId === asked.id);
  return own.length === 0 || asked.gone.has(asked.id) ? NOT_FOUND : listed(own, asked.query);
}

function row(artifact: StoredArtifact): object {
  const { id, name, zip, expired, size, runId, digest = artifact.kept?.digest } = artifact;
  const run = { ...artifact.run, ...artifact.listedAs };
  const url = `https://api.github.com/repos/octocat/agents/actions/artifacts/${id}`;
  const at = `2026-11-${String(1 + (id % 28)).padStart(2, "0")}T10:00:00Z`;
  return {
    id,
    node_id: `A_${id}`,
    name,
    size_in_bytes: size ?? zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: expired ?? false,
    created_at: at,
    updated_at: at,
    expires_at: "2027-02-20T10:00:00Z",
    digest: digest === undefined ? `sha256:${createHash("sha256").update(zip).digest("hex")}` : digest,
    workflow_run: {
      id: runId,
      repository_id: HOME.id,
      head_repository_id: run.isFork ? FORK.id : HOME.id,
      head_branch: run.branch,
      head_sha: run.commit,
    },
  };
}

function runOf(artifact: StoredArtifact | undefined, gone: ReadonlySet<number>): StoreAnswer {
  if (artifact === undefined || gone.has(artifact.runId)) return NOT_FOUND;
  const { event, path, branch, commit, isFork } = artifact.run;
  return {
    status: 200,
    body: {
      id: artifact.runId,
      event,
      path,
      head_branch: branch,
      head_sha: commit,
      repository: HOME,
      head_repository: isFork ? FORK : HOME,
    },
  };
}
