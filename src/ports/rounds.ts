/** When what is done from time to time was done last, by whichever replica. Milliseconds since the epoch. */
export interface Rounds {
  last(name: string): Promise<number | null>;
  note(name: string, at: number): Promise<void>;
}
