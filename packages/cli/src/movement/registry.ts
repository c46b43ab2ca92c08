import { type Archive, Workspace } from '@thidua/compiler';
import { nearest, slugOf, withoutMarks } from '@thidua/language';
import type { AdministrativeUnit, Day, Issuer, RegistryEntry } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';

/** Folder of the movements of bodies without a province of their own. */
export const centralFolder = 'trung-uong';

/** What a new movement needs to know of the workspace that it comes into. */
export class Registry {
  readonly issuers: readonly Issuer[];
  private readonly units: ReadonlyMap<string, AdministrativeUnit>;
  private readonly taken: ReadonlySet<string>;

  constructor(archive: Pick<Archive, 'campaigns' | 'registry'> = new Workspace().build()) {
    const isUnit = (entry: RegistryEntry) => entry.kind === 'administrative-unit';
    this.issuers = archive.registry.filter((entry) => entry.kind === 'issuer');
    this.units = new Map(archive.registry.filter(isUnit).map((unit) => [unit.id, unit]));
    this.taken = new Set(archive.campaigns.map(({ slug }) => slug));
  }

  /** Folder → name of every province known, the central one among them. */
  get provinces(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const unit of this.units.values()) {
      if (unit.level === 'province') found.set(folderOf(unit), shortName(unit));
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The folder of the province that a body belongs to, where the registry tells. */
  provinceOf(issuer: Issuer): string | undefined {
    let unit = issuer.area === undefined ? undefined : this.units.get(issuer.area.id);
    for (let steps = 0; unit !== undefined && steps < 8; steps++) {
      if (unit.level === 'province') return folderOf(unit);
      const parent: string | undefined = unit.parents[0]?.party.ref?.id;
      unit = parent === undefined ? undefined : this.units.get(parent);
    }
    const isCentral = issuer.level === 'central' || issuer.level === 'ministry';
    return isCentral ? centralFolder : undefined;
  }

  /** The bodies that a person may mean, by identifier, name or alias; several where the date does not decide. */
  issuersNamed(typed: string, day: Day | undefined): readonly Issuer[] {
    const wanted = typed.normalize('NFC').trim().toLowerCase();
    const exact = this.issuers.filter(
      ({ id, slug, name, aliases }) =>
        id === wanted ||
        slug === wanted ||
        [name, ...aliases].some((one) => one.toLowerCase() === wanted),
    );
    const byId = exact.filter(({ id }) => id === wanted);
    if (byId.length > 0) return byId;
    const living = exact.filter((issuer) => existed(issuer, day));
    return living.length > 0 ? living : exact;
  }

  issuersLike(typed: string): readonly string[] {
    const ids = nearest(
      slugOf(typed),
      this.issuers.map(({ slug }) => slug),
      3,
    );
    const plain = withoutMarks(typed);
    const within = this.issuers.filter(({ name }) => withoutMarks(name).includes(plain));
    const slugs = new Set([...ids, ...within.map(({ slug }) => slug)]);
    return this.issuers
      .filter(({ slug }) => slugs.has(slug))
      .map(({ id }) => id)
      .slice(0, 5);
  }

  isTaken(id: string): boolean {
    return this.taken.has(slugOf(id));
  }
}

/** Whether a body was there on a day, as far as the registry says. */
function existed({ established, abolished, successions }: Issuer, day: Day | undefined): boolean {
  if (day === undefined) return true;
  const begin = established === undefined ? undefined : earliestDay(established);
  const ended = abolished ?? successions.find(({ date }) => date !== undefined)?.date;
  const end = ended === undefined ? undefined : latestDay(ended);
  return (begin === undefined || begin <= day) && (end === undefined || day < end);
}

const shortName = ({ name }: AdministrativeUnit): string =>
  name.replace(/^(?:Tỉnh|Thành phố)\s+/u, '');

const folderOf = (unit: AdministrativeUnit): string => slugOf(shortName(unit));

/** A province as people type it, `Tỉnh Lào Cai`, as the name of its folder. */
export const provinceFolder = (typed: string): string =>
  slugOf(typed).replace(/^(?:tinh|thanh-pho)-/, '');
