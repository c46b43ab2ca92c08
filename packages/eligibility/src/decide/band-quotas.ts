import { MET, UNKNOWN, UNMET } from '../evaluate/code.ts';
import { isInterval, none, type Row, type Scalar } from '../meaning/datum.ts';
import type { Plan } from '../plan/award-plan.ts';
import type { ScoringPlan } from '../plan/scoring-plan.ts';
import { integers } from './column.ts';
import { createRanking } from './ranking.ts';
import { selectInTurn } from './selection.ts';
import { openSection } from './stage.ts';

/** How many may be in a band, worked out over all records of a kind. */
export type BandQuotas = {
  readonly grid: ScoringPlan;
  readonly participant: string;
  /** Takes in the next record, with its points and its band in its row; `refused`: one that may not be there. */
  readonly add: (row: Row, refused?: boolean) => void;
  readonly close: () => void;
  /** The band of a record in the end; nothing before it is closed. */
  readonly bandAt: (ordinal: number) => { readonly value: Scalar } | undefined;
};

/** Below the lowest band. */
const noBand = -1;

export const hasBandQuotas = ({ bands, band }: ScoringPlan): boolean =>
  band !== undefined && bands.some(({ quota }) => quota !== undefined);

/**
 * From the highest band down: those with the most points stay in it, within its quota, and those beyond fall
 * to the next, whose own quota then counts them. Where a tie or missing data leave that open, the band is
 * both, whosever word is missing.
 */
export function openBandQuotas(
  plan: Plan,
  participant: string,
  grid: ScoringPlan,
): BandQuotas | undefined {
  const slot = grid.band;
  if (slot === undefined) return undefined;
  const highest = Math.max(...(slot.values ?? []).keys(), ...grid.bands.map(({ value }) => value));
  const ranking = createRanking([
    { kind: 'rank', wording: grid.name, slot: grid.points, direction: 'descending' },
  ]);
  const from = integers();
  const to = integers();
  const bands = grid.bands.toSorted((a, b) => b.value - a.value);
  const sections = bands.map(({ quota }) =>
    quota === undefined
      ? undefined
      : openSection(quota, participant, [], (kind) => plan.tables.find(({ of }) => of === kind)),
  );
  let closed = false;

  return {
    grid,
    participant,
    add(row, refused = false) {
      const [low, high] = placesOf(row[slot.index] as Scalar, highest);
      from.push(refused ? noBand : low);
      to.push(high);
      ranking.add(row);
      for (const section of sections) section?.add(row, refused);
    },
    close() {
      const [low, high] = [from.values, to.values];
      for (const [at, { value }] of bands.entries()) {
        const input = sections[at]?.input();
        if (input === undefined) continue;
        const within = Uint8Array.from(low, (least, i) => {
          const most = high[i] ?? highest;
          if (least === value && most === value) return MET;
          return least <= value && value <= most ? UNKNOWN : UNMET;
        });
        const { outcome } = selectInTurn(within, () => ranking.standing(), [input]);
        const next = bands[at + 1]?.value ?? value - 1;
        for (let i = 0; i < outcome.length; i++) {
          if (within[i] === UNMET || outcome[i] === MET) continue;
          low[i] = Math.min(low[i] ?? noBand, next);
          if (outcome[i] === UNMET && high[i] === value) high[i] = next;
        }
      }
      closed = true;
    },
    bandAt(ordinal) {
      const low = from.at(ordinal);
      const high = to.at(ordinal);
      if (!closed || low === undefined || high === undefined) return undefined;
      if (low === high) return { value: low === noBand ? none : low };
      return { value: low === noBand ? undefined : { from: low, to: high } };
    },
  };
}

function placesOf(band: Scalar, highest: number): readonly [number, number] {
  if (typeof band === 'number') return [band, band];
  if (band === none) return [noBand, noBand];
  if (band !== undefined && isInterval(band)) return [band.from, band.to];
  return [noBand, highest];
}
