/** A file's text, exactly as it was read (a byte order mark aside). `path` is relative to the workspace, with `/`. */
export interface Source {
    readonly path: string;
    readonly text: string;
}
/** Offsets into a source's text, in UTF-16 code units; `end` is exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
export interface Location {
    readonly source: Source;
    readonly span: Span;
}
/** A value and the place that it was read from. */
export interface Located<T> {
    readonly value: T;
    readonly location: Location;
}
/** Another place that belongs to what is said, and what it has to do with it. */
export interface RelatedLocation {
    readonly location: Location;
    readonly message: string;
}
/** Where the values of a document's keys stand: what is wrong with one is told there. */
export type KeyPlaces = ReadonlyMap<string, Location>;
