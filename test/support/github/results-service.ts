/**
 * The service behind `actions/upload-artifact`: five Twirp methods in JSON, whose addresses lead to the blob storage.
 * What is uploaded through it is in the REST API's listings from then on.
 */
import type { ArtifactStore, StoredRun } from "./artifact-store.ts";
import type { BlobStorage } from "./blob-storage.ts";

const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;

export interface ResultsAnswer {
  readonly status: number;
  readonly body: object;
}

export interface ResultsService {
  /** A workflow run that may upload; returns its id, which is also what its runtime token names. */
  openRun(run: StoredRun): number;
  /** The address below which an uploaded artifact lies in the storage. */
  blobOf(artifact: number): string;
  /** An artifact's id by the run that uploaded it and its name. */
  idOf(run: number, name: string): number;
  answer(path: string, body: Buffer): ResultsAnswer | undefined;
}

interface Pending {
  readonly run: number;
  readonly name: string;
  readonly blob: string;
  id?: number;
  size?: number;
}

interface Asked {
  readonly workflow_run_backend_id: string;
  readonly name?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
  readonly size?: string;
  readonly hash?: string;
}

export function resultsService(artifacts: ArtifactStore, storage: BlobStorage): ResultsService {
  const runs = new Map<number, StoredRun>();
  const all: Pending[] = [];
  let blobs = 0;
  const named = ({ workflow_run_backend_id: run, name, name_filter: filter }: Asked): Pending | undefined =>
    all.find((each) => String(each.run) === run && each.name === (name ?? filter));
  const methods: Readonly<Record<string, (asked: Asked) => ResultsAnswer>> = {
    CreateArtifact: (asked) => {
      const run = Number(asked.workflow_run_backend_id);
      if (!runs.has(run)) return twirpError(401, "unauthenticated", "no such workflow run");
      if (named(asked) !== undefined)
        return twirpError(
          409,
          "already_exists",
          "an artifact with this name already exists on the workflow run",
        );
      const blob = `${run}-${++blobs}.zip`;
      all.push({ run, name: asked.name ?? "", blob });
      return ok({ ok: true, signed_upload_url: storage.address(blob, "write") });
    },
    FinalizeArtifact: (asked) => {
      const pending = named(asked);
      const run = runs.get(Number(asked.workflow_run_backend_id));
      if (pending === undefined || run === undefined) return twirpError(404, "not_found", "no such artifact");
      const { blob } = pending;
      pending.size = Number(asked.size);
      const kept = { address: () => storage.address(blob, "read"), digest: asked.hash ?? null };
      pending.id = artifacts.upload({
        name: pending.name,
        run,
        runId: pending.run,
        content: {},
        size: pending.size,
        kept,
      });
      return ok({ ok: true, artifact_id: String(pending.id) });
    },
    ListArtifacts: (asked) => {
      const { workflow_run_backend_id: of, name_filter: wanted, id_filter: number } = asked;
      const shown = all.filter(
        ({ run, name, id }) =>
          id !== undefined &&
          String(run) === of &&
          (wanted === undefined || name === wanted) &&
          (number === undefined || String(id) === number),
      );
      return ok({
        artifacts: shown.map(({ run, name, id, size }) => ({
          workflow_run_backend_id: String(run),
          workflow_job_run_backend_id: "job",
          database_id: String(id),
          name,
          size: String(size),
        })),
      });
    },
    GetSignedArtifactURL: (asked) => {
      const found = named(asked);
      if (found?.id === undefined) return twirpError(404, "not_found", "no such artifact");
      return ok({ signed_url: storage.address(found.blob, "read") });
    },
    DeleteArtifact: (asked) => {
      const found = named(asked);
      if (found?.id === undefined) return twirpError(404, "not_found", "no such artifact");
      all.splice(all.indexOf(found), 1);
      artifacts.forget(found.id);
      return ok({ ok: true, artifact_id: String(found.id) });
    },
  };
  const byId = (id: number): Pending => all.find((each) => each.id === id)!;
  return {
    openRun: (run) => {
      const id = 9001 + runs.size;
      runs.set(id, run);
      return id;
    },
    blobOf: (artifact) => byId(artifact).blob,
    idOf: (run, name) => all.find((each) => each.run === run && each.name === name)?.id ?? 0,
    answer: (path, body) => {
      const name = PATH.exec(path)?.[1];
      if (name === undefined) return undefined;
      const method = methods[name];
      return method === undefined
        ? twirpError(404, "bad_route", "no such method")
        : method(JSON.parse(body.toString("utf8")) as Asked);
    },
  };
}

function ok(body: object): ResultsAnswer {
  return { status: 200, body };
}

function twirpError(status: number, code: string, msg: string): ResultsAnswer {
  return { status, body: { code, msg } };
}
