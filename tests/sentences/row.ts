/** What an article says, and the record that an editor writes of it. */
export type Row = [says: string, record: string];

/** Of an indicator of any dimension, of money, and of one that tells a capacity. */
export const any = (rest: string) => `indicator: x-any, ${rest}`;
export const money = (rest: string) => `indicator: x-money, ${rest}`;
export const power = (rest: string) => `indicator: x-power, ${rest}`;

/** The end of a record: its period and its status. */
export const actual = (period: string) => `period: ${period}, status: actual`;
export const planned = (period: string) => `period: ${period}, status: planned`;
export const expected = (period: string) => `period: ${period}, status: expected`;
export const target = (period: string) => `period: ${period}, status: target`;
