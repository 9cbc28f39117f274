/** The last digit of a parcel number makes the weighted sum of all digits a multiple of ten. */
export const isParcelNumber = (text) => {
  if (!/^\d{8}$/.test(text)) return false;
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
};
