/** Wrong use or a wrong environment: one sentence for the person at the keyboard, exit status 2. */
export class Refusal extends Error {}
