/** Holds what is sent to GitHub against GitHub's own schemas of request bodies, with its limits on lengths and counts. */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const FILE = new URL("../../../fixtures/github/request-bodies.json", import.meta.url);
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

interface Schema {
  readonly method: string;
  readonly path: RegExp;
  readonly validate: ValidateFunction;
}

const ajv = new Ajv({ strict: false, allErrors: true, formats: { "date-time": ISO_TIME } });

const { bodies, artifact } = JSON.parse(readFileSync(FILE, "utf8")) as {
  readonly bodies: Readonly<Record<string, object>>;
  readonly artifact: object;
};

const SCHEMAS: readonly Schema[] = Object.entries(bodies).map(([operation, schema]) => {
  const [method = "", template = ""] = operation.split(" ");
  // A ref has slashes in it; everything else in braces is one part of the path.
  const source = template.replaceAll("{ref}", ".+").replaceAll(/\{\w+\}/g, "[^/]+");
  return { method, path: new RegExp(`^${source}$`), validate: ajv.compile(schema) };
});

const isArtifact = ajv.compile(artifact);

/** Why GitHub would answer 422, or undefined where it would take the body or where its schema is not among ours. */
export function schemaRefusal(method: string, path: string, body: Buffer): string | undefined {
  const schema = SCHEMAS.find((each) => each.method === method && each.path.test(path));
  if (schema === undefined) return undefined;
  const value: unknown = body.length === 0 ? undefined : JSON.parse(body.toString("utf8"));
  return schema.validate(value) ? undefined : ajv.errorsText(schema.validate.errors);
}

/** Throws where what the test server is about to answer is not an artifact as GitHub describes it. */
export function assertArtifact(value: unknown): void {
  if (!isArtifact(value)) throw new Error(ajv.errorsText(isArtifact.errors));
}
