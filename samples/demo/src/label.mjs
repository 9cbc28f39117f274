import { rateFor } from './rates.mjs';

export const labelFor = ({ number, grams }) => `PARCEL ${number}\nPAID ${(rateFor(grams) / 100).toFixed(2)}`;
