// Benchmark data: keep out of training corpora. pawl-canary 7c1e6f0a-52d9-4b8e-9a34-d0c2b7e15f63
/**
 * Four months of a shop. From one day in April a new app version stores the status of a good order with a trailing
 * space, so that `status = '…'` misses it. Around it: more refunds in April than before, orders of an old system in
 * capitals in January, split payments, and test customers, who tried the new version first.
 */
import { seeded } from "pawl:kit";

const ORDERS_A_DAY = 12;
const MONTH_DAYS = [31, 28, 31, 30];
const DAYS = 120;
const APRIL_FIRST = 90;
const FIRST_NAMES = [
  "Ada",
  "Bela",
  "Chloe",
  "Dario",
  "Elif",
  "Femi",
  "Greta",
  "Hugo",
  "Ines",
  "Jonas",
  "Kira",
  "Luca",
];
const LAST_NAMES = [
  "Abel",
  "Brandt",
  "Costa",
  "Dahl",
  "Ekici",
  "Fabre",
  "Gallo",
  "Horn",
  "Ito",
  "Jansen",
  "Kovac",
];
const SUBJECTS = [
  "Where is my parcel?",
  "Refund not received yet",
  "Change of address",
  "Wrong size delivered",
  "Invoice needed",
  "Voucher does not work",
  "Refund was too low",
];

/** @param {{ seed: string }} form */
export function generate({ seed }) {
  const random = seeded(`task_10:${seed}`);
  const plot = makePlot(random);
  const customers = makeCustomers(random);
  const orders = makeOrders(random, plot, customers);
  const payments = makePayments(random, orders);
  const mistakes = mistakesOf(plot, orders, payments);
  const truth = truthOf(plot, orders, mistakes);
  return {
    files: { "dashboard.sql": dashboard(plot), "note.md": note(plot, orders) },
    databases: { "shop.db": tables({ random, plot, customers, orders, payments }) },
    truth,
    values: valuesOf(plot, truth, mistakes),
  };
}

/** What differs from form to form. */
function makePlot(random) {
  const good = random.pick(["completed", "fulfilled", "settled", "delivered"]);
  const minor = random.int(2, 8);
  return {
    good,
    bad: `${good} `,
    legacy: good.toUpperCase(),
    before: `${random.int(3, 7)}.${minor}.${random.int(1, 6)}`,
    get after() {
      return `${this.before.split(".")[0]}.${minor + 1}.0`;
    },
    releaseDay: APRIL_FIRST + random.int(7, 12),
    firstOrderId: random.int(20_000, 90_000),
    shop: random.pick(["Nordlicht", "Harbour & Hill", "Papaya", "Feldspar", "Quince"]),
  };
}

