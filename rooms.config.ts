import type { IConfiguration } from "dependency-cruiser";

/**
 * The walls of the house (ARCHITECTURE.md): which room may import which, and the one home of each runtime
 * dependency. `test/architecture/rooms.test.ts` runs this and also asserts how many modules were seen,
 * because a cruise that saw nothing would find nothing either.
 */
type Room = {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  readonly pure: boolean;
};

const ROOMS: Readonly<Record<string, Room>> = {
  std: { rooms: [], pure: true },
  stats: { rooms: ["std"], pure: true },
  record: { rooms: ["std"], packages: ["zod"], pure: true },
  suite: { rooms: ["record", "std"], packages: ["zod", "yaml", "smol-toml"], pure: true },
  plan: { rooms: ["suite", "record", "stats", "std"], pure: true },
  harness: { rooms: ["suite", "record", "std", "ports"], packages: ["zod"], pure: true },
  grade: { rooms: ["suite", "record", "std", "ports"], packages: ["zod"], pure: true },
  campaign: { rooms: ["plan", "harness", "grade", "suite", "record", "std", "ports"], pure: true },
  verdict: { rooms: ["record", "stats", "std"], pure: true },
  claims: { rooms: ["record", "stats", "std"], packages: ["zod"], pure: true },
  forecast: { rooms: ["record", "stats", "std"], packages: ["zod"], pure: true },
  leaderboard: { rooms: ["record", "stats", "std"], pure: true },
  brief: { rooms: ["forecast", "suite", "record", "std"], packages: ["zod", "yaml"], pure: true },
  report: {
    rooms: ["claims", "leaderboard", "forecast", "verdict", "record", "stats", "std"],
    packages: ["markdown-table", "fflate"],
    pure: true,
  },
  page: { rooms: ["report", "record", "stats", "std"], packages: ["preact"], pure: true },
  app: {
    rooms: [
      "campaign",
      "report",
      "claims",
      "leaderboard",
      "brief",
      "forecast",
      "verdict",
      "plan",
      "harness",
      "grade",
      "suite",
      "record",
      "stats",
      "std",
      "ports",
    ],
    pure: true,
  },
};

/** One SDK, one folder: nobody else may name the vendor. */
const ADAPTER_HOMES: Readonly<Record<string, string>> = {
  "@aws-sdk|@smithy": "adapters/bedrock",
  "@octokit|@actions/github": "adapters/github",
  "just-bash|sql\\.js|quickjs-emscripten-core|@jitl": "adapters/sandbox",
  "@pydantic": "adapters/prices",
  "openai/": "adapters/openai",
};

const folders = (names: readonly string[]): string =>
  names.map((name) => (name === "ports" ? "^src/ports\\.ts$" : `^src/${name}/`)).join("|");

const roomRules = Object.entries(ROOMS).map(([room, { rooms }]) => ({
  name: `room-${room}`,
  severity: "error" as const,
  comment: `${room} looks down only`,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: folders([room, ...rooms]) },
}));

const packageRules = Object.entries(ROOMS).map(([room, { packages = [] }]) => ({
  name: `packages-${room}`,
  severity: "error" as const,
  from: { path: `^src/${room}/` },
  to: {
    dependencyTypes: ["npm" as const, "npm-dev" as const, "npm-no-pkg" as const],
    ...(packages.length > 0 && { pathNot: `node_modules/(${packages.join("|")})/` }),
  },
}));

const homeRules = Object.entries(ADAPTER_HOMES).map(([vendor, home]) => ({
  name: `home-of-${vendor}`,
  severity: "error" as const,
  from: { path: "^src/", pathNot: `^src/${home}/` },
  to: { path: `node_modules/(${vendor})` },
}));

const config: IConfiguration = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    ...homeRules,
    {
      name: "pure-rooms-touch-nothing",
      severity: "error",
      comment: "no room but adapters and doors may use Node; std may hash",
      from: { path: folders(Object.keys(ROOMS)) },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "only-std-hashes",
      severity: "error",
      from: { path: folders(Object.keys(ROOMS)), pathNot: "^src/std/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "adapters-look-down",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^src/", pathNot: "^src/(adapters|record|std)/|^src/ports\\.ts$" },
    },
    {
      name: "adapters-are-strangers",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "ports-name-no-room-above-suite",
      severity: "error",
      from: { path: "^src/ports\\.ts$" },
      to: { path: "^src/", pathNot: "^src/(record|std)/" },
    },
    {
      name: "only-doors-see-adapters",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(adapters|doors)/|^src/(main|cli)\\.ts$" },
      to: { path: "^src/adapters/" },
    },
    {
      name: "actions-core-lives-in-the-door",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(main\\.ts|doors/)" },
      to: { path: "node_modules/@actions/core" },
    },
    { name: "no-circles", severity: "error", from: { path: "^src/" }, to: { circular: true } },
    {
      name: "src-stands-alone",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|fixtures|tasks|bench|scripts)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};

export default config;
