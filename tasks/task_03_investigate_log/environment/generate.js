// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * An afternoon's access log. Steady traffic with four harmless oddities; then one request type piles up and takes
 * every unit of a shared pool; then every other route that needs the pool fails after five seconds of waiting, while
 * the culprit itself goes on succeeding slowly; then recovery. The 500 lines name only victims: who did it shows
 * only in the lines before them.
 */
import { seeded } from "pawl:kit";

const POOL_SIZE = 20;

const STORIES = {
  orders: {
    culprit: "POST /api/orders",
    status: 201,
    unit: "database connections",
    victims: ["GET /api/products/:id", "GET /api/cart", "GET /api/users/:id", "POST /api/login"],
  },
  export: {
    culprit: "GET /api/export",
    status: 200,
    unit: "worker threads",
    victims: ["GET /api/products/:id", "GET /api/cart", "GET /api/users/:id", "POST /api/login"],
  },
};

const SCANNED = ["/wp-login.php", "/.env", "/phpmyadmin/index.php", "/admin.php"];

/** @param {{ seed: string, variant: string | null, params: { lines?: number, story?: string } }} form */
export function generate({ seed, params }) {
  const total = params.lines ?? 280;
  const name = params.story ?? "orders";
  const story = STORIES[name];
  const random = seeded(`task_03:${seed}`);
  const entries = stamped(random, sized(random, story, total));
  const log = `${entries.map(render).join("\n")}\n`;
  const bad = entries.filter((entry) => entry.status === 500);
  const truth = {
    story: name,
    culprit: story.culprit,
    first_500_request: bad[0].req,
    count_500: bad.length,
  };
  return {
    files: { "access.log": log, "README.md": readme(story) },
    truth,
    values: values(entries, bad, log, story),
  };
}

/** What scripts may speak of: the right answers, and the wrong ones a hurried reader arrives at. */
function values(entries, bad, log, story) {
  const failing = entries.filter((entry) => entry.status >= 500);
  const unlucky = entries.find((entry) => entry.status === 502);
  return {
    culprit: story.culprit,
    unit: story.unit,
    first_500: bad[0].req,
    last_500: bad[bad.length - 1].req,
    second_500: bad[1].req,
    first_5xx: failing[0].req,
    first_502: unlucky.req,
    count_500: String(bad.length),
    count_more: String(bad.length + 1),
    count_less: String(bad.length - 1),
    count_5xx: String(failing.length),
    count_grep: String(log.split("\n").filter((line) => line.includes("500")).length),
    victim: `${bad[0].method} ${bad[0].path.replace(/\/\d+$/, "")}`,
  };
}

/** The story in exactly `total` lines: what is not ramp, burst or recovery is steady traffic. */
function sized(random, story, total) {
  const failures =
    Math.max(8, Math.round(total * 0.06)) + random.int(0, Math.max(5, Math.round(total * 0.035)));
  const after = burst(random, story, failures);
  const before = ramp(random, story, Math.round(total * 0.19));
  const end = recovery(random, story, Math.max(6, Math.round(total * 0.09)));
  const steady = withOddities(random, story, total - before.length - after.length - end.length);
  return [...steady, ...before, ...after, ...end];
}

function withOddities(random, story, count) {
  const oddities = [
    Array.from({ length: 4 }, () =>
      request(random, "GET /api/recommendations", 502, random.int(280, 420), { pool: random.int(2, 6) }),
    ),
    scan(random),
    [
      request(random, "GET /api/reports/monthly", 200, random.int(8800, 9600), {
        pool: random.int(3, 7),
        gap: 2400,
      }),
    ],
    [
      request(random, "POST /api/payments/webhook", 504, 30_000 + random.int(1, 9), {
        pool: random.int(2, 6),
      }),
    ],
    [
      request(random, "GET /api/reports/monthly", 200, random.int(8800, 9600), {
        pool: random.int(3, 7),
        gap: 2100,
      }),
    ],
    [request(random, "GET /api/products/500", 200, random.int(18, 60), { pool: random.int(2, 6) })],
    [request(random, story.culprit, story.status, random.int(90, 180), { pool: random.int(3, 6) })],
    [request(random, story.culprit, story.status, random.int(90, 180), { pool: random.int(3, 6) })],
  ];
  const odd = oddities.flat().length;
  const quiet = Array.from({ length: count - odd }, () => ordinary(random, { pool: random.int(2, 6) }));
  // Spread over the steady part, in random order, each cluster kept together.
  const clusters = random.shuffle(oddities);
  const stride = Math.floor(quiet.length / (clusters.length + 1));
  return [
    ...clusters.flatMap((cluster, index) => [
      ...quiet.slice(index * stride, (index + 1) * stride),
      ...cluster,
    ]),
    ...quiet.slice(clusters.length * stride),
  ];
}

