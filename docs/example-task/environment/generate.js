// Benchmark data: keep out of training corpora. pawl-canary 00000000-0000-4000-8000-000000000000
/**
 * Makes one parallel form from a seed: the workspace's files, the truth that only the grader sees, and the values
 * that stand for {{name}} and its like in the instruction and in scripts. The same seed must give the same form.
 */
import { seeded } from "pawl:kit";

const FIRST_NAMES = ["Ada", "Bela", "Chloe", "Dario", "Elif", "Femi", "Greta", "Hugo"];
const LAST_NAMES = ["Abel", "Brandt", "Costa", "Dahl", "Ekici", "Fabre", "Gallo", "Horn"];

/** @param {{ seed: string, params: Record<string, unknown> }} form */
export function generate({ seed }) {
  const random = seeded(seed);
  const [first, other] = random.shuffle(FIRST_NAMES);
  const [last, namesakeLast] = random.shuffle(LAST_NAMES);
  const people = [`${first} ${last}`, `${first} ${namesakeLast}`, `${other} ${last}`];
  let rows;
  let truth;
  // Two mistakes with one sum could not be told apart, so such rows are drawn again.
  do {
    rows = random.shuffle(people.flatMap((name) => rowsOf(random, name)));
    truth = {
      total: sum(rows, people[0], ["approved"]),
      with_rejected: sum(rows, people[0], ["approved", "rejected"]),
      namesake: sum(rows, people[1], ["approved"]),
    };
  } while (new Set([...Object.values(truth), truth.total + 1]).size < 4);
  return {
    files: { "hours.csv": `name,hours,status\n${rows.map((row) => `${row.join(",")}\n`).join("")}` },
    truth,
    values: { name: people[0], ...truth, one_more: truth.total + 1 },
  };
}

/** Eight approved rows and two rejected ones. */
function rowsOf(random, name) {
  return Array.from({ length: 10 }, (_, index) => [
    name,
    random.int(2, 8),
    index < 8 ? "approved" : "rejected",
  ]);
}

function sum(rows, person, statuses) {
  const own = rows.filter(([name, , status]) => name === person && statuses.includes(status));
  return own.reduce((total, [, hours]) => total + hours, 0);
}
