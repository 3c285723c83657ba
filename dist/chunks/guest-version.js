// src/adapters/sandbox/guest-version.ts
const guestVersion = "guest-8+just-bash-3.4.2+sql.js-1.16.0+quickjs-0.32.0";
export { guestVersion as t };