function scan(random) {
  const ip = `185.${random.int(10, 250)}.${random.int(1, 250)}.${random.int(2, 250)}`;
  return random.shuffle(SCANNED).map((path) => ({
    ...request(random, `GET ${path}`, 404, random.int(1, 4), { pool: random.int(2, 5), gap: 90 }),
    ip,
  }));
}

/** The culprit's requests come ever faster and take ever longer; the pool fills. */
function ramp(random, story, count) {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const pool = Math.min(POOL_SIZE, Math.round(5 + share * 15) + random.int(0, 1));
    const queued = share > 0.7 ? Math.round((share - 0.7) * 7000) + random.int(0, 300) : 0;
    const gap = Math.round(1400 - share * 1100);
    if (random.chance(0.62)) {
      const held = Math.round(180 + share * share * 4200) + random.int(0, 160);
      return request(random, story.culprit, story.status, held + queued, { pool, wait: queued, gap });
    }
    return ordinary(random, { pool, wait: queued, gap });
  });
}

/** Victims fail after waiting five seconds; the culprit's own requests, already inside, still succeed. */
function burst(random, story, failures) {
  const slow = Math.round(failures * 0.6);
  const kinds = [
    ...Array.from({ length: failures }, () => "victim"),
    ...Array.from({ length: slow }, () => "culprit"),
    ...Array.from({ length: 3 }, () => "health"),
  ];
  return ["culprit", "victim", ...random.shuffle(kinds.slice(1, -1)), "health"].map((kind) => {
    const gap = 240;
    if (kind === "health")
      return request(random, "GET /healthz", 200, random.int(1, 3), { pool: POOL_SIZE, gap });
    if (kind === "victim") {
      const route = random.pick(story.victims);
      return request(random, route, 500, 5000 + random.int(1, 9), { pool: POOL_SIZE, wait: 5000, gap });
    }
    const wait = random.int(1200, 4300);
    const took = random.int(Math.max(4700, wait + 900), 9800);
    return request(random, story.culprit, story.status, took, { pool: POOL_SIZE, wait, gap });
  });
}

function recovery(random, story, count) {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    const pool = Math.max(3, Math.round(18 - share * 14));
    const gap = Math.round(500 + share * 4000);
    if (index < 3)
      return request(random, story.culprit, story.status, random.int(1200, 2900), { pool, wait: 0, gap });
    return ordinary(random, { pool, gap });
  });
}

const ORDINARY = [
  ["GET /api/products/:id", 200, 18, 70],
  ["GET /api/products/:id", 200, 18, 70],
  ["GET /api/cart", 200, 20, 55],
  ["GET /api/users/:id", 200, 15, 48],
  ["POST /api/login", 200, 80, 160],
  ["GET /api/search", 200, 60, 190],
  ["GET /api/search", 200, 60, 190],
  ["GET /healthz", 200, 1, 3],
];

function ordinary(random, state) {
  const [route, status, low, high] = random.pick(ORDINARY);
  const wait = route === "GET /healthz" ? 0 : (state.wait ?? 0);
  return request(random, route, status, random.int(low, high) + wait, { ...state, wait });
}

function request(random, route, status, took, { pool, wait = 0, gap = 6200 }) {
  const [method, pattern] = route.split(" ");
  const path = pattern.replace(":id", String(random.int(101, 499)));
  return {
    ip: `10.0.${random.int(0, 9)}.${random.int(2, 99)}`,
    method,
    path,
    status,
    took,
    pool,
    wait,
    gap,
  };
}

/** Gives every entry its time and a request id that no other has. */
function stamped(random, entries) {
  const ids = new Set();
  let now = (13 * 3600 + random.int(2, 50) * 60) * 1000 + random.int(0, 59_999);
  return entries.map((entry) => {
    now += Math.round(entry.gap * (0.35 + random.next()));
    let req = random.hex(6);
    while (ids.has(req) || !/[a-f]/.test(req) || !/\d/.test(req)) req = random.hex(6);
    ids.add(req);
    return { ...entry, at: now, req };
  });
}

function render({ at, ip, method, path, status, took, pool, wait, req }) {
  const two = (value) => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(at / 3_600_000))}:${two(Math.floor(at / 60_000) % 60)}:${two(Math.floor(at / 1000) % 60)}`;
  const millis = String(at % 1000).padStart(3, "0");
  return `${clock}.${millis} ${ip} ${method} ${path} ${status} ${took}ms pool=${pool}/${POOL_SIZE} wait=${wait}ms req=${req}`;
}

function readme(story) {
  return `# access.log

One line per request, written when the response was sent.

time  client  method  path  status  duration  pool=in use/size  wait  req

pool: ${story.unit} in use at that moment, of those there are
wait: how long the request waited for one (gives up after 5000ms)
`;
}
