import type { Location } from "../../model/source.js";
/** What YAML, JSON and the forms of Markdown are read into: plain data, each value with its place. */
export type DataNode = ScalarNode | ListNode | MapNode;
export interface ScalarNode {
    readonly kind: "scalar";
    readonly value: string | number | boolean | null;
    readonly location: Location;
}
export interface ListNode {
    readonly kind: "list";
    readonly items: readonly DataNode[];
    readonly location: Location;
}
export interface MapNode {
    readonly kind: "map";
    readonly entries: readonly Entry[];
    readonly location: Location;
}
export interface Entry {
    readonly key: string;
    readonly keyLocation: Location;
    readonly value: DataNode;
}
export declare function findEntry(map: MapNode, key: string): Entry | undefined;
export declare function findValue(map: MapNode, key: string): DataNode | undefined;
/** The items of a list, or the value alone where it is none: "one or a list". */
export declare function listItems(node: DataNode | undefined): readonly DataNode[];
/** The value without places, for validation. Maps have no prototype, so that no key is special. */
export declare function toPlain(node: DataNode): unknown;
/** Follows a JSON Pointer (RFC 6901) as far as it goes: the last entry that was entered, and the node reached. */
export declare function followPointer(root: DataNode, pointer: string): {
    node: DataNode;
    entry: Entry | undefined;
};
