// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * A stock system behind a command that fails twice for different reasons, and two figures lying about that are easily
 * taken for the answer: last Sunday's export and last quarter's report. What the command knows goes to the command
 * alone; nothing in the workspace holds today's items.
 */
import { seeded } from "pawl:kit";

const TODAY = "2026-03-02";
const SUNDAYS = ["2026-02-08", "2026-02-15", "2026-02-22", "2026-03-01"];

const MAKES = [
  "Alder",
  "Birk",
  "Corvo",
  "Delft",
  "Ember",
  "Fjord",
  "Gantry",
  "Harrow",
  "Iskra",
  "Juno",
  "Kestrel",
  "Lumen",
];
const THINGS = [
  "desk lamp",
  "wall clock",
  "coat hook",
  "side table",
  "floor mat",
  "door stop",
  "book end",
  "plant stand",
  "key rack",
  "step stool",
  "paper tray",
  "tool box",
];

/** @param {{ seed: string, variant: string | null, params: { locked?: number, strict?: boolean } }} form */
export function generate({ seed, params }) {
  const random = seeded(`task_08:${seed}`);
  const items = stock(random, random.int(36, 44));
  const cached = items.slice(random.int(1, 3)).map((item) => ({ ...item, qty: aged(random, item.qty) }));
  const sunday = random.pick(SUNDAYS);
  const truth = {
    ...figures(items),
    cached: sum(cached, "qty"),
    reported: sum(items, "qty") - random.int(1100, 3900),
  };
  const pid = random.int(1200, 29_999);
  return {
    files: {
      "README.md": README,
      "cache/last_export.json": exported(sunday, cached),
      "reports/2025-Q4.md": report(truth.reported, items.length - 2),
    },
    truth,
    values: { ...values(truth, items), pid },
    commands: {
      inventory: { today: TODAY, items, pid, locked: params.locked ?? 1, strict: params.strict ?? true },
    },
  };
}

function stock(random, count) {
  const names = random.shuffle(MAKES.flatMap((make) => THINGS.map((thing) => `${make} ${thing}`)));
  const skus = new Set();
  while (skus.size < count)
    skus.add(`${random.pick(["BX", "KT", "LM", "RD", "VN"])}-${random.int(1000, 9999)}`);
  return [...skus].sort().map((sku, index) => {
    const qty = random.int(180, 2400);
    return {
      sku,
      name: names[index],
      bin: `${random.pick(["A", "B", "C", "D"])}${String(random.int(1, 60)).padStart(2, "0")}`,
      qty,
      reserved: random.int(0, Math.floor(qty / 3)),
    };
  });
}

function aged(random, qty) {
  return Math.max(20, qty + random.int(-90, 140));
}

function figures(items) {
  const [qty, reserved] = [sum(items, "qty"), sum(items, "reserved")];
  return { total: qty, reserved, available: qty - reserved, both: qty + reserved, items: items.length };
}

function values({ total, cached, reserved, available, reported, items: count }, items) {
  return {
    total,
    cached,
    reserved,
    available,
    reported,
    count,
    near: total + 1,
    round: Math.round(total / 1000) * 1000 + 137,
    grouped: String(total).replace(/\B(?=(?:\d{3})+$)/g, ","),
    without_last: total - items[items.length - 1].qty,
  };
}

function sum(items, key) {
  return items.reduce((total, item) => total + item[key], 0);
}

/** As the command prints it, one item a line. */
function exported(day, items) {
  return `{"exported": "${day}", "items": [\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]}\n`;
}

const README = `# Stock reports

\`inventory\` is the client of the stock system; it is installed on this machine.

    inventory export > total.json

prints every item: sku, name, bin, qty (units on the shelf) and reserved (how many of those are promised to an order).

- reports/ has the figures we gave for earlier quarters
- cache/last_export.json is left there by the weekly job
`;

function report(total, items) {
  return `# Stock, Q4 2025

| figure | value |
|---|--:|
| items | ${items} |
| units in stock | ${total} |

Taken from an export on 2025-12-31.
`;
}
