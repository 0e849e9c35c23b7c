import type { Chain, Stage } from '../model/chain.ts';
import type { Status } from '../model/figure.ts';

/** A chain in a few lines: names only, by stage and by how far each link is. */
export interface ChainGlance {
  chain: Chain;
  stages: { label: string; groups: { status: Status; labels: string[] }[] }[];
}

const stageLabels: Record<Stage, string> = {
  upstream: '上游',
  midstream: '中游',
  downstream: '下游',
  supporting: '配套',
  unplaced: '未明',
};
const tones: Status['tone'][] = ['existing', 'building', 'planned', 'wanted', 'unknown'];

export function chainGlance(chain: Chain): ChainGlance {
  const stages = (Object.keys(stageLabels) as Stage[]).map((stage) => {
    const here = chain.nodes.filter((node) => node.stage === stage);
    const groups = tones.flatMap((tone) => {
      const alike = here.filter(({ status }) => status.tone === tone);
      return alike.length > 0 ? [{ status: alike[0]!.status, labels: alike.map(({ label }) => label) }] : [];
    });
    return { label: stageLabels[stage], groups };
  });
  return { chain, stages: stages.filter(({ groups }) => groups.length > 0) };
}
