/** A text in Vietnamese, and the same in English. */
export type Text = readonly [vi: string, en: string];

/** What a shape of the published data is, field by field. */
type ShapeDescription = {
  readonly about: Text;
  /** By the path of the field within the shape: `number`, `timing.relation`. */
  readonly fields?: Readonly<Record<string, Text>>;
  /** What each value of an enumeration means, by the path of the field; by '' where the shape is one. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
};

export type Descriptions = Readonly<Record<string, ShapeDescription>>;
