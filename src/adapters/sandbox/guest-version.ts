/**
 * Everything that changes what a guest does: raise the first number with any change here that an agent could notice;
 * the rest are the exact versions of the shell, the SQL engine and the JavaScript engine.
 */
export const guestVersion = "guest-9+just-bash-3.4.2+sql.js-1.16.0+quickjs-0.32.0";
