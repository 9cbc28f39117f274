/** What the App knows of itself; `/readyz` looks at it. */
export interface Health {
  /** GitHub said where the App is installed, since the start. */
  resynced: boolean;
  /** Every repository was looked at since the start, as far as that could be waited for. */
  reconciled: boolean;
  stopping: boolean;
}
