/**
 * The result of work that rests on another process. If that process ends without a word, Node has nothing left to do and
 * would end, too, in the middle of the work.
 * @throws Error with `message` in that case.
 */
export function settled<T>(work: Promise<T>, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error(message));
    process.once('beforeExit', stop);
    work.then(resolve, reject).finally(() => process.off('beforeExit', stop));
  });
}
