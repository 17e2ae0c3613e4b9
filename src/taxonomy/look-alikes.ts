/** Letters of other scripts that a reader takes for a Latin one, after the Latin letter (after Unicode UTS #39). */
const BY_LATIN = [
  "aаα",
  "bв",
  "cсϲ",
  "eеε",
  "gց",
  "hһн",
  "iіιı",
  "jјϳ",
  "kкκ",
  "lӏ",
  "mм",
  "nոη",
  "oоοօ",
  "pрρ",
  "qԛգ",
  "sѕ",
  "tтτ",
  "uսυ",
  "vνѵ",
  "wԝ",
  "xхχ",
  "yуγү",
];

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  BY_LATIN.flatMap((letters) => {
    const [latin = "", ...others] = letters;
    return others.map((other) => [other, latin] as const);
  }),
);