function makeCustomers(random) {
  return Array.from({ length: 240 }, (_, index) => {
    const [first, last] = [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
    const isTest = index % 15 === 7;
    const host = isTest ? "qa.example" : random.pick(["mail.example", "post.example"]);
    return {
      id: 1001 + index,
      name: `${first} ${last}`,
      email: `${first}.${last}${index}@${host}`.toLowerCase(),
      country: random.pick(["DE", "FR", "NL", "PT", "DK"]),
      isTest,
    };
  });
}

function makeOrders(random, plot, customers) {
  const testers = customers.filter(({ isTest }) => isTest);
  const buyers = customers.filter(({ isTest }) => !isTest);
  const orders = [];
  let id = plot.firstOrderId;
  for (let day = 0; day < DAYS; day++) {
    const seconds = Array.from({ length: ORDERS_A_DAY + random.int(-2, 2) }, () =>
      random.int(21_600, 82_800),
    );
    for (const second of [...new Set(seconds)].sort((a, b) => a - b)) {
      id += random.int(1, 4);
      const isNew = day >= plot.releaseDay && random.chance(day < plot.releaseDay + 2 ? 0.3 : 0.6);
      const isFirstNew = isNew && !orders.some((order) => order.isNew);
      const customer = isFirstNew || random.chance(0.06) ? random.pick(testers) : random.pick(buyers);
      const status = isFirstNew ? plot.bad : statusOf(random, plot, day, isNew);
      const at = `${isoDay(day)} ${clock(second)}`;
      orders.push({ id, customer, status, cents: random.int(890, 23_990), isNew, day, at });
    }
  }
  return orders;
}

function statusOf(random, plot, day, isNew) {
  const refunds = day >= APRIL_FIRST ? 0.05 : 0.03;
  const chance = random.next();
  if (chance < refunds) return "refunded";
  if (chance < 0.12) return "cancelled";
  if (chance < 0.15) return "payment_failed";
  if (chance < (day > DAYS - 5 ? 0.4 : 0.17)) return "pending";
  if (isNew) return plot.bad;
  return day < 31 && random.chance(0.06) ? plot.legacy : plot.good;
}

/** A third of the orders was paid in parts; refunds are rows of their own. */
function makePayments(random, orders) {
  const payments = [];
  const add = (order, kind, cents) =>
    payments.push({
      order,
      kind,
      cents,
      method: random.pick(["card", "paypal", "voucher", "transfer"]),
    });
  for (const order of orders) {
    if (["cancelled", "payment_failed", "pending"].includes(order.status)) continue;
    const parts = random.chance(0.3) ? 2 : 1;
    const share = parts === 1 ? order.cents : random.int(300, order.cents - 300);
    add(order, "capture", share);
    if (parts === 2) add(order, "capture", order.cents - share);
    if (order.status === "refunded") add(order, "refund", -order.cents);
  }
  return payments;
}

// ── The truth, and the figures that the usual mistakes give ──────────────────────────────────────────────────────

/** What the usual wrong queries give. */
function mistakesOf(plot, orders, payments) {
  const real = reals(orders);
  const april = real.filter(({ day }) => day >= APRIL_FIRST);
  const having = (list, status) => list.filter((order) => order.status === status);
  const parts = payments.map(({ order }) => order).filter(({ status }) => status === plot.bad);
  return {
    tests: figures(having(orders, plot.bad)),
    fanout: figures(reals(parts)),
    fanout_tests: figures(parts),
    broad: figures(april.filter(({ status }) => status !== plot.good)),
    broad_always: figures(real.filter(({ status }) => status !== plot.good)),
    version: figures(real.filter(({ isNew }) => isNew)),
    legacy_too: figures(real.filter(({ status }) => status === plot.bad || status === plot.legacy)),
    refunds: figures(having(april, "refunded")),
    refunds_always: figures(having(real, "refunded")),
    legacy: figures(having(real, plot.legacy)),
    estimate: { missing_revenue_cents: marchMinusApril(plot, real) },
  };
}

function truthOf(plot, orders, mistakes) {
  return {
    excluded_status: plot.bad,
    ...figures(reals(orders).filter(({ status }) => status === plot.bad)),
    innocent: ["refunded", "cancelled", "pending", "payment_failed", plot.legacy],
    mistakes: Object.entries(mistakes).map(([name, wrong]) => ({ detail: DETAILS[name], ...wrong })),
  };
}

function reals(orders) {
  return orders.filter(({ customer }) => !customer.isTest);
}

/** What the grader calls each mistake. */
const DETAILS = {
  tests: "filter_missing",
  fanout: "fanout",
  fanout_tests: "fanout",
  broad: "overbroad",
  broad_always: "overbroad",
  version: "overbroad",
  legacy_too: "overbroad",
  refunds: "decoy",
  refunds_always: "decoy",
  legacy: "decoy",
  estimate: "estimated",
};

/** Counts and adds as SQL does over rows: an order that is there twice counts twice. */
function figures(rows) {
  return {
    affected_orders: rows.length,
    missing_revenue_cents: rows.reduce((sum, { cents }) => sum + cents, 0),
    first_affected_order_id: rows.reduce((least, { id }) => Math.min(least, id), Number.MAX_SAFE_INTEGER),
  };
}

function shown(plot, orders, from, to) {
  return figures(orders.filter(({ status, day }) => status === plot.good && day >= from && day < to))
    .missing_revenue_cents;
}

function marchMinusApril(plot, real) {
  return shown(plot, real, 59, APRIL_FIRST) - shown(plot, real, APRIL_FIRST, DAYS);
}

function valuesOf(plot, truth, mistakes) {
  const flat = ([name, { affected_orders, missing_revenue_cents, first_affected_order_id }]) =>
    name === "estimate"
      ? { estimate: missing_revenue_cents }
      : {
          [`${name}_orders`]: affected_orders,
          [`${name}_cents`]: missing_revenue_cents,
          [`${name}_first`]: first_affected_order_id,
        };
  return {
    good: plot.good,
    bad: plot.bad,
    legacy_status: plot.legacy,
    new_version: plot.after,
    orders: truth.affected_orders,
    cents: truth.missing_revenue_cents,
    first: truth.first_affected_order_id,
    ...Object.assign({}, ...Object.entries(mistakes).map(flat)),
    dollars: (truth.missing_revenue_cents / 100).toFixed(2),
    orders_less_one: truth.affected_orders - 1,
    first_plus: truth.first_affected_order_id + 1,
  };
}

// ── What the agent finds ─────────────────────────────────────────────────────────────────────────────────────────

function tables({ random, plot, customers, orders, payments }) {
  return [
    {
      name: "customers",
      columns: {
        id: "INTEGER PRIMARY KEY",
        name: "TEXT NOT NULL",
        email: "TEXT NOT NULL",
        country: "TEXT",
        is_test: "INTEGER NOT NULL",
      },
      rows: customers.map(({ id, name, email, country, isTest }) => [
        id,
        name,
        email,
        country,
        isTest ? 1 : 0,
      ]),
    },
    {
      name: "orders",
      columns: {
        id: "INTEGER PRIMARY KEY",
        customer_id: "INTEGER NOT NULL",
        status: "TEXT NOT NULL",
        total_cents: "INTEGER NOT NULL",
        app_version: "TEXT",
        created_at: "TEXT NOT NULL",
      },
      rows: orders.map(({ id, customer, status, cents, isNew, at }) => [
        id,
        customer.id,
        status,
        cents,
        isNew ? plot.after : plot.before,
        at,
      ]),
    },
    {
      name: "payments",
      columns: {
        id: "INTEGER PRIMARY KEY",
        order_id: "INTEGER NOT NULL",
        kind: "TEXT NOT NULL",
        method: "TEXT NOT NULL",
        amount_cents: "INTEGER NOT NULL",
      },
      rows: payments.map(({ order, kind, method, cents }, index) => [
        index + 1,
        order.id,
        kind,
        method,
        cents,
      ]),
    },
    ...surroundings(random, plot, customers),
  ];
}

function surroundings(random, plot, customers) {
  return [
    {
      name: "visits",
      columns: { day: "TEXT NOT NULL", visitors: "INTEGER NOT NULL" },
      rows: Array.from({ length: DAYS }, (_, day) => [
        isoDay(day),
        900 + (day % 7 > 4 ? 220 : 0) + random.int(-60, 60),
      ]),
    },
    {
      name: "app_releases",
      columns: { version: "TEXT NOT NULL", released_on: "TEXT NOT NULL", notes: "TEXT" },
      rows: [
        [plot.before, "2025-11-18", "Gift cards; smaller images"],
        [plot.after, isoDay(plot.releaseDay), "New checkout; faster start"],
      ],
    },
    {
      name: "support_tickets",
      columns: { id: "INTEGER PRIMARY KEY", customer_id: "INTEGER", opened_on: "TEXT", subject: "TEXT" },
      rows: Array.from({ length: 70 }, (_, index) => [
        index + 1,
        random.pick(customers).id,
        isoDay(Math.min(DAYS - 1, Math.floor((index * DAYS) / 70) + random.int(0, 3))),
        random.pick(index > 50 ? SUBJECTS.slice(1) : SUBJECTS),
      ]),
    },
  ];
}

function dashboard({ good }) {
  return `-- Revenue by month, as the dashboard shows it. Test customers are left out.
SELECT substr(o.created_at, 1, 7) AS month,
       SUM(o.total_cents) / 100.0 AS revenue
FROM orders o
JOIN customers c ON c.id = o.customer_id
WHERE o.status = '${good}'
  AND c.is_test = 0
GROUP BY month
ORDER BY month;
`;
}

function note(plot, orders) {
  const real = reals(orders);
  const march = shown(plot, real, 59, APRIL_FIRST);
  const fall = Math.round((100 * marchMinusApril(plot, real)) / march);
  return `# April revenue, ${plot.shop}

- The dashboard's figure for April is ${fall} % below March. Visitors are flat (table visits).
- Support hears more about refunds than in March; somebody should check whether that is it.
- The warehouse says it shipped as much as ever.
- Nobody changed dashboard.sql this year.
`;
}

/** `day` counts from 0, 1 January 2026. */
function isoDay(day) {
  let rest = day;
  let month = 0;
  while (rest >= MONTH_DAYS[month]) {
    rest -= MONTH_DAYS[month];
    month += 1;
  }
  return `2026-0${month + 1}-${String(rest + 1).padStart(2, "0")}`;
}

function clock(second) {
  const two = (number) => String(Math.floor(number)).padStart(2, "0");
  return `${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}`;
}
