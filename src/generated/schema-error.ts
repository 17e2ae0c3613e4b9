// Generated from the shape of Ajv's errors by `npm run generate`. Do not edit.

/** One way in which a document does not have the shape that its schema asks for. */
export interface SchemaError {
  /** The keyword of the schema that failed, such as `required`, `enum` or `additionalProperties`. */
  readonly keyword: string;
  /** Where the value is in the document: a JSON pointer. */
  readonly instancePath: string;
  /** Where the keyword is in the schema: a URI fragment. */
  readonly schemaPath: string;
  /** What the keyword says about the failure, such as the name of the key that is missing. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about the name of a key, not about a value. */
  readonly propertyName?: string;
  readonly message?: string;
  /** The schema that the keyword belongs to. */
  readonly parentSchema?: unknown;
  /** The value that failed. */
  readonly data?: unknown;
}
