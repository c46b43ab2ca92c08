/** What of a record a rule may ask. Ordered types are read as numbers; see `Scalar`. */
export type SlotType =
  | 'number'
  | 'share'
  | 'money'
  | 'duration'
  | 'date'
  | 'truth'
  | 'scale'
  | 'category'
  /** What a record belongs to, or words; not compared by rules, only grouped by. */
  | 'text'
  | 'rows'
  | 'history'
  | 'verdict';

/** The measures of time that cannot be turned into one another: a day is not a working day. */
export type DurationUnit = 'month' | 'day' | 'working-day' | 'hour';

export type SlotValue = { readonly id: string; readonly label: string };

/** One column of a record: a fact of the assessed year, of another year, or as planned. */
export type Slot = {
  /** Place in the rows of its table. */
  readonly index: number;
  /**
   * Names it within its table and in data files: `sáng-kiến`, `thu-nhập@2019`, `thu-nhập#kế-hoạch`,
   * `nghỉ-việc:working-day`, `hội-đồng:lao-động-tiên-tiến.b`.
   */
  readonly key: string;
  /** The fact's identifier; for a verdict, the criterion's (`lao-động-tiên-tiến.b`). */
  readonly fact: string;
  /** As people read it: `Thu nhập bình quân năm 2019`. */
  readonly label: string;
  readonly type: SlotType;
  /** A year other than the assessed one. */
  readonly year?: number;
  readonly planned?: true;
  /** Of a duration: the measure it is given in. */
  readonly duration?: DurationUnit;
  /** Of a count: what is counted, in words. */
  readonly unit?: string;
  /** Of a scale, from the lowest; of a category, as listed. */
  readonly values?: readonly SlotValue[];
  /** Of `rows`: the slots of each row. */
  readonly rows?: SlotTable;
  /** Of a `text` that says what the record belongs to: the kind of participant, `phòng-ban`. */
  readonly of?: string;
};

/** The columns of the records of one kind of participant, or of one list. Grows while rules are resolved. */
export type SlotTable = {
  /** The participant (`người-lao-động`) or the list (`sáng-kiến`) that it describes. */
  readonly of: string;
  /** Of a kind of participant: as people read it, and whether it is a person or a body. */
  readonly participant?: { readonly label: string; readonly kind: 'individual' | 'collective' };
  readonly slots: readonly Slot[];
};
