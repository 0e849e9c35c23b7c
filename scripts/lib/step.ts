/** Does a step and prints one line: its name when it begins, its seconds when it ends. */
export async function step<T>(
  name: string,
  work: () => Promise<T> | T,
  tell: (result: T) => string = () => '',
): Promise<T> {
  const start = performance.now();
  process.stdout.write(`${name}… `);
  try {
    const result = await work();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log([tell(result), `${seconds} 秒`].filter(Boolean).join('，'));
    return result;
  } catch (error) {
    console.log('没有成功');
    throw error;
  }
}
