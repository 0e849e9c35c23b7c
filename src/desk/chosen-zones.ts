/** Zone ids of `?z=a,b` or `?z=a&z=b`, each once, five at most. */
export function chosenZones(search: string): string[] {
  const ids = new URLSearchParams(search)
    .getAll('z')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return [...new Set(ids)].slice(0, 5);
}
