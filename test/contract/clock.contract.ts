import { describe, expect, it } from "vitest";
import type { Clock } from "../../src/ports.ts";

/** What every clock owes: time that does not go back, and sleep that ends when it is told to. */
export function clockContract(name: string, clock: Clock): void {
  describe(`${name} is a clock`, () => {
    it("never goes back", () => {
      const readings = Array.from({ length: 1000 }, () => clock.monotonicMs());
      expect(readings).toEqual([...readings].sort((a, b) => a - b));
    });

    it("sleeps no time at all when asked for none", async () => {
      await expect(clock.sleep(0, new AbortController().signal)).resolves.toBeUndefined();
    });

    it("rejects a sleep that is interrupted, with the reason given", async () => {
      const control = new AbortController();
      const asleep = clock.sleep(1_000_000, control.signal);
      control.abort(new Error("wake up"));
      await expect(asleep).rejects.toThrow("wake up");
    });

    it("does not begin to sleep when already told to stop", async () => {
      await expect(clock.sleep(1_000_000, AbortSignal.abort(new Error("no")))).rejects.toThrow("no");
    });
  });
}
