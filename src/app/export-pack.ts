import type { Folder } from "../ports.ts";
import type { DataPack } from "../record/data-pack.ts";
import { exportAtif } from "../report/export-atif.ts";
import { exportCsv } from "../report/export-csv.ts";
import { exportEee } from "../report/export-eee.ts";
import { exportInspect } from "../report/export-inspect.ts";
import { exportJunit } from "../report/export-junit.ts";
import type { ExportedRun, ExportFile } from "../report/export-run.ts";
import { UsageError } from "../std/usage-error.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { ExportFormat } from "./export-formats.ts";
import { readTrajectory } from "./read-trajectory.ts";

/** What was written, and how many runs had no trajectory to take along. */
export interface Exported {
  readonly paths: readonly string[];
  readonly missing: number;
}

/** Writes a pack in one format into `out`. `verdict` is what JUnit tells suspicions from failures by. */
export async function exportPack(
  source: { readonly pack: DataPack; readonly folder: Folder; readonly verdict: Verdict | undefined },
  format: ExportFormat,
  out: Folder,
  signal: AbortSignal,
): Promise<Exported> {
  const { files, missing } = await filesOf(source, format, signal);
  for (const { path, content } of files) {
    const written = await out.write(path, content, signal);
    if (written.kind === "refused") throw new UsageError(written.reason);
  }
  return { paths: files.map(({ path }) => path), missing };
}

async function filesOf(
  { pack, folder, verdict }: Parameters<typeof exportPack>[0],
  format: ExportFormat,
  signal: AbortSignal,
): Promise<{ readonly files: readonly ExportFile[]; readonly missing: number }> {
  if (format === "csv") return { files: exportCsv(pack), missing: 0 };
  if (format === "junit") return { files: exportJunit(pack, verdict), missing: 0 };
  const runs = await withTrajectories(pack, folder, signal);
  const missing = runs.filter(({ trajectory }) => trajectory === null).length;
  switch (format) {
    case "inspect":
      return { files: exportInspect(pack, runs), missing };
    case "atif":
      return { files: exportAtif(pack, runs), missing };
    case "eee":
      return { files: exportEee(pack, runs), missing };
  }
}

async function withTrajectories(pack: DataPack, folder: Folder, signal: AbortSignal): Promise<ExportedRun[]> {
  const runs: ExportedRun[] = [];
  for (const record of pack.runs) {
    const read = await readTrajectory([folder], record.trajectory_sha256, signal);
    runs.push({ record, trajectory: typeof read === "string" ? null : read });
  }
  return runs;
}
