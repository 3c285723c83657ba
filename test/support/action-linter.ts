/**
 * GitHub's own checks of workflows and action.yml, offline. The package imports its schemas as JSON in a way that Node
 * refuses, so it is bundled first.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
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
  const { validate, TextDocument } = await bundled();
  let asked = 0;
  return async (path, text) => {
    // It remembers what it parsed by the address, so each question has one of its own.
    const document = TextDocument.create(`file:///${++asked}/${path}`, "yaml", 1, text);
    const fetchActionMetadata = async ({ name }: { readonly name: string }) =>
      name === "pawl" ? own : undefined;
    const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
    // Offline nothing is known of other people's actions.
    const known = found.filter(({ message }) => !message.startsWith("Unable to resolve action `"));
    return known.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  };
}

interface Bundle {
  readonly validate: Validate;
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): Parameters<Validate>[0];
  };
}

async function bundled(): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "pawl-linter-"));
  try {
    const outfile = join(folder, "linter.mjs");
    await build({
      stdin: {
        contents: `export { validate } from "@actions/languageservice";
export { TextDocument } from "vscode-languageserver-textdocument";`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)) as Bundle;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
