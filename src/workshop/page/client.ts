/** Asks the server beside this page. @throws Error with the server's sentence. */
export async function ask<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    throw new Error('工作台停了：请在终端里再运行 npm run workshop，做了的都还在。');
  }
  const data = (await response.json()) as Answer & { told?: string };
  if (!response.ok) throw new Error(data.told ?? '工作台没有答。');
  return data;
}
