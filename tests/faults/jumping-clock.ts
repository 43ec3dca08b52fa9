// Loaded before a program (`--import`): its clock jumps by up to a day, forwards and back, a few times a second.
// The clock that is never set (`performance.now`) goes on as it is, as on a machine whose clock is set by hand.
const Whole = globalThis.Date;
const day = 24 * 3600 * 1000;
let ahead = 0;

setInterval(() => {
  ahead = Math.round((Math.random() - 0.5) * 2 * day);
}, 300).unref();

globalThis.Date = new Proxy(Whole, {
  construct: (target, args, made) => Reflect.construct(target, args.length > 0 ? args : [Whole.now() + ahead], made),
  get: (target, key) => (key === 'now' ? () => Whole.now() + ahead : Reflect.get(target, key)),
});
