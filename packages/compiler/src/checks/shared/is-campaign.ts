import type { Campaign } from '@thidua/model';
import type { Document } from '../check.ts';

export const isCampaign = (document: Document): document is Campaign =>
  document.schema === 'thidua/campaign/1';
