/** Version of the product; a test holds it equal to package.json, so that no file is read to print it. */
export const VERSION = '1.0.0';
