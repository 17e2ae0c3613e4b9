import type { Passage } from "../passage.ts";
import type { Statement } from "../statement.ts";
import type { Lead } from "./lead.ts";
import { readRow } from "./read-row.ts";
import { readStatus } from "./read-status.ts";

/** What is known of the cells read so far. */
interface Rows {
  /** Whether a cell, with its row, says something; what it says is added to `found`, and said but once. */
  reads(cell: Passage, parts: { readonly lead: Lead; readonly found: Statement[] }): boolean;
}

export function createRows(): Rows {
  const whole = new Set<Passage["siblings"]>();
  const said = new Map<Passage["siblings"], Set<Statement["modality"]>>();
  return {
    reads(cell, { lead, found }) {
      const { siblings } = cell;
      if (whole.has(siblings)) return true;
      const status = readStatus(cell, lead);
      if (status !== undefined) {
        // "Home | Allowed | Allowed" says one thing of two kinds of work.
        const known = said.get(siblings) ?? new Set();
        said.set(siblings, known);
        if (!known.has(status.modality)) found.push(status);
        known.add(status.modality);
        return true;
      }
      const row = cell === siblings[0] && !siblings.some(hasStatus) ? readRow(cell) : undefined;
      if (row === undefined) return false;
      found.push(row);
      whole.add(siblings);
      return true;
    },
  };
}

const STATUS = /^\W*(?:(?:yes|no)\W*$|[✅❌✓✔✗✘🚫⛔])/iu;

function hasStatus({ inline }: Passage): boolean {
  return STATUS.test(inline.text.slice(0, 40));
}
