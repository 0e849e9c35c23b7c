/** A number read at a place of a text; of a guess (七八, 两三) the ends differ. */
export interface Numeral {
  low: number;
  high: number;
  end: number;
  /** 2万3千 is 2.3 with the scale 万, 1亿2000万 is 1.2 with 亿: the first step names the unit. */
  scale: string;
  /** 余 or 多 stands within. */
  excess: boolean;
}
