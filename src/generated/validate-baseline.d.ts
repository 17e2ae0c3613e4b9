// Generated from schemas/baseline.schema.json by `npm run generate`. Do not edit.
import type { SchemaError } from "./schema-error.ts";

export declare const validate: {
  (data: unknown): boolean;
  /** Of the last call; absent or null if that found nothing wrong. */
  errors?: readonly SchemaError[] | null;
};
