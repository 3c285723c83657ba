import type { PageBoard, PageStanding } from "../report/page-shape.ts";
import { oneLine } from "../std/escape-invisible.ts";
import { BoardChart } from "./board-chart.tsx";
import { IntervalBar } from "./interval-bar.tsx";
import { NotHere } from "./not-here.tsx";
import { saySide } from "./say.tsx";

/** Where this change's campaign stands among those of its suite, and how surely. */
export function LeaderboardView({ board }: { readonly board: PageBoard | null }) {
  if (board === null) return <NotHere what="leaderboard" />;
  return (
    <section aria-labelledby="leaderboard">
      <h1 id="leaderboard">Leaderboard: {oneLine(board.title)}</h1>
      <p class="soft under">{board.note}</p>
      <BoardChart standings={board.standings} />
      <table class="rows board">
        <thead>
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Model</th>
            <th scope="col">Score</th>
            <th scope="col">Pass rate (95%)</th>
            <th scope="col" class="roomy">
              Range
            </th>
            <th scope="col" class="num">
              $ per pass
            </th>
            <th scope="col" class="num">
              Time p50
            </th>
            <th scope="col" class="num">
              Tokens in / out
            </th>
          </tr>
        </thead>
        <tbody>
          {board.standings.map((standing, index) => (
            <StandingRow key={index} standing={standing} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function StandingRow({ standing }: { readonly standing: PageStanding }) {
  const { pass_rate, interval, side } = standing;
  return (
    <tr class={side === null ? "" : "own"}>
      <td data-label="Rank">
        <b>{standing.rank}</b>
      </td>
      <th scope="row">
        {oneLine(standing.name)} {side !== null && <small class="tag">{saySide(side).toLowerCase()}</small>}
        {standing.on_frontier && (
          <small class="tag" title="nobody is both better and cheaper">
            ◆
          </small>
        )}
        {standing.source !== "measured" && <small class="tag">{oneLine(standing.source)}</small>}
      </th>
      <td data-label="Score">{standing.score}</td>
      <td data-label="Pass rate (95%)">{standing.rate}</td>
      <td data-label="Range" class="roomy">
        <IntervalBar
          candidate={{ passed: pass_rate, runs: 1, errored: 0, interval }}
          baseline={null}
          label={standing.rate}
        />
      </td>
      <td data-label="$ per pass" class="num">
        {standing.cost_per_pass}
      </td>
      <td data-label="Time p50" class="num">
        {standing.latency}
      </td>
      <td data-label="Tokens in / out" class="num">
        {standing.tokens}
      </td>
    </tr>
  );
}
