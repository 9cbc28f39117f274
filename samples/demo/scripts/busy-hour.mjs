import { rateFor } from '../src/rates.mjs';

let total = 0;
for (let grams = 1; grams <= 200; grams += 1) total += rateFor(grams);
console.log(`200 quotes, ${total} cents`);
