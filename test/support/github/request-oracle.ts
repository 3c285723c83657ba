/**
 * Holds whole requests against GitHub's own OpenAPI description: the operation must exist, every query parameter
 * must be one of its own and of its type, and the body must be what its schema says, with the limits it states.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";

const FILE = new URL("../../../fixtures/github-openapi-slim.json", import.meta.url);

/** Asked by us and GitHub's, but not among the paths that the slim description kept. */
const DESCRIBED_ELSEWHERE: readonly RegExp[] = [
  /^POST \/graphql$/,
  /^GET \/user$/,
  /^GET \/repos\/[^/]+\/[^/]+$/,
  /^GET \/repos\/[^/]+\/[^/]+\/collaborators\/[^/]+\/permission$/,
];

export interface AskedRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

/** Why GitHub would not take the request, or undefined. */
export type RequestOracle = (request: AskedRequest) => string | undefined;

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: object;
  readonly "x-multi-segment"?: boolean;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  };
}

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

interface Known {
  readonly method: string;
  readonly path: RegExp;
  /** More fixed characters first, so that `/commits/{ref}` does not shadow what is more particular. */
  readonly weight: number;
  readonly query: ReadonlyMap<string, { readonly required: boolean; readonly validate: ValidateFunction }>;
  readonly body: ValidateFunction | undefined;
  readonly isBodyRequired: boolean;
}

export function requestOracle(): RequestOracle {
  const known = knownOperations();
  return ({ method, url, body }) => {
    const asked = `${method} ${url.pathname}`;
    const operation = known.find((each) => each.method === method && each.path.test(url.pathname));
    if (operation === undefined)
      return DESCRIBED_ELSEWHERE.some((each) => each.test(asked)) ? undefined : "there is no such operation";
    return queryFault(operation, url) ?? bodyFault(operation, body);
  };
}

function knownOperations(): Known[] {
  const spec = withoutStrayNullables(JSON.parse(readFileSync(FILE, "utf8"))) as Spec;
  const options = { strict: false, allErrors: true, validateFormats: false, validateSchema: false } as const;
  const bodies = new Ajv(options);
  // What is in an address is text; only there may it stand for a number.
  const queries = new Ajv({ ...options, coerceTypes: "array" });
  bodies.addSchema(spec, "github");
  queries.addSchema(spec, "github");
  return Object.entries(spec.paths)
    .flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) =>
        understand(spec, { path, method, operation }, { bodies, queries }),
      ),
    )
    .sort((left, right) => right.weight - left.weight);
}

function understand(
  spec: Spec,
  {
    path,
    method,
    operation,
  }: { readonly path: string; readonly method: string; readonly operation: Operation },
  { bodies, queries }: { readonly bodies: Ajv; readonly queries: Ajv },
): Known {
  const parameters = (operation.parameters ?? []).map((each) =>
    each.$ref === undefined ? each : spec.components.parameters[each.$ref.split("/").at(-1) ?? ""]!,
  );
  const isMany = (name: string): boolean =>
    parameters.some((each) => each.name === name && each["x-multi-segment"] === true);
  const source = path
    .replaceAll(".", "\\.")
    .replaceAll(/\{(\w+)\}/g, (_all, name: string) => (isMany(name) ? ".+" : "[^/]+"));
  const pointer = `github#/paths/${encodeURIComponent(path.replaceAll("/", "~1"))}/${method}`;
  const hasBody = operation.requestBody?.content?.["application/json"]?.schema !== undefined;
  return {
    method: method.toUpperCase(),
    path: new RegExp(`^${source}$`),
    weight: path.replaceAll(/\{\w+\}/g, "").length,
    query: new Map(
      parameters
        .filter((each) => each.in === "query")
        .map(({ name, required = false, schema = {} }) => [
          name,
          { required, validate: queries.compile({ type: "object", properties: { value: rebased(schema) } }) },
        ]),
    ),
    body: hasBody
      ? bodies.compile({ $ref: `${pointer}/requestBody/content/application~1json/schema` })
      : undefined,
    isBodyRequired: operation.requestBody?.required === true,
  };
}

function queryFault({ query }: Known, url: URL): string | undefined {
  for (const [name, value] of url.searchParams) {
    const parameter = query.get(name);
    if (parameter === undefined) return `it has no query parameter ${name}`;
    if (!parameter.validate({ value })) return `${name}=${value} is not what it may be`;
  }
  for (const [name, { required }] of query)
    if (required && !url.searchParams.has(name)) return `the query parameter ${name} is missing`;
  return undefined;
}

function bodyFault({ body: validate, isBodyRequired }: Known, body: Buffer): string | undefined {
  if (body.length === 0) return isBodyRequired ? "a body is missing" : undefined;
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    return "Problems parsing JSON";
  }
  if (validate === undefined || validate(value)) return undefined;
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`).join("; ");
}

/** References within the description, seen from a schema that is not in it. */
function rebased(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/')) as object;
}

/** OpenAPI allows `nullable` beside a choice of schemas, where the validator wants a type: there it says nothing new. */
function withoutStrayNullables(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutStrayNullables);
  if (typeof value !== "object" || value === null) return value;
  const isStray = "nullable" in value && !("type" in value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !(isStray && name === "nullable"))
      .map(([name, each]) => [name, withoutStrayNullables(each)]),
  );
}
