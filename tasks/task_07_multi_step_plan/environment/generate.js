// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * A hand-over plan with four steps. Each content holds something that gets "tidied up" by a writer who retells instead
 * of copying: compact JSON with 0.10, a table with tabs and leading zeros, a Markdown hard break and dashes.
 */
import { seeded } from "pawl:kit";

const SERVICES = [
  "ledger",
  "courier",
  "harbor",
  "atlas",
  "beacon",
  "tundra",
  "orchid",
  "signal",
  "quarry",
  "lantern",
];
const OWNERS = [
  "Ines Duarte",
  "Tomasz Wilk",
  "Aoife Brennan",
  "Kofi Mensah",
  "Lena Vogt",
  "Ravi Nair",
  "Mei Tanaka",
  "Sofia Lind",
];
const ZONES = ["eu-west-1a", "eu-west-1b", "us-east-1c", "us-east-1d", "ap-south-1a", "sa-east-1b"];
const ROLES = ["http", "metrics", "admin", "gossip", "debug", "health"];

export function generate({ seed }) {
  const random = seeded(`task_07:${seed}`);
  const contents = written(random);
  const order = [...random.shuffle(["config.json", "ports.tsv", "NOTES.md"]), "status.txt"];
  const steps = order.map((path) => ({ path, text: contents[path] }));
  return {
    files: { "plan.md": plan(random, steps) },
    truth: { steps },
    values: values(steps),
  };
}

function written(random) {
  const service = `${random.pick(SERVICES)}-${random.int(2, 9)}`;
  const owner = random.pick(OWNERS);
  const zones = random.shuffle(ZONES).slice(0, 2);
  const delay = `0.${random.int(1, 9)}0`;
  const rows = random
    .shuffle(ROLES)
    .slice(0, 4)
    .map((role) => `${role}\t0${random.int(100, 999)}\ttcp`);
  const hour = random.int(10, 21);
  return {
    "config.json": `{"service":"${service}","retries":${random.int(2, 7)},"backoff_s":${delay},"zones":["${zones[0]}","${zones[1]}"],"canary":${random.chance(0.5)}}\n`,
    "ports.tsv": `role\tport\tproto\n${rows.join("\n")}\n`,
    "NOTES.md": `# ${service} \u2014 hand-over\n\nOwner: ${owner}  \nWindow: ${hour}:00\u2013${hour}:${random.pick(["15", "30", "45"])} UTC\n\n* roll back with \`undo ${random.int(100, 999)}\`\n`,
    "status.txt": "OK 4/4\n",
  };
}

const KINDS = { "config.json": "json", "ports.tsv": "tsv", "NOTES.md": "markdown", "status.txt": "text" };
const WHY = {
  "config.json": "The service reads this as is; keep it on one line.",
  "ports.tsv": "Columns are separated by single tabs; ports keep their leading zero.",
  "NOTES.md":
    "Rendered on the team page: the line with the owner ends in two spaces, and the dashes are real dashes.",
  "status.txt": "Written last; the monitor takes it as the sign that the other three are there.",
};

function plan(random, steps) {
  const ticket = `OPS-${random.int(1100, 9800)}`;
  const parts = steps.map(
    ({ path, text }, index) =>
      `## Step ${index + 1}: ${path}\n\n${WHY[path]}\n\n\`\`\`${KINDS[path]}\n${text}\`\`\`\n`,
  );
  return [
    `# Hand-over plan (${ticket})\n`,
    "Four files, in this order. Later steps are picked up by a watcher as soon as they appear, so the order matters.\n",
    ...parts,
    "## Not part of this plan\n",
    'SUMMARY.md is written by the release bot afterwards. Last quarter\'s config used `"retries":1`; do not bring it back.\n',
  ].join("\n");
}

/** For each step its path and text, and the text after each way of retelling it. */
function values(steps) {
  const retold = {
    text: (_path, text) => text,
    pretty: only(
      "config.json",
      (text) => `${JSON.stringify(JSON.parse(text), null, 2).replace(/("backoff_s": 0\.\d)/, "$10")}\n`,
    ),
    spaced: only("config.json", (text) => text.replace(/,"/g, ', "').replace(/":/g, '": ')),
    float: only("config.json", (text) => text.replace(/(0\.\d)0/, "$1")),
    spaces: only("ports.tsv", (text) => text.replace(/\t/g, "    ")),
    zeros: only("ports.tsv", (text) => text.replace(/\t0/g, "\t")),
    crlf: only("ports.tsv", (text) => text.replace(/\n/g, "\r\n")),
    hyphen: only("NOTES.md", (text) => text.replace(/[\u2013\u2014]/g, "-")),
    trimmed: only("NOTES.md", (text) => text.replace(/ +\n/g, "\n")),
    endless: only("status.txt", (text) => text.trimEnd()),
    fenced: only("NOTES.md", (text) => `\`\`\`markdown\n${text}\`\`\`\n`),
  };
  const entries = steps.flatMap(({ path, text }, index) => [
    [`path_${index + 1}`, path],
    ...Object.entries(retold).map(([name, retell]) => [`${name}_${index + 1}`, retell(path, text)]),
  ]);
  return Object.fromEntries(entries);
}

function only(target, retell) {
  return (path, text) => (path === target ? retell(text) : text);
}
