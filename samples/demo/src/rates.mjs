const TABLE = [
  { upTo: 500, cents: 390 },
  { upTo: 2000, cents: 590 },
  { upTo: 5000, cents: 890 },
];

/** Price in cents for a weight in grams. The table says «up to», so the boundary belongs to the lower class. */
export const rateFor = (grams) => {
  const row = TABLE.find(({ upTo }) => grams < upTo);
  if (!row) throw new RangeError(`no rate for ${grams} g`);
  return row.cents;
};
