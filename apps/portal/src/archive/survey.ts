import type { Campaign } from '@thidua/model';
import { type FacetFacts, facetFactsOf } from '../search/movement-facets.ts';
import { archiveIndex, digestOfMovement, readCampaign, readEntry } from './archive.ts';
import { awaitedFile, leaveAwaited } from './awaited-file.ts';
import { KeptTexts } from './kept-texts.ts';
import { type Mentioned, mentionedIn } from './mentions.ts';
import { type Outline, outlineOf } from './outline.ts';
import { digestOf } from './questions.ts';

/*
 * One look at every movement, so that nobody has to read them all again: what others are told of it. It depends on the
 * document alone, so that what was seen of an unchanged document stays true.
 */

type SurveyedMovement = {
  /** Of the bytes of its document. */
  readonly digest: string;
  readonly name: string;
  /** The source file that it was written in. */
  readonly file: string;
  readonly outline: Omit<Outline, 'movement'>;
  readonly outlineDigest: string;
  /** Of all of this but the digest of the document. */
  readonly summaryDigest: string;
  readonly mentioned: readonly Mentioned[];
  readonly facets: FacetFacts;
};

/** What was seen, by slug. */
export type Survey = Readonly<Record<string, SurveyedMovement>>;

function surveyed(campaign: Campaign, digest: string): SurveyedMovement {
  const outline = outlineOf(campaign);
  const summary = {
    name: campaign.name,
    file: campaign.places.file,
    outline,
    outlineDigest: digestOf(outline),
    mentioned: mentionedIn(campaign),
    facets: facetFactsOf(campaign),
  };
  return { digest, ...summary, summaryDigest: digestOf(summary) };
}

/**
 * Looks at the movements of the archive, and writes down what it sees; of those whose bytes are the same as before, what was
 * seen before is taken.
 */
export function takeSurvey(file?: string, fileBefore?: string): Survey {
  // Whoever comes after does not check them again.
  for (const { kind, slug } of archiveIndex().registry) readEntry(kind, slug);
  const texts = new KeptTexts<SurveyedMovement>(fileBefore);
  const survey = Object.fromEntries(
    archiveIndex().campaigns.map(({ slug }) => {
      const digest = digestOfMovement(slug);
      const known = texts.before(slug);
      if (known?.digest === digest) {
        texts.keep(slug);
        return [slug, known];
      }
      const seen = surveyed(readCampaign(slug), digest);
      if (file !== undefined) texts.set(slug, seen);
      return [slug, seen];
    }),
  );
  if (file !== undefined) leaveAwaited(file, (partial) => texts.write(partial));
  return survey;
}

/** The survey that another process writes down. */
export const readSurvey = (file: string): Survey =>
  Object.fromEntries(new KeptTexts<SurveyedMovement>(awaitedFile(file)).allBefore());
