import type { Project } from '../model/project.ts';
import type { Status } from '../model/figure.ts';

const words: Record<Status['tone'], string> = {
  building: '在建',
  planned: '拟',
  wanted: '在找',
  unknown: '进度没写',
  existing: '已成',
};

/** How many projects there are, how far they are, and how many say their investment: 21个：在建7，拟5；写明投资的1个. */
export function projectTally(projects: Project[]): string {
  const tones = Object.keys(words) as Status['tone'][];
  const counted = tones.flatMap((tone) => {
    const count = projects.filter(({ status }) => status.tone === tone).length;
    return count > 0 ? [`${words[tone]}${count}`] : [];
  });
  const told = projects.filter(({ investment }) => investment).length;
  return `${projects.length}个：${counted.join('，')}；写明投资的${told}个`;
}
