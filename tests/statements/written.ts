import { readFileSync } from 'node:fs';

/** A line of the file of statements, as it is written beside a site that is built for tests. */
export interface Written {
  page: string;
  rule: string;
  words: string;
  claims: Claim[];
  parts: Part[];
}

export interface Claim {
  zone: string | null;
  record: string | null;
  subject: string | null;
  indicator: string | null;
  status: string | null;
  period: string | null;
}

export interface Part {
  text: string;
  url?: string;
  receipt?: { mark: string; url: string };
  doubted?: true;
}

export const readWritten = (file: string): Written[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Written);
