/** Loaded before the App (`node --import`): its clock is some days ahead. */
const ahead = Number(process.env['TEST_DAYS_AHEAD'] ?? 0) * 86_400_000;
const Real = Date;

globalThis.Date = new Proxy(Real, {
  construct: (target, values: ConstructorParameters<DateConstructor> | []) =>
    values.length === 0 ? new target(Real.now() + ahead) : Reflect.construct(target, values),
  get: (target, name) => (name === 'now' ? () => Real.now() + ahead : (Reflect.get(target, name) as unknown)),
});
