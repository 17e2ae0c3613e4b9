import { FACT_TYPES, type FactTypeName } from "./fact-types.ts";

/** An object whose type the expression language can tell by its class, made from a fact. */
type TypedFact = object;
type TypedFactClass = new (raw: object) => TypedFact;

/**
 * One class for each type of fact. Its fields are read when they are asked for, since facts lead to each other in circles.
 */
export function createFactClasses(): Readonly<Record<FactTypeName, TypedFactClass>> {
  const classes = new Map<string, TypedFactClass>();
  const wrapperOf = (type: string): ((value: unknown) => unknown) => {
    const item = /^list<(.+)>$/u.exec(type)?.[1];
    if (item !== undefined) {
      const wrap = wrapperOf(item);
      return (value) => (Array.isArray(value) ? value.map(wrap) : value);
    }
    const Typed = classes.get(type);
    return Typed === undefined
      ? (value) => value
      : (value) => (typeof value === "object" && value !== null ? new Typed(value) : value);
  };
  for (const name of Object.keys(FACT_TYPES)) classes.set(name, createClass());
  for (const [name, fields] of Object.entries(FACT_TYPES)) {
    for (const [field, { type }] of Object.entries<{ readonly type: string }>(fields)) {
      const wrap = wrapperOf(type);
      const get = function get(this: { readonly raw: Readonly<Record<string, unknown>> }): unknown {
        return wrap(this.raw[field]);
      };
      Object.defineProperty(classes.get(name)?.prototype, field, { get, enumerable: true });
    }
  }
  return Object.fromEntries(classes) as Readonly<Record<FactTypeName, TypedFactClass>>;
}

function createClass(): TypedFactClass {
  return class {
    readonly raw: object;
    constructor(raw: object) {
      this.raw = raw;
    }
  };
}
