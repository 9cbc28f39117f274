import { labelFor } from '../src/label.mjs';
import { isParcelNumber } from '../src/parcel-number.mjs';

const parcel = { number: '12345675', grams: 5000 };
if (!isParcelNumber(parcel.number)) throw new Error(`not a parcel number: ${parcel.number}`);
console.log(labelFor(parcel));
