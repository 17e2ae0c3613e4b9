/** A preset as its file writes it: part of a config that many extend. */
export interface PresetData {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly assume?: Readonly<Record<string, string | readonly string[]>>;
}
