import type { PageData } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { formatNumber, formatPercent } from "../std/format-number.ts";
import { NotHere } from "./not-here.tsx";
import { Badge } from "./say.tsx";

type Prediction = PageData["predictions"][number];

const HIT = { true: "came true", false: "did not", null: "cannot be told" } as const;

/** What somebody said would happen, and what did. */
export function PredictionsView({ data }: { readonly data: PageData }) {
  const { predictions } = data;
  if (predictions.length === 0) return <NotHere what="prediction" />;
  return (
    <section aria-labelledby="predictions">
      <h1 id="predictions">Predictions</h1>
      <p class="lead">{sayHits(predictions)}</p>
      <table class="rows predictions">
        <thead>
          <tr>
            <th scope="col">Prediction</th>
            <th scope="col">What was found</th>
            <th scope="col">Outcome</th>
            <th scope="col">Chance given</th>
            <th scope="col">How far off</th>
            <th scope="col">Sealed before</th>
          </tr>
        </thead>
        <tbody>
          {predictions.map((one) => (
            <PredictionRow key={one.id} one={one} />
          ))}
        </tbody>
      </table>
      <p class="soft">
        How far off: for a range, the passes from its point estimate and the interval score (passes, lower is
        better); for a claim with a chance, the Brier score (0 best, 1 worst).
      </p>
    </section>
  );
}

function PredictionRow({ one }: { readonly one: Prediction }) {
  const chance = one.probability ?? one.coverage;
  return (
    <tr>
      <th scope="row">
        {oneLine(one.id)} <code>{oneLine(one.prediction)}</code>
      </th>
      <td data-label="What was found">
        <code>{oneLine(one.actual)}</code>
      </td>
      <td data-label="Outcome">
        <Badge tone={one.hit === null ? "note" : one.hit ? "good" : "warn"}>{HIT[`${one.hit}`]}</Badge>
      </td>
      <td data-label="Chance given">{chance === undefined ? "–" : formatPercent(100 * chance, 100)}</td>
      <td data-label="How far off">{sayScore(one)}</td>
      <td data-label="Sealed before">{one.registered ? "yes" : "no: changed or written down later"}</td>
    </tr>
  );
}

function sayScore({ error, interval_score, brier }: Prediction): string {
  const parts = [
    ...(error === undefined ? [] : [`${error > 0 ? "+" : ""}${formatNumber(error)} passes`]),
    ...(interval_score === undefined ? [] : [`interval score ${formatNumber(interval_score, 1)}`]),
    ...(brier === undefined ? [] : [`Brier ${formatNumber(brier, 2)}`]),
  ];
  return parts.length === 0 ? "–" : parts.join(", ");
}

function sayHits(predictions: readonly Prediction[]): string {
  const told = predictions.filter(({ hit }) => hit !== null);
  const hits = told.filter(({ hit }) => hit === true).length;
  const open = predictions.length - told.length;
  return `${hits} of ${told.length} came true${open === 0 ? "" : `; ${open} cannot be told`}.`;
}
