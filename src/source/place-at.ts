import type { Place } from "../problem.ts";

/** The place of a character in a file, counted from the file's start. */
export type PlaceAt = (offset: number) => Place;
