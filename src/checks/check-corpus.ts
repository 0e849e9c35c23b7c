import type { Corpus } from '../corpus/corpus.ts';
import { locateClaims } from '../corpus/locations.ts';
import { fileFaults, type FileFault } from '../schema/file-fault.ts';
import type { Problem } from '../schema/problem.ts';
import { ambiguousFigure } from './ambiguous-figure.ts';
import { brokenLink } from './broken-link.ts';
import { chainShape } from './chain-shape.ts';
import { companyCycle } from './company-cycle.ts';
import { contradicted } from './contradicted.ts';
import { dateOrder } from './date-order.ts';
import { decidedBy } from './decided-by.ts';
import { doubtWithoutMark } from './doubt-without-mark.ts';
import { duplicateId } from './duplicate-id.ts';
import { figureNotInArticle } from './figure-not-in-article.ts';
import { idleVolume } from './idle-volume.ts';
import { labelWords } from './label-words.ts';
import { missingPicture } from './missing-picture.ts';
import { missingRole } from './missing-role.ts';
import { missingStatus } from './missing-status.ts';
import { nearNotInArticle } from './near-not-in-article.ts';
import { printIds } from './print/held-against-print.ts';
import { periodNotInSentence } from './period-not-in-sentence.ts';
import { promiseTerms } from './promise-terms.ts';
import { renamed } from './renamed.ts';
import { titleWithoutNear } from './title-without-near.ts';
import { unknownId } from './unknown-id.ts';
import { unreadableFigure } from './unreadable-figure.ts';
import { unreadableSeries } from './unreadable-series.ts';
import { unreceiptedFigure } from './unreceipted-figure.ts';
import { zoneShape } from './zone-shape.ts';

/** A new check is a file beside this one and a line here. */
const rules = [
  unknownId,
  duplicateId,
  renamed,
  companyCycle,
  nearNotInArticle,
  chainShape,
  dateOrder,
  promiseTerms,
  zoneShape,
  doubtWithoutMark,
  brokenLink,
  missingPicture,
  missingRole,
  missingStatus,
  idleVolume,
  labelWords,
  titleWithoutNear,
];
/** Without units no figure can be read; their own faults come first. */
const figureRules = [
  figureNotInArticle,
  periodNotInSentence,
  ambiguousFigure,
  unreadableFigure,
  unreadableSeries,
  unreceiptedFigure,
];

/** Without one of the cues the others would be taken for more than they say. */
const cueRules = [contradicted, decidedBy];

/** Every rule id that an editor can be shown. */
export const allIds = [
  ...(Object.keys(fileFaults) as FileFault[]),
  ...[...rules, ...figureRules, ...cueRules].flatMap(({ ids }): readonly RuleId[] => ids),
  ...printIds,
];
type RuleId = (typeof rules | typeof figureRules | typeof cueRules)[number]['ids'][number];
export type FaultId = FileFault | RuleId | (typeof printIds)[number];

/** The faults that all rules find, in one run. */
export function checkCorpus(corpus: Corpus): Problem<RuleId>[] {
  const { root, failed, lost } = corpus.entries;
  const [units, cues] = [`${root}/vocabularies/units.yaml`, `${root}/vocabularies/cues.yaml`];
  const subject = { corpus, locations: locateClaims(corpus) };
  const ofFigures = failed.has(units) ? [] : figureRules;
  const ofCues = failed.has(units) || failed.has(cues) || lost.has(cues) ? [] : cueRules;
  return [...rules, ...ofFigures, ...ofCues].flatMap(({ check }): Problem<RuleId>[] => check(subject));
}
