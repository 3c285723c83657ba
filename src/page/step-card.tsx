import type { ToolCall, Turn } from "../record/trajectory.ts";
import { oneLine, terminalSafe } from "../std/escape-invisible.ts";
import { formatDuration, formatMoney, formatNumber } from "../std/format-number.ts";
import { TextBlock } from "./text-block.tsx";

/** One exchange with the model: what it thought, said, asked for and was told, and what that took. */
export function StepCard({
  turn,
  id,
  hash,
}: {
  readonly turn: Turn;
  readonly id?: string;
  readonly hash?: string;
}) {
  return (
    <article class="step" id={id} tabIndex={-1} data-stop={hash} aria-label={`Step ${turn.turn}`}>
      <header>
        {hash === undefined ? <b>Step {turn.turn}</b> : <a href={hash}>Step {turn.turn}</a>}
        <span class="soft">
          {formatNumber(
            turn.usage.input_tokens + turn.usage.cache_read_tokens + turn.usage.cache_write_tokens,
          )}{" "}
          in · {formatNumber(turn.usage.output_tokens)} out
          {turn.cost_usd !== undefined && ` · ${formatMoney(turn.cost_usd)}`} ·{" "}
          {formatDuration(turn.latency_ms)}
          {turn.attempts > 1 && ` · ${turn.attempts} attempts`}
        </span>
      </header>
      {turn.reasoning !== undefined && turn.reasoning !== "" && (
        <details class="reasoning" open>
          <summary>Reasoning</summary>
          <TextBlock text={turn.reasoning} className="prose" />
        </details>
      )}
      {turn.text !== "" && <TextBlock text={turn.text} className="prose said" />}
      {turn.tool_calls.map((call, index) => (
        <Call key={`${index} ${call.id}`} call={call} />
      ))}
      {turn.tool_calls.length === 0 && turn.text === "" && (
        <p class="soft">It said nothing and asked for nothing.</p>
      )}
    </article>
  );
}

function Call({ call }: { readonly call: ToolCall }) {
  const { result } = call;
  return (
    <div class={`call ${result.status}`}>
      <div class="call-head">
        <b>{oneLine(call.name) || "unnamed tool"}</b>
        <span class={`tag ${result.status}`}>{result.status}</span>
        {result.exit_code !== undefined && <span class="soft">exit {result.exit_code}</span>}
        {result.changed.map((path) => (
          <span class="tag" key={path}>
            changed {oneLine(path)}
          </span>
        ))}
      </div>
      {call.malformed !== undefined && (
        <p class="warn-line">
          Malformed call ({call.malformed.kind.replaceAll("_", " ")}): {oneLine(call.malformed.message)}
        </p>
      )}
      <Input input={call.input} />
      <div class="told">
        <TextBlock text={result.text === "" ? "(nothing)" : result.text} />
        {result.full_chars > result.text.length && (
          <p class="soft">
            The model saw {formatNumber(result.text.length)} of {formatNumber(result.full_chars)} characters.
          </p>
        )}
      </div>
      {result.harness_gaps.map((gap) => (
        <p class="warn-line" key={gap}>
          The sandbox could not do this, a real machine could: {oneLine(gap)}
        </p>
      ))}
    </div>
  );
}

/** Arguments as a person would write them: a command as a command, long texts as blocks, the rest on a line each. */
function Input({ input }: { readonly input: unknown }) {
  if (typeof input !== "object" || input === null)
    return <TextBlock text={typeof input === "string" ? input : (JSON.stringify(input) ?? "")} />;
  return (
    <>
      {shortFirst(Object.entries(input)).map(([name, value]: [string, unknown]) => {
        const text = typeof value === "string" ? value : JSON.stringify(value, null, 1);
        if (name === "command") return <TextBlock key={name} text={`$ ${text}`} className="asked" />;
        if (text.length > 120 || text.includes("\n"))
          return (
            <div key={name} class="argument">
              <small class="soft">{oneLine(name)}</small>
              <TextBlock text={text} className="asked" />
            </div>
          );
        return (
          <p key={name} class="argument">
            <small class="soft">{oneLine(name)}</small> <code>{terminalSafe(text)}</code>
          </p>
        );
      })}
    </>
  );
}

/** A path before the content that goes there. */
function shortFirst(entries: [string, unknown][]): [string, unknown][] {
  const length = ([, value]: [string, unknown]): number => (typeof value === "string" ? value.length : 80);
  return [...entries].sort((a, b) => length(a) - length(b));
}
