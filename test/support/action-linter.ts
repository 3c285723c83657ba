/**
 * GitHub's own checks of workflows and action.yml, offline. The package imports its schemas as JSON in a way that Node
 * refuses, so it is bundled first.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What it says of one file, each remark as `line: message`. */
export type ActionLinter = (path: string, text: string) => Promise<string[]>;

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

type Validate = (
  document: { readonly uri: string; getText(): string },
  config: {
    readonly actionsMetadataProvider: {
      fetchActionMetadata(action: { readonly name: string }): Promise<Metadata | undefined>;
    };
  },
) => Promise<Diagnostic[]>;

/** `own` is our action.yml: what examples pass to the action `pawl` is held against it, whoever owns that. */
export async function actionLinter(own: Metadata): Promise<ActionLinter> {
  const { validate } = await bundled();
  let asked = 0;
  return async (path, text) => {
    // It remembers what it parsed by the address, so each question has one of its own.
    const document = { uri: `file:///${++asked}/${path}`, getText: () => text };
    const fetchActionMetadata = async ({ name }: { readonly name: string }) =>
      name === "pawl" ? own : undefined;
    const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
    // Offline nothing is known of other people's actions.
    const known = found.filter(({ message }) => !message.startsWith("Unable to resolve action `"));
    return known.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  };
}

async function bundled(): Promise<{ readonly validate: Validate }> {
  const folder = await mkdtemp(join(tmpdir(), "pawl-linter-"));
  try {
    const outfile = join(folder, "linter.mjs");
    await build({
      entryPoints: [fileURLToPath(new URL("action-linter-entry.ts", import.meta.url))],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)) as { readonly validate: Validate };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
