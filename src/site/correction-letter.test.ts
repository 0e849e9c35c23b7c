import { describe, expect, it } from 'vitest';
import { correctionAddress } from './correction-letter.ts';

const fact = { id: 'dongwan/output-2030', subject: '东湾：工业总产值' };

describe('correctionAddress', () => {
  it('opens a letter with subject and id filled in', () => {
    const letter = new URL(correctionAddress('editor@example.org', fact)!);
    expect(letter.pathname).toBe('editor@example.org');
    expect(letter.searchParams.get('subject')).toBe('更正：东湾：工业总产值（dongwan/output-2030）');
  });
  it('fills a pattern of a form', () => {
    const form = new URL(correctionAddress('https://example.org/form?about={id}&title={subject}', fact)!);
    expect(form.searchParams.get('about')).toBe('dongwan/output-2030');
    expect(form.searchParams.get('title')).toBe('东湾：工业总产值');
  });
  it('leads to a page that names no pattern as it is', () => {
    expect(correctionAddress('https://example.org/issues', fact)).toBe('https://example.org/issues');
  });
  it('is nothing where the yearbook names no address', () => {
    expect(correctionAddress('', fact)).toBeNull();
  });
});
