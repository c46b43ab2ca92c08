import { z } from 'zod';

/** A position in a source file; line and column from 1, columns in UTF-16 units. */
export const Position = z.strictObject({ line: z.int(), column: z.int() }).meta({ id: 'Position' });

/** A stretch of a source file that a fact was read from. */
export const Place = z.strictObject({ start: Position, end: Position }).meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;

/**
 * Where each fact came from: the file, relative to the workspace, and for each JSON Pointer into the
 * document (RFC 6901, `/targets/0`) the place in that file.
 */
export const Places = z
  .strictObject({ file: z.string(), facts: z.record(z.string(), Place) })
  .meta({ id: 'Places' });
export type Places = z.infer<typeof Places>;

/** A finding of the checks, as published beside the document. Messages in both languages. */
export const Finding = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.strictObject({ vi: z.string(), en: z.string() }),
    place: Place,
    /** The editors' reason where the finding is known and meant. */
    waived: z.string().optional(),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
