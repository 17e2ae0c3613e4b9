/** The values that a key allows, and what people write instead. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  severity: { error: [], warning: [], info: [] },
  status: {
    idea: ["proposed", "proposal", "draft", "under discussion"],
    planned: ["scheduled", "upcoming", "not started"],
    live: ["active", "ongoing", "running", "in progress", "launched"],
    paused: ["on hold"],
    done: ["complete", "completed", "finished", "ended"],
    rejected: ["cancelled", "canceled", "dropped", "declined"],
  },
};
