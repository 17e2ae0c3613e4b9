import { rmSync } from "node:fs";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Removes a file where a signal ends the process meanwhile; returns what is to be called when it is to stay. */
export function removeOnSignal(path: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    rmSync(path, { force: true });
    // The listener is gone by now, so this ends the process as if there had been none.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
