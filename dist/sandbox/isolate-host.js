import { createRequire as __createRequire } from "node:module";
import { fileURLToPath as __fileURLToPath } from "node:url";
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __fileURLToPath(new URL(".", import.meta.url));
var hp=Object.defineProperty;var s=(e,t)=>hp(e,"name",{value:t,configurable:!0});var w=(e,t,r)=>()=>{if(r)throw r[0];try{return e&&(t=e(e=0)),t}catch(o){throw r=[o],o}};var we=(e,t)=>{for(var r in t)hp(e,r,{get:t[r],enumerable:!0})};var _={};we(_,{BIGINT_FORMAT_RANGES:()=>Cn,CONSTANT_CATCH:()=>Gr,Class:()=>Ia,NUMBER_FORMAT_RANGES:()=>Ln,aborted:()=>fe,allowsEval:()=>Ea,assert:()=>v$,assertEqual:()=>m$,assertIs:()=>h$,assertNever:()=>g$,assertNotEqual:()=>p$,assignProp:()=>ae,attachSchema:()=>Mn,base64ToUint8Array:()=>wp,base64urlToUint8Array:()=>U$,cached:()=>Mt,captureStackTrace:()=>Br,cleanEnum:()=>D$,cleanRegex:()=>Je,clone:()=>B,cloneDef:()=>$$,codePointLength:()=>ht,constantCatch:()=>Aa,createTransparentProxy:()=>I$,defineLazy:()=>za,defineLazyInternal:()=>C,derived:()=>M$,esc:()=>de,escapeRegex:()=>Ee,explicitlyAborted:()=>ja,extend:()=>E$,finalizeIssue:()=>ve,floatSafeRemainder:()=>Dn,getElementAtPath:()=>_$,getEnumValues:()=>Lt,getLengthableOrigin:()=>Zn,getParsedType:()=>S$,getSizableOrigin:()=>Fn,hexToUint8Array:()=>L$,hide:()=>Jn,installLazyProp:()=>V$,isObject:()=>pt,isPlainObject:()=>Pe,issue:()=>Jt,joinValues:()=>g,jsonStringifyReplacer:()=>Ct,members:()=>Na,merge:()=>O$,mergeDefs:()=>Oe,normalizeParams:()=>I,nullish:()=>Vr,numKeys:()=>k$,objectClone:()=>y$,omit:()=>P$,optionalKeys:()=>Oa,own:()=>Ke,parsedType:()=>k,partial:()=>j$,pick:()=>z$,prefixIssues:()=>ge,primitiveTypes:()=>Ta,promiseAllObject:()=>w$,propertyKeyTypes:()=>Rn,randomString:()=>x$,rawShape:()=>Ft,required:()=>N$,safeExtend:()=>T$,shallowClone:()=>Un,sizeCaps:()=>Zt,slugify:()=>Pa,stringifyPrimitive:()=>x,toZod:()=>An,uint8ArrayToBase64:()=>xp,uint8ArrayToBase64url:()=>R$,uint8ArrayToHex:()=>C$,unwrapMessage:()=>Rt});function m$(e){return e}function p$(e){return e}function An(){return e=>e}function h$(e){}function g$(e){throw new Error("Unexpected value in exhaustive check")}function v$(e){}function Lt(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,n])=>t.indexOf(+o)===-1).map(([o,n])=>n)}function g(e,t="|"){return e.map(r=>x(r)).join(t)}function Ct(e,t){return typeof t=="bigint"?t.toString():t}function Mt(e){return new Sa(e)}function Vr(e){return e==null}function Je(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Dn(e,t){let r=e/t,o=Math.round(r),n=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-o)<n?0:r-o}function za(e,t,r){let o;Object.defineProperty(e,t,{get(){if(o!==yp)return o===void 0&&(o=yp,o=r()),o},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function y$(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ae(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function Ft(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function Ze(e){return Ft(e._zod.def)??e._zod.def.shape}function bp(e,t,r){Object.defineProperty(e,t,{get(){let o=r();return ae(this,t,o),o},enumerable:!0,configurable:!0})}function $p(e,t,r){t in e?ae(e,t,r):e[t]=r}function mt(e,t,r,o){let n=Ze(t);for(let i of r){let a=Object.getOwnPropertyDescriptor(n,i);a.enumerable&&(a.get?bp(e,i,()=>{let u=t._zod.def.shape[i];return o?o(u,i):u}):$p(e,i,o?o(a.value,i):a.value))}}function b$(e,t){for(let r of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,r);o.enumerable&&(o.get?bp(e,r,()=>t[r]):$p(e,r,o.value))}}function Oe(...e){let t={};for(let r of e){let o=Object.getOwnPropertyDescriptors(r);Object.assign(t,o)}return Object.defineProperties({},t)}function $$(e){return Oe(e._zod.def)}function _$(e,t){return t?t.reduce((r,o)=>r?.[o],e):e}function w$(e){let t=Object.keys(e),r=t.map(o=>e[o]);return Promise.all(r).then(o=>{let n={};for(let i=0;i<t.length;i++)n[t[i]]=o[i];return n})}function x$(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let o=0;o<e;o++)r+=t[Math.floor(Math.random()*t.length)];return r}function de(e){return JSON.stringify(e)}function Pa(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}function pt(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Pe(e){if(pt(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(pt(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Un(e){return Pe(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function k$(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}function Ee(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function B(e,t,r){let o=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(o._zod.parent=e),o}function I(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:s(()=>t,"error")};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:s(()=>t.error,"error")}:t}function I$(e){let t;return new Proxy({},{get(r,o,n){return t??(t=e()),Reflect.get(t,o,n)},set(r,o,n,i){return t??(t=e()),Reflect.set(t,o,n,i)},has(r,o){return t??(t=e()),Reflect.has(t,o)},deleteProperty(r,o){return t??(t=e()),Reflect.deleteProperty(t,o)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,o){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,o)},defineProperty(r,o,n){return t??(t=e()),Reflect.defineProperty(t,o,n)}})}function x(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function Oa(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}function z$(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return mt(i,e,Qr(e,t)),B(e,Oe(r,{shape:i,checks:[]}))}function Qr(e,t){let r=Ze(e),o=[];for(let n of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,n)?.enumerable)throw new Error(`Unrecognized key: "${String(n)}"`);t[n]&&o.push(n)}return o}function P$(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Qr(e,t)),a={};return mt(a,e,Reflect.ownKeys(Ze(e)).filter(u=>!i.has(u))),B(e,Oe(r,{shape:a,checks:[]}))}function E$(e,t){if(!Pe(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let n=Ze(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return B(e,Oe(e._zod.def,{shape:_p(e,t)}))}function _p(e,t){let r={};return mt(r,e,Reflect.ownKeys(Ze(e))),b$(r,t),r}function T$(e,t){if(!Pe(t))throw new Error("Invalid input to safeExtend: expected a plain object");return B(e,Oe(e._zod.def,{shape:_p(e,t)}))}function O$(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};mt(r,e,Reflect.ownKeys(Ze(e))),mt(r,t,Reflect.ownKeys(Ze(t)));let o=Oe(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return B(e,o)}function j$(e,t,r,o="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let u=r?new Set(Qr(t,r)):void 0,c={};return mt(c,t,Reflect.ownKeys(Ze(t)),e&&((l,d)=>u&&!u.has(d)?l:new e({type:"optional",innerType:l}))),B(t,Oe(t._zod.def,{shape:c,checks:[]}))}function N$(e,t,r){let o=r?new Set(Qr(t,r)):void 0,n={};return mt(n,t,Reflect.ownKeys(Ze(t)),(i,a)=>o&&!o.has(a)?i:new e({type:"nonoptional",innerType:i})),B(t,Oe(t._zod.def,{shape:n}))}function fe(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function ja(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function ge(e,t){return t.map(r=>{var o;return(o=r).path??(o.path=[]),r.path.unshift(e),r})}function Rt(e){return typeof e=="string"?e:e?.message}function Zt(e){let t=[];for(let r of e??[]){let o=r._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let n=o.maximum??o.length??o.size;n>=0&&t.push([n,r])}return t}function Mn(e,t,r){var o;for(let n=t;n<e.length;n++)(o=e[n]).schema??(o.schema=r)}function ve(e,t,r){var o;let n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,a=e.message?e.message:Rt(e.inst?._zod.def?.error?.(e))??Rt(i?.(e))??Rt(t?.error?.(e))??Rt(r.customError?.(e))??Rt(r.localeError?.(e))??"Invalid input",u={};for(let c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(u[c]=e[c]);return u.path??(u.path=[]),u.message=a,t?.reportInput&&(u.input=e.input),u}function Fn(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}function ht(e){let t=e.length;if(!A$.test(e))return t;let r=t;for(let o=0;o<t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(r--,o++);return r}function Zn(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function k(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function Jt(...e){let[t,r,o]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:o}:{...t}}function D$(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function wp(e){let t=atob(e),r=new Uint8Array(t.length);for(let o=0;o<t.length;o++)r[o]=t.charCodeAt(o);return r}function xp(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function U$(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return wp(t+r)}function R$(e){return xp(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function L$(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)r[o/2]=Number.parseInt(t.slice(o,o+2),16);return r}function C$(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}function Na(e,t){for(let r in t){let o=Object.getOwnPropertyDescriptor(t,r);o.get?Object.defineProperty(e,r,{...o,enumerable:!1}):F$(e,r,o.value)}}function Ke(e,t,r,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:r}),r}function Jn(e,t,r){return Ke(e,t,r,!1)}function M$(e,t){for(let r in e){let o=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return Ke(this,r,o(this))},set(n){Ke(this,r,n)}})}return t}function F$(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Ke(this,t,r.bind(this))},set(o){Ke(this,t,o)}})}function Z$(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}function C(e,t,r){let o=Object.getPrototypeOf(e._zod);if(t in o&&ka!==e._zod){ka=void 0;return}ka=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,J$);let n=We;We=!1;try{let i=r(this);return We?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),We=We||n,i}catch(i){throw delete this[t],We=We||n,i}},set(n){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:n})}})}function V$(e,t,r,o){let n=Z$(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:i})}})}function Aa(e){let t=s(()=>e,"fn");return t[Gr]=!0,t}var Sa,yp,Br,Ea,S$,Rn,Ta,Ln,Cn,A$,Ia,ka,We,J$,Gr,P=w(()=>{He();s(m$,"assertEqual");s(p$,"assertNotEqual");s(An,"toZod");s(h$,"assertIs");s(g$,"assertNever");s(v$,"assert");s(Lt,"getEnumValues");s(g,"joinValues");s(Ct,"jsonStringifyReplacer");Sa=class{static{s(this,"Cached")}constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};s(Mt,"cached");s(Vr,"nullish");s(Je,"cleanRegex");s(Dn,"floatSafeRemainder");yp=Symbol("evaluating");s(za,"defineLazy");s(y$,"objectClone");s(ae,"assignProp");s(Ft,"rawShape");s(Ze,"sourceShape");s(bp,"deferProp");s($p,"putProp");s(mt,"mirrorShape");s(b$,"mirrorProps");s(Oe,"mergeDefs");s($$,"cloneDef");s(_$,"getElementAtPath");s(w$,"promiseAllObject");s(x$,"randomString");s(de,"esc");s(Pa,"slugify");Br="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};s(pt,"isObject");Ea=Mt(()=>{if(re.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});s(Pe,"isPlainObject");s(Un,"shallowClone");s(k$,"numKeys");S$=s(e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},"getParsedType"),Rn=new Set(["string","number","symbol"]),Ta=new Set(["string","number","bigint","boolean","symbol","undefined"]);s(Ee,"escapeRegex");s(B,"clone");s(I,"normalizeParams");s(I$,"createTransparentProxy");s(x,"stringifyPrimitive");s(Oa,"optionalKeys");Ln={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Cn={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};s(z$,"pick");s(Qr,"maskedKeys");s(P$,"omit");s(E$,"extend");s(_p,"extended");s(T$,"safeExtend");s(O$,"merge");s(j$,"partial");s(N$,"required");s(fe,"aborted");s(ja,"explicitlyAborted");s(ge,"prefixIssues");s(Rt,"unwrapMessage");s(Zt,"sizeCaps");s(Mn,"attachSchema");s(ve,"finalizeIssue");s(Fn,"getSizableOrigin");A$=/[\uD800-\uDBFF]/;s(ht,"codePointLength");s(Zn,"getLengthableOrigin");s(k,"parsedType");s(Jt,"issue");s(D$,"cleanEnum");s(wp,"base64ToUint8Array");s(xp,"uint8ArrayToBase64");s(U$,"base64urlToUint8Array");s(R$,"uint8ArrayToBase64url");s(L$,"hexToUint8Array");s(C$,"uint8ArrayToHex");Ia=class{static{s(this,"Class")}constructor(...t){}};s(Na,"members");s(Ke,"own");s(Jn,"hide");s(M$,"derived");s(F$,"defineBound");s(Z$,"claim");We=!1,J$={configurable:!0,get(){We=!0}};s(C,"defineLazyInternal");s(V$,"installLazyProp");Gr="~constantCatch";s(Aa,"constantCatch")});function B$(e){let t=Sp;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Sp=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function h(e,t,r,o){let n={};function i(m){this.def=m,this.constr=f,this.traits=new Set}s(i,"Internals"),i.prototype=n;let a=r,u=a&&new WeakSet;function c(m,p){if(m._zod){if(m._zod.traits.has(e))return}else{Da.value=new i(p);try{Object.defineProperty(m,"_zod",Da)}finally{Da.value=void 0}}if(m._zod.traits.add(e),t(m,p),u){let S=Object.getPrototypeOf(m),z=m._zod.constr.prototype,N=S;for(;N&&N!==z;)N=Object.getPrototypeOf(N);let O=N??S;u.has(O)||(u.add(O),Na(O,a))}let y=f.prototype;for(let S in y)Object.prototype.hasOwnProperty.call(y,S)&&(S in m||(m[S]=y[S].bind(m)))}s(c,"init");let l=o?.Parent??Object;class d extends l{static{s(this,"Definition")}}Object.defineProperty(d,"name",{value:e});function f(m){let p=o?.Parent?B$(d):this;c(p,m);let y=p._zod.deferred;if(y){for(let z of y)z();p._zod.deferred=void 0}let S=globalThis.__zod_globalConfig?.postProcessor;return S&&S(p),p}return s(f,"_"),Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:s(m=>o?.Parent&&m instanceof o.Parent?!0:m?._zod?.traits?.has(e),"value")}),Object.defineProperty(f,"name",{value:e}),f}function Y(e){return e&&Object.assign(re,e),re}var kp,Ua,Da,Sp,Ra,ye,qe,re,He=w(()=>{P();Ua=Object.freeze({status:"aborted"}),Da={value:void 0,enumerable:!1},Sp="captureStackTrace"in Error?Error:null;s(B$,"newError");s(h,"$constructor");Ra=Symbol("zod_brand"),ye=class extends Error{static{s(this,"$ZodAsyncError")}constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},qe=class extends Error{static{s(this,"$ZodEncodeError")}constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(kp=globalThis).__zod_globalConfig??(kp.__zod_globalConfig={});re=globalThis.__zod_globalConfig;s(Y,"config")});function Q$(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Ct,2)),e.message}function G$(e){this._zod.message=e}function K$(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Vn(e,t=r=>r.message){let r={},o=[];for(let n of e.issues)n.path.length>0?K$(r,n.path[0],()=>[]).push(t(n)):o.push(t(n));return{formErrors:o,fieldErrors:r}}function Bn(e,t=r=>r.message){let r={_errors:[]},o=s((n,i=[])=>{for(let a of n.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(u=>o({issues:u},[...i,...a.path]));else if(a.code==="invalid_key")o({issues:a.issues},[...i,...a.path]);else if(a.code==="invalid_element")o({issues:a.issues},[...i,...a.path]);else{let u=[...i,...a.path];if(u.length===0)r._errors.push(t(a));else{let c=r,l=0;for(;l<u.length;){let d=u[l],f=l===u.length-1;if(d==="_errors"){f&&c._errors.push(t(a)),l++;continue}Object.prototype.hasOwnProperty.call(c,d)||Object.defineProperty(c,d,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let m=c[d];f&&m._errors.push(t(a)),c=m,l++}}}},"processError");return o(e),r}function Fa(e,t=r=>r.message){let r={errors:[]},o=s((n,i=[])=>{var a;for(let u of n.issues)if(u.code==="invalid_union"&&u.errors.length)u.errors.map(c=>o({issues:c},[...i,...u.path]));else if(u.code==="invalid_key")o({issues:u.issues},[...i,...u.path]);else if(u.code==="invalid_element")o({issues:u.issues},[...i,...u.path]);else{let c=[...i,...u.path];if(c.length===0){r.errors.push(t(u));continue}let l=r,d=0;for(;d<c.length;){let f=c[d],m=d===c.length-1;typeof f=="string"?(l.properties??(l.properties={}),Object.prototype.hasOwnProperty.call(l.properties,f)||Object.defineProperty(l.properties,f,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),l=l.properties[f]):(l.items??(l.items=[]),(a=l.items)[f]??(a[f]={errors:[]}),l=l.items[f]),m&&l.errors.push(t(u)),d++}}},"processError");return o(e),r}function Pp(e){let t=[],r=e.map(o=>typeof o=="object"?o.key:o);for(let o of r)typeof o=="number"?t.push(`[${o}]`):typeof o=="symbol"?t.push(`[${JSON.stringify(String(o))}]`):/[^\w$]/.test(o)?t.push(`[${JSON.stringify(o)}]`):(t.length&&t.push("."),t.push(o));return t.join("")}function Za(e){let t=[],r=[...e.issues].sort((o,n)=>(o.path??[]).length-(n.path??[]).length);for(let o of r)t.push(`\u2716 ${o.message}`),o.path?.length&&t.push(`  \u2192 at ${Pp(o.path)}`);return t.join(`
`)}var W$,Ca,Ip,zp,Ma,be,Ja=w(()=>{He();P();s(Q$,"_getMessage");s(G$,"_setMessage");W$={get:Q$,set:G$,enumerable:!0,configurable:!0},Ca={value:void 0,enumerable:!1},Ip=new WeakSet([Object.prototype,Error.prototype]),zp=s((e,t)=>{e.name="$ZodError",Ca.value=t,Object.defineProperty(e,"issues",Ca),Ca.value=void 0,Object.defineProperty(e,"message",W$);let r=Object.getPrototypeOf(e);Ip.has(r)||(Ip.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let o=s(()=>this.message,"value");return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},"initializer"),Ma=h("$ZodError",zp),be=h("$ZodError",zp,void 0,{Parent:Error});s(K$,"node");s(Vn,"flattenError");s(Bn,"formatError");s(Fa,"treeifyError");s(Pp,"toDotPath");s(Za,"prettifyError")});function Wr(e,t){return{callee:t?.callee??e,Err:t?.Err}}function Ep(e,t,r){let o;return{success:!1,get error(){return o||(o=new e(t.map(n=>ve(n,r,Y()))),t=void 0,r=void 0),o},set error(n){o=n,t=void 0,r=void 0}}}function t_(e,t,r){let o=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=e._zod.bag.fallbackRun,i;if(n?(o[e_]=!0,i=n({value:t,issues:[]},o)):i=e._zod.run({value:t,issues:[]},o),i instanceof Promise)throw new ye;return i.issues.length===0}var Vt,Kr,Bt,Hr,Qt,q$,Gt,X$,Y$,e_,Qn,Gn,qr,n_,Xr,r_,Yr,i_,ei,o_,ti,a_,ni,s_,ri,u_,ii,c_,Va=w(()=>{He();Ja();P();s(Wr,"finalizeParams");Vt=s(e=>{let t=s((r,o,n,i)=>{let a=n?{...n,async:!1}:{async:!1},u=r._zod.run({value:o,issues:[]},a);if(u instanceof Promise)throw new ye;if(u.issues.length){let c=new(i?.Err??e)(u.issues.map(l=>ve(l,a,Y())));throw Br(c,i?.callee??t),c}return u.value},"fn");return t},"_parse"),Kr=Vt(be),Bt=s(e=>{let t=s(async(r,o,n,i)=>{let a=n?{...n,async:!0}:{async:!0},u=r._zod.run({value:o,issues:[]},a);if(u instanceof Promise&&(u=await u),u.issues.length){let c=new(i?.Err??e)(u.issues.map(l=>ve(l,a,Y())));throw Br(c,i?.callee??t),c}return u.value},"fn");return t},"_parseAsync"),Hr=Bt(be),Qt=s(e=>(t,r,o)=>{let n=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},n);if(i instanceof Promise)throw new ye;return i.issues.length?Ep(e,i.issues,n):{success:!0,data:i.value}},"_safeParse"),q$=Qt(be);s(Ep,"failure");Gt=s(e=>async(t,r,o)=>{let n=o?{...o,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},n);return i instanceof Promise&&(i=await i),i.issues.length?Ep(e,i.issues,n):{success:!0,data:i.value}},"_safeParseAsync"),X$=Gt(be),Y$=Symbol.for("zod.compile.invalid"),e_=Symbol.for("zod.compile.fallback"),Qn=s(((e,t,r)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(t)!==Y$)return!0;if(o.definite===!0&&r===void 0)return!1}return t_(e,t,r)}),"validate");s(t_,"validateFallback");Gn=s(async(e,t,r)=>{let o=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=e._zod.run({value:t,issues:[]},o);return n instanceof Promise&&(n=await n),n.issues.length===0},"validateAsync"),qr=s(e=>{let t=Vt(e),r=s((o,n,i,a)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return t(o,n,u,Wr(r,a))},"fn");return r},"_encode"),n_=qr(be),Xr=s(e=>{let t=Vt(e),r=s((o,n,i,a)=>t(o,n,i,Wr(r,a)),"fn");return r},"_decode"),r_=Xr(be),Yr=s(e=>{let t=Bt(e),r=s(async(o,n,i,a)=>{let u=i?{...i,direction:"backward"}:{direction:"backward"};return await t(o,n,u,Wr(r,a))},"fn");return r},"_encodeAsync"),i_=Yr(be),ei=s(e=>{let t=Bt(e),r=s(async(o,n,i,a)=>await t(o,n,i,Wr(r,a)),"fn");return r},"_decodeAsync"),o_=ei(be),ti=s(e=>(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Qt(e)(t,r,n)},"_safeEncode"),a_=ti(be),ni=s(e=>(t,r,o)=>Qt(e)(t,r,o),"_safeDecode"),s_=ni(be),ri=s(e=>async(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Gt(e)(t,r,n)},"_safeEncodeAsync"),u_=ri(be),ii=s(e=>async(t,r,o)=>Gt(e)(t,r,o),"_safeDecodeAsync"),c_=ii(be)});var Te={};we(Te,{anyString:()=>vs,base64:()=>us,base64url:()=>cs,bigint:()=>bs,boolean:()=>$s,browserEmail:()=>v_,cidrv4:()=>as,cidrv6:()=>ss,creditCard:()=>oi,cuid:()=>Qa,cuid2:()=>Ga,currencyCode:()=>ms,date:()=>ps,datetime:()=>gs,domain:()=>ds,duration:()=>Ya,e164:()=>fs,email:()=>ts,emoji:()=>ns,extendedDuration:()=>l_,guid:()=>es,hex:()=>Ss,hostname:()=>ls,html5Email:()=>p_,httpProtocol:()=>Wn,iban:()=>ai,idnEmail:()=>g_,integer:()=>Kn,ipv4:()=>rs,ipv6:()=>is,ksuid:()=>Ha,lowercase:()=>xs,mac:()=>os,md5_base64:()=>__,md5_base64url:()=>w_,md5_hex:()=>$_,nanoid:()=>qa,nanoidOfLength:()=>Xa,null:()=>_s,number:()=>Ve,rfc5322Email:()=>h_,sha1_base64:()=>k_,sha1_base64url:()=>S_,sha1_hex:()=>x_,sha256_base64:()=>z_,sha256_base64url:()=>P_,sha256_hex:()=>I_,sha384_base64:()=>T_,sha384_base64url:()=>O_,sha384_hex:()=>E_,sha512_base64:()=>N_,sha512_base64url:()=>A_,sha512_hex:()=>j_,string:()=>ys,time:()=>hs,ulid:()=>Wa,undefined:()=>ws,unicodeEmail:()=>Tp,uppercase:()=>ks,uuid:()=>gt,uuid4:()=>d_,uuid6:()=>f_,uuid7:()=>m_,xid:()=>Ka});function Xa(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}function ns(){return new RegExp(y_,"u")}function b_(e){return new RegExp(`^${e}$`)}function Ba(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function hs(e){return new RegExp(`^${Ba(e)}$`)}function gs(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Ba({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,o=e.local?`${r}|${Ba({precision:e.precision})}`:r;return new RegExp(`^${Op}T(?:${o})$`)}function Hn(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function qn(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}var Qa,Ga,Wa,Ka,Ha,qa,Ya,l_,es,gt,d_,f_,m_,ts,p_,h_,Tp,g_,v_,y_,rs,is,os,as,ss,us,cs,ls,ds,Wn,fs,oi,ms,ai,Op,ps,vs,ys,bs,Kn,Ve,$s,_s,ws,xs,ks,Ss,$_,__,w_,x_,k_,S_,I_,z_,P_,E_,T_,O_,j_,N_,A_,vt=w(()=>{P();Qa=/^[cC][0-9a-z]{6,}$/,Ga=/^[0-9a-z]+$/,Wa=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Ka=/^[0-9a-vA-V]{20}$/,Ha=/^[A-Za-z0-9]{27}$/,qa=/^[a-zA-Z0-9_-]{21}$/;s(Xa,"nanoidOfLength");Ya=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,l_=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,es=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,gt=s(e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,"uuid"),d_=gt(4),f_=gt(6),m_=gt(7),ts=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,p_=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,h_=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,Tp=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,g_=Tp,v_=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,y_="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";s(ns,"emoji");rs=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,is=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,os=s(e=>{let t=Ee(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)},"mac"),as=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,ss=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,us=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,cs=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,ls=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,ds=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,Wn=/^https?$/,fs=/^\+[1-9]\d{6,14}$/,oi=/^\d(?:[ -]?\d){11,18}$/,ms=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,ai=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Op="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";s(b_,"anchor");ps=b_(Op);s(Ba,"timeSource");s(hs,"time");s(gs,"datetime");vs=/^[\s\S]{0,}$/,ys=s(e=>{let t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${t}$`)},"string"),bs=/^-?\d+n?$/,Kn=/^-?\d+$/,Ve=/^-?\d+(?:\.\d+)?$/,$s=/^(?:true|false)$/i,_s=/^null$/i,ws=/^undefined$/i,xs=/^[^A-Z]*$/,ks=/^[^a-z]*$/,Ss=/^[0-9a-fA-F]*$/;s(Hn,"fixedBase64");s(qn,"fixedBase64url");$_=/^[0-9a-fA-F]{32}$/,__=Hn(22,"=="),w_=qn(22),x_=/^[0-9a-fA-F]{40}$/,k_=Hn(27,"="),S_=qn(27),I_=/^[0-9a-fA-F]{64}$/,z_=Hn(43,"="),P_=qn(43),E_=/^[0-9a-fA-F]{96}$/,T_=Hn(64,""),O_=qn(64),j_=/^[0-9a-fA-F]{128}$/,N_=Hn(86,"=="),A_=qn(86)});function ui(e,t,r){e.issues.length&&t.issues.push(...ge(r,e.issues))}var K,Is,zs,si,ci,li,Ps,Es,Ts,Os,js,Ns,As,Ds,Us,Wt,Rs,Ls,Cs,Ms,Fs,Zs,Js,Vs,Bs,Qs,di=w(()=>{He();vt();P();K=h("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),Is=s(e=>{let t=e.value;return!Vr(t)&&t.size!==void 0},"_whenHasSize"),zs=s(e=>{let t=e.value;return!Vr(t)&&t.length!==void 0},"_whenHasLength"),si={number:"number",bigint:"bigint",object:"date"},ci=h("$ZodCheckLessThan",(e,t)=>{K.init(e,t);let r=si[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:si[typeof o.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),li=h("$ZodCheckGreaterThan",(e,t)=>{K.init(e,t);let r=si[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:si[typeof o.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Ps=h("$ZodCheckMultipleOf",(e,t)=>{K.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):Dn(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),Es=h("$ZodCheckNumberFormat",(e,t)=>{K.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),o=r?"int":"number",[n,i]=Ln[t.format];e._zod.check=a=>{let u=a.value;if(r){if(!Number.isInteger(u)){a.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:u,inst:e});return}if(!Number.isSafeInteger(u)){u>0?a.issues.push({input:u,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):a.issues.push({input:u,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort});return}}u<n&&a.issues.push({origin:"number",input:u,code:"too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),u>i&&a.issues.push({origin:"number",input:u,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),Ts=h("$ZodCheckBigIntFormat",(e,t)=>{K.init(e,t);let[r,o]=Cn[t.format];e._zod.check=n=>{let i=n.value;i<r&&n.issues.push({origin:"bigint",input:i,code:"too_small",minimum:r,inclusive:!0,inst:e,continue:!t.abort}),i>o&&n.issues.push({origin:"bigint",input:i,code:"too_big",maximum:o,inclusive:!0,inst:e,continue:!t.abort})}}),Os=h("$ZodCheckMaxSize",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=Is),e._zod.check=o=>{let n=o.value;n.size<=t.maximum||o.issues.push({origin:Fn(n),code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),js=h("$ZodCheckMinSize",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=Is),e._zod.check=o=>{let n=o.value;n.size>=t.minimum||o.issues.push({origin:Fn(n),code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),Ns=h("$ZodCheckSizeEquals",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=Is),e._zod.check=o=>{let n=o.value,i=n.size;if(i===t.size)return;let a=i>t.size;o.issues.push({origin:Fn(n),...a?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),As=h("$ZodCheckMaxLength",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=zs),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>t.maximum?ht(n):i)<=t.maximum)return;let u=Zn(n);o.issues.push({origin:u,code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),Ds=h("$ZodCheckMinLength",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=zs),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>=t.minimum&&i<t.minimum*2?ht(n):i)>=t.minimum)return;let u=Zn(n);o.issues.push({origin:u,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),Us=h("$ZodCheckLengthEquals",(e,t)=>{var r;K.init(e,t),(r=e._zod.def).when??(r.when=zs),e._zod.check=o=>{let n=o.value,i=n.length,a=typeof n=="string"&&i>=t.length&&i<=t.length*2?ht(n):i;if(a===t.length)return;let u=Zn(n),c=a>t.length;o.issues.push({origin:u,...c?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),Wt=h("$ZodCheckStringFormat",(e,t)=>{var r,o;K.init(e,t),t.pattern?(r=e._zod).check??(r.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),Rs=h("$ZodCheckRegex",(e,t)=>{Wt.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Ls=h("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=xs),Wt.init(e,t)}),Cs=h("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ks),Wt.init(e,t)}),Ms=h("$ZodCheckIncludes",(e,t)=>{K.init(e,t);let r=Ee(t.includes),o=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=o,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),Fs=h("$ZodCheckStartsWith",(e,t)=>{K.init(e,t);let r=new RegExp(`^${Ee(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.startsWith(t.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:o.value,inst:e,continue:!t.abort})}}),Zs=h("$ZodCheckEndsWith",(e,t)=>{K.init(e,t);let r=new RegExp(`.*${Ee(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.endsWith(t.suffix)||o.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:o.value,inst:e,continue:!t.abort})}});s(ui,"handleCheckPropertyResult");Js=h("$ZodCheckProperty",(e,t)=>{K.init(e,t),e._zod.check=r=>{let o=t.schema._zod.run({value:r.value[t.property],issues:[]},{});if(o instanceof Promise)return o.then(n=>ui(n,r,t.property));ui(o,r,t.property)}}),Vs=h("$ZodCheckProperties",(e,t)=>{K.init(e,t),Jn(e,Symbol.iterator,function*(){yield e});let r;e._zod.check=o=>{if(o.value==null){o.issues.push({expected:"object",code:"invalid_type",input:o.value,inst:e});return}r??(r=Reflect.ownKeys(t.shape).map(a=>[a,t.shape[a]]));let n=o.value,i;for(let[a,u]of r){let c=u._zod.run({value:n[a],issues:[]},{});c instanceof Promise?(i??(i=[]),i.push(c.then(l=>ui(l,o,a)))):ui(c,o,a)}if(i)return Promise.all(i).then(()=>{})}}),Bs=h("$ZodCheckMimeType",(e,t)=>{K.init(e,t);let r=new Set(t.mime);e._zod.check=o=>{r.has(o.value.type)||o.issues.push({code:"invalid_value",values:t.mime,input:o.value.type,inst:e,continue:!t.abort})}}),Qs=h("$ZodCheckOverwrite",(e,t)=>{K.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}})});var yt,fi=w(()=>{yt=class{static{s(this,"Doc")}constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let o=t.split(`
`).filter(a=>a),n=Math.min(...o.map(a=>a.length-a.trimStart().length)),i=o.map(a=>a.slice(n)).map(a=>" ".repeat(this.indent*2)+a);for(let a of i)this.content.push(a)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}}});var Gs,Ws=w(()=>{Gs={major:4,minor:6,patch:7}});async function D_(e,t){let r={async:!0};return Wp(await e._zod.run({value:t,issues:[]},r),r)}function vi(e){return{validate:s(t=>{let r={async:!1};try{let o=e._zod.run({value:t,issues:[]},r);if(!(o instanceof Promise))return Wp(o,r)}catch{}return D_(e,t)},"validate"),vendor:"zod",version:1}}function eu(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function yi(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?eu(e)||Xn:Kp(e,t)}function Kp(e,t){if(!t.normalize&&t.protocol?.source===Wn.source&&!/^https?:\/\//i.test(e))return Ys;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Xn}return new URL(e)}catch{return Xn}}function Yn(e){return e.replace(U_,"")}function bi(e,t){return t.lastIndex=0,t.test(e.hostname)}function $i(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}function er(e){return R_.test(e)?eu(`http://[${e}]`):!1}function _i(e){let t=e.split("/");if(t.length!==2)return!1;let[r,o]=t;if(!o)return!1;let n=Number(o);return`${n}`!==o||n<0||n>128?!1:er(r)}function tr(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}function xi(e){if(!nr.test(e))return!1;let t=e.replace(/[-_]/g,o=>o==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return tr(r)}function C_(e){let t=e.length,r=1,o=0;for(;t;){let n=e.charCodeAt(--t)-48;r^=1,o+=r?[0,2,4,6,8,1,3,5,7,9][n]:n}return o%10===0}function ki(e){return oi.test(e)?C_(e.replace(L_,"")):!1}function M_(e){let t=0,r=e.length;for(let o=4;o<r;o++){let n=e.charCodeAt(o);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let o=0;o<4;o++){let n=e.charCodeAt(o);t=(n>=65?t*100+(n-55):t*10+(n-48))%97}return t===1}function Si(e){return ai.test(e)?M_(e):!1}function Ii(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[o]=r;if(!o)return!1;let n=JSON.parse(atob(o));return!("typ"in n&&n?.typ!=="JWT"||!n.alg||t&&(!("alg"in n)||n.alg!==t))}catch{return!1}}function Du(e,t){let r=Zt(e._zod.def.checks);if(!r.length)return;let o=Math.min(...r.map(i=>i[0])),n=e._zod.parse;e._zod.parse=(i,a)=>{let u=t(i.value);if(u>o&&!a?.skipChecks&&a?.direction!=="backward"){for(let[c,l]of Zt(e._zod.def.checks))if(u>c&&l._zod.def.when(i)){let d=i.issues.length;return l._zod.check(i),i.issues[d].continue=!1,Mn(i.issues,d,e),i}}return n(i,a)}}function Np(e,t,r){e.issues.length&&t.issues.push(...ge(r,e.issues)),t.value[r]=e.value}function gi(e,t,r,o,n,i){let a=r in o,u=i==="optional";if(!(!a&&u&&n==="optional")){if(e.issues.length){if(n!==void 0&&u&&!a)return;t.issues.push(...ge(r,e.issues))}if(!a&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(a||n==="defaulted"&&!u)&&(t.value[r]=void 0):t.value[r]=e.value}}function Hp(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),o=r.length?r:V_,n=o.length?[...t,...o]:t;for(let a of n)if(!e.shape?.[a]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(a)}": expected a Zod schema`);let i=Oa(e.shape);return{...e,allKeys:n,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function qp(e,t,r,o,n,i,a){let u=[],c=n.keySet,l=n.catchall._zod,d=l.def.type,f=l.optin,m=l.optout,p=0;for(let y in t){if(a&&r.issues.length!==p){if(fe(r,p))break;p=r.issues.length}if(c.has(y))continue;if(y==="__proto__"){d==="never"&&u.push(y);continue}if(d==="never"){u.push(y);continue}let S=l.run({value:t[y],issues:[]},o);S instanceof Promise?e.push(S.then(z=>gi(z,r,y,t,f,m))):gi(S,r,y,t,f,m)}return u.length&&r.issues.push({code:"unrecognized_keys",keys:u,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}function Ap(e,t,r,o){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let n=e.filter(i=>!fe(i));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(a=>ve(a,o,Y())))}),t)}function Dp(e,t,r,o){let n=[];for(let i=0;i<e.length;i++)e[i].issues.length===0&&n.push(i);return n.length===1?(t.value=e[n[0]].value,t):(n.length===0?t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(a=>ve(a,o,Y())))}):t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:[],inclusive:!1,matches:n}),t)}function Cu(e,t){let r=e._zod,o=r.bag.optionsMap;o||(o=Yp(r.def),r.bag.optionsMap=o);let n=o.get(t);if(n===null)throw new Error(`Ambiguous discriminator value "${String(t)}"`);return n}function Yp(e){let t=new Map;for(let r of e.options){let o=r._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let n of o)if(t.has(n)){if(n!==void 0)throw new Error(`Duplicate discriminator value "${String(n)}"`);t.set(n,null)}else t.set(n,r)}return t}function Kt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(Pe(e)&&Pe(t)){let r=Object.keys(t),o=Object.keys(e).filter(i=>r.indexOf(i)!==-1),n={...e,...t};Object.prototype.hasOwnProperty.call(n,"__proto__")&&delete n.__proto__;for(let i of o){if(i==="__proto__")continue;let a=Kt(e[i],t[i]);if(!a.valid)return{valid:!1,mergeErrorPath:[i,...a.mergeErrorPath]};n[i]=a.data}return{valid:!0,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let o=0;o<e.length;o++){let n=e[o],i=t[o],a=Kt(n,i);if(!a.valid)return{valid:!1,mergeErrorPath:[o,...a.mergeErrorPath]};r.push(a.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Up(e,t,r){let o=new Map,n,i=new Map,a=s((l,d)=>{let f;if(l.code==="unrecognized_keys"&&!l.path?.length)n??(n=l),f=l.keys;else if(l.code==="invalid_key"&&l.origin==="record"&&l.path?.length===1){let m=String(l.path[0]);i.has(m)||i.set(m,l),f=[m]}else return!1;for(let m of f)o.has(m)||o.set(m,{}),o.get(m)[d]=!0;return!0},"collect");for(let l of t.issues)a(l,"l")||e.issues.push(l);for(let l of r.issues)a(l,"r")||e.issues.push(l);let u=[...o].filter(([,l])=>l.l&&l.r).map(([l])=>l);if(u.length){let l=n?u.filter(d=>n.keys.includes(d)):[];l.length&&e.issues.push({...n,keys:l});for(let d of u)!l.includes(d)&&i.has(d)&&e.issues.push(i.get(d))}let c=Kt(t.value,r.value);if(!c.valid){if(fe(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`)}return e.value=c.data,e}function Rp(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function Lp(e,t,r){e.issues.length&&t.issues.push(...ge(r,e.issues)),t.value[r]=e.value}function Cp(e,t,r,o,n){for(let i=0;i<r.length;i++){let a=e[i],u=i<o.length;if(!u&&i>=n&&r[i]._zod.optin==="optional"){t.value.length=i;break}if(a.issues.length){if(!u&&i>=n){t.value.length=i;break}t.issues.push(...ge(i,a.issues))}t.value[i]=a.value}for(let i=t.value.length-1;i>=o.length&&(r[i]._zod.optout==="optional"&&t.value[i]===void 0);i--)t.value.length=i;return t}function Mp(e,t,r,o,n,i,a){e.issues.length&&(Rn.has(typeof o)?r.issues.push(...ge(o,e.issues)):r.issues.push({code:"invalid_key",origin:"map",input:n,inst:i,issues:e.issues.map(u=>ve(u,a,Y()))})),t.issues.length&&(Rn.has(typeof o)?r.issues.push(...ge(o,t.issues)):r.issues.push({origin:"map",code:"invalid_element",input:n,inst:i,key:o,issues:t.issues.map(u=>ve(u,a,Y()))})),r.value.set(e.value,t.value)}function Fp(e,t){e.issues.length&&t.issues.push(...e.issues),t.value.add(e.value)}function Zp(e,t){return e.value=t.issues.length?void 0:t.value,e}function Jp(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}function Vp(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Bp(e,t,r,o){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(n=>ve(n,o,Y()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}function mi(e,t,r){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}function pi(e,t,r){if(e.issues.length)return e.aborted=!0,e;if((r.direction||"forward")==="forward"){let n=t.transform(e.value,e);return n instanceof Promise?n.then(i=>hi(e,i,t.out,r)):hi(e,n,t.out,r)}else{let n=t.reverseTransform(e.value,e);return n instanceof Promise?n.then(i=>hi(e,i,t.in,r)):hi(e,n,t.in,r)}}function hi(e,t,r,o){return e.issues.length?(e.aborted=!0,e):r._zod.run({value:t,issues:e.issues},o)}function Qp(e){return e.memo||(e.value=Object.freeze(e.value)),e}function B_(e){let t=e._zod.def,r=t.pattern,o=!!t.format?.includes("int"),n,i;for(let u of t.checks??[]){let c=u._zod.def;c.pattern&&(r=c.pattern),o||(o=!!c.format?.includes("int"));let l=c.minimum??c.length,d=c.maximum??c.length;l!==void 0&&(n===void 0||l>n)&&(n=l),d!==void 0&&(i===void 0||d<i)&&(i=d)}if(r)return r.source;if(n!==void 0&&i!==void 0&&n>i)return"(?!)";if(n!==void 0||i!==void 0)return ys({minimum:n,maximum:i}).source;let a=e._zod.pattern;return(o&&a===Ve?Kn:a)?.source}function Ks(e){let t=e._zod.def,r=e._zod.pattern?.source,o=t.innerType??e._zod.innerType;if(o){let n=o._zod.pattern?.source,i=Ks(o);return r&&n&&i&&i!==n?r.replace(Je(n),()=>Je(i)):r}if(t.options){let n=t.options.map(Ks);if(n.every(Boolean))return`^(${n.map(i=>Je(i)).join("|")})$`}return B_(e)}function Gp(e,t,r,o){if(!e){let n={code:"custom",input:r,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(n.params=o._zod.def.params),t.issues.push(Jt(n))}}var R,Wp,bt,Q,Hs,qs,Xs,Ys,Xn,U_,tu,nu,ru,iu,ou,au,su,uu,cu,lu,du,fu,mu,R_,pu,hu,gu,vu,wi,yu,nr,bu,$u,L_,_u,wu,xu,ku,zi,Su,rr,Pi,Iu,zu,Pu,Eu,Tu,Ou,ju,Nu,Au,F_,Z_,J_,Uu,V_,Xp,Ru,ir,Lu,Mu,Fu,Ei,Zu,Ju,Vu,Bu,Qu,Gu,Wu,Ti,Ku,Hu,qu,Xu,Yu,ec,tc,nc,Oi,or,rc,ic,oc,ac,sc,ar,uc,Ht=w(()=>{di();He();fi();Va();vt();P();Ws();P();R=h("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Gs;let o=e._zod.def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let i of n)for(let a of i._zod.onattach)a(e);if(n.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=s((u,c,l)=>{if(u.memo)return u;let d=fe(u),f;for(let m of c){if(m._zod.def.when){if(ja(u)||!m._zod.def.when(u))continue}else if(d)continue;let p=u.issues.length,y=m._zod.check(u);if(y instanceof Promise&&l?.async===!1)throw new ye;if(f||y instanceof Promise)f=(f??Promise.resolve()).then(async()=>{await y,u.issues.length!==p&&(Mn(u.issues,p,e),d||(d=fe(u,p)))});else{if(u.issues.length===p)continue;Mn(u.issues,p,e),d||(d=fe(u,p))}}return f?f.then(()=>u):u},"runChecks"),a=s((u,c,l)=>{if(fe(u))return u.aborted=!0,u;let d=i(c,n,l);if(d instanceof Promise){if(l.async===!1)throw new ye;return d.then(f=>e._zod.parse(f,l))}return e._zod.parse(d,l)},"handleCanaryResult");e._zod.run=(u,c)=>{if(c.skipChecks)return e._zod.parse(u,c);if(c.direction==="backward"){let d=e._zod.parse({value:u.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(f=>a(f,u,c)):a(d,u,c)}let l=e._zod.parse(u,c);if(l instanceof Promise){if(c.async===!1)throw new ye;return l.then(d=>i(d,n,c))}return i(l,n,c)}}},{get"~standard"(){return Jn(this,"~standard",vi(this))},set"~standard"(e){Ke(this,"~standard",e)}}),Wp=s((e,t)=>e.issues.length?{issues:e.issues.map(r=>ve(r,t,Y()))}:{value:e.value},"toStandardResult");s(D_,"validateAsync");s(vi,"standardProps");bt=h("$ZodString",(e,t)=>{R.init(e,t),e._zod.pattern=t.pattern??vs,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),Q=h("$ZodStringFormat",(e,t)=>{Wt.init(e,t),bt.init(e,t)}),Hs=h("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=es),Q.init(e,t)}),qs=h("$ZodUUID",(e,t)=>{if(t.version){let o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(o===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=gt(o))}else t.pattern??(t.pattern=gt());Q.init(e,t)}),Xs=h("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=ts),Q.init(e,t)}),Ys=1,Xn=2;s(eu,"canParseURL");s(yi,"validateURL");s(Kp,"parseURLObject");U_=/[\t\n\r]/g;s(Yn,"stripTabAndNewline");s(bi,"urlHostnameOk");s($i,"urlProtocolOk");tu=h("$ZodURL",(e,t)=>{Q.init(e,t),e._zod.check=r=>{try{let o=r.value.trim(),n=yi(o,t);if(n===Ys){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(n===Xn){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(n===!0){r.value=Yn(o);return}t.hostname&&!bi(n,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!$i(n,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?n.href:Yn(o);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),nu=h("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=ns()),Q.init(e,t)}),ru=h("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?qa:Xa(t.length)),Q.init(e,t)}),iu=h("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Qa),Q.init(e,t)}),ou=h("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Ga),Q.init(e,t)}),au=h("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Wa),Q.init(e,t)}),su=h("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Ka),Q.init(e,t)}),uu=h("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Ha),Q.init(e,t)}),cu=h("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=gs(t)),Q.init(e,t)}),lu=h("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=ps),Q.init(e,t)}),du=h("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=hs(t)),Q.init(e,t)}),fu=h("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Ya),Q.init(e,t)}),mu=h("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=rs),Q.init(e,t)}),R_=/^[0-9a-fA-F:.]+$/;s(er,"isValidIPv6");pu=h("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=is),Q.init(e,t),e._zod.check=r=>{er(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}}),hu=h("$ZodMAC",(e,t)=>{t.pattern??(t.pattern=os(t.delimiter)),Q.init(e,t)}),gu=h("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=as),Q.init(e,t)});s(_i,"isValidCIDRv6");vu=h("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=ss),Q.init(e,t),e._zod.check=r=>{_i(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});s(tr,"isValidBase64");wi=/^[0-9a-zA-Z+/]*={0,2}$/,yu=h("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=wi),Q.init(e,t),e._zod.check=r=>{tr(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),nr=/^[A-Za-z0-9_-]*$/;s(xi,"isValidBase64URL");bu=h("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=nr),Q.init(e,t),e._zod.check=r=>{xi(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),$u=h("$ZodE164",(e,t)=>{t.pattern??(t.pattern=fs),Q.init(e,t)}),L_=/[- ]/g;s(C_,"isLuhnAlgo");s(ki,"isValidCreditCard");_u=h("$ZodCreditCard",(e,t)=>{t.pattern??(t.pattern=oi),Q.init(e,t),e._zod.check=r=>{ki(r.value)||r.issues.push({code:"invalid_format",format:"credit_card",input:r.value,inst:e,continue:!t.abort})}});s(M_,"isIso7064Mod97");s(Si,"isValidIBAN");wu=h("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=ai),Q.init(e,t),e._zod.check=r=>{Si(r.value)||r.issues.push({code:"invalid_format",format:"iban",input:r.value,inst:e,continue:!t.abort})}});s(Ii,"isValidJWT");xu=h("$ZodJWT",(e,t)=>{Q.init(e,t),e._zod.check=r=>{Ii(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}}),ku=h("$ZodCustomStringFormat",(e,t)=>{Q.init(e,t),e._zod.check=r=>{t.fn(r.value)||r.issues.push({code:"invalid_format",format:t.format,input:r.value,inst:e,continue:!t.abort})}}),zi=h("$ZodNumber",(e,t)=>{R.init(e,t),e._zod.pattern=Ve,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let n=r.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r;let i=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...i?{received:i}:{}}),r}}),Su=h("$ZodNumberFormat",(e,t)=>{Es.init(e,t),zi.init(e,t)}),rr=h("$ZodBoolean",(e,t)=>{R.init(e,t),e._zod.pattern=$s,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=!!r.value}catch{}let n=r.value;return typeof n=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),r}}),Pi=h("$ZodBigInt",(e,t)=>{R.init(e,t),e._zod.pattern=bs,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=BigInt(r.value)}catch{}return typeof r.value=="bigint"||r.issues.push({expected:"bigint",code:"invalid_type",input:r.value,inst:e}),r}}),Iu=h("$ZodBigIntFormat",(e,t)=>{Ts.init(e,t),Pi.init(e,t)}),zu=h("$ZodSymbol",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{let n=r.value;return typeof n=="symbol"||r.issues.push({expected:"symbol",code:"invalid_type",input:n,inst:e}),r}}),Pu=h("$ZodUndefined",(e,t)=>{R.init(e,t),e._zod.pattern=ws,e._zod.values=new Set([void 0]),e._zod.parse=(r,o)=>{let n=r.value;return typeof n>"u"||r.issues.push({expected:"undefined",code:"invalid_type",input:n,inst:e}),r}}),Eu=h("$ZodNull",(e,t)=>{R.init(e,t),e._zod.pattern=_s,e._zod.values=new Set([null]),e._zod.parse=(r,o)=>{let n=r.value;return n===null||r.issues.push({expected:"null",code:"invalid_type",input:n,inst:e}),r}}),Tu=h("$ZodAny",(e,t)=>{R.init(e,t),e._zod.parse=r=>r}),Ou=h("$ZodUnknown",(e,t)=>{R.init(e,t),e._zod.parse=r=>r}),ju=h("$ZodNever",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)}),Nu=h("$ZodVoid",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{let n=r.value;return typeof n>"u"||r.issues.push({expected:"void",code:"invalid_type",input:n,inst:e}),r}}),Au=h("$ZodDate",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=new Date(r.value)}catch{}let n=r.value,i=n instanceof Date;return i&&!Number.isNaN(n.getTime())||r.issues.push({expected:"date",code:"invalid_type",input:n,...i?{received:"Invalid Date"}:{},inst:e}),r}});s(Du,"capSize");F_=s(e=>Array.isArray(e)?e.length:-1,"arraySize"),Z_=s(e=>e instanceof Map?e.size:-1,"mapSize"),J_=s(e=>e instanceof Set?e.size:-1,"setSize");s(Np,"handleArrayResult");Uu=h("$ZodArray",(e,t)=>{R.init(e,t);let r=re.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),o;o.value=r?r.alloc(e,o,Array(i.length),n):Array(i.length);let a=[],u=n?.abortEarly;for(let c=0;c<i.length;c++){let l=i[c],d=t.element._zod.run({value:l,issues:[]},n);if(d instanceof Promise)a.push(d.then(f=>Np(f,o,c)));else if(Np(d,o,c),u&&d.issues.length!==0&&fe(d))break}return a.length?Promise.all(a).then(()=>o):o},Du(e,F_)});s(gi,"handlePropertyResult");V_=[];s(Hp,"normalizeDef");s(qp,"handleCatchall");Xp=h("$ZodObject",(e,t)=>{R.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),o=r?.get?r.get.raw:t.shape??{};if(o){let l=s(()=>{let d={...o};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d},"get");l.raw=o,Object.defineProperty(t,"shape",{get:l})}let n=Mt(()=>Hp(t));C(e,"propValues",l=>{let d=l.def.shape,f={};for(let m in d){let p=d[m]._zod;if(p.values){Object.prototype.hasOwnProperty.call(f,m)||ae(f,m,new Set);for(let y of p.values)f[m].add(y);p.optin!==void 0&&f[m].add(void 0)}}return f});let i=pt,a=t.catchall,u,c=re.memoizer;c?.attach(e),e._zod.parse=(l,d)=>{u??(u=n.value);let f=l.value;if(!i(f))return l.issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),l;l.value=c?c.alloc(e,l,{},d):{};let m=[],p=u.shape,y=d?.abortEarly,S=l.issues.length;for(let z of u.allKeys){if(y&&l.issues.length!==S){if(fe(l,S))break;S=l.issues.length}if(z==="__proto__")continue;let N=p[z],O=N._zod.optin,U=N._zod.optout,F=N._zod.run({value:f[z],issues:[]},d);F instanceof Promise?m.push(F.then(V=>gi(V,l,z,f,O,U))):gi(F,l,z,f,O,U)}return a?qp(m,f,l,d,n.value,e,y===!0):m.length?Promise.all(m).then(()=>l):l}}),Ru=h("$ZodObjectJIT",(e,t)=>{Xp.init(e,t);let r=e._zod.parse,o=Mt(()=>Hp(t)),n=re.memoizer,i=s(p=>{let y=o.value,S=y.symbolKeys,z=new yt(["payload","ctx"],{shape:p,inst:e,memo:n,syms:S}),N=s(V=>`shape[${V}]._zod.run({ value: input[${V}], issues: [] }, ctx)`,"parseStr"),O=s((V,Z)=>`
          let ${V}_ab = false;
          for (let i = 0; i < ${V}.issues.length; i++) {
            const iss = ${V}.issues[i];
            iss.path = iss.path ? [${Z}, ...iss.path] : [${Z}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${V}_ab = true;
          }
          if (${V}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`,"prefixStr");z.write("const input = payload.value;");let U=Object.create(null),F=0;for(let V of y.allKeys)U[V]=`key_${F++}`;z.write(n?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let V of y.allKeys){if(V==="__proto__")continue;let Z=U[V],ee=typeof V=="symbol"?`syms[${S.indexOf(V)}]`:de(V),Ie=`${ee} in input`,le=p[V],ze=le?._zod?.optin,On=ze!==void 0,Fr=le?._zod?.optout==="optional";if(z.write(`const ${Z} = ${N(ee)};`),On&&Fr){let jn=ze==="optional"?`${Z}_present`:`${Z}.value !== undefined || ${Z}_present`;z.write(`
        const ${Z}_present = ${Ie};
        if (!${Z}.issues.length || ${Z}_present) {
          if (${Z}.issues.length) {${O(Z,ee)}
          }

          if (${jn}) {
            newResult[${ee}] = ${Z}.value;
          }
        }

      `)}else On?(z.write(`
        if (${Z}.issues.length) {${O(Z,ee)}
        }
      `),ze==="defaulted"?z.write(`newResult[${ee}] = ${Z}.value;`):z.write(`
        if (${Z}.value !== undefined || ${Ie}) {
          newResult[${ee}] = ${Z}.value;
        }
      `)):z.write(`
        const ${Z}_present = ${Ie};
        if (${Z}.issues.length) {${O(Z,ee)}
        }
        if (!${Z}_present && !${Z}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${ee}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${Z}_present) {
          newResult[${ee}] = ${Z}.value;
        }

      `)}return z.write("payload.value = newResult;"),z.write("return payload;"),z.compile()},"generateFastpass"),a,u=pt,c=!re.jitless,d=c&&Ea.value,f=t.catchall,m;e._zod.parse=(p,y)=>{m??(m=o.value);let S=p.value;return u(S)?c&&d&&y?.async===!1&&y.jitless!==!0?(a||(a=i(t.shape)),p=a(p,y),f?qp([],S,p,y,m,e,y?.abortEarly===!0):p):r(p,y):(p.issues.push({expected:"object",code:"invalid_type",input:S,inst:e}),p)}});s(Ap,"handleUnionResults");ir=h("$ZodUnion",(e,t)=>{R.init(e,t),C(e,"optin",o=>o.def.options.some(n=>n._zod.optin==="defaulted")?"defaulted":o.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),C(e,"optout",o=>o.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),C(e,"values",o=>{if(o.def.options.every(n=>n._zod.values))return new Set(o.def.options.flatMap(n=>Array.from(n._zod.values)))}),C(e,"pattern",o=>{if(o.def.options.every(n=>n._zod.pattern)){let n=o.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${n.map(i=>Je(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(r)return r(o,n);let i=!1,a=[];for(let u of t.options){let c=u._zod.run({value:o.value,issues:[]},n);if(c instanceof Promise)a.push(c),i=!0;else{if(c.issues.length===0)return c;a.push(c)}}return i?Promise.all(a).then(u=>Ap(u,o,e,n)):Ap(a,o,e,n)}});s(Dp,"handleExclusiveUnionResults");Lu=h("$ZodXor",(e,t)=>{ir.init(e,t),t.inclusive=!1;let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(r)return r(o,n);let i=!1,a=[];for(let u of t.options){let c=u._zod.run({value:o.value,issues:[]},n);c instanceof Promise?(a.push(c),i=!0):a.push(c)}return i?Promise.all(a).then(u=>Dp(u,o,e,n)):Dp(a,o,e,n)}});s(Cu,"getDiscriminatedOption");s(Yp,"discriminatorMap");Mu=h("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,ir.init(e,t);let r=e._zod.parse;C(e,"propValues",n=>{let i={},a=0;for(let u of n.def.options){let c=u._zod.propValues;if(!c||Object.keys(c).length===0)throw new Error(`Invalid discriminated union option at index "${n.def.options.indexOf(u)}"`);c[n.def.discriminator]?.has(void 0)&&a++;for(let[l,d]of Object.entries(c)){Object.prototype.hasOwnProperty.call(i,l)||ae(i,l,new Set);for(let f of d)i[l].add(f)}}return!n.def.unionFallback&&a>1&&i[n.def.discriminator]?.delete(void 0),i}),t.options.forEach((n,i)=>{let a=Ft(n._zod.def);if(a&&!Object.prototype.hasOwnProperty.call(a,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let o=Mt(()=>Yp(t));e._zod.parse=(n,i)=>{let a=n.value;if(!pt(a))return n.issues.push({code:"invalid_type",expected:"object",input:a,inst:e}),n;let u=a?.[t.discriminator],c=o.value.get(u);return c&&(u!==void 0||i.direction!=="backward")?c._zod.run(n,i):t.unionFallback||i.direction==="backward"?r(n,i):(n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(l=>o.value.get(l)!==null),input:a,path:[t.discriminator],inst:e}),n)}}),Fu=h("$ZodIntersection",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{let n=r.value,i=t.left._zod.run({value:n,issues:[]},o),a=t.right._zod.run({value:n,issues:[]},o);return i instanceof Promise||a instanceof Promise?Promise.all([i,a]).then(([c,l])=>Up(r,c,l)):Up(r,i,a)}});s(Kt,"mergeValues");s(Up,"handleIntersectionResults");Ei=h("$ZodTuple",(e,t)=>{R.init(e,t);let r=t.items,o=re.memoizer;o?.attach(e),e._zod.parse=(n,i)=>{let a=n.value;if(!Array.isArray(a))return n.issues.push({input:a,inst:e,expected:"tuple",code:"invalid_type"}),n;n.value=o?o.alloc(e,n,[],i):[];let u=[],c=Rp(r,"optin"),l=Rp(r,"optout");if(!t.rest){if(a.length<c)return n.issues.push({code:"too_small",minimum:c,inclusive:!0,input:a,inst:e,origin:"array"}),n;a.length>r.length&&n.issues.push({code:"too_big",maximum:r.length,inclusive:!0,input:a,inst:e,origin:"array"})}let d=new Array(r.length),f=t.rest?i?.abortEarly:void 0,m=!1;for(let p=0;p<r.length;p++){let y=r[p]._zod.run({value:a[p],issues:[]},i);y instanceof Promise?u.push(y.then(S=>{d[p]=S})):(d[p]=y,f&&!m&&y.issues.length&&(m=fe(y)))}if(t.rest&&!m){let p=r.length-1,y=a.slice(r.length),S=n.issues.length;for(let z of y){if(f&&n.issues.length!==S){if(fe(n,S))break;S=n.issues.length}p++;let N=t.rest._zod.run({value:z,issues:[]},i);N instanceof Promise?u.push(N.then(O=>Lp(O,n,p))):Lp(N,n,p)}}return u.length?Promise.all(u).then(()=>Cp(d,n,r,a,l)):Cp(d,n,r,a,l)}});s(Rp,"getTupleOptStart");s(Lp,"handleTupleResult");s(Cp,"handleTupleResults");Zu=h("$ZodRecord",(e,t)=>{R.init(e,t);let r=re.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!Pe(i))return o.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),o;let a=[],u=t.keyType._zod.values;if(u&&!t.partial){o.value=r?r.alloc(e,o,{},n):{};let c=new Set;for(let d of u)if(typeof d=="string"||typeof d=="number"||typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;let f=t.keyType._zod.run({value:d,issues:[]},n);if(f instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(f.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:f.issues.map(y=>ve(y,n,Y())),input:d,path:[d],inst:e});continue}let m=f.value;if(m==="__proto__")continue;let p=t.valueType._zod.run({value:i[d],issues:[]},n);p instanceof Promise?a.push(p.then(y=>{y.issues.length&&o.issues.push(...ge(d,y.issues)),o.value[m]=y.value})):(p.issues.length&&o.issues.push(...ge(d,p.issues)),o.value[m]=p.value)}let l;for(let d in i)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;o.value[d]=i[d]}else l=l??[],l.push(d);l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}else{o.value=r?r.alloc(e,o,{},n):{};let c;for(let l of Reflect.ownKeys(i)){if(l==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,l))continue;let d=t.keyType._zod.run({value:l,issues:[]},n);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof l=="string"&&Ve.test(l)&&d.issues.length){let y=t.keyType._zod.run({value:Number(l),issues:[]},n);if(y instanceof Promise)throw new Error("Async schemas not supported in object keys currently");y.issues.length===0&&(d=y)}if(d.issues.length){t.mode==="loose"?o.value[l]=i[l]:u?(c=c??[],c.push(l)):o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(y=>ve(y,n,Y())),input:l,path:[l],inst:e});continue}let m=d.value;if(m==="__proto__")continue;let p=t.valueType._zod.run({value:i[l],issues:[]},n);p instanceof Promise?a.push(p.then(y=>{y.issues.length&&o.issues.push(...ge(l,y.issues)),o.value[m]=y.value})):(p.issues.length&&o.issues.push(...ge(l,p.issues)),o.value[m]=p.value)}c&&c.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:c,continue:!0})}return a.length?Promise.all(a).then(()=>o):o}}),Ju=h("$ZodMap",(e,t)=>{R.init(e,t);let r=re.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!(i instanceof Map))return o.issues.push({expected:"map",code:"invalid_type",input:i,inst:e}),o;let a=[];o.value=r?r.alloc(e,o,new Map,n):new Map;let u=n?.abortEarly,c=o.issues.length;for(let[l,d]of i){if(u&&o.issues.length!==c){if(fe(o,c))break;c=o.issues.length}let f=t.keyType._zod.run({value:l,issues:[]},n),m=t.valueType._zod.run({value:d,issues:[]},n);f instanceof Promise||m instanceof Promise?a.push(Promise.all([f,m]).then(([p,y])=>{Mp(p,y,o,l,i,e,n)})):Mp(f,m,o,l,i,e,n)}return a.length?Promise.all(a).then(()=>o):o},Du(e,Z_)});s(Mp,"handleMapResult");Vu=h("$ZodSet",(e,t)=>{R.init(e,t);let r=re.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!(i instanceof Set))return o.issues.push({input:i,inst:e,expected:"set",code:"invalid_type"}),o;let a=[];o.value=r?r.alloc(e,o,new Set,n):new Set;let u=n?.abortEarly,c=o.issues.length;for(let l of i){if(u&&o.issues.length!==c){if(fe(o,c))break;c=o.issues.length}let d=t.valueType._zod.run({value:l,issues:[]},n);d instanceof Promise?a.push(d.then(f=>Fp(f,o))):Fp(d,o)}return a.length?Promise.all(a).then(()=>o):o},Du(e,J_)});s(Fp,"handleSetResult");Bu=h("$ZodEnum",(e,t)=>{R.init(e,t);let r=Lt(t.entries),o=new Set(r);e._zod.values=o,C(e,"pattern",n=>{let i=Lt(n.def.entries).filter(a=>Rn.has(typeof a));return new RegExp(i.length?`^(${i.map(a=>Ee(a.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,i)=>{let a=n.value;return o.has(a)||n.issues.push({code:"invalid_value",values:r,input:a,inst:e}),n}}),Qu=h("$ZodLiteral",(e,t)=>{R.init(e,t);let r=new Set(t.values);e._zod.values=r,C(e,"pattern",o=>{let n=o.def.values;return new RegExp(n.length?`^(${n.map(i=>typeof i=="string"?Ee(i):i?Ee(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,n)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),o}}),Gu=h("$ZodFile",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{let n=r.value;return n instanceof File||r.issues.push({expected:"file",code:"invalid_type",input:n,inst:e}),r}}),Wu=h("$ZodTransform",(e,t)=>{R.init(e,t),e._zod.optin="optional",re.memoizer?.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new qe(e.constructor.name);let n=t.transform(r.value,r);if(o.async)return(n instanceof Promise?n:Promise.resolve(n)).then(a=>(r.value=a,r));if(n instanceof Promise)throw new ye;return r.value=n,r}});s(Zp,"handleOptionalResult");Ti=h("$ZodOptional",(e,t)=>{R.init(e,t),C(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",C(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),C(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${Je(o.source)})?$`):void 0}),e._zod.parse=(r,o)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>Zp(r,i)):Zp(r,n)}return t.innerType._zod.run(r,o)}}),Ku=h("$ZodExactOptional",(e,t)=>{Ti.init(e,t),C(e,"values",r=>r.def.innerType._zod.values),C(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,o)=>t.innerType._zod.run(r,o)}),Hu=h("$ZodNullable",(e,t)=>{R.init(e,t),C(e,"optin",r=>r.def.innerType._zod.optin),C(e,"optout",r=>r.def.innerType._zod.optout),C(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${Je(o.source)}|null)$`):void 0}),C(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,o)=>r.value===null?r:t.innerType._zod.run(r,o)}),qu=h("$ZodDefault",(e,t)=>{R.init(e,t),e._zod.optin="defaulted",C(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);if(r.value===void 0)return r.value=t.defaultValue,r;let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>Jp(i,t)):Jp(n,t)}});s(Jp,"handleDefaultResult");Xu=h("$ZodPrefault",(e,t)=>{R.init(e,t),e._zod.optin="defaulted",C(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>(o.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,o))}),Yu=h("$ZodNonOptional",(e,t)=>{R.init(e,t),C(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o].filter(n=>n!==void 0)):void 0}),e._zod.parse=(r,o)=>{let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>Vp(i,e)):Vp(n,e)}});s(Vp,"handleNonOptionalResult");ec=h("$ZodSuccess",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new qe("ZodSuccess");let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>(r.value=i.issues.length===0,r)):(r.value=n.issues.length===0,r)}});s(Bp,"handleCatchResult");tc=h("$ZodCatch",(e,t)=>{R.init(e,t),C(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),C(e,"optout",r=>r.def.innerType._zod.optout),C(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>Bp(r,i,t,o)):Bp(r,n,t,o)}}),nc=h("$ZodNaN",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>((typeof r.value!="number"||!Number.isNaN(r.value))&&r.issues.push({input:r.value,inst:e,expected:"nan",code:"invalid_type"}),r)}),Oi=h("$ZodPipe",(e,t)=>{R.init(e,t),C(e,"values",r=>r.def.in._zod.values),C(e,"optin",r=>r.def.in._zod.optin),C(e,"optout",r=>r.def.out._zod.optout),C(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,o)=>{if(o.direction==="backward"){let i=t.out._zod.run(r,o);return i instanceof Promise?i.then(a=>mi(a,t.in,o)):mi(i,t.in,o)}let n=t.in._zod.run(r,o);return n instanceof Promise?n.then(i=>mi(i,t.out,o)):mi(n,t.out,o)}});s(mi,"handlePipeResult");or=h("$ZodCodec",(e,t)=>{R.init(e,t),C(e,"values",r=>r.def.in._zod.values),C(e,"optin",r=>r.def.in._zod.optin),C(e,"optout",r=>r.def.out._zod.optout),C(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,o)=>{if((o.direction||"forward")==="forward"){let i=t.in._zod.run(r,o);return i instanceof Promise?i.then(a=>pi(a,t,o)):pi(i,t,o)}else{let i=t.out._zod.run(r,o);return i instanceof Promise?i.then(a=>pi(a,t,o)):pi(i,t,o)}}});s(pi,"handleCodecAResult");s(hi,"handleCodecTxResult");rc=h("$ZodPreprocess",(e,t)=>{Oi.init(e,t)}),ic=h("$ZodReadonly",(e,t)=>{R.init(e,t),C(e,"propValues",r=>r.def.innerType._zod.propValues),C(e,"values",r=>r.def.innerType._zod.values),C(e,"optin",r=>r.def.innerType?._zod?.optin),C(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(Qp):Qp(n)}});s(Qp,"handleReadonlyResult");s(B_,"leafPattern");s(Ks,"partPattern");oc=h("$ZodTemplateLiteral",(e,t)=>{R.init(e,t);let r=[];for(let o of t.parts)if(typeof o=="object"&&o!==null){let n=Ks(o);if(!n)throw new Error(`Invalid template literal part, no pattern found: ${[...o._zod.traits].shift()}`);r.push(Je(n))}else if(o===null||Ta.has(typeof o))r.push(Ee(`${o}`));else throw new Error(`Invalid template literal part: ${o}`);e._zod.pattern=new RegExp(`^${r.join("")}$`),e._zod.parse=(o,n)=>typeof o.value!="string"?(o.issues.push({input:o.value,inst:e,expected:"string",code:"invalid_type"}),o):(e._zod.pattern.lastIndex=0,e._zod.pattern.test(o.value)||o.issues.push({input:o.value,inst:e,code:"invalid_format",format:t.format??"template_literal",pattern:e._zod.pattern.source}),o)}),ac=h("$ZodFunction",(e,t)=>(R.init(e,t),Object.defineProperty(e,"_def",{value:t}),e._zod.def=t,e.implement=r=>{if(typeof r!="function")throw new Error("implement() must be called with a function");return Object.defineProperty(function(...o){let n=e._def.input?Kr(e._def.input,o):o,i=Reflect.apply(r,this,n);return e._def.output?Kr(e._def.output,i):i},"_zod",{value:e._zod,enumerable:!1})},e.implementAsync=r=>{if(typeof r!="function")throw new Error("implementAsync() must be called with a function");return Object.defineProperty(async function(...o){let n=e._def.input?await Hr(e._def.input,o):o,i=await Reflect.apply(r,this,n);return e._def.output?await Hr(e._def.output,i):i},"_zod",{value:e._zod,enumerable:!1})},e._zod.parse=(r,o)=>typeof r.value!="function"?(r.issues.push({code:"invalid_type",expected:"function",input:r.value,inst:e}),r):(e._def.output&&e._def.output._zod.def.type==="promise"?r.value=e.implementAsync(r.value):r.value=e.implement(r.value),r),e.input=(...r)=>{let o=e.constructor;return Array.isArray(r[0])?new o({type:"function",input:new Ei({type:"tuple",items:r[0],rest:r[1]}),output:e._def.output}):new o({type:"function",input:r[0],output:e._def.output})},e.output=r=>{let o=e.constructor;return new o({type:"function",input:e._def.input,output:r})},e)),sc=h("$ZodPromise",(e,t)=>{R.init(e,t),e._zod.parse=(r,o)=>Promise.resolve(r.value).then(n=>t.innerType._zod.run({value:n,issues:[]},o))}),ar=h("$ZodLazy",(e,t)=>{R.init(e,t),za(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),C(e,"pattern",r=>r.innerType?._zod?.pattern),C(e,"propValues",r=>r.innerType?._zod?.propValues),C(e,"optin",r=>r.innerType?._zod?.optin??void 0),C(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,o)=>e._zod.innerType._zod.run(r,o)}),uc=h("$ZodCustom",(e,t)=>{K.init(e,t),R.init(e,t),e._zod.parse=(r,o)=>r,e._zod.check=r=>{let o=r.value,n=t.fn(o);if(n instanceof Promise)return n.then(i=>Gp(i,r,o,e));Gp(n,r,o,e)}});s(Gp,"handleRefineResult")});function nh(e){return e!==null&&typeof e=="object"}function cc(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}function ur(e,t,r){let o=rh.get(e);if(o!==void 0)return o?sr:qt;if(t.has(e))return sr;t.add(e);let n=qt,i=s(d=>{if(n!==sr&&d?._zod){let f=ur(d,t,r);f>n&&(n=f)}},"check"),a=s((d,f)=>{let m=qt;for(let p of Reflect.ownKeys(d)){let y=Object.getOwnPropertyDescriptor(d,p);if(f&&!y.enumerable)continue;let S=y.get?Ai:y.value?._zod?ur(y.value,t,r):qt;S>m&&(m=S)}return m},"shape"),u=s(d=>{d>n&&(n=d)},"merge"),c=e._zod.def,l=c.type;switch(l){case"object":{let d=Ft(c);u(d?a(d,!0):Ai),i(c.catchall);break}case"array":i(c.element);break;case"tuple":for(let d of c.items)i(d);i(c.rest);break;case"record":case"map":i(c.keyType),i(c.valueType);break;case"set":i(c.valueType);break;case"union":for(let d of c.options)i(d);break;case"intersection":i(c.left),i(c.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(c.innerType);break;case"pipe":i(c.in),i(c.out);break;case"function":i(c.input),i(c.output);break;case"lazy":{let d=c._cachedInner??(r?e._zod.innerType:void 0);u(d?ur(d,t,!1):Ai);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let d in c){let f=Object.getOwnPropertyDescriptor(c,d);if(!f||f.get)continue;let m=f.value;if(!(!m||typeof m!="object")){if(m._zod)i(m);else if(Array.isArray(m))for(let p of m)i(p)}}}return t.delete(e),Q_(e,n)}function Q_(e,t){return t!==Ai&&rh.set(e,t===sr),t}function Ui(e){return ur(e,new Set,!0)!==qt}function G_(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}function cr(){return W_}function Ri(e,t){let r=e[lc]?.backEdges;return r!==void 0&&nh(t)&&r.has(t)}var Di,lc,th,rh,qt,Ai,sr,ji,Ni,W_,dc=w(()=>{P();Di=class extends Error{static{s(this,"$ZodCyclicError")}constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},lc="~memo",th=[];s(nh,"isRef");s(cc,"cloneIssues");rh=new WeakMap,qt=0,Ai=1,sr=2;s(ur,"isRecursive");s(Q_,"settle");s(Ui,"isRecursiveSchema");s(G_,"bucketFor");Ni=[],W_={alloc(e,t,r){let o=ji;if(!o)return r;ji=void 0;let n={value:r,issues:null};return o.set(t.value,n),Ni.push(n),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,o=s((n,i)=>{if(i.direction!=="backward"&&Ri(i,n.value))throw new Di;return r(n,i)},"wrapped");e._zod.parse=o,e._zod.run===r&&(e._zod.run=o)})},attach(e){var t;let r,o=!1,n,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let a=e._zod.parse,u=s((c,l)=>{if(r===void 0){let N=ur(e,new Set,!1);if(N===qt)return e._zod.parse=a,e._zod.run===u&&(e._zod.run=a),a(c,l);N===sr||o?r=!0:o=!0}let d=c.value;if(!nh(d))return a(c,l);let f=l[lc];f||(f={buckets:new WeakMap,backEdges:void 0},l[lc]=f);let m;n===l?m=i:(m=G_(f,e),n=l,i=m);let p=m.get(d);if(p)return c.value=p.value,p.issues?p.issues.length&&c.issues.push(...cc(p.issues)):(c.memo=!0,f.backEdges??(f.backEdges=new WeakSet),f.backEdges.add(p.value)),c;ji=m;let y=Ni.length,S=a(c,l);ji=void 0;let z=Ni.length>y?Ni.pop():void 0;return S instanceof Promise?S.then(N=>(z&&(z.issues=N.issues.length?cc(N.issues):th),N)):(z&&(z.issues=S.issues.length?cc(S.issues):th),S)},"wrapped");e._zod.parse=u,e._zod.run===a&&(e._zod.run=u)})}};s(cr,"memoizer");s(Ri,"isBackEdge")});function fc(){return{localeError:K_()}}var K_,ih=w(()=>{P();K_=s(()=>{let e={string:{unit:"\u062D\u0631\u0641",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},file:{unit:"\u0628\u0627\u064A\u062A",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},array:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},set:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"},map:{unit:"\u0639\u0646\u0635\u0631",verb:"\u0623\u0646 \u064A\u062D\u0648\u064A"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0645\u062F\u062E\u0644",email:"\u0628\u0631\u064A\u062F \u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A",url:"\u0631\u0627\u0628\u0637",emoji:"\u0625\u064A\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u064A\u062E \u0648\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",date:"\u062A\u0627\u0631\u064A\u062E \u0628\u0645\u0639\u064A\u0627\u0631 ISO",time:"\u0648\u0642\u062A \u0628\u0645\u0639\u064A\u0627\u0631 ISO",duration:"\u0645\u062F\u0629 \u0628\u0645\u0639\u064A\u0627\u0631 ISO",ipv4:"\u0639\u0646\u0648\u0627\u0646 IPv4",ipv6:"\u0639\u0646\u0648\u0627\u0646 IPv6",mac:"\u0639\u0646\u0648\u0627\u0646 MAC",cidrv4:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv4",cidrv6:"\u0645\u062F\u0649 \u0639\u0646\u0627\u0648\u064A\u0646 \u0628\u0635\u064A\u063A\u0629 IPv6",base64:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64-encoded",base64url:"\u0646\u064E\u0635 \u0628\u062A\u0631\u0645\u064A\u0632 base64url-encoded",json_string:"\u0646\u064E\u0635 \u0639\u0644\u0649 \u0647\u064A\u0626\u0629 JSON",e164:"\u0631\u0642\u0645 \u0647\u0627\u062A\u0641 \u0628\u0645\u0639\u064A\u0627\u0631 E.164",credit_card:"\u0631\u0642\u0645 \u0628\u0637\u0627\u0642\u0629 \u0627\u0644\u0627\u0626\u062A\u0645\u0627\u0646",currency_code:"\u0631\u0645\u0632 \u0627\u0644\u0639\u0645\u0644\u0629",iban:"IBAN",jwt:"JWT",template_literal:"\u0645\u062F\u062E\u0644"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 instanceof ${n.expected}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${u}`:`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${i}\u060C \u0648\u0644\u0643\u0646 \u062A\u0645 \u0625\u062F\u062E\u0627\u0644 ${u}`}case"invalid_value":return n.values.length===1?`\u0645\u062F\u062E\u0644\u0627\u062A \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644\u0629: \u064A\u0641\u062A\u0631\u0636 \u0625\u062F\u062E\u0627\u0644 ${x(n.values[0])}`:`\u0627\u062E\u062A\u064A\u0627\u0631 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062A\u0648\u0642\u0639 \u0627\u0646\u062A\u0642\u0627\u0621 \u0623\u062D\u062F \u0647\u0630\u0647 \u0627\u0644\u062E\u064A\u0627\u0631\u0627\u062A: ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?` \u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${n.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${i} ${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"}`:`\u0623\u0643\u0628\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0623\u0646 \u062A\u0643\u0648\u0646 ${n.origin??"\u0627\u0644\u0642\u064A\u0645\u0629"} ${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${n.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${i} ${n.minimum.toString()} ${a.unit}`:`\u0623\u0635\u063A\u0631 \u0645\u0646 \u0627\u0644\u0644\u0627\u0632\u0645: \u064A\u0641\u062A\u0631\u0636 \u0644\u0640 ${n.origin} \u0623\u0646 \u064A\u0643\u0648\u0646 ${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0628\u062F\u0623 \u0628\u0640 "${n.prefix}"`:i.format==="ends_with"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0646\u062A\u0647\u064A \u0628\u0640 "${i.suffix}"`:i.format==="includes"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u062A\u0636\u0645\u0651\u064E\u0646 "${i.includes}"`:i.format==="regex"?`\u0646\u064E\u0635 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0637\u0627\u0628\u0642 \u0627\u0644\u0646\u0645\u0637 ${i.pattern}`:`${r[i.format]??n.format} \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644`}case"not_multiple_of":return`\u0631\u0642\u0645 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644: \u064A\u062C\u0628 \u0623\u0646 \u064A\u0643\u0648\u0646 \u0645\u0646 \u0645\u0636\u0627\u0639\u0641\u0627\u062A ${n.divisor}`;case"unrecognized_keys":return`\u0645\u0639\u0631\u0641${n.keys.length>1?"\u0627\u062A":""} \u063A\u0631\u064A\u0628${n.keys.length>1?"\u0629":""}: ${g(n.keys,"\u060C ")}`;case"invalid_key":return`\u0645\u0639\u0631\u0641 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${n.origin}`;case"invalid_union":return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644";case"invalid_element":return`\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644 \u0641\u064A ${n.origin}`;default:return"\u0645\u062F\u062E\u0644 \u063A\u064A\u0631 \u0645\u0642\u0628\u0648\u0644"}}},"error");s(fc,"default")});function mc(){return{localeError:H_()}}var H_,oh=w(()=>{P();H_=s(()=>{let e={string:{unit:"simvol",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"element",verb:"olmal\u0131d\u0131r"},set:{unit:"element",verb:"olmal\u0131d\u0131r"},map:{unit:"element",verb:"olmal\u0131d\u0131r"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",credit_card:"kredit kart\u0131 n\xF6mr\u0259si",currency_code:"valyuta kodu",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n instanceof ${n.expected}, daxil olan ${u}`:`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${i}, daxil olan ${u}`}case"invalid_value":return n.values.length===1?`Yanl\u0131\u015F d\u0259y\u0259r: g\xF6zl\u0259nil\u0259n ${x(n.values[0])}`:`Yanl\u0131\u015F se\xE7im: a\u015Fa\u011F\u0131dak\u0131lardan biri olmal\u0131d\u0131r: ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${n.origin??"d\u0259y\u0259r"} ${i}${n.maximum.toString()} ${a.unit??"element"}`:`\xC7ox b\xF6y\xFCk: g\xF6zl\u0259nil\u0259n ${n.origin??"d\u0259y\u0259r"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${n.origin} ${i}${n.minimum.toString()} ${a.unit}`:`\xC7ox ki\xE7ik: g\xF6zl\u0259nil\u0259n ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Yanl\u0131\u015F m\u0259tn: "${i.prefix}" il\u0259 ba\u015Flamal\u0131d\u0131r`:i.format==="ends_with"?`Yanl\u0131\u015F m\u0259tn: "${i.suffix}" il\u0259 bitm\u0259lidir`:i.format==="includes"?`Yanl\u0131\u015F m\u0259tn: "${i.includes}" daxil olmal\u0131d\u0131r`:i.format==="regex"?`Yanl\u0131\u015F m\u0259tn: ${i.pattern} \u015Fablonuna uy\u011Fun olmal\u0131d\u0131r`:`Yanl\u0131\u015F ${r[i.format]??n.format}`}case"not_multiple_of":return`Yanl\u0131\u015F \u0259d\u0259d: ${n.divisor} il\u0259 b\xF6l\xFCn\u0259 bil\u0259n olmal\u0131d\u0131r`;case"unrecognized_keys":return`Tan\u0131nmayan a\xE7ar${n.keys.length>1?"lar":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} daxilind\u0259 yanl\u0131\u015F a\xE7ar`;case"invalid_union":return"Yanl\u0131\u015F d\u0259y\u0259r";case"invalid_element":return`${n.origin} daxilind\u0259 yanl\u0131\u015F d\u0259y\u0259r`;default:return"Yanl\u0131\u015F d\u0259y\u0259r"}}},"error");s(mc,"default")});function ah(e,t,r,o){let n=Math.abs(e),i=n%10,a=n%100;return a>=11&&a<=19?o:i===1?t:i>=2&&i<=4?r:o}function pc(){return{localeError:q_()}}var q_,sh=w(()=>{P();s(ah,"getBelarusianPlural");q_=s(()=>{let e={string:{unit:{one:"\u0441\u0456\u043C\u0432\u0430\u043B",few:"\u0441\u0456\u043C\u0432\u0430\u043B\u044B",many:"\u0441\u0456\u043C\u0432\u0430\u043B\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u044B",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u044B",many:"\u0431\u0430\u0439\u0442\u0430\u045E"},verb:"\u043C\u0435\u0446\u044C"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0443\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0430\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0456 \u0447\u0430\u0441",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0447\u0430\u0441",duration:"ISO \u043F\u0440\u0430\u0446\u044F\u0433\u043B\u0430\u0441\u0446\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0430\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0430\u0441",mac:"MAC \u0430\u0434\u0440\u0430\u0441",cidrv4:"IPv4 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u044B\u044F\u043F\u0430\u0437\u043E\u043D",base64:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64",base64url:"\u0440\u0430\u0434\u043E\u043A \u0443 \u0444\u0430\u0440\u043C\u0430\u0446\u0435 base64url",json_string:"JSON \u0440\u0430\u0434\u043E\u043A",e164:"\u043D\u0443\u043C\u0430\u0440 E.164",credit_card:"\u043D\u0443\u043C\u0430\u0440 \u043A\u0440\u044D\u0434\u044B\u0442\u043D\u0430\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0443\u0432\u043E\u0434"},o={nan:"NaN",number:"\u043B\u0456\u043A",array:"\u043C\u0430\u0441\u0456\u045E"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F instanceof ${n.expected}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${u}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u045E\u0441\u044F ${i}, \u0430\u0442\u0440\u044B\u043C\u0430\u043D\u0430 ${u}`}case"invalid_value":return n.values.length===1?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F ${x(n.values[0])}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0432\u0430\u0440\u044B\u044F\u043D\u0442: \u0447\u0430\u043A\u0430\u045E\u0441\u044F \u0430\u0434\u0437\u0456\u043D \u0437 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);if(a){let u=Number(n.maximum),c=ah(u,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${i}${n.maximum.toString()} ${c}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u0432\u044F\u043B\u0456\u043A\u0456: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435"} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);if(a){let u=Number(n.minimum),c=ah(u,a.unit.one,a.unit.few,a.unit.many);return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 ${a.verb} ${i}${n.minimum.toString()} ${c}`}return`\u0417\u0430\u043D\u0430\u0434\u0442\u0430 \u043C\u0430\u043B\u044B: \u0447\u0430\u043A\u0430\u043B\u0430\u0441\u044F, \u0448\u0442\u043E ${n.origin} \u043F\u0430\u0432\u0456\u043D\u043D\u0430 \u0431\u044B\u0446\u044C ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u043F\u0430\u0447\u044B\u043D\u0430\u0446\u0446\u0430 \u0437 "${i.prefix}"`:i.format==="ends_with"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u0430\u043A\u0430\u043D\u0447\u0432\u0430\u0446\u0446\u0430 \u043D\u0430 "${i.suffix}"`:i.format==="includes"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0437\u043C\u044F\u0448\u0447\u0430\u0446\u044C "${i.includes}"`:i.format==="regex"?`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u0440\u0430\u0434\u043E\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0430\u0434\u043F\u0430\u0432\u044F\u0434\u0430\u0446\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${i.pattern}`:`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B ${r[i.format]??n.format}`}case"not_multiple_of":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043B\u0456\u043A: \u043F\u0430\u0432\u0456\u043D\u0435\u043D \u0431\u044B\u0446\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u0430\u0437\u043D\u0430\u043D\u044B ${n.keys.length>1?"\u043A\u043B\u044E\u0447\u044B":"\u043A\u043B\u044E\u0447"}: ${g(n.keys,", ")}`;case"invalid_key":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u043A\u043B\u044E\u0447 \u0443 ${n.origin}`;case"invalid_union":return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434";case"invalid_element":return`\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u0430\u0435 \u0437\u043D\u0430\u0447\u044D\u043D\u043D\u0435 \u045E ${n.origin}`;default:return"\u041D\u044F\u043F\u0440\u0430\u0432\u0456\u043B\u044C\u043D\u044B \u045E\u0432\u043E\u0434"}}},"error");s(pc,"default")});function hc(){return{localeError:X_()}}var X_,uh=w(()=>{P();X_=s(()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},file:{unit:"\u0431\u0430\u0439\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430",verb:"\u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0432\u0445\u043E\u0434",email:"\u0438\u043C\u0435\u0439\u043B \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0436\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u043F\u0440\u043E\u0434\u044A\u043B\u0436\u0438\u0442\u0435\u043B\u043D\u043E\u0441\u0442",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"base64-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",base64url:"base64url-\u043A\u043E\u0434\u0438\u0440\u0430\u043D \u043D\u0438\u0437",json_string:"JSON \u043D\u0438\u0437",e164:"E.164 \u043D\u043E\u043C\u0435\u0440",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D instanceof ${n.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${u}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${i}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D ${u}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434: \u043E\u0447\u0430\u043A\u0432\u0430\u043D ${x(n.values[0])}`:`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u043E\u043F\u0446\u0438\u044F: \u043E\u0447\u0430\u043A\u0432\u0430\u043D\u043E \u0435\u0434\u043D\u043E \u043E\u0442 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${i}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0430"}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u0433\u043E\u043B\u044F\u043C\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin??"\u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442"} \u0434\u0430 \u0431\u044A\u0434\u0435 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin} \u0434\u0430 \u0441\u044A\u0434\u044A\u0440\u0436\u0430 ${i}${n.minimum.toString()} ${a.unit}`:`\u0422\u0432\u044A\u0440\u0434\u0435 \u043C\u0430\u043B\u043A\u043E: \u043E\u0447\u0430\u043A\u0432\u0430 \u0441\u0435 ${n.origin} \u0434\u0430 \u0431\u044A\u0434\u0435 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;if(i.format==="starts_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u0432\u0430 \u0441 "${i.prefix}"`;if(i.format==="ends_with")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0437\u0430\u0432\u044A\u0440\u0448\u0432\u0430 \u0441 "${i.suffix}"`;if(i.format==="includes")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0432\u043A\u043B\u044E\u0447\u0432\u0430 "${i.includes}"`;if(i.format==="regex")return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043D\u0438\u0437: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0441\u044A\u0432\u043F\u0430\u0434\u0430 \u0441 ${i.pattern}`;let a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D";return i.format==="emoji"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),i.format==="datetime"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),i.format==="date"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),i.format==="time"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E"),i.format==="duration"&&(a="\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430"),`${a} ${r[i.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u043E \u0447\u0438\u0441\u043B\u043E: \u0442\u0440\u044F\u0431\u0432\u0430 \u0434\u0430 \u0431\u044A\u0434\u0435 \u043A\u0440\u0430\u0442\u043D\u043E \u043D\u0430 ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0437\u043F\u043E\u0437\u043D\u0430\u0442${n.keys.length>1?"\u0438":""} \u043A\u043B\u044E\u0447${n.keys.length>1?"\u043E\u0432\u0435":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u043A\u043B\u044E\u0447 \u0432 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434";case"invalid_element":return`\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u043D\u0430 \u0441\u0442\u043E\u0439\u043D\u043E\u0441\u0442 \u0432 ${n.origin}`;default:return"\u041D\u0435\u0432\u0430\u043B\u0438\u0434\u0435\u043D \u0432\u0445\u043E\u0434"}}},"error");s(hc,"default")});function gc(){return{localeError:Y_()}}var Y_,ch=w(()=>{P();Y_=s(()=>{let e={string:{unit:"\u0985\u0995\u09CD\u09B7\u09B0",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},file:{unit:"\u09AC\u09BE\u0987\u099F",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},array:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},set:{unit:"\u0986\u0987\u099F\u09C7\u09AE",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"},map:{unit:"\u098F\u09A8\u09CD\u099F\u09CD\u09B0\u09BF",verb:"\u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0987\u09A8\u09AA\u09C1\u099F",email:"\u0987\u09AE\u09C7\u0987\u09B2 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",url:"URL",emoji:"\u0987\u09AE\u09CB\u099C\u09BF",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u09A4\u09BE\u09B0\u09BF\u0996 \u0993 \u09B8\u09AE\u09AF\u09BC",date:"ISO \u09A4\u09BE\u09B0\u09BF\u0996",time:"ISO \u09B8\u09AE\u09AF\u09BC",duration:"ISO \u09B8\u09AE\u09AF\u09BC\u0995\u09BE\u09B2",ipv4:"IPv4 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",ipv6:"IPv6 \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",mac:"MAC \u09A0\u09BF\u0995\u09BE\u09A8\u09BE",cidrv4:"IPv4 \u09B0\u09C7\u099E\u09CD\u099C",cidrv6:"IPv6 \u09B0\u09C7\u099E\u09CD\u099C",base64:"base64-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",base64url:"base64url-\u098F\u09A8\u0995\u09CB\u09A1\u09C7\u09A1 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",json_string:"JSON \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982",e164:"E.164 \u09A8\u09AE\u09CD\u09AC\u09B0",credit_card:"\u0995\u09CD\u09B0\u09C7\u09A1\u09BF\u099F \u0995\u09BE\u09B0\u09CD\u09A1 \u09A8\u09AE\u09CD\u09AC\u09B0",currency_code:"\u09AE\u09C1\u09A6\u09CD\u09B0\u09BE \u0995\u09CB\u09A1",iban:"IBAN",jwt:"JWT",template_literal:"\u0987\u09A8\u09AA\u09C1\u099F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${i}, \u09AA\u09CD\u09B0\u09BE\u09AA\u09CD\u09A4 ${u}`}case"invalid_value":return n.values.length===1?`\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F: \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${x(n.values[0])}`:`\u0985\u09AC\u09C8\u09A7 \u0985\u09AA\u09B6\u09A8: ${g(n.values," | ")} \u098F\u09B0 \u09AE\u09A7\u09CD\u09AF\u09C7 \u098F\u0995\u099F\u09BF \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${n.origin??"\u09AE\u09BE\u09A8"} ${i}${n.maximum.toString()} ${a.unit??"\u098F\u09B2\u09BF\u09AE\u09C7\u09A8\u09CD\u099F"} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u09AC\u09A1\u09BC: ${n.origin??"\u09AE\u09BE\u09A8"} ${i}${n.maximum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${n.origin} ${i}${n.minimum.toString()} ${a.unit} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09A8\u09C7\u0995 \u099B\u09CB\u099F: ${n.origin} ${i}${n.minimum.toString()} \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${i.prefix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C1\u09B0\u09C1 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:i.format==="ends_with"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${i.suffix}" \u09A6\u09BF\u09AF\u09BC\u09C7 \u09B6\u09C7\u09B7 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`:i.format==="includes"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: "${i.includes}" \u0985\u09A8\u09CD\u09A4\u09B0\u09CD\u09AD\u09C1\u0995\u09CD\u09A4 \u09A5\u09BE\u0995\u09A4\u09C7 \u09B9\u09AC\u09C7`:i.format==="regex"?`\u0985\u09AC\u09C8\u09A7 \u09B8\u09CD\u099F\u09CD\u09B0\u09BF\u0982: ${i.pattern} \u09AA\u09CD\u09AF\u09BE\u099F\u09BE\u09B0\u09CD\u09A8 \u09AE\u09BF\u09B2\u09A4\u09C7 \u09B9\u09AC\u09C7`:`\u0985\u09AC\u09C8\u09A7 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0985\u09AC\u09C8\u09A7 \u09A8\u09AE\u09CD\u09AC\u09B0: ${n.divisor} \u098F\u09B0 \u0997\u09C1\u09A3\u09BF\u09A4\u0995 \u09B9\u09A4\u09C7 \u09B9\u09AC\u09C7`;case"unrecognized_keys":return`\u0985\u099A\u09C7\u09A8\u09BE \u0995\u09C0${n.keys.length>1?"\u0997\u09C1\u09B2\u09CB":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u0995\u09C0`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0985\u09AC\u09C8\u09A7 \u09A1\u09BF\u09B8\u0995\u09CD\u09B0\u09BF\u09AE\u09BF\u09A8\u09C7\u099F\u09B0 \u09AE\u09BE\u09A8\u0964 \u09AA\u09CD\u09B0\u09A4\u09CD\u09AF\u09BE\u09B6\u09BF\u09A4 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F";case"invalid_element":return`${n.origin} \u098F \u0985\u09AC\u09C8\u09A7 \u09AE\u09BE\u09A8`;default:return"\u0985\u09AC\u09C8\u09A7 \u0987\u09A8\u09AA\u09C1\u099F"}}},"error");s(gc,"default")});function vc(){return{localeError:ew()}}var ew,lh=w(()=>{P();ew=s(()=>{let e={string:{unit:"car\xE0cters",verb:"contenir"},file:{unit:"bytes",verb:"contenir"},array:{unit:"elements",verb:"contenir"},set:{unit:"elements",verb:"contenir"},map:{unit:"elements",verb:"contenir"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"entrada",email:"adre\xE7a electr\xF2nica",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i hora ISO",date:"data ISO",time:"hora ISO",duration:"durada ISO",ipv4:"adre\xE7a IPv4",ipv6:"adre\xE7a IPv6",mac:"adre\xE7a MAC",cidrv4:"rang IPv4",cidrv6:"rang IPv6",base64:"cadena codificada en base64",base64url:"cadena codificada en base64url",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de targeta de cr\xE8dit",currency_code:"codi de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Tipus inv\xE0lid: s'esperava instanceof ${n.expected}, s'ha rebut ${u}`:`Tipus inv\xE0lid: s'esperava ${i}, s'ha rebut ${u}`}case"invalid_value":return n.values.length===1?`Valor inv\xE0lid: s'esperava ${x(n.values[0])}`:`Opci\xF3 inv\xE0lida: s'esperava una de ${g(n.values," o ")}`;case"too_big":{let i=n.inclusive?"com a m\xE0xim":"menys de",a=t(n.origin);return a?`Massa gran: s'esperava que ${n.origin??"el valor"} contingu\xE9s ${i} ${n.maximum.toString()} ${a.unit??"elements"}`:`Massa gran: s'esperava que ${n.origin??"el valor"} fos ${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?"com a m\xEDnim":"m\xE9s de",a=t(n.origin);return a?`Massa petit: s'esperava que ${n.origin} contingu\xE9s ${i} ${n.minimum.toString()} ${a.unit}`:`Massa petit: s'esperava que ${n.origin} fos ${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Format inv\xE0lid: ha de comen\xE7ar amb "${i.prefix}"`:i.format==="ends_with"?`Format inv\xE0lid: ha d'acabar amb "${i.suffix}"`:i.format==="includes"?`Format inv\xE0lid: ha d'incloure "${i.includes}"`:i.format==="regex"?`Format inv\xE0lid: ha de coincidir amb el patr\xF3 ${i.pattern}`:`Format inv\xE0lid per a ${r[i.format]??n.format}`}case"not_multiple_of":return`N\xFAmero inv\xE0lid: ha de ser m\xFAltiple de ${n.divisor}`;case"unrecognized_keys":return`Clau${n.keys.length>1?"s":""} no reconeguda${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Clau inv\xE0lida a ${n.origin}`;case"invalid_union":return"Entrada inv\xE0lida";case"invalid_element":return`Element inv\xE0lid a ${n.origin}`;default:return"Entrada inv\xE0lida"}}},"error");s(vc,"default")});function yc(){return{localeError:tw()}}var tw,dh=w(()=>{P();tw=s(()=>{let e={string:{unit:"\u067E\u06CC\u062A",verb:"\u0628\u06CE\u062A"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u0628\u06CE\u062A"},array:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},set:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"},map:{unit:"\u062F\u0627\u0646\u06D5",verb:"\u0628\u06CE\u062A"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"regex",email:"\u0626\u06CC\u0645\u06D5\u06CC\u06B5",url:"\u0628\u06D5\u0633\u062A\u06D5\u0631 (URL)",emoji:"\u0626\u06CC\u0645\u06C6\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0695\u06CE\u06A9\u06D5\u0648\u062A \u0648 \u06A9\u0627\u062A",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",time:"\u06A9\u0627\u062A",duration:"\u0645\u0627\u0648\u06D5",ipv4:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv4",ipv6:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC IPv6",mac:"\u0646\u0627\u0648\u0646\u06CC\u0634\u0627\u0646\u06CC MAC",cidrv4:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv4",cidrv6:"\u0645\u06D5\u0648\u062F\u0627\u06CC IPv6",base64:"\u062F\u06D5\u0642\u06CC base64",base64url:"\u062F\u06D5\u0642\u06CC base64url",json_string:"\u062F\u06D5\u0642\u06CC JSON",e164:"\u0698\u0645\u0627\u0631\u06D5\u06CC E.164",credit_card:"\u0698\u0645\u0627\u0631\u06D5\u06CC \u06A9\u0627\u0631\u062A\u06CC \u06A9\u0631\u06CE\u062F\u06CC\u062A",currency_code:"\u06A9\u06C6\u062F\u06CC \u062F\u0631\u0627\u0648",iban:"IBAN",jwt:"JWT",template_literal:"\u062A\u06CE\u06A9\u0631\u062F\u06D5"},o={nan:"NaN",string:"\u0646\u0648\u0648\u0633\u06CC\u0646",number:"\u0698\u0645\u0627\u0631\u06D5",boolean:"boolean",array:"array",object:"object",date:"\u0695\u06CE\u06A9\u06D5\u0648\u062A",integer:"\u0698\u0645\u0627\u0631\u06D5",float:"\u0698\u0645\u0627\u0631\u06D5",null:"null",undefined:"undefined",function:"function",symbol:"symbol",unknown:"unknown",promise:"promise",void:"void",never:"never",map:"map",set:"set"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a,c=["\u0627","\u0648","\u06C6","\u0648\u0648","\u06D5","\u06CC","\u06CE"].some(d=>u.endsWith(d))?"\u06CC\u06D5":"\u06D5",l=/^[a-zA-Z]+$/.test(u);return a==="null"||a==="undefined"?"\u062F\u0627\u0648\u0627\u06A9\u0631\u0627\u0648\u06D5":`\u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${i} \u0628\u06CE\u062A\u060C \u0628\u06D5\u06B5\u0627\u0645 ${u}${l?"":c}`}case"invalid_value":return n.values.length===1?`\u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0648\u0633\u062A\u06D5: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 ${x(n.values[0])} \u0628\u06CE\u062A`:`\u0647\u06D5\u06B5\u0628\u0698\u0627\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648\u06D5 \u06CC\u06D5\u06A9\u06CE\u06A9 \u0628\u06CE\u062A \u0644\u06D5 ${g(n.values,"|")}`;case"too_big":{let i=t(n.origin);return i?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${n.maximum.toString()} ${i.unit} ${i.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u0632\u06C6\u0631\u06D5\u0648\u06D5 ${n.maximum.toString()} \u0628\u06CE\u062A`}case"too_small":{let i=t(n.origin);return i?`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${n.minimum.toString()} ${i.unit} ${i.verb}`:`\u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0628\u06D5 \u0644\u0627\u06CC\u06D5\u0646\u06CC \u06A9\u06D5\u0645\u06D5\u0648\u06D5 ${n.minimum.toString()} \u0628\u06CE\u062A`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u062F\u06D5\u0633\u062A\u067E\u06CE\u0628\u06A9\u0627\u062A \u0628\u06D5 "${i.prefix}"`:i.format==="ends_with"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u06A9\u06C6\u062A\u0627\u06CC\u06CC\u0628\u06CE\u062A \u0628\u06D5 "${i.suffix}"`:i.format==="includes"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 "${i.includes}" \u0644\u06D5\u062E\u06C6\u0628\u06AF\u0631\u06CE\u062A`:i.format==="regex"?`\u062F\u06D5\u0642\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u067E\u06CE\u0648\u06CC\u0633\u062A\u06D5 \u0644\u06D5\u06AF\u06D5\u06B5 \u067E\u0627\u062A\u06CE\u0631\u0646\u06CC ${i.pattern} \u0628\u06AF\u0648\u0646\u062C\u06CE\u062A`:`\u0628\u06D5\u0647\u0627\u06CC ${r[i.format]??n.format} \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`}case"not_multiple_of":return`\u0698\u0645\u0627\u0631\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A: \u062F\u06D5\u0628\u06CE\u062A \u0686\u06D5\u0646\u062F \u0647\u06CE\u0646\u062F\u06D5 \u0628\u06CE\u062A \u0628\u06C6 ${n.divisor}`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648: ${g(n.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u0644\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A \u0644\u06D5 ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0628\u06D5\u0647\u0627\u06CC \u0646\u06D5\u0646\u0627\u0633\u0631\u0627\u0648 \u0647\u06D5\u06CC\u06D5. \u0628\u06D5\u0647\u0627\u06CC \u0686\u0627\u0648\u06D5\u0695\u0648\u0627\u0646\u06A9\u0631\u0627\u0648: ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u06CC\u06D5\u06A9\u06AF\u0631\u062A\u0646\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A";case"invalid_element":return`${n.origin} \u0628\u06D5\u0647\u0627\u06A9\u06D5 \u0646\u0627\u062F\u0631\u0648\u0633\u062A\u06D5`;default:return"\u062A\u06CE\u06A9\u0631\u062F\u06D5\u06CC \u0646\u0627\u062F\u0631\u0648\u0633\u062A"}}},"error");s(yc,"default")});function bc(){return{localeError:nw()}}var nw,fh=w(()=>{P();nw=s(()=>{let e={string:{unit:"znak\u016F",verb:"m\xEDt"},file:{unit:"bajt\u016F",verb:"m\xEDt"},array:{unit:"prvk\u016F",verb:"m\xEDt"},set:{unit:"prvk\u016F",verb:"m\xEDt"},map:{unit:"prvk\u016F",verb:"m\xEDt"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"regul\xE1rn\xED v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"datum a \u010Das ve form\xE1tu ISO",date:"datum ve form\xE1tu ISO",time:"\u010Das ve form\xE1tu ISO",duration:"doba trv\xE1n\xED ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64",base64url:"\u0159et\u011Bzec zak\xF3dovan\xFD ve form\xE1tu base64url",json_string:"\u0159et\u011Bzec ve form\xE1tu JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditn\xED karty",currency_code:"k\xF3d m\u011Bny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"\u0159et\u011Bzec",function:"funkce",array:"pole"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no instanceof ${n.expected}, obdr\u017Eeno ${u}`:`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${i}, obdr\u017Eeno ${u}`}case"invalid_value":return n.values.length===1?`Neplatn\xFD vstup: o\u010Dek\xE1v\xE1no ${x(n.values[0])}`:`Neplatn\xE1 mo\u017Enost: o\u010Dek\xE1v\xE1na jedna z hodnot ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${n.origin??"hodnota"} mus\xED m\xEDt ${i}${n.maximum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 velk\xE1: ${n.origin??"hodnota"} mus\xED b\xFDt ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED m\xEDt ${i}${n.minimum.toString()} ${a.unit??"prvk\u016F"}`:`Hodnota je p\u0159\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED b\xFDt ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED za\u010D\xEDnat na "${i.prefix}"`:i.format==="ends_with"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED kon\u010Dit na "${i.suffix}"`:i.format==="includes"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED obsahovat "${i.includes}"`:i.format==="regex"?`Neplatn\xFD \u0159et\u011Bzec: mus\xED odpov\xEDdat vzoru ${i.pattern}`:`Neplatn\xFD form\xE1t ${r[i.format]??n.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED b\xFDt n\xE1sobkem ${n.divisor}`;case"unrecognized_keys":return`Nezn\xE1m\xE9 kl\xED\u010De: ${g(n.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xED\u010D v ${n.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${n.origin}`;default:return"Neplatn\xFD vstup"}}},"error");s(bc,"default")});function $c(){return{localeError:rw()}}var rw,mh=w(()=>{P();rw=s(()=>{let e={string:{unit:"tegn",verb:"havde"},file:{unit:"bytes",verb:"havde"},array:{unit:"elementer",verb:"indeholdt"},set:{unit:"elementer",verb:"indeholdt"},map:{unit:"elementer",verb:"indeholdt"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"e-mailadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkesl\xE6t",date:"ISO-dato",time:"ISO-klokkesl\xE6t",duration:"ISO-varighed",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodet streng",base64url:"base64url-kodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kreditkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",string:"streng",number:"tal",boolean:"boolean",array:"liste",object:"objekt",set:"s\xE6t",file:"fil"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldigt input: forventede instanceof ${n.expected}, fik ${u}`:`Ugyldigt input: forventede ${i}, fik ${u}`}case"invalid_value":return n.values.length===1?`Ugyldig v\xE6rdi: forventede ${x(n.values[0])}`:`Ugyldigt valg: forventede en af f\xF8lgende ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin),u=o[n.origin]??n.origin;return a?`For stor: forventede ${u??"value"} ${a.verb} ${i} ${n.maximum.toString()} ${a.unit??"elementer"}`:`For stor: forventede ${u??"value"} havde ${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin),u=o[n.origin]??n.origin;return a?`For lille: forventede ${u} ${a.verb} ${i} ${n.minimum.toString()} ${a.unit}`:`For lille: forventede ${u} havde ${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ugyldig streng: skal starte med "${i.prefix}"`:i.format==="ends_with"?`Ugyldig streng: skal ende med "${i.suffix}"`:i.format==="includes"?`Ugyldig streng: skal indeholde "${i.includes}"`:i.format==="regex"?`Ugyldig streng: skal matche m\xF8nsteret ${i.pattern}`:`Ugyldig ${r[i.format]??n.format}`}case"not_multiple_of":return`Ugyldigt tal: skal v\xE6re deleligt med ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukendte n\xF8gler":"Ukendt n\xF8gle"}: ${g(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8gle i ${n.origin}`;case"invalid_union":return"Ugyldigt input: matcher ingen af de tilladte typer";case"invalid_element":return`Ugyldig v\xE6rdi i ${n.origin}`;default:return"Ugyldigt input"}}},"error");s($c,"default")});function _c(){return{localeError:iw()}}var iw,ph=w(()=>{P();iw=s(()=>{let e={string:{unit:"Zeichen",verb:"zu haben"},file:{unit:"Bytes",verb:"zu haben"},array:{unit:"Elemente",verb:"zu haben"},set:{unit:"Elemente",verb:"zu haben"},map:{unit:"Elemente",verb:"zu haben"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"Eingabe",email:"E-Mail-Adresse",url:"URL",emoji:"Emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-Datum und -Uhrzeit",date:"ISO-Datum",time:"ISO-Uhrzeit",duration:"ISO-Dauer",ipv4:"IPv4-Adresse",ipv6:"IPv6-Adresse",mac:"MAC-Adresse",cidrv4:"IPv4-Bereich",cidrv6:"IPv6-Bereich",base64:"Base64-codierter String",base64url:"Base64-URL-codierter String",json_string:"JSON-String",e164:"E.164-Nummer",credit_card:"Kreditkartennummer",currency_code:"W\xE4hrungscode",iban:"IBAN",jwt:"JWT",template_literal:"Eingabe"},o={nan:"NaN",number:"Zahl",array:"Array"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ung\xFCltige Eingabe: erwartet instanceof ${n.expected}, erhalten ${u}`:`Ung\xFCltige Eingabe: erwartet ${i}, erhalten ${u}`}case"invalid_value":return n.values.length===1?`Ung\xFCltige Eingabe: erwartet ${x(n.values[0])}`:`Ung\xFCltige Option: erwartet eine von ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Zu gro\xDF: erwartet, dass ${n.origin??"Wert"} ${i}${n.maximum.toString()} ${a.unit??"Elemente"} hat`:`Zu gro\xDF: erwartet, dass ${n.origin??"Wert"} ${i}${n.maximum.toString()} ist`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Zu klein: erwartet, dass ${n.origin} ${i}${n.minimum.toString()} ${a.unit} hat`:`Zu klein: erwartet, dass ${n.origin} ${i}${n.minimum.toString()} ist`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ung\xFCltiger String: muss mit "${i.prefix}" beginnen`:i.format==="ends_with"?`Ung\xFCltiger String: muss mit "${i.suffix}" enden`:i.format==="includes"?`Ung\xFCltiger String: muss "${i.includes}" enthalten`:i.format==="regex"?`Ung\xFCltiger String: muss dem Muster ${i.pattern} entsprechen`:`Ung\xFCltig: ${r[i.format]??n.format}`}case"not_multiple_of":return`Ung\xFCltige Zahl: muss ein Vielfaches von ${n.divisor} sein`;case"unrecognized_keys":return`${n.keys.length>1?"Unbekannte Schl\xFCssel":"Unbekannter Schl\xFCssel"}: ${g(n.keys,", ")}`;case"invalid_key":return`Ung\xFCltiger Schl\xFCssel in ${n.origin}`;case"invalid_union":return"Ung\xFCltige Eingabe";case"invalid_element":return`Ung\xFCltiger Wert in ${n.origin}`;default:return"Ung\xFCltige Eingabe"}}},"error");s(_c,"default")});function wc(){return{localeError:ow()}}var ow,hh=w(()=>{P();ow=s(()=>{let e={string:{unit:"\u03C7\u03B1\u03C1\u03B1\u03BA\u03C4\u03AE\u03C1\u03B5\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},file:{unit:"bytes",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},array:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},set:{unit:"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"},map:{unit:"\u03BA\u03B1\u03C4\u03B1\u03C7\u03C9\u03C1\u03AE\u03C3\u03B5\u03B9\u03C2",verb:"\u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2",email:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1 \u03BA\u03B1\u03B9 \u03CE\u03C1\u03B1",date:"ISO \u03B7\u03BC\u03B5\u03C1\u03BF\u03BC\u03B7\u03BD\u03AF\u03B1",time:"ISO \u03CE\u03C1\u03B1",duration:"ISO \u03B4\u03B9\u03AC\u03C1\u03BA\u03B5\u03B9\u03B1",ipv4:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv4",ipv6:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 IPv6",mac:"\u03B4\u03B9\u03B5\u03CD\u03B8\u03C5\u03BD\u03C3\u03B7 MAC",cidrv4:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv4",cidrv6:"\u03B5\u03CD\u03C1\u03BF\u03C2 IPv6",base64:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64",base64url:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC \u03BA\u03C9\u03B4\u03B9\u03BA\u03BF\u03C0\u03BF\u03B9\u03B7\u03BC\u03AD\u03BD\u03B7 \u03C3\u03B5 base64url",json_string:"\u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC JSON",e164:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 E.164",credit_card:"\u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2 \u03C0\u03B9\u03C3\u03C4\u03C9\u03C4\u03B9\u03BA\u03AE\u03C2 \u03BA\u03AC\u03C1\u03C4\u03B1\u03C2",currency_code:"\u03BA\u03C9\u03B4\u03B9\u03BA\u03CC\u03C2 \u03BD\u03BF\u03BC\u03AF\u03C3\u03BC\u03B1\u03C4\u03BF\u03C2",iban:"IBAN",jwt:"JWT",template_literal:"\u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return typeof n.expected=="string"&&/^[A-Z]/.test(n.expected)?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD instanceof ${n.expected}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${u}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${i}, \u03BB\u03AE\u03C6\u03B8\u03B7\u03BA\u03B5 ${u}`}case"invalid_value":return n.values.length===1?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${x(n.values[0])}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03C0\u03B9\u03BB\u03BF\u03B3\u03AE: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD \u03AD\u03BD\u03B1 \u03B1\u03C0\u03CC ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${i}${n.maximum.toString()} ${a.unit??"\u03C3\u03C4\u03BF\u03B9\u03C7\u03B5\u03AF\u03B1"}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B5\u03B3\u03AC\u03BB\u03BF: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin??"\u03C4\u03B9\u03BC\u03AE"} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin} \u03BD\u03B1 \u03AD\u03C7\u03B5\u03B9 ${i}${n.minimum.toString()} ${a.unit}`:`\u03A0\u03BF\u03BB\u03CD \u03BC\u03B9\u03BA\u03C1\u03CC: \u03B1\u03BD\u03B1\u03BC\u03B5\u03BD\u03CC\u03C4\u03B1\u03BD ${n.origin} \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03BE\u03B5\u03BA\u03B9\u03BD\u03AC \u03BC\u03B5 "${i.prefix}"`:i.format==="ends_with"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B5\u03BB\u03B5\u03B9\u03CE\u03BD\u03B5\u03B9 \u03BC\u03B5 "${i.suffix}"`:i.format==="includes"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C0\u03B5\u03C1\u03B9\u03AD\u03C7\u03B5\u03B9 "${i.includes}"`:i.format==="regex"?`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C3\u03C5\u03BC\u03B2\u03BF\u03BB\u03BF\u03C3\u03B5\u03B9\u03C1\u03AC: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03C4\u03B1\u03B9\u03C1\u03B9\u03AC\u03B6\u03B5\u03B9 \u03BC\u03B5 \u03C4\u03BF \u03BC\u03BF\u03C4\u03AF\u03B2\u03BF ${i.pattern}`:`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF: ${r[i.format]??n.format}`}case"not_multiple_of":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF\u03C2 \u03B1\u03C1\u03B9\u03B8\u03BC\u03CC\u03C2: \u03C0\u03C1\u03AD\u03C0\u03B5\u03B9 \u03BD\u03B1 \u03B5\u03AF\u03BD\u03B1\u03B9 \u03C0\u03BF\u03BB\u03BB\u03B1\u03C0\u03BB\u03AC\u03C3\u03B9\u03BF \u03C4\u03BF\u03C5 ${n.divisor}`;case"unrecognized_keys":return`\u0386\u03B3\u03BD\u03C9\u03C3\u03C4${n.keys.length>1?"\u03B1":"\u03BF"} \u03BA\u03BB\u03B5\u03B9\u03B4${n.keys.length>1?"\u03B9\u03AC":"\u03AF"}: ${g(n.keys,", ")}`;case"invalid_key":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03BF \u03BA\u03BB\u03B5\u03B9\u03B4\u03AF \u03C3\u03C4\u03BF ${n.origin}`;case"invalid_union":return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2";case"invalid_element":return`\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03C4\u03B9\u03BC\u03AE \u03C3\u03C4\u03BF ${n.origin}`;default:return"\u039C\u03B7 \u03AD\u03B3\u03BA\u03C5\u03C1\u03B7 \u03B5\u03AF\u03C3\u03BF\u03B4\u03BF\u03C2"}}},"error");s(wc,"default")});function lr(){return{localeError:aw()}}var aw,xc=w(()=>{P();aw=s(()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}s(t,"getSizing");let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function n(i,a){return i==="number"&&typeof a=="number"&&!Number.isFinite(a)?String(a):o[i]??i}return s(n,"getTypeName"),i=>{switch(i.code){case"invalid_type":{let a=n(i.expected),u=k(i.input),c=n(u,i.input);return`Invalid input: expected ${a}, received ${c}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${x(i.values[0])}`:`Invalid option: expected one of ${g(i.values,"|")}`;case"too_big":{let a=i.exact?"exactly ":i.inclusive?"<=":"<",u=t(i.origin);return u?`Too big: expected ${i.origin??"value"} to have ${a}${i.maximum.toString()} ${u.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${a}${i.maximum.toString()}`}case"too_small":{let a=i.exact?"exactly ":i.inclusive?">=":">",u=t(i.origin);return u?`Too small: expected ${i.origin} to have ${a}${i.minimum.toString()} ${u.unit}`:`Too small: expected ${i.origin} to be ${a}${i.minimum.toString()}`}case"invalid_format":{let a=i;return a.format==="starts_with"?`Invalid string: must start with "${a.prefix}"`:a.format==="ends_with"?`Invalid string: must end with "${a.suffix}"`:a.format==="includes"?`Invalid string: must include "${a.includes}"`:a.format==="regex"?`Invalid string: must match pattern ${a.pattern}`:`Invalid ${r[a.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${g(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(u=>`'${u}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}},"error");s(lr,"default")});function kc(){return{localeError:sw()}}var sw,gh=w(()=>{P();sw=s(()=>{let e={string:{unit:"karaktrojn",verb:"havi"},file:{unit:"bajtojn",verb:"havi"},array:{unit:"elementojn",verb:"havi"},set:{unit:"elementojn",verb:"havi"},map:{unit:"elementojn",verb:"havi"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"enigo",email:"retadreso",url:"URL",emoji:"emo\u011Dio",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datotempo",date:"ISO-dato",time:"ISO-tempo",duration:"ISO-da\u016Dro",ipv4:"IPv4-adreso",ipv6:"IPv6-adreso",mac:"MAC-adreso",cidrv4:"IPv4-rango",cidrv6:"IPv6-rango",base64:"64-ume kodita karaktraro",base64url:"URL-64-ume kodita karaktraro",json_string:"JSON-karaktraro",e164:"E.164-nombro",credit_card:"kreditkarta numero",currency_code:"valuta kodo",iban:"IBAN",jwt:"JWT",template_literal:"enigo"},o={nan:"NaN",number:"nombro",array:"tabelo",null:"senvalora"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Nevalida enigo: atendi\u011Dis instanceof ${n.expected}, ricevi\u011Dis ${u}`:`Nevalida enigo: atendi\u011Dis ${i}, ricevi\u011Dis ${u}`}case"invalid_value":return n.values.length===1?`Nevalida enigo: atendi\u011Dis ${x(n.values[0])}`:`Nevalida opcio: atendi\u011Dis unu el ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Tro granda: atendi\u011Dis ke ${n.origin??"valoro"} havu ${i}${n.maximum.toString()} ${a.unit??"elementojn"}`:`Tro granda: atendi\u011Dis ke ${n.origin??"valoro"} havu ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Tro malgranda: atendi\u011Dis ke ${n.origin} havu ${i}${n.minimum.toString()} ${a.unit}`:`Tro malgranda: atendi\u011Dis ke ${n.origin} estu ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Nevalida karaktraro: devas komenci\u011Di per "${i.prefix}"`:i.format==="ends_with"?`Nevalida karaktraro: devas fini\u011Di per "${i.suffix}"`:i.format==="includes"?`Nevalida karaktraro: devas inkluzivi "${i.includes}"`:i.format==="regex"?`Nevalida karaktraro: devas kongrui kun la modelo ${i.pattern}`:`Nevalida ${r[i.format]??n.format}`}case"not_multiple_of":return`Nevalida nombro: devas esti oblo de ${n.divisor}`;case"unrecognized_keys":return`Nekonata${n.keys.length>1?"j":""} \u015Dlosilo${n.keys.length>1?"j":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Nevalida \u015Dlosilo en ${n.origin}`;case"invalid_union":return"Nevalida enigo";case"invalid_element":return`Nevalida valoro en ${n.origin}`;default:return"Nevalida enigo"}}},"error");s(kc,"default")});function Sc(){return{localeError:uw()}}var uw,vh=w(()=>{P();uw=s(()=>{let e={string:{unit:"caracteres",verb:"tener"},file:{unit:"bytes",verb:"tener"},array:{unit:"elementos",verb:"tener"},set:{unit:"elementos",verb:"tener"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"entrada",email:"direcci\xF3n de correo electr\xF3nico",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"fecha y hora ISO",date:"fecha ISO",time:"hora ISO",duration:"duraci\xF3n ISO",ipv4:"direcci\xF3n IPv4",ipv6:"direcci\xF3n IPv6",mac:"direcci\xF3n MAC",cidrv4:"rango IPv4",cidrv6:"rango IPv6",base64:"cadena codificada en base64",base64url:"URL codificada en base64",json_string:"cadena JSON",e164:"n\xFAmero E.164",credit_card:"n\xFAmero de tarjeta de cr\xE9dito",currency_code:"c\xF3digo de moneda",iban:"IBAN",jwt:"JWT",template_literal:"entrada"},o={nan:"NaN",string:"texto",number:"n\xFAmero",boolean:"booleano",array:"arreglo",object:"objeto",set:"conjunto",file:"archivo",date:"fecha",bigint:"n\xFAmero grande",symbol:"s\xEDmbolo",undefined:"indefinido",null:"nulo",function:"funci\xF3n",map:"mapa",record:"registro",tuple:"tupla",enum:"enumeraci\xF3n",union:"uni\xF3n",literal:"literal",promise:"promesa",void:"vac\xEDo",never:"nunca",unknown:"desconocido",any:"cualquiera"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entrada inv\xE1lida: se esperaba instanceof ${n.expected}, recibido ${u}`:`Entrada inv\xE1lida: se esperaba ${i}, recibido ${u}`}case"invalid_value":return n.values.length===1?`Entrada inv\xE1lida: se esperaba ${x(n.values[0])}`:`Opci\xF3n inv\xE1lida: se esperaba una de ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin),u=o[n.origin]??n.origin;return a?`Demasiado grande: se esperaba que ${u??"valor"} tuviera ${i}${n.maximum.toString()} ${a.unit??"elementos"}`:`Demasiado grande: se esperaba que ${u??"valor"} fuera ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin),u=o[n.origin]??n.origin;return a?`Demasiado peque\xF1o: se esperaba que ${u} tuviera ${i}${n.minimum.toString()} ${a.unit}`:`Demasiado peque\xF1o: se esperaba que ${u} fuera ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Cadena inv\xE1lida: debe comenzar con "${i.prefix}"`:i.format==="ends_with"?`Cadena inv\xE1lida: debe terminar en "${i.suffix}"`:i.format==="includes"?`Cadena inv\xE1lida: debe incluir "${i.includes}"`:i.format==="regex"?`Cadena inv\xE1lida: debe coincidir con el patr\xF3n ${i.pattern}`:`Inv\xE1lido ${r[i.format]??n.format}`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: debe ser m\xFAltiplo de ${n.divisor}`;case"unrecognized_keys":return`Llave${n.keys.length>1?"s":""} desconocida${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Llave inv\xE1lida en ${o[n.origin]??n.origin}`;case"invalid_union":return"Entrada inv\xE1lida";case"invalid_element":return`Valor inv\xE1lido en ${o[n.origin]??n.origin}`;default:return"Entrada inv\xE1lida"}}},"error");s(Sc,"default")});function Ic(){return{localeError:cw()}}var cw,yh=w(()=>{P();cw=s(()=>{let e={string:{unit:"\u06A9\u0627\u0631\u0627\u06A9\u062A\u0631",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},file:{unit:"\u0628\u0627\u06CC\u062A",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},array:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},set:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"},map:{unit:"\u0622\u06CC\u062A\u0645",verb:"\u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0648\u0631\u0648\u062F\u06CC",email:"\u0622\u062F\u0631\u0633 \u0627\u06CC\u0645\u06CC\u0644",url:"URL",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u062A\u0627\u0631\u06CC\u062E \u0648 \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",date:"\u062A\u0627\u0631\u06CC\u062E \u0627\u06CC\u0632\u0648",time:"\u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",duration:"\u0645\u062F\u062A \u0632\u0645\u0627\u0646 \u0627\u06CC\u0632\u0648",ipv4:"IPv4 \u0622\u062F\u0631\u0633",ipv6:"IPv6 \u0622\u062F\u0631\u0633",mac:"MAC \u0622\u062F\u0631\u0633",cidrv4:"IPv4 \u062F\u0627\u0645\u0646\u0647",cidrv6:"IPv6 \u062F\u0627\u0645\u0646\u0647",base64:"base64-encoded \u0631\u0634\u062A\u0647",base64url:"base64url-encoded \u0631\u0634\u062A\u0647",json_string:"JSON \u0631\u0634\u062A\u0647",e164:"E.164 \u0639\u062F\u062F",credit_card:"\u0634\u0645\u0627\u0631\u0647 \u06A9\u0627\u0631\u062A \u0627\u0639\u062A\u0628\u0627\u0631\u06CC",currency_code:"\u06A9\u062F \u0627\u0631\u0632",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u06CC"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0622\u0631\u0627\u06CC\u0647"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A instanceof ${n.expected} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${u} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`:`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${i} \u0645\u06CC\u200C\u0628\u0648\u062F\u060C ${u} \u062F\u0631\u06CC\u0627\u0641\u062A \u0634\u062F`}case"invalid_value":return n.values.length===1?`\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A ${x(n.values[0])} \u0645\u06CC\u200C\u0628\u0648\u062F`:`\u06AF\u0632\u06CC\u0646\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0645\u06CC\u200C\u0628\u0627\u06CC\u0633\u062A \u06CC\u06A9\u06CC \u0627\u0632 ${g(n.values,"|")} \u0645\u06CC\u200C\u0628\u0648\u062F`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${n.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${i}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631"} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u0628\u0632\u0631\u06AF: ${n.origin??"\u0645\u0642\u062F\u0627\u0631"} \u0628\u0627\u06CC\u062F ${i}${n.maximum.toString()} \u0628\u0627\u0634\u062F`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${n.origin} \u0628\u0627\u06CC\u062F ${i}${n.minimum.toString()} ${a.unit} \u0628\u0627\u0634\u062F`:`\u062E\u06CC\u0644\u06CC \u06A9\u0648\u0686\u06A9: ${n.origin} \u0628\u0627\u06CC\u062F ${i}${n.minimum.toString()} \u0628\u0627\u0634\u062F`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${i.prefix}" \u0634\u0631\u0648\u0639 \u0634\u0648\u062F`:i.format==="ends_with"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 "${i.suffix}" \u062A\u0645\u0627\u0645 \u0634\u0648\u062F`:i.format==="includes"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0634\u0627\u0645\u0644 "${i.includes}" \u0628\u0627\u0634\u062F`:i.format==="regex"?`\u0631\u0634\u062A\u0647 \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0628\u0627 \u0627\u0644\u06AF\u0648\u06CC ${i.pattern} \u0645\u0637\u0627\u0628\u0642\u062A \u062F\u0627\u0634\u062A\u0647 \u0628\u0627\u0634\u062F`:`${r[i.format]??n.format} \u0646\u0627\u0645\u0639\u062A\u0628\u0631`}case"not_multiple_of":return`\u0639\u062F\u062F \u0646\u0627\u0645\u0639\u062A\u0628\u0631: \u0628\u0627\u06CC\u062F \u0645\u0636\u0631\u0628 ${n.divisor} \u0628\u0627\u0634\u062F`;case"unrecognized_keys":return`\u06A9\u0644\u06CC\u062F${n.keys.length>1?"\u0647\u0627\u06CC":""} \u0646\u0627\u0634\u0646\u0627\u0633: ${g(n.keys,", ")}`;case"invalid_key":return`\u06A9\u0644\u06CC\u062F \u0646\u0627\u0634\u0646\u0627\u0633 \u062F\u0631 ${n.origin}`;case"invalid_union":return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631";case"invalid_element":return`\u0645\u0642\u062F\u0627\u0631 \u0646\u0627\u0645\u0639\u062A\u0628\u0631 \u062F\u0631 ${n.origin}`;default:return"\u0648\u0631\u0648\u062F\u06CC \u0646\u0627\u0645\u0639\u062A\u0628\u0631"}}},"error");s(Ic,"default")});function zc(){return{localeError:lw()}}var lw,bh=w(()=>{P();lw=s(()=>{let e={string:{unit:"merkki\xE4",subject:"merkkijonon"},file:{unit:"tavua",subject:"tiedoston"},array:{unit:"alkiota",subject:"listan"},set:{unit:"alkiota",subject:"joukon"},map:{unit:"alkiota",subject:"kuvauksen"},number:{unit:"",subject:"luvun"},bigint:{unit:"",subject:"suuren kokonaisluvun"},int:{unit:"",subject:"kokonaisluvun"},date:{unit:"",subject:"p\xE4iv\xE4m\xE4\xE4r\xE4n"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"s\xE4\xE4nn\xF6llinen lauseke",email:"s\xE4hk\xF6postiosoite",url:"URL-osoite",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-aikaleima",date:"ISO-p\xE4iv\xE4m\xE4\xE4r\xE4",time:"ISO-aika",duration:"ISO-kesto",ipv4:"IPv4-osoite",ipv6:"IPv6-osoite",mac:"MAC-osoite",cidrv4:"IPv4-alue",cidrv6:"IPv6-alue",base64:"base64-koodattu merkkijono",base64url:"base64url-koodattu merkkijono",json_string:"JSON-merkkijono",e164:"E.164-luku",credit_card:"luottokortin numero",currency_code:"valuuttakoodi",iban:"IBAN",jwt:"JWT",template_literal:"templaattimerkkijono"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Virheellinen tyyppi: odotettiin instanceof ${n.expected}, oli ${u}`:`Virheellinen tyyppi: odotettiin ${i}, oli ${u}`}case"invalid_value":return n.values.length===1?`Virheellinen sy\xF6te: t\xE4ytyy olla ${x(n.values[0])}`:`Virheellinen valinta: t\xE4ytyy olla yksi seuraavista: ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Liian suuri: ${a.subject} t\xE4ytyy olla ${i}${n.maximum.toString()} ${a.unit}`.trim():`Liian suuri: arvon t\xE4ytyy olla ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Liian pieni: ${a.subject} t\xE4ytyy olla ${i}${n.minimum.toString()} ${a.unit}`.trim():`Liian pieni: arvon t\xE4ytyy olla ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Virheellinen sy\xF6te: t\xE4ytyy alkaa "${i.prefix}"`:i.format==="ends_with"?`Virheellinen sy\xF6te: t\xE4ytyy loppua "${i.suffix}"`:i.format==="includes"?`Virheellinen sy\xF6te: t\xE4ytyy sis\xE4lt\xE4\xE4 "${i.includes}"`:i.format==="regex"?`Virheellinen sy\xF6te: t\xE4ytyy vastata s\xE4\xE4nn\xF6llist\xE4 lauseketta ${i.pattern}`:`Virheellinen ${r[i.format]??n.format}`}case"not_multiple_of":return`Virheellinen luku: t\xE4ytyy olla luvun ${n.divisor} monikerta`;case"unrecognized_keys":return`${n.keys.length>1?"Tuntemattomat avaimet":"Tuntematon avain"}: ${g(n.keys,", ")}`;case"invalid_key":return"Virheellinen avain tietueessa";case"invalid_union":return"Virheellinen unioni";case"invalid_element":return"Virheellinen arvo joukossa";default:return"Virheellinen sy\xF6te"}}},"error");s(zc,"default")});function Pc(){return{localeError:dw()}}var dw,$h=w(()=>{P();dw=s(()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"expression r\xE9guli\xE8re",email:"adresse e-mail",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date et heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne de caract\xE8res encod\xE9e en base64",base64url:"cha\xEEne de caract\xE8res encod\xE9e en base64url",json_string:"cha\xEEne de caract\xE8res JSON",e164:"num\xE9ro au format E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={string:"cha\xEEne de caract\xE8res",number:"nombre",int:"entier",boolean:"bool\xE9en",bigint:"grand entier",symbol:"symbole",undefined:"ind\xE9fini",null:"null",never:"jamais",void:"vide",date:"date",array:"tableau",object:"objet",tuple:"tuple",record:"record",map:"map",set:"ensemble",file:"fichier",nonoptional:"non optionnel",nan:"NaN",function:"fonction"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entr\xE9e invalide : instance de ${n.expected} attendu, ${u} re\xE7u`:`Entr\xE9e invalide : ${i} attendu, ${u} re\xE7u`}case"invalid_value":return n.values.length===1?`Entr\xE9e invalide : ${x(n.values[0])} attendu`:`Option invalide : une valeur parmi ${g(n.values,"|")} attendue`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Trop grand : ${o[n.origin]??"valeur"} doit ${a.verb} ${i}${n.maximum.toString()} ${a.unit??"\xE9l\xE9ment(s)"}`:`Trop grand : ${o[n.origin]??"valeur"} doit \xEAtre ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Trop petit : ${o[n.origin]??"valeur"} doit ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`Trop petit : ${o[n.origin]??"valeur"} doit \xEAtre ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Cha\xEEne de caract\xE8res invalide : doit commencer par "${i.prefix}"`:i.format==="ends_with"?`Cha\xEEne de caract\xE8res invalide : doit se terminer par "${i.suffix}"`:i.format==="includes"?`Cha\xEEne de caract\xE8res invalide : doit inclure "${i.includes}"`:i.format==="regex"?`Cha\xEEne de caract\xE8res invalide : doit correspondre au motif ${i.pattern}`:`${r[i.format]??n.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${n.divisor}`;case"unrecognized_keys":return`Cl\xE9${n.keys.length>1?"s":""} non reconnue${n.keys.length>1?"s":""} : ${g(n.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${n.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${n.origin}`;default:return"Entr\xE9e invalide"}}},"error");s(Pc,"default")});function Ec(){return{localeError:fw()}}var fw,_h=w(()=>{P();fw=s(()=>{let e={string:{unit:"caract\xE8res",verb:"avoir"},file:{unit:"octets",verb:"avoir"},array:{unit:"\xE9l\xE9ments",verb:"avoir"},set:{unit:"\xE9l\xE9ments",verb:"avoir"},map:{unit:"\xE9l\xE9ments",verb:"avoir"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"entr\xE9e",email:"adresse courriel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"date-heure ISO",date:"date ISO",time:"heure ISO",duration:"dur\xE9e ISO",ipv4:"adresse IPv4",ipv6:"adresse IPv6",mac:"adresse MAC",cidrv4:"plage IPv4",cidrv6:"plage IPv6",base64:"cha\xEEne encod\xE9e en base64",base64url:"cha\xEEne encod\xE9e en base64url",json_string:"cha\xEEne JSON",e164:"num\xE9ro E.164",credit_card:"num\xE9ro de carte de cr\xE9dit",currency_code:"code de devise",iban:"IBAN",jwt:"JWT",template_literal:"entr\xE9e"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Entr\xE9e invalide : attendu instanceof ${n.expected}, re\xE7u ${u}`:`Entr\xE9e invalide : attendu ${i}, re\xE7u ${u}`}case"invalid_value":return n.values.length===1?`Entr\xE9e invalide : attendu ${x(n.values[0])}`:`Option invalide : attendu l'une des valeurs suivantes ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"\u2264":"<",a=t(n.origin);return a?`Trop grand : attendu que ${n.origin??"la valeur"} ait ${i}${n.maximum.toString()} ${a.unit}`:`Trop grand : attendu que ${n.origin??"la valeur"} soit ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?"\u2265":">",a=t(n.origin);return a?`Trop petit : attendu que ${n.origin} ait ${i}${n.minimum.toString()} ${a.unit}`:`Trop petit : attendu que ${n.origin} soit ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Cha\xEEne invalide : doit commencer par "${i.prefix}"`:i.format==="ends_with"?`Cha\xEEne invalide : doit se terminer par "${i.suffix}"`:i.format==="includes"?`Cha\xEEne invalide : doit inclure "${i.includes}"`:i.format==="regex"?`Cha\xEEne invalide : doit correspondre au motif ${i.pattern}`:`${r[i.format]??n.format} invalide`}case"not_multiple_of":return`Nombre invalide : doit \xEAtre un multiple de ${n.divisor}`;case"unrecognized_keys":return`Cl\xE9${n.keys.length>1?"s":""} non reconnue${n.keys.length>1?"s":""} : ${g(n.keys,", ")}`;case"invalid_key":return`Cl\xE9 invalide dans ${n.origin}`;case"invalid_union":return"Entr\xE9e invalide";case"invalid_element":return`Valeur invalide dans ${n.origin}`;default:return"Entr\xE9e invalide"}}},"error");s(Ec,"default")});function Tc(){return{localeError:mw()}}var mw,wh=w(()=>{P();mw=s(()=>{let e={string:{unit:"\u0A85\u0A95\u0ACD\u0AB7\u0AB0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},file:{unit:"\u0AAC\u0ABE\u0AAF\u0A9F",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},array:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},set:{unit:"\u0A86\u0A87\u0A9F\u0AAE",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"},map:{unit:"\u0A8F\u0AA8\u0ACD\u0A9F\u0ACD\u0AB0\u0AC0",verb:"\u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F",email:"\u0A88\u0AAE\u0AC7\u0A87\u0AB2 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",url:"URL",emoji:"\u0A87\u0AAE\u0ACB\u0A9C\u0AC0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96 \u0A85\u0AA8\u0AC7 \u0AB8\u0AAE\u0AAF",date:"ISO \u0AA4\u0ABE\u0AB0\u0AC0\u0A96",time:"ISO \u0AB8\u0AAE\u0AAF",duration:"ISO \u0A85\u0AB5\u0AA7\u0ABF",ipv4:"IPv4 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",ipv6:"IPv6 \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",mac:"MAC \u0A8F\u0AA1\u0ACD\u0AB0\u0AC7\u0AB8",cidrv4:"IPv4 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",cidrv6:"IPv6 \u0AB6\u0ACD\u0AB0\u0AC7\u0AA3\u0AC0",base64:"base64-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",base64url:"base64url-\u0A8F\u0AA8\u0ACD\u0A95\u0ACB\u0AA1\u0AC7\u0AA1 \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",json_string:"JSON \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97",e164:"E.164 \u0AA8\u0A82\u0AAC\u0AB0",credit_card:"\u0A95\u0ACD\u0AB0\u0AC7\u0AA1\u0ABF\u0A9F \u0A95\u0ABE\u0AB0\u0ACD\u0AA1 \u0AA8\u0A82\u0AAC\u0AB0",currency_code:"\u0A9A\u0AB2\u0AA3 \u0A95\u0ACB\u0AA1",iban:"IBAN",jwt:"JWT",template_literal:"\u0A87\u0AA8\u0AAA\u0AC1\u0A9F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${i}, \u0AAA\u0ACD\u0AB0\u0ABE\u0AAA\u0ACD\u0AA4 ${u}`}case"invalid_value":return n.values.length===1?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F: \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${x(n.values[0])}`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB5\u0ABF\u0A95\u0AB2\u0ACD\u0AAA: ${g(n.values," | ")} \u0AAE\u0ABE\u0AA7\u0ACD\u0AAF\u0AAE\u0AA5\u0AC0 \u0A8F\u0A95 \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${n.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${i}${n.maximum.toString()} ${a.unit??"\u0A8F\u0AB2\u0ABF\u0AAE\u0AC7\u0AA8\u0ACD\u0A9F"} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AAE\u0ACB\u0A9F\u0AC1\u0A82: ${n.origin??"\u0AAE\u0AC2\u0AB2\u0ACD\u0AAF"} ${i}${n.maximum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${n.origin} ${i}${n.minimum.toString()} ${a.unit} \u0AB9\u0ACB\u0AB5\u0ABE \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A96\u0AC2\u0AAC \u0AA8\u0ABE\u0AA8\u0AC1\u0A82: ${n.origin} ${i}${n.minimum.toString()} \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${i.prefix}" \u0AA5\u0AC0 \u0AB6\u0AB0\u0AC2 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:i.format==="ends_with"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${i.suffix}" \u0AAA\u0AB0 \u0AB8\u0AAE\u0ABE\u0AAA\u0ACD\u0AA4 \u0AA5\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:i.format==="includes"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: "${i.includes}" \u0AB6\u0ABE\u0AAE\u0AC7\u0AB2 \u0AB9\u0ACB\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:i.format==="regex"?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AB8\u0ACD\u0A9F\u0ACD\u0AB0\u0ABF\u0A82\u0A97: \u0AAA\u0AC7\u0A9F\u0AB0\u0ACD\u0AA8 ${i.pattern} \u0AB8\u0ABE\u0AA5\u0AC7 \u0AAE\u0AC7\u0AB3 \u0A96\u0ABE\u0AB5\u0AC1\u0A82 \u0A9C\u0ACB\u0A88\u0A8F`:`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA8\u0A82\u0AAC\u0AB0: ${n.divisor} \u0AA8\u0ACB \u0A97\u0AC1\u0AA3\u0ABE\u0A82\u0A95 \u0AB9\u0ACB\u0AB5\u0ACB \u0A9C\u0ACB\u0A88\u0A8F`;case"unrecognized_keys":return`\u0A93\u0AB3\u0A96\u0AC0 \u0AB6\u0A95\u0ABE\u0AA4\u0ABE \u0AA8\u0AB9\u0AC0\u0A82 \u0AA4\u0AC7 \u0A95\u0AC0${n.keys.length>1?"\u0A93":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A95\u0AC0`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AA1\u0ABF\u0AB8\u0ACD\u0A95\u0ACD\u0AB0\u0ABF\u0AAE\u0ABF\u0AA8\u0AC7\u0A9F\u0AB0 \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF. \u0A85\u0AAA\u0AC7\u0A95\u0ACD\u0AB7\u0ABF\u0AA4 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F";case"invalid_element":return`${n.origin} \u0AAE\u0ABE\u0A82 \u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0AAE\u0AC2\u0AB2\u0ACD\u0AAF`;default:return"\u0A85\u0AAE\u0ABE\u0AA8\u0ACD\u0AAF \u0A87\u0AA8\u0AAA\u0AC1\u0A9F"}}},"error");s(Tc,"default")});function Oc(){return{localeError:pw()}}var pw,xh=w(()=>{P();pw=s(()=>{let e={string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA",gender:"f"},number:{label:"\u05DE\u05E1\u05E4\u05E8",gender:"m"},boolean:{label:"\u05E2\u05E8\u05DA \u05D1\u05D5\u05DC\u05D9\u05D0\u05E0\u05D9",gender:"m"},bigint:{label:"BigInt",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA",gender:"m"},array:{label:"\u05DE\u05E2\u05E8\u05DA",gender:"m"},object:{label:"\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8",gender:"m"},null:{label:"\u05E2\u05E8\u05DA \u05E8\u05D9\u05E7 (null)",gender:"m"},undefined:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05DE\u05D5\u05D2\u05D3\u05E8 (undefined)",gender:"m"},symbol:{label:"\u05E1\u05D9\u05DE\u05D1\u05D5\u05DC (Symbol)",gender:"m"},function:{label:"\u05E4\u05D5\u05E0\u05E7\u05E6\u05D9\u05D4",gender:"f"},map:{label:"\u05DE\u05E4\u05D4 (Map)",gender:"f"},set:{label:"\u05E7\u05D1\u05D5\u05E6\u05D4 (Set)",gender:"f"},file:{label:"\u05E7\u05D5\u05D1\u05E5",gender:"m"},promise:{label:"Promise",gender:"m"},NaN:{label:"NaN",gender:"m"},unknown:{label:"\u05E2\u05E8\u05DA \u05DC\u05D0 \u05D9\u05D3\u05D5\u05E2",gender:"m"},value:{label:"\u05E2\u05E8\u05DA",gender:"m"}},t={string:{unit:"\u05EA\u05D5\u05D5\u05D9\u05DD",shortLabel:"\u05E7\u05E6\u05E8",longLabel:"\u05D0\u05E8\u05D5\u05DA"},file:{unit:"\u05D1\u05D9\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},array:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},set:{unit:"\u05E4\u05E8\u05D9\u05D8\u05D9\u05DD",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"},number:{unit:"",shortLabel:"\u05E7\u05D8\u05DF",longLabel:"\u05D2\u05D3\u05D5\u05DC"}},r=s(l=>l?e[l]:void 0,"typeEntry"),o=s(l=>{let d=r(l);return d?d.label:l??e.unknown.label},"typeLabel"),n=s(l=>`\u05D4${o(l)}`,"withDefinite"),i=s(l=>(r(l)?.gender??"m")==="f"?"\u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05D9\u05D5\u05EA":"\u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA","verbFor"),a=s(l=>l?t[l]??null:null,"getSizing"),u={regex:{label:"\u05E7\u05DC\u05D8",gender:"m"},email:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05D0\u05D9\u05DE\u05D9\u05D9\u05DC",gender:"f"},url:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA \u05E8\u05E9\u05EA",gender:"f"},emoji:{label:"\u05D0\u05D9\u05DE\u05D5\u05D2'\u05D9",gender:"m"},uuid:{label:"UUID",gender:"m"},uuidv4:{label:"UUIDv4",gender:"m"},uuidv6:{label:"UUIDv6",gender:"m"},nanoid:{label:"nanoid",gender:"m"},guid:{label:"GUID",gender:"m"},cuid:{label:"cuid",gender:"m"},cuid2:{label:"cuid2",gender:"m"},ulid:{label:"ULID",gender:"m"},xid:{label:"XID",gender:"m"},ksuid:{label:"KSUID",gender:"m"},datetime:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA \u05D5\u05D6\u05DE\u05DF ISO",gender:"m"},date:{label:"\u05EA\u05D0\u05E8\u05D9\u05DA ISO",gender:"m"},time:{label:"\u05D6\u05DE\u05DF ISO",gender:"m"},duration:{label:"\u05DE\u05E9\u05DA \u05D6\u05DE\u05DF ISO",gender:"m"},ipv4:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv4",gender:"f"},ipv6:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA IPv6",gender:"f"},mac:{label:"\u05DB\u05EA\u05D5\u05D1\u05EA MAC",gender:"f"},cidrv4:{label:"\u05D8\u05D5\u05D5\u05D7 IPv4",gender:"m"},cidrv6:{label:"\u05D8\u05D5\u05D5\u05D7 IPv6",gender:"m"},base64:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64",gender:"f"},base64url:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D1\u05D1\u05E1\u05D9\u05E1 64 \u05DC\u05DB\u05EA\u05D5\u05D1\u05D5\u05EA \u05E8\u05E9\u05EA",gender:"f"},json_string:{label:"\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA JSON",gender:"f"},e164:{label:"\u05DE\u05E1\u05E4\u05E8 E.164",gender:"m"},credit_card:{label:"\u05DE\u05E1\u05E4\u05E8 \u05DB\u05E8\u05D8\u05D9\u05E1 \u05D0\u05E9\u05E8\u05D0\u05D9",gender:"m"},currency_code:{label:"\u05E7\u05D5\u05D3 \u05DE\u05D8\u05D1\u05E2",gender:"m"},iban:{label:"IBAN",gender:"m"},jwt:{label:"JWT",gender:"m"},template_literal:{label:"\u05E7\u05DC\u05D8",gender:"m"},ends_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},includes:{label:"\u05E7\u05DC\u05D8",gender:"m"},lowercase:{label:"\u05E7\u05DC\u05D8",gender:"m"},starts_with:{label:"\u05E7\u05DC\u05D8",gender:"m"},uppercase:{label:"\u05E7\u05DC\u05D8",gender:"m"}},c={nan:"NaN"};return l=>{switch(l.code){case"invalid_type":{let d=l.expected,f=c[d??""]??o(d),m=k(l.input),p=c[m]??e[m]?.label??m;return/^[A-Z]/.test(l.expected)?`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA instanceof ${l.expected}, \u05D4\u05EA\u05E7\u05D1\u05DC ${p}`:`\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${f}, \u05D4\u05EA\u05E7\u05D1\u05DC ${p}`}case"invalid_value":{if(l.values.length===1)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05E2\u05E8\u05DA \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA ${x(l.values[0])}`;let d=l.values.map(p=>x(p));if(l.values.length===2)return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${d[0]} \u05D0\u05D5 ${d[1]}`;let f=d[d.length-1];return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D4\u05D0\u05E4\u05E9\u05E8\u05D5\u05D9\u05D5\u05EA \u05D4\u05DE\u05EA\u05D0\u05D9\u05DE\u05D5\u05EA \u05D4\u05DF ${d.slice(0,-1).join(", ")} \u05D0\u05D5 ${f}`}case"too_big":{let d=a(l.origin),f=n(l.origin??"value");if(l.origin==="string")return`${d?.longLabel??"\u05D0\u05E8\u05D5\u05DA"} \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${l.maximum.toString()} ${d?.unit??""} ${l.inclusive?"\u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA":"\u05DC\u05DB\u05DC \u05D4\u05D9\u05D5\u05EA\u05E8"}`.trim();if(l.origin==="number"){let y=l.inclusive?`\u05E7\u05D8\u05DF \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${l.maximum}`:`\u05E7\u05D8\u05DF \u05DE-${l.maximum}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${y}`}if(l.origin==="array"||l.origin==="set"){let y=l.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA",S=l.inclusive?`${l.maximum} ${d?.unit??""} \u05D0\u05D5 \u05E4\u05D7\u05D5\u05EA`:`\u05E4\u05D7\u05D5\u05EA \u05DE-${l.maximum} ${d?.unit??""}`;return`\u05D2\u05D3\u05D5\u05DC \u05DE\u05D3\u05D9: ${f} ${y} \u05DC\u05D4\u05DB\u05D9\u05DC ${S}`.trim()}let m=l.inclusive?"<=":"<",p=i(l.origin??"value");return d?.unit?`${d.longLabel} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${l.maximum.toString()} ${d.unit}`:`${d?.longLabel??"\u05D2\u05D3\u05D5\u05DC"} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${l.maximum.toString()}`}case"too_small":{let d=a(l.origin),f=n(l.origin??"value");if(l.origin==="string")return`${d?.shortLabel??"\u05E7\u05E6\u05E8"} \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DB\u05D4 \u05DC\u05D4\u05DB\u05D9\u05DC ${l.minimum.toString()} ${d?.unit??""} ${l.inclusive?"\u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8":"\u05DC\u05E4\u05D7\u05D5\u05EA"}`.trim();if(l.origin==="number"){let y=l.inclusive?`\u05D2\u05D3\u05D5\u05DC \u05D0\u05D5 \u05E9\u05D5\u05D5\u05D4 \u05DC-${l.minimum}`:`\u05D2\u05D3\u05D5\u05DC \u05DE-${l.minimum}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} \u05E6\u05E8\u05D9\u05DA \u05DC\u05D4\u05D9\u05D5\u05EA ${y}`}if(l.origin==="array"||l.origin==="set"){let y=l.origin==="set"?"\u05E6\u05E8\u05D9\u05DB\u05D4":"\u05E6\u05E8\u05D9\u05DA";if(l.minimum===1&&l.inclusive){let z=(l.origin==="set","\u05DC\u05E4\u05D7\u05D5\u05EA \u05E4\u05E8\u05D9\u05D8 \u05D0\u05D7\u05D3");return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} ${y} \u05DC\u05D4\u05DB\u05D9\u05DC ${z}`}let S=l.inclusive?`${l.minimum} ${d?.unit??""} \u05D0\u05D5 \u05D9\u05D5\u05EA\u05E8`:`\u05D9\u05D5\u05EA\u05E8 \u05DE-${l.minimum} ${d?.unit??""}`;return`\u05E7\u05D8\u05DF \u05DE\u05D3\u05D9: ${f} ${y} \u05DC\u05D4\u05DB\u05D9\u05DC ${S}`.trim()}let m=l.inclusive?">=":">",p=i(l.origin??"value");return d?.unit?`${d.shortLabel} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${l.minimum.toString()} ${d.unit}`:`${d?.shortLabel??"\u05E7\u05D8\u05DF"} \u05DE\u05D3\u05D9: ${f} ${p} ${m}${l.minimum.toString()}`}case"invalid_format":{let d=l;if(d.format==="starts_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D7\u05D9\u05DC \u05D1 "${d.prefix}"`;if(d.format==="ends_with")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05E1\u05EA\u05D9\u05D9\u05DD \u05D1 "${d.suffix}"`;if(d.format==="includes")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05DB\u05DC\u05D5\u05DC "${d.includes}"`;if(d.format==="regex")return`\u05D4\u05DE\u05D7\u05E8\u05D5\u05D6\u05EA \u05D7\u05D9\u05D9\u05D1\u05EA \u05DC\u05D4\u05EA\u05D0\u05D9\u05DD \u05DC\u05EA\u05D1\u05E0\u05D9\u05EA ${d.pattern}`;let f=u[d.format],m=f?.label??d.format,y=(f?.gender??"m")==="f"?"\u05EA\u05E7\u05D9\u05E0\u05D4":"\u05EA\u05E7\u05D9\u05DF";return`${m} \u05DC\u05D0 ${y}`}case"not_multiple_of":return`\u05DE\u05E1\u05E4\u05E8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF: \u05D7\u05D9\u05D9\u05D1 \u05DC\u05D4\u05D9\u05D5\u05EA \u05DE\u05DB\u05E4\u05DC\u05D4 \u05E9\u05DC ${l.divisor}`;case"unrecognized_keys":return`\u05DE\u05E4\u05EA\u05D7${l.keys.length>1?"\u05D5\u05EA":""} \u05DC\u05D0 \u05DE\u05D6\u05D5\u05D4${l.keys.length>1?"\u05D9\u05DD":"\u05D4"}: ${g(l.keys,", ")}`;case"invalid_key":return"\u05E9\u05D3\u05D4 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1\u05D0\u05D5\u05D1\u05D9\u05D9\u05E7\u05D8";case"invalid_union":return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF";case"invalid_element":return`\u05E2\u05E8\u05DA \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF \u05D1${n(l.origin??"array")}`;default:return"\u05E7\u05DC\u05D8 \u05DC\u05D0 \u05EA\u05E7\u05D9\u05DF"}}},"error");s(Oc,"default")});function jc(){return{localeError:hw()}}var hw,kh=w(()=>{P();hw=s(()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},file:{unit:"\u092C\u093E\u0907\u091F\u094D\u0938",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F\u092F\u093E\u0901",verb:"\u0930\u0916\u0928\u0947 \u0915\u0947 \u0932\u093F\u090F"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0908\u092E\u0947\u0932 \u092A\u0924\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0924\u093F\u0925\u093F \u0914\u0930 \u0938\u092E\u092F",date:"ISO \u0924\u093F\u0925\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u092A\u0924\u093E",ipv6:"IPv6 \u092A\u0924\u093E",mac:"MAC \u092A\u0924\u093E",cidrv4:"IPv4 \u0936\u094D\u0930\u0947\u0923\u0940",cidrv6:"IPv6 \u0936\u094D\u0930\u0947\u0923\u0940",base64:"Base64-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",base64url:"Base64URL-\u090F\u0928\u094D\u0915\u094B\u0921\u0947\u0921 \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917",e164:"E.164 \u0938\u0902\u0916\u094D\u092F\u093E",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0938\u0902\u0916\u094D\u092F\u093E",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${i}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${u}`}case"invalid_value":return n.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${x(n.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u094B\u0902 \u092E\u0947\u0902 \u0938\u0947 \u090F\u0915 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin??"\u092E\u093E\u0928"} \u092E\u0947\u0902 ${i}${n.maximum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u092C\u0921\u093C\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin??"\u092E\u093E\u0928"} ${i}${n.maximum} \u0939\u094B`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin} \u092E\u0947\u0902 ${i}${n.minimum} ${a.unit} \u0939\u094B\u0902`:`\u092C\u0939\u0941\u0924 \u091B\u094B\u091F\u093E: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u0925\u093E \u0915\u093F ${n.origin} ${i}${n.minimum} \u0939\u094B`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${i.prefix}" \u0938\u0947 \u0936\u0941\u0930\u0942 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:i.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: "${i.suffix}" \u092A\u0930 \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:i.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u0907\u0938\u092E\u0947\u0902 "${i.includes}" \u0936\u093E\u092E\u093F\u0932 \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:i.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0902\u0917: \u092A\u0948\u091F\u0930\u094D\u0928 ${i.pattern} \u0938\u0947 \u092E\u0947\u0932 \u0916\u093E\u0928\u093E \u091A\u093E\u0939\u093F\u090F`:`\u0905\u092E\u093E\u0928\u094D\u092F ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: \u092F\u0939 ${n.divisor} \u0915\u093E \u0917\u0941\u0923\u091C \u0939\u094B\u0928\u093E \u091A\u093E\u0939\u093F\u090F`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u0902\u091C\u0940${n.keys.length>1?"\u092F\u093E\u0901":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u0902\u091C\u0940: ${n.origin} \u092E\u0947\u0902`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${n.origin} \u092E\u0947\u0902`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}},"error");s(jc,"default")});function Nc(){return{localeError:gw()}}var gw,Sh=w(()=>{P();gw=s(()=>{let e={string:{unit:"znakova",verb:"imati"},file:{unit:"bajtova",verb:"imati"},array:{unit:"stavki",verb:"imati"},set:{unit:"stavki",verb:"imati"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"unos",email:"email adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum i vrijeme",date:"ISO datum",time:"ISO vrijeme",duration:"ISO trajanje",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"IPv4 raspon",cidrv6:"IPv6 raspon",base64:"base64 kodirani tekst",base64url:"base64url kodirani tekst",json_string:"JSON tekst",e164:"E.164 broj",credit_card:"broj kreditne kartice",currency_code:"kod valute",iban:"IBAN",jwt:"JWT",template_literal:"unos"},o={nan:"NaN",string:"tekst",number:"broj",boolean:"boolean",array:"niz",object:"objekt",set:"skup",file:"datoteka",date:"datum",bigint:"bigint",symbol:"simbol",undefined:"undefined",null:"null",function:"funkcija",map:"mapa"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neispravan unos: o\u010Dekuje se instanceof ${n.expected}, a primljeno je ${u}`:`Neispravan unos: o\u010Dekuje se ${i}, a primljeno je ${u}`}case"invalid_value":return n.values.length===1?`Neispravna vrijednost: o\u010Dekivano ${x(n.values[0])}`:`Neispravna opcija: o\u010Dekivano jedno od ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin),u=o[n.origin]??n.origin;return a?`Preveliko: o\u010Dekivano da ${u??"vrijednost"} ima ${i}${n.maximum.toString()} ${a.unit??"elemenata"}`:`Preveliko: o\u010Dekivano da ${u??"vrijednost"} bude ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin),u=o[n.origin]??n.origin;return a?`Premalo: o\u010Dekivano da ${u} ima ${i}${n.minimum.toString()} ${a.unit}`:`Premalo: o\u010Dekivano da ${u} bude ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Neispravan tekst: mora zapo\u010Dinjati s "${i.prefix}"`:i.format==="ends_with"?`Neispravan tekst: mora zavr\u0161avati s "${i.suffix}"`:i.format==="includes"?`Neispravan tekst: mora sadr\u017Eavati "${i.includes}"`:i.format==="regex"?`Neispravan tekst: mora odgovarati uzorku ${i.pattern}`:`Neispravna ${r[i.format]??n.format}`}case"not_multiple_of":return`Neispravan broj: mora biti vi\u0161ekratnik od ${n.divisor}`;case"unrecognized_keys":return`Neprepoznat${n.keys.length>1?"i klju\u010Devi":" klju\u010D"}: ${g(n.keys,", ")}`;case"invalid_key":return`Neispravan klju\u010D u ${o[n.origin]??n.origin}`;case"invalid_union":return"Neispravan unos";case"invalid_element":return`Neispravna vrijednost u ${o[n.origin]??n.origin}`;default:return"Neispravan unos"}}},"error");s(Nc,"default")});function Ac(){return{localeError:vw()}}var vw,Ih=w(()=>{P();vw=s(()=>{let e={string:{unit:"karakter",verb:"legyen"},file:{unit:"byte",verb:"legyen"},array:{unit:"elem",verb:"legyen"},set:{unit:"elem",verb:"legyen"},map:{unit:"elem",verb:"legyen"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"bemenet",email:"email c\xEDm",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO id\u0151b\xE9lyeg",date:"ISO d\xE1tum",time:"ISO id\u0151",duration:"ISO id\u0151intervallum",ipv4:"IPv4 c\xEDm",ipv6:"IPv6 c\xEDm",mac:"MAC c\xEDm",cidrv4:"IPv4 tartom\xE1ny",cidrv6:"IPv6 tartom\xE1ny",base64:"base64-k\xF3dolt string",base64url:"base64url-k\xF3dolt string",json_string:"JSON string",e164:"E.164 sz\xE1m",credit_card:"hitelk\xE1rtyasz\xE1m",currency_code:"p\xE9nznemk\xF3d",iban:"IBAN",jwt:"JWT",template_literal:"bemenet"},o={nan:"NaN",number:"sz\xE1m",array:"t\xF6mb"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k instanceof ${n.expected}, a kapott \xE9rt\xE9k ${u}`:`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${i}, a kapott \xE9rt\xE9k ${u}`}case"invalid_value":return n.values.length===1?`\xC9rv\xE9nytelen bemenet: a v\xE1rt \xE9rt\xE9k ${x(n.values[0])}`:`\xC9rv\xE9nytelen opci\xF3: valamelyik \xE9rt\xE9k v\xE1rt ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`T\xFAl nagy: ${n.origin??"\xE9rt\xE9k"} m\xE9rete t\xFAl nagy ${i}${n.maximum.toString()} ${a.unit??"elem"}`:`T\xFAl nagy: a bemeneti \xE9rt\xE9k ${n.origin??"\xE9rt\xE9k"} t\xFAl nagy: ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${n.origin} m\xE9rete t\xFAl kicsi ${i}${n.minimum.toString()} ${a.unit}`:`T\xFAl kicsi: a bemeneti \xE9rt\xE9k ${n.origin} t\xFAl kicsi ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\xC9rv\xE9nytelen string: "${i.prefix}" \xE9rt\xE9kkel kell kezd\u0151dnie`:i.format==="ends_with"?`\xC9rv\xE9nytelen string: "${i.suffix}" \xE9rt\xE9kkel kell v\xE9gz\u0151dnie`:i.format==="includes"?`\xC9rv\xE9nytelen string: "${i.includes}" \xE9rt\xE9ket kell tartalmaznia`:i.format==="regex"?`\xC9rv\xE9nytelen string: ${i.pattern} mint\xE1nak kell megfelelnie`:`\xC9rv\xE9nytelen ${r[i.format]??n.format}`}case"not_multiple_of":return`\xC9rv\xE9nytelen sz\xE1m: ${n.divisor} t\xF6bbsz\xF6r\xF6s\xE9nek kell lennie`;case"unrecognized_keys":return`Ismeretlen kulcs${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\xC9rv\xE9nytelen kulcs ${n.origin}`;case"invalid_union":return"\xC9rv\xE9nytelen bemenet";case"invalid_element":return`\xC9rv\xE9nytelen \xE9rt\xE9k: ${n.origin}`;default:return"\xC9rv\xE9nytelen bemenet"}}},"error");s(Ac,"default")});function zh(e,t,r){return Math.abs(e)===1?t:r}function Xt(e){if(!e)return"";let t=["\u0561","\u0565","\u0568","\u056B","\u0578","\u0578\u0582","\u0585"],r=e[e.length-1];return e+(t.includes(r)?"\u0576":"\u0568")}function Dc(){return{localeError:yw()}}var yw,Ph=w(()=>{P();s(zh,"getArmenianPlural");s(Xt,"withDefiniteArticle");yw=s(()=>{let e={string:{unit:{one:"\u0576\u0577\u0561\u0576",many:"\u0576\u0577\u0561\u0576\u0576\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},file:{unit:{one:"\u0562\u0561\u0575\u0569",many:"\u0562\u0561\u0575\u0569\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},array:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},set:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"},map:{unit:{one:"\u057F\u0561\u0580\u0580",many:"\u057F\u0561\u0580\u0580\u0565\u0580"},verb:"\u0578\u0582\u0576\u0565\u0576\u0561\u056C"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0574\u0578\u0582\u057F\u0584",email:"\u0567\u056C. \u0570\u0561\u057D\u0581\u0565",url:"URL",emoji:"\u0567\u0574\u0578\u057B\u056B",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E \u0587 \u056A\u0561\u0574",date:"ISO \u0561\u0574\u057D\u0561\u0569\u056B\u057E",time:"ISO \u056A\u0561\u0574",duration:"ISO \u057F\u0587\u0578\u0572\u0578\u0582\u0569\u0575\u0578\u0582\u0576",ipv4:"IPv4 \u0570\u0561\u057D\u0581\u0565",ipv6:"IPv6 \u0570\u0561\u057D\u0581\u0565",mac:"MAC \u0570\u0561\u057D\u0581\u0565",cidrv4:"IPv4 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",cidrv6:"IPv6 \u0574\u056B\u057B\u0561\u056F\u0561\u0575\u0584",base64:"base64 \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",base64url:"base64url \u0571\u0587\u0561\u0579\u0561\u0583\u0578\u057E \u057F\u0578\u0572",json_string:"JSON \u057F\u0578\u0572",e164:"E.164 \u0570\u0561\u0574\u0561\u0580",credit_card:"\u056F\u0580\u0565\u0564\u056B\u057F \u0584\u0561\u0580\u057F\u056B \u0570\u0561\u0574\u0561\u0580",currency_code:"\u0561\u0580\u056A\u0578\u0582\u0575\u0569\u056B \u056F\u0578\u0564",iban:"IBAN",jwt:"JWT",template_literal:"\u0574\u0578\u0582\u057F\u0584"},o={nan:"NaN",number:"\u0569\u056B\u057E",array:"\u0566\u0561\u0576\u0563\u057E\u0561\u056E"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 instanceof ${n.expected}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${u}`:`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${i}, \u057D\u057F\u0561\u0581\u057E\u0565\u056C \u0567 ${u}`}case"invalid_value":return n.values.length===1?`\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 ${x(n.values[1])}`:`\u054D\u056D\u0561\u056C \u057F\u0561\u0580\u0562\u0565\u0580\u0561\u056F\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567\u0580 \u0570\u0565\u057F\u0587\u0575\u0561\u056C\u0576\u0565\u0580\u056B\u0581 \u0574\u0565\u056F\u0568\u055D ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);if(a){let u=Number(n.maximum),c=zh(u,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Xt(n.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${i}${n.maximum.toString()} ${c}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0574\u0565\u056E \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Xt(n.origin??"\u0561\u0580\u056A\u0565\u0584")} \u056C\u056B\u0576\u056B ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);if(a){let u=Number(n.minimum),c=zh(u,a.unit.one,a.unit.many);return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Xt(n.origin)} \u056F\u0578\u0582\u0576\u0565\u0576\u0561 ${i}${n.minimum.toString()} ${c}`}return`\u0549\u0561\u0583\u0561\u0566\u0561\u0576\u0581 \u0583\u0578\u0584\u0580 \u0561\u0580\u056A\u0565\u0584\u2024 \u057D\u057A\u0561\u057D\u057E\u0578\u0582\u0574 \u0567, \u0578\u0580 ${Xt(n.origin)} \u056C\u056B\u0576\u056B ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057D\u056F\u057D\u057E\u056B "${i.prefix}"-\u0578\u057E`:i.format==="ends_with"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0561\u057E\u0561\u0580\u057F\u057E\u056B "${i.suffix}"-\u0578\u057E`:i.format==="includes"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u057A\u0561\u0580\u0578\u0582\u0576\u0561\u056F\u056B "${i.includes}"`:i.format==="regex"?`\u054D\u056D\u0561\u056C \u057F\u0578\u0572\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0570\u0561\u0574\u0561\u057A\u0561\u057F\u0561\u057D\u056D\u0561\u0576\u056B ${i.pattern} \u0571\u0587\u0561\u0579\u0561\u0583\u056B\u0576`:`\u054D\u056D\u0561\u056C ${r[i.format]??n.format}`}case"not_multiple_of":return`\u054D\u056D\u0561\u056C \u0569\u056B\u057E\u2024 \u057A\u0565\u057F\u0584 \u0567 \u0562\u0561\u0566\u0574\u0561\u057A\u0561\u057F\u056B\u056F \u056C\u056B\u0576\u056B ${n.divisor}-\u056B`;case"unrecognized_keys":return`\u0549\u0573\u0561\u0576\u0561\u0579\u057E\u0561\u056E \u0562\u0561\u0576\u0561\u056C\u056B${n.keys.length>1?"\u0576\u0565\u0580":""}. ${g(n.keys,", ")}`;case"invalid_key":return`\u054D\u056D\u0561\u056C \u0562\u0561\u0576\u0561\u056C\u056B ${Xt(n.origin)}-\u0578\u0582\u0574`;case"invalid_union":return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574";case"invalid_element":return`\u054D\u056D\u0561\u056C \u0561\u0580\u056A\u0565\u0584 ${Xt(n.origin)}-\u0578\u0582\u0574`;default:return"\u054D\u056D\u0561\u056C \u0574\u0578\u0582\u057F\u0584\u0561\u0563\u0580\u0578\u0582\u0574"}}},"error");s(Dc,"default")});function Uc(){return{localeError:bw()}}var bw,Eh=w(()=>{P();bw=s(()=>{let e={string:{unit:"karakter",verb:"memiliki"},file:{unit:"byte",verb:"memiliki"},array:{unit:"item",verb:"memiliki"},set:{unit:"item",verb:"memiliki"},map:{unit:"item",verb:"memiliki"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"alamat email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tanggal dan waktu format ISO",date:"tanggal format ISO",time:"jam format ISO",duration:"durasi format ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"rentang alamat IPv4",cidrv6:"rentang alamat IPv6",base64:"string dengan enkode base64",base64url:"string dengan enkode base64url",json_string:"string JSON",e164:"angka E.164",credit_card:"nomor kartu kredit",currency_code:"kode mata uang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input tidak valid: diharapkan instanceof ${n.expected}, diterima ${u}`:`Input tidak valid: diharapkan ${i}, diterima ${u}`}case"invalid_value":return n.values.length===1?`Input tidak valid: diharapkan ${x(n.values[0])}`:`Pilihan tidak valid: diharapkan salah satu dari ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Terlalu besar: diharapkan ${n.origin??"value"} memiliki ${i}${n.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: diharapkan ${n.origin??"value"} menjadi ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Terlalu kecil: diharapkan ${n.origin} memiliki ${i}${n.minimum.toString()} ${a.unit}`:`Terlalu kecil: diharapkan ${n.origin} menjadi ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`String tidak valid: harus dimulai dengan "${i.prefix}"`:i.format==="ends_with"?`String tidak valid: harus berakhir dengan "${i.suffix}"`:i.format==="includes"?`String tidak valid: harus menyertakan "${i.includes}"`:i.format==="regex"?`String tidak valid: harus sesuai pola ${i.pattern}`:`${r[i.format]??n.format} tidak valid`}case"not_multiple_of":return`Angka tidak valid: harus kelipatan dari ${n.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali ${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Kunci tidak valid di ${n.origin}`;case"invalid_union":return"Input tidak valid";case"invalid_element":return`Nilai tidak valid di ${n.origin}`;default:return"Input tidak valid"}}},"error");s(Uc,"default")});function Rc(){return{localeError:$w()}}var $w,Th=w(()=>{P();$w=s(()=>{let e={string:{unit:"stafi",verb:"a\xF0 hafa"},file:{unit:"b\xE6ti",verb:"a\xF0 hafa"},array:{unit:"hluti",verb:"a\xF0 hafa"},set:{unit:"hluti",verb:"a\xF0 hafa"},map:{unit:"hluti",verb:"a\xF0 hafa"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"gildi",email:"netfang",url:"vefsl\xF3\xF0",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dagsetning og t\xEDmi",date:"ISO dagsetning",time:"ISO t\xEDmi",duration:"ISO t\xEDmalengd",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded strengur",base64url:"base64url-encoded strengur",json_string:"JSON strengur",e164:"E.164 t\xF6lugildi",credit_card:"kreditkortan\xFAmer",currency_code:"gjaldmi\xF0ilsk\xF3\xF0i",iban:"IBAN",jwt:"JWT",template_literal:"gildi"},o={nan:"NaN",number:"n\xFAmer",array:"fylki"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Rangt gildi: \xDE\xFA sl\xF3st inn ${u} \xFEar sem \xE1 a\xF0 vera instanceof ${n.expected}`:`Rangt gildi: \xDE\xFA sl\xF3st inn ${u} \xFEar sem \xE1 a\xF0 vera ${i}`}case"invalid_value":return n.values.length===1?`Rangt gildi: gert r\xE1\xF0 fyrir ${x(n.values[0])}`:`\xD3gilt val: m\xE1 vera eitt af eftirfarandi ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin??"gildi"} hafi ${i}${n.maximum.toString()} ${a.unit??"hluti"}`:`Of st\xF3rt: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin??"gildi"} s\xE9 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin} hafi ${i}${n.minimum.toString()} ${a.unit}`:`Of l\xEDti\xF0: gert er r\xE1\xF0 fyrir a\xF0 ${n.origin} s\xE9 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 byrja \xE1 "${i.prefix}"`:i.format==="ends_with"?`\xD3gildur strengur: ver\xF0ur a\xF0 enda \xE1 "${i.suffix}"`:i.format==="includes"?`\xD3gildur strengur: ver\xF0ur a\xF0 innihalda "${i.includes}"`:i.format==="regex"?`\xD3gildur strengur: ver\xF0ur a\xF0 fylgja mynstri ${i.pattern}`:`Rangt ${r[i.format]??n.format}`}case"not_multiple_of":return`R\xF6ng tala: ver\xF0ur a\xF0 vera margfeldi af ${n.divisor}`;case"unrecognized_keys":return`\xD3\xFEekkt ${n.keys.length>1?"ir lyklar":"ur lykill"}: ${g(n.keys,", ")}`;case"invalid_key":return`Rangur lykill \xED ${n.origin}`;case"invalid_union":return"Rangt gildi";case"invalid_element":return`Rangt gildi \xED ${n.origin}`;default:return"Rangt gildi"}}},"error");s(Rc,"default")});function Lc(){return{localeError:_w()}}var _w,Oh=w(()=>{P();_w=s(()=>{let e={string:{unit:"caratteri",verb:"avere"},file:{unit:"byte",verb:"avere"},array:{unit:"elementi",verb:"avere"},set:{unit:"elementi",verb:"avere"},map:{unit:"elementi",verb:"avere"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"indirizzo email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data e ora ISO",date:"data ISO",time:"ora ISO",duration:"durata ISO",ipv4:"indirizzo IPv4",ipv6:"indirizzo IPv6",mac:"indirizzo MAC",cidrv4:"intervallo IPv4",cidrv6:"intervallo IPv6",base64:"stringa codificata in base64",base64url:"URL codificata in base64",json_string:"stringa JSON",e164:"numero E.164",credit_card:"numero di carta di credito",currency_code:"codice valuta",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"numero",array:"vettore"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input non valido: atteso instanceof ${n.expected}, ricevuto ${u}`:`Input non valido: atteso ${i}, ricevuto ${u}`}case"invalid_value":return n.values.length===1?`Input non valido: atteso ${x(n.values[0])}`:`Opzione non valida: atteso uno tra ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Troppo grande: ${n.origin??"valore"} deve avere ${i}${n.maximum.toString()} ${a.unit??"elementi"}`:`Troppo grande: ${n.origin??"valore"} deve essere ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Troppo piccolo: ${n.origin} deve avere ${i}${n.minimum.toString()} ${a.unit}`:`Troppo piccolo: ${n.origin} deve essere ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Stringa non valida: deve iniziare con "${i.prefix}"`:i.format==="ends_with"?`Stringa non valida: deve terminare con "${i.suffix}"`:i.format==="includes"?`Stringa non valida: deve includere "${i.includes}"`:i.format==="regex"?`Stringa non valida: deve corrispondere al pattern ${i.pattern}`:`Input non valido: ${r[i.format]??n.format}`}case"not_multiple_of":return`Numero non valido: deve essere un multiplo di ${n.divisor}`;case"unrecognized_keys":return`Chiav${n.keys.length>1?"i":"e"} non riconosciut${n.keys.length>1?"e":"a"}: ${g(n.keys,", ")}`;case"invalid_key":return`Chiave non valida in ${n.origin}`;case"invalid_union":return"Input non valido";case"invalid_element":return`Valore non valido in ${n.origin}`;default:return"Input non valido"}}},"error");s(Lc,"default")});function Cc(){return{localeError:ww()}}var ww,jh=w(()=>{P();ww=s(()=>{let e={string:{unit:"\u6587\u5B57",verb:"\u3067\u3042\u308B"},file:{unit:"\u30D0\u30A4\u30C8",verb:"\u3067\u3042\u308B"},array:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},set:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"},map:{unit:"\u8981\u7D20",verb:"\u3067\u3042\u308B"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u5165\u529B\u5024",email:"\u30E1\u30FC\u30EB\u30A2\u30C9\u30EC\u30B9",url:"URL",emoji:"\u7D75\u6587\u5B57",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u6642",date:"ISO\u65E5\u4ED8",time:"ISO\u6642\u523B",duration:"ISO\u671F\u9593",ipv4:"IPv4\u30A2\u30C9\u30EC\u30B9",ipv6:"IPv6\u30A2\u30C9\u30EC\u30B9",mac:"MAC\u30A2\u30C9\u30EC\u30B9",cidrv4:"IPv4\u7BC4\u56F2",cidrv6:"IPv6\u7BC4\u56F2",base64:"base64\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",base64url:"base64url\u30A8\u30F3\u30B3\u30FC\u30C9\u6587\u5B57\u5217",json_string:"JSON\u6587\u5B57\u5217",e164:"E.164\u756A\u53F7",credit_card:"\u30AF\u30EC\u30B8\u30C3\u30C8\u30AB\u30FC\u30C9\u756A\u53F7",currency_code:"\u901A\u8CA8\u30B3\u30FC\u30C9",iban:"IBAN",jwt:"JWT",template_literal:"\u5165\u529B\u5024"},o={nan:"NaN",number:"\u6570\u5024",array:"\u914D\u5217"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u7121\u52B9\u306A\u5165\u529B: instanceof ${n.expected}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${u}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u5165\u529B: ${i}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F\u304C\u3001${u}\u304C\u5165\u529B\u3055\u308C\u307E\u3057\u305F`}case"invalid_value":return n.values.length===1?`\u7121\u52B9\u306A\u5165\u529B: ${x(n.values[0])}\u304C\u671F\u5F85\u3055\u308C\u307E\u3057\u305F`:`\u7121\u52B9\u306A\u9078\u629E: ${g(n.values,"\u3001")}\u306E\u3044\u305A\u308C\u304B\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"too_big":{let i=n.inclusive?"\u4EE5\u4E0B\u3067\u3042\u308B":"\u3088\u308A\u5C0F\u3055\u3044",a=t(n.origin);return a?`\u5927\u304D\u3059\u304E\u308B\u5024: ${n.origin??"\u5024"}\u306F${n.maximum.toString()}${a.unit??"\u8981\u7D20"}${i}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5927\u304D\u3059\u304E\u308B\u5024: ${n.origin??"\u5024"}\u306F${n.maximum.toString()}${i}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"too_small":{let i=n.inclusive?"\u4EE5\u4E0A\u3067\u3042\u308B":"\u3088\u308A\u5927\u304D\u3044",a=t(n.origin);return a?`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${n.origin}\u306F${n.minimum.toString()}${a.unit}${i}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u5C0F\u3055\u3059\u304E\u308B\u5024: ${n.origin}\u306F${n.minimum.toString()}${i}\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${i.prefix}"\u3067\u59CB\u307E\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:i.format==="ends_with"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${i.suffix}"\u3067\u7D42\u308F\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:i.format==="includes"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: "${i.includes}"\u3092\u542B\u3080\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:i.format==="regex"?`\u7121\u52B9\u306A\u6587\u5B57\u5217: \u30D1\u30BF\u30FC\u30F3${i.pattern}\u306B\u4E00\u81F4\u3059\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`:`\u7121\u52B9\u306A${r[i.format]??n.format}`}case"not_multiple_of":return`\u7121\u52B9\u306A\u6570\u5024: ${n.divisor}\u306E\u500D\u6570\u3067\u3042\u308B\u5FC5\u8981\u304C\u3042\u308A\u307E\u3059`;case"unrecognized_keys":return`\u8A8D\u8B58\u3055\u308C\u3066\u3044\u306A\u3044\u30AD\u30FC${n.keys.length>1?"\u7FA4":""}: ${g(n.keys,"\u3001")}`;case"invalid_key":return`${n.origin}\u5185\u306E\u7121\u52B9\u306A\u30AD\u30FC`;case"invalid_union":return"\u7121\u52B9\u306A\u5165\u529B";case"invalid_element":return`${n.origin}\u5185\u306E\u7121\u52B9\u306A\u5024`;default:return"\u7121\u52B9\u306A\u5165\u529B"}}},"error");s(Cc,"default")});function Mc(){return{localeError:xw()}}var xw,Nh=w(()=>{P();xw=s(()=>{let e={string:{unit:"\u10E1\u10D8\u10DB\u10D1\u10DD\u10DA\u10DD",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},file:{unit:"\u10D1\u10D0\u10D8\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},array:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},set:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"},map:{unit:"\u10D4\u10DA\u10D4\u10DB\u10D4\u10DC\u10E2\u10D8",verb:"\u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0",email:"\u10D4\u10DA-\u10E4\u10DD\u10E1\u10E2\u10D8\u10E1 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",url:"URL",emoji:"\u10D4\u10DB\u10DD\u10EF\u10D8",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8-\u10D3\u10E0\u10DD",date:"\u10D7\u10D0\u10E0\u10D8\u10E6\u10D8",time:"\u10D3\u10E0\u10DD",duration:"\u10EE\u10D0\u10DC\u10D2\u10E0\u10EB\u10DA\u10D8\u10D5\u10DD\u10D1\u10D0",ipv4:"IPv4 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",ipv6:"IPv6 \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",mac:"MAC \u10DB\u10D8\u10E1\u10D0\u10DB\u10D0\u10E0\u10D7\u10D8",cidrv4:"IPv4 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",cidrv6:"IPv6 \u10D3\u10D8\u10D0\u10DE\u10D0\u10D6\u10DD\u10DC\u10D8",base64:"base64-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",base64url:"base64url-\u10D9\u10DD\u10D3\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8 \u10D5\u10D4\u10DA\u10D8",json_string:"JSON \u10D5\u10D4\u10DA\u10D8",e164:"E.164 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",credit_card:"\u10E1\u10D0\u10D9\u10E0\u10D4\u10D3\u10D8\u10E2\u10DD \u10D1\u10D0\u10E0\u10D0\u10D7\u10D8\u10E1 \u10DC\u10DD\u10DB\u10D4\u10E0\u10D8",currency_code:"\u10D5\u10D0\u10DA\u10E3\u10E2\u10D8\u10E1 \u10D9\u10DD\u10D3\u10D8",iban:"IBAN",jwt:"JWT",template_literal:"\u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"},o={nan:"NaN",number:"\u10E0\u10D8\u10EA\u10EE\u10D5\u10D8",string:"\u10D5\u10D4\u10DA\u10D8",boolean:"\u10D1\u10E3\u10DA\u10D4\u10D0\u10DC\u10D8",function:"\u10E4\u10E3\u10DC\u10E5\u10EA\u10D8\u10D0",array:"\u10DB\u10D0\u10E1\u10D8\u10D5\u10D8"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 instanceof ${n.expected}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${u}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${i}, \u10DB\u10D8\u10E6\u10D4\u10D1\u10E3\u10DA\u10D8 ${u}`}case"invalid_value":return n.values.length===1?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${x(n.values[0])}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D0\u10E0\u10D8\u10D0\u10DC\u10E2\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8\u10D0 \u10D4\u10E0\u10D7-\u10D4\u10E0\u10D7\u10D8 ${g(n.values,"|")}-\u10D3\u10D0\u10DC`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} ${a.verb} ${i}${n.maximum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10D3\u10D8\u10D3\u10D8: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin??"\u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0"} \u10D8\u10E7\u10DD\u10E1 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin} ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`\u10D6\u10D4\u10D3\u10DB\u10D4\u10E2\u10D0\u10D3 \u10DE\u10D0\u10E2\u10D0\u10E0\u10D0: \u10DB\u10DD\u10E1\u10D0\u10DA\u10DD\u10D3\u10DC\u10D4\u10DA\u10D8 ${n.origin} \u10D8\u10E7\u10DD\u10E1 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10EC\u10E7\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${i.prefix}"-\u10D8\u10D7`:i.format==="ends_with"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10DB\u10D7\u10D0\u10D5\u10E0\u10D3\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 "${i.suffix}"-\u10D8\u10D7`:i.format==="includes"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D8\u10EA\u10D0\u10D5\u10D3\u10D4\u10E1 "${i.includes}"-\u10E1`:i.format==="regex"?`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D5\u10D4\u10DA\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10E8\u10D4\u10D4\u10E1\u10D0\u10D1\u10D0\u10DB\u10D4\u10D1\u10DD\u10D3\u10D4\u10E1 \u10E8\u10D0\u10D1\u10DA\u10DD\u10DC\u10E1 ${i.pattern}`:`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E0\u10D8\u10EA\u10EE\u10D5\u10D8: \u10E3\u10DC\u10D3\u10D0 \u10D8\u10E7\u10DD\u10E1 ${n.divisor}-\u10D8\u10E1 \u10EF\u10D4\u10E0\u10D0\u10D3\u10D8`;case"unrecognized_keys":return`\u10E3\u10EA\u10DC\u10DD\u10D1\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1${n.keys.length>1?"\u10D4\u10D1\u10D8":"\u10D8"}: ${g(n.keys,", ")}`;case"invalid_key":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10D2\u10D0\u10E1\u10D0\u10E6\u10D4\u10D1\u10D8 ${n.origin}-\u10E8\u10D8`;case"invalid_union":return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0";case"invalid_element":return`\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10DB\u10DC\u10D8\u10E8\u10D5\u10DC\u10D4\u10DA\u10DD\u10D1\u10D0 ${n.origin}-\u10E8\u10D8`;default:return"\u10D0\u10E0\u10D0\u10E1\u10EC\u10DD\u10E0\u10D8 \u10E8\u10D4\u10E7\u10D5\u10D0\u10DC\u10D0"}}},"error");s(Mc,"default")});function dr(){return{localeError:kw()}}var kw,Fc=w(()=>{P();kw=s(()=>{let e={string:{unit:"\u178F\u17BD\u17A2\u1780\u17D2\u179F\u179A",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},file:{unit:"\u1794\u17C3",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},array:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},set:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"},map:{unit:"\u1792\u17B6\u178F\u17BB",verb:"\u1782\u17BD\u179A\u1798\u17B6\u1793"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B",email:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793\u17A2\u17CA\u17B8\u1798\u17C2\u179B",url:"URL",emoji:"\u179F\u1789\u17D2\u1789\u17B6\u17A2\u17B6\u179A\u1798\u17D2\u1798\u178E\u17CD",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 \u1793\u17B7\u1784\u1798\u17C9\u17C4\u1784 ISO",date:"\u1780\u17B6\u179B\u1794\u179A\u17B7\u1785\u17D2\u1786\u17C1\u1791 ISO",time:"\u1798\u17C9\u17C4\u1784 ISO",duration:"\u179A\u1799\u17C8\u1796\u17C1\u179B ISO",ipv4:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",ipv6:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",mac:"\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 MAC",cidrv4:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv4",cidrv6:"\u178A\u17C2\u1793\u17A2\u17B6\u179F\u1799\u178A\u17D2\u178B\u17B6\u1793 IPv6",base64:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64",base64url:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u17A2\u17CA\u17B7\u1780\u17BC\u178A base64url",json_string:"\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A JSON",e164:"\u179B\u17C1\u1781 E.164",credit_card:"\u179B\u17C1\u1781\u1794\u17D0\u178E\u17D2\u178E\u17A5\u178E\u1791\u17B6\u1793",currency_code:"\u1780\u17BC\u178A\u179A\u17BC\u1794\u17B7\u1799\u1794\u17D0\u178E\u17D2\u178E",iban:"IBAN",jwt:"JWT",template_literal:"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B"},o={nan:"NaN",number:"\u179B\u17C1\u1781",array:"\u17A2\u17B6\u179A\u17C1 (Array)",null:"\u1782\u17D2\u1798\u17B6\u1793\u178F\u1798\u17D2\u179B\u17C3 (null)"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A instanceof ${n.expected} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${u}`:`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${i} \u1794\u17C9\u17BB\u1793\u17D2\u178F\u17C2\u1791\u1791\u17BD\u179B\u1794\u17B6\u1793 ${u}`}case"invalid_value":return n.values.length===1?`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1794\u1789\u17D2\u1785\u17BC\u179B\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${x(n.values[0])}`:`\u1787\u1798\u17D2\u179A\u17BE\u179F\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1787\u17B6\u1798\u17BD\u1799\u1780\u17D2\u1793\u17BB\u1784\u1785\u17C6\u178E\u17C4\u1798 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${i} ${n.maximum.toString()} ${a.unit??"\u1792\u17B6\u178F\u17BB"}`:`\u1792\u17C6\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin??"\u178F\u1798\u17D2\u179B\u17C3"} ${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin} ${i} ${n.minimum.toString()} ${a.unit}`:`\u178F\u17BC\u1785\u1796\u17C1\u1780\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1780\u17B6\u179A ${n.origin} ${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1785\u17B6\u1794\u17CB\u1795\u17D2\u178F\u17BE\u1798\u178A\u17C4\u1799 "${i.prefix}"`:i.format==="ends_with"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1794\u1789\u17D2\u1785\u1794\u17CB\u178A\u17C4\u1799 "${i.suffix}"`:i.format==="includes"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u1798\u17B6\u1793 "${i.includes}"`:i.format==="regex"?`\u1781\u17D2\u179F\u17C2\u17A2\u1780\u17D2\u179F\u179A\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1795\u17D2\u1782\u17BC\u1795\u17D2\u1782\u1784\u1793\u17B9\u1784\u1791\u1798\u17D2\u179A\u1784\u17CB\u178A\u17C2\u179B\u1794\u17B6\u1793\u1780\u17C6\u178E\u178F\u17CB ${i.pattern}`:`\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u179B\u17C1\u1781\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u17D6 \u178F\u17D2\u179A\u17BC\u179C\u178F\u17C2\u1787\u17B6\u1796\u17A0\u17BB\u1782\u17BB\u178E\u1793\u17C3 ${n.divisor}`;case"unrecognized_keys":return`\u179A\u1780\u1783\u17BE\u1789\u179F\u17C4\u1798\u17B7\u1793\u179F\u17D2\u1782\u17B6\u179B\u17CB\u17D6 ${g(n.keys,", ")}`;case"invalid_key":return`\u179F\u17C4\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${n.origin}`;case"invalid_union":return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C";case"invalid_element":return`\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C\u1793\u17C5\u1780\u17D2\u1793\u17BB\u1784 ${n.origin}`;default:return"\u1791\u17B7\u1793\u17D2\u1793\u1793\u17D0\u1799\u1798\u17B7\u1793\u178F\u17D2\u179A\u17B9\u1798\u178F\u17D2\u179A\u17BC\u179C"}}},"error");s(dr,"default")});function Zc(){return dr()}var Ah=w(()=>{Fc();s(Zc,"default")});function Jc(){return{localeError:Sw()}}var Sw,Dh=w(()=>{P();Sw=s(()=>{let e={string:{unit:"\u0C85\u0C95\u0CCD\u0CB7\u0CB0\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},file:{unit:"\u0CAC\u0CC8\u0C9F\u0CCD\u200C\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},array:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},set:{unit:"\u0CB5\u0CB8\u0CCD\u0CA4\u0CC1\u0C97\u0CB3\u0CC1",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"},map:{unit:"entries",verb:"\u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD",email:"email \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95\u0CA6 \u0CB8\u0CAE\u0CAF",date:"ISO \u0CA6\u0CBF\u0CA8\u0CBE\u0C82\u0C95",time:"ISO \u0CB8\u0CAE\u0CAF",duration:"ISO \u0C85\u0CB5\u0CA7\u0CBF",ipv4:"IPv4 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",ipv6:"IPv6 \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",mac:"MAC \u0CB5\u0CBF\u0CB3\u0CBE\u0CB8",cidrv4:"IPv4 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",cidrv6:"IPv6 \u0CB5\u0CCD\u0CAF\u0CBE\u0CAA\u0CCD\u0CA4\u0CBF\u0CAF",base64:"base64-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",base64url:"base64url-encoded\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",json_string:"JSON\u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD",e164:"E.164 \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",credit_card:"\u0C95\u0CCD\u0CB0\u0CC6\u0CA1\u0CBF\u0C9F\u0CCD \u0C95\u0CBE\u0CB0\u0CCD\u0CA1\u0CCD \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6",currency_code:"\u0C95\u0CB0\u0CC6\u0CA8\u0CCD\u0CB8\u0CBF \u0C95\u0CCB\u0CA1\u0CCD",iban:"IBAN",jwt:"JWT",template_literal:"\u0C87\u0CA8\u0CCD\u0CAA\u0CC1\u0C9F\u0CCD"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${i}, \u0CB8\u0CCD\u0CB5\u0CC0\u0C95\u0CB0\u0CBF\u0CB8\u0CBF\u0CA6\u0CA8\u0CC1 ${u}`}case"invalid_value":return n.values.length===1?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${x(n.values[0])}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C86\u0CAF\u0CCD\u0C95\u0CC6: \u0C87\u0CB5\u0CC1\u0C97\u0CB3\u0CB2\u0CCD\u0CB2\u0CBF \u0C92\u0C82\u0CA6\u0CA8\u0CCD\u0CA8\u0CC1 \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin??"value"} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${i}${n.maximum.toString()} ${a.unit??"\u0C85\u0C82\u0CB6\u0C97\u0CB3\u0CC1"}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0CA6\u0CCA\u0CA1\u0CCD\u0CA1\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin??"value"} \u0C8E\u0C82\u0CA6\u0CC1 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin} \u0CB9\u0CCA\u0C82\u0CA6\u0CB2\u0CC1 ${i}${n.minimum.toString()} ${a.unit}`:`\u0CA4\u0CC1\u0C82\u0CAC\u0CBE \u0C9A\u0CBF\u0C95\u0CCD\u0C95\u0CA6\u0CC1: \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.origin} \u0C8E\u0C82\u0CA6\u0CC1 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0CAA\u0CCD\u0CB0\u0CBE\u0CB0\u0C82\u0CAD\u0CBF\u0CB8\u0CAC\u0CC7\u0C95\u0CC1 "${i.prefix}"`:i.format==="ends_with"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C87\u0CA6\u0CB0\u0CCA\u0C82\u0CA6\u0CBF\u0C97\u0CC6 \u0C95\u0CCA\u0CA8\u0CC6\u0C97\u0CCA\u0CB3\u0CCD\u0CB3\u0CAC\u0CC7\u0C95\u0CC1 "${i.suffix}"`:i.format==="includes"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0C92\u0CB3\u0C97\u0CCA\u0C82\u0CA1\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 "${i.includes}"`:i.format==="regex"?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0CB8\u0CCD\u0C9F\u0CCD\u0CB0\u0CBF\u0C82\u0C97\u0CCD: \u0CAE\u0CBE\u0CA6\u0CB0\u0CBF\u0C97\u0CC6 \u0CB9\u0CCA\u0C82\u0CA6\u0CBF\u0C95\u0CC6\u0CAF\u0CBE\u0C97\u0CAC\u0CC7\u0C95\u0CC1 ${i.pattern}`:`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6: \u0CAC\u0CB9\u0CC1\u0CB8\u0C82\u0C96\u0CCD\u0CAF\u0CC6\u0CAF\u0CBE\u0C97\u0CBF\u0CB0\u0CAC\u0CC7\u0C95\u0CC1 ${n.divisor}`;case"unrecognized_keys":return`\u0C97\u0CC1\u0CB0\u0CC1\u0CA4\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CA6 \u0C95\u0CC0 ${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF\u0CB5\u0CBE\u0CA6 \u0C95\u0CC0 \u0C87\u0CA8\u0CCD ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CA4\u0CBE\u0CB0\u0CA4\u0CAE\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF. \u0CA8\u0CBF\u0CB0\u0CC0\u0C95\u0CCD\u0CB7\u0CBF\u0CB8\u0CB2\u0CBE\u0C97\u0CBF\u0CA6\u0CC6 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD";case"invalid_element":return`\u0CB0\u0CB2\u0CCD\u0CB2\u0CBF \u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0CAE\u0CCC\u0CB2\u0CCD\u0CAF ${n.origin}`;default:return"\u0C85\u0CAE\u0CBE\u0CA8\u0CCD\u0CAF \u0C87\u0CA8\u0CCD\u200C\u0CAA\u0CC1\u0C9F\u0CCD"}}},"error");s(Jc,"default")});function Vc(){return{localeError:Iw()}}var Iw,Uh=w(()=>{P();Iw=s(()=>{let e={string:{unit:"\uBB38\uC790",verb:"to have"},file:{unit:"\uBC14\uC774\uD2B8",verb:"to have"},array:{unit:"\uAC1C",verb:"to have"},set:{unit:"\uAC1C",verb:"to have"},map:{unit:"\uAC1C",verb:"to have"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\uC785\uB825",email:"\uC774\uBA54\uC77C \uC8FC\uC18C",url:"URL",emoji:"\uC774\uBAA8\uC9C0",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \uB0A0\uC9DC\uC2DC\uAC04",date:"ISO \uB0A0\uC9DC",time:"ISO \uC2DC\uAC04",duration:"ISO \uAE30\uAC04",ipv4:"IPv4 \uC8FC\uC18C",ipv6:"IPv6 \uC8FC\uC18C",mac:"MAC \uC8FC\uC18C",cidrv4:"IPv4 \uBC94\uC704",cidrv6:"IPv6 \uBC94\uC704",base64:"base64 \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",base64url:"base64url \uC778\uCF54\uB529 \uBB38\uC790\uC5F4",json_string:"JSON \uBB38\uC790\uC5F4",e164:"E.164 \uBC88\uD638",credit_card:"\uC2E0\uC6A9\uCE74\uB4DC \uBC88\uD638",currency_code:"\uD1B5\uD654 \uCF54\uB4DC",iban:"IBAN",jwt:"JWT",template_literal:"\uC785\uB825"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 instanceof ${n.expected}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${u}\uC785\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC785\uB825: \uC608\uC0C1 \uD0C0\uC785\uC740 ${i}, \uBC1B\uC740 \uD0C0\uC785\uC740 ${u}\uC785\uB2C8\uB2E4`}case"invalid_value":return n.values.length===1?`\uC798\uBABB\uB41C \uC785\uB825: \uAC12\uC740 ${x(n.values[0])} \uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C \uC635\uC158: ${g(n.values,"\uB610\uB294 ")} \uC911 \uD558\uB098\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"too_big":{let i=n.inclusive?"\uC774\uD558":"\uBBF8\uB9CC",a=i==="\uBBF8\uB9CC"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",u=t(n.origin),c=u?.unit??"\uC694\uC18C";return u?`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${n.maximum.toString()}${c} ${i}${a}`:`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uD07D\uB2C8\uB2E4: ${n.maximum.toString()} ${i}${a}`}case"too_small":{let i=n.inclusive?"\uC774\uC0C1":"\uCD08\uACFC",a=i==="\uC774\uC0C1"?"\uC774\uC5B4\uC57C \uD569\uB2C8\uB2E4":"\uC5EC\uC57C \uD569\uB2C8\uB2E4",u=t(n.origin),c=u?.unit??"\uC694\uC18C";return u?`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${n.minimum.toString()}${c} ${i}${a}`:`${n.origin??"\uAC12"}\uC774 \uB108\uBB34 \uC791\uC2B5\uB2C8\uB2E4: ${n.minimum.toString()} ${i}${a}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${i.prefix}"(\uC73C)\uB85C \uC2DC\uC791\uD574\uC57C \uD569\uB2C8\uB2E4`:i.format==="ends_with"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${i.suffix}"(\uC73C)\uB85C \uB05D\uB098\uC57C \uD569\uB2C8\uB2E4`:i.format==="includes"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: "${i.includes}"\uC744(\uB97C) \uD3EC\uD568\uD574\uC57C \uD569\uB2C8\uB2E4`:i.format==="regex"?`\uC798\uBABB\uB41C \uBB38\uC790\uC5F4: \uC815\uADDC\uC2DD ${i.pattern} \uD328\uD134\uACFC \uC77C\uCE58\uD574\uC57C \uD569\uB2C8\uB2E4`:`\uC798\uBABB\uB41C ${r[i.format]??n.format}`}case"not_multiple_of":return`\uC798\uBABB\uB41C \uC22B\uC790: ${n.divisor}\uC758 \uBC30\uC218\uC5EC\uC57C \uD569\uB2C8\uB2E4`;case"unrecognized_keys":return`\uC778\uC2DD\uD560 \uC218 \uC5C6\uB294 \uD0A4: ${g(n.keys,", ")}`;case"invalid_key":return`\uC798\uBABB\uB41C \uD0A4: ${n.origin}`;case"invalid_union":return"\uC798\uBABB\uB41C \uC785\uB825";case"invalid_element":return`\uC798\uBABB\uB41C \uAC12: ${n.origin}`;default:return"\uC798\uBABB\uB41C \uC785\uB825"}}},"error");s(Vc,"default")});function Rh(e){let t=Math.abs(e),r=t%10,o=t%100;return o>=11&&o<=19||r===0?"many":r===1?"one":"few"}function Bc(){return{localeError:zw()}}var fr,zw,Lh=w(()=>{P();fr=s(e=>e.charAt(0).toUpperCase()+e.slice(1),"capitalizeFirstCharacter");s(Rh,"getUnitTypeFromNumber");zw=s(()=>{let e={string:{unit:{one:"simbolis",few:"simboliai",many:"simboli\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne ilgesn\u0117 kaip",notInclusive:"turi b\u016Bti trumpesn\u0117 kaip"},bigger:{inclusive:"turi b\u016Bti ne trumpesn\u0117 kaip",notInclusive:"turi b\u016Bti ilgesn\u0117 kaip"}}},file:{unit:{one:"baitas",few:"baitai",many:"bait\u0173"},verb:{smaller:{inclusive:"turi b\u016Bti ne didesnis kaip",notInclusive:"turi b\u016Bti ma\u017Eesnis kaip"},bigger:{inclusive:"turi b\u016Bti ne ma\u017Eesnis kaip",notInclusive:"turi b\u016Bti didesnis kaip"}}},array:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}},set:{unit:{one:"element\u0105",few:"elementus",many:"element\u0173"},verb:{smaller:{inclusive:"turi tur\u0117ti ne daugiau kaip",notInclusive:"turi tur\u0117ti ma\u017Eiau kaip"},bigger:{inclusive:"turi tur\u0117ti ne ma\u017Eiau kaip",notInclusive:"turi tur\u0117ti daugiau kaip"}}}};function t(n,i,a,u){let c=e[n]??null;return c===null?c:{unit:c.unit[i],verb:c.verb[u][a?"inclusive":"notInclusive"]}}s(t,"getSizing");let r={regex:"\u012Fvestis",email:"el. pa\u0161to adresas",url:"URL",emoji:"jaustukas",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO data ir laikas",date:"ISO data",time:"ISO laikas",duration:"ISO trukm\u0117",ipv4:"IPv4 adresas",ipv6:"IPv6 adresas",mac:"MAC adresas",cidrv4:"IPv4 tinklo prefiksas (CIDR)",cidrv6:"IPv6 tinklo prefiksas (CIDR)",base64:"base64 u\u017Ekoduota eilut\u0117",base64url:"base64url u\u017Ekoduota eilut\u0117",json_string:"JSON eilut\u0117",e164:"E.164 numeris",credit_card:"kredito kortel\u0117s numeris",currency_code:"valiutos kodas",iban:"IBAN",jwt:"JWT",template_literal:"\u012Fvestis"},o={nan:"NaN",number:"skai\u010Dius",bigint:"sveikasis skai\u010Dius",string:"eilut\u0117",boolean:"login\u0117 reik\u0161m\u0117",undefined:"neapibr\u0117\u017Eta reik\u0161m\u0117",function:"funkcija",symbol:"simbolis",array:"masyvas",object:"objektas",null:"nulin\u0117 reik\u0161m\u0117"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Gautas tipas ${u}, o tik\u0117tasi - instanceof ${n.expected}`:`Gautas tipas ${u}, o tik\u0117tasi - ${i}`}case"invalid_value":return n.values.length===1?`Privalo b\u016Bti ${x(n.values[0])}`:`Privalo b\u016Bti vienas i\u0161 ${g(n.values,"|")} pasirinkim\u0173`;case"too_big":{let i=o[n.origin]??n.origin,a=t(n.origin,Rh(Number(n.maximum)),n.inclusive??!1,"smaller");if(a?.verb)return`${fr(i??n.origin??"reik\u0161m\u0117")} ${a.verb} ${n.maximum.toString()} ${a.unit??"element\u0173"}`;let u=n.inclusive?"ne didesnis kaip":"ma\u017Eesnis kaip";return`${fr(i??n.origin??"reik\u0161m\u0117")} turi b\u016Bti ${u} ${n.maximum.toString()} ${a?.unit}`}case"too_small":{let i=o[n.origin]??n.origin,a=t(n.origin,Rh(Number(n.minimum)),n.inclusive??!1,"bigger");if(a?.verb)return`${fr(i??n.origin??"reik\u0161m\u0117")} ${a.verb} ${n.minimum.toString()} ${a.unit??"element\u0173"}`;let u=n.inclusive?"ne ma\u017Eesnis kaip":"didesnis kaip";return`${fr(i??n.origin??"reik\u0161m\u0117")} turi b\u016Bti ${u} ${n.minimum.toString()} ${a?.unit}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Eilut\u0117 privalo prasid\u0117ti "${i.prefix}"`:i.format==="ends_with"?`Eilut\u0117 privalo pasibaigti "${i.suffix}"`:i.format==="includes"?`Eilut\u0117 privalo \u012Ftraukti "${i.includes}"`:i.format==="regex"?`Eilut\u0117 privalo atitikti ${i.pattern}`:`Neteisingas ${r[i.format]??n.format}`}case"not_multiple_of":return`Skai\u010Dius privalo b\u016Bti ${n.divisor} kartotinis.`;case"unrecognized_keys":return`Neatpa\u017Eint${n.keys.length>1?"i":"as"} rakt${n.keys.length>1?"ai":"as"}: ${g(n.keys,", ")}`;case"invalid_key":return"Rastas klaidingas raktas";case"invalid_union":return"Klaidinga \u012Fvestis";case"invalid_element":{let i=o[n.origin]??n.origin;return`${fr(i??n.origin??"reik\u0161m\u0117")} turi klaiding\u0105 \u012Fvest\u012F`}default:return"Klaidinga \u012Fvestis"}}},"error");s(Bc,"default")});function Qc(){return{localeError:Pw()}}var Pw,Ch=w(()=>{P();Pw=s(()=>{let e={string:{unit:"\u0437\u043D\u0430\u0446\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},file:{unit:"\u0431\u0430\u0458\u0442\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},array:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},set:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"},map:{unit:"\u0441\u0442\u0430\u0432\u043A\u0438",verb:"\u0434\u0430 \u0438\u043C\u0430\u0430\u0442"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0432\u043D\u0435\u0441",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u043D\u0430 \u0435-\u043F\u043E\u0448\u0442\u0430",url:"URL",emoji:"\u0435\u043C\u043E\u045F\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0443\u043C \u0438 \u0432\u0440\u0435\u043C\u0435",date:"ISO \u0434\u0430\u0442\u0443\u043C",time:"ISO \u0432\u0440\u0435\u043C\u0435",duration:"ISO \u0432\u0440\u0435\u043C\u0435\u0442\u0440\u0430\u0435\u045A\u0435",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441\u0430",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441\u0430",mac:"MAC \u0430\u0434\u0440\u0435\u0441\u0430",cidrv4:"IPv4 \u043E\u043F\u0441\u0435\u0433",cidrv6:"IPv6 \u043E\u043F\u0441\u0435\u0433",base64:"base64-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",base64url:"base64url-\u0435\u043D\u043A\u043E\u0434\u0438\u0440\u0430\u043D\u0430 \u043D\u0438\u0437\u0430",json_string:"JSON \u043D\u0438\u0437\u0430",e164:"E.164 \u0431\u0440\u043E\u0458",credit_card:"\u0431\u0440\u043E\u0458 \u043D\u0430 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u0430 \u043A\u0430\u0440\u0442\u0438\u0447\u043A\u0430",currency_code:"\u043A\u043E\u0434 \u043D\u0430 \u0432\u0430\u043B\u0443\u0442\u0430",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u043D\u0435\u0441"},o={nan:"NaN",number:"\u0431\u0440\u043E\u0458",array:"\u043D\u0438\u0437\u0430"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 instanceof ${n.expected}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${u}`:`\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${i}, \u043F\u0440\u0438\u043C\u0435\u043D\u043E ${u}`}case"invalid_value":return n.values.length===1?`Invalid input: expected ${x(n.values[0])}`:`\u0413\u0440\u0435\u0448\u0430\u043D\u0430 \u043E\u043F\u0446\u0438\u0458\u0430: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 \u0435\u0434\u043D\u0430 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0438\u043C\u0430 ${i}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0438"}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u0433\u043E\u043B\u0435\u043C: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin??"\u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442\u0430"} \u0434\u0430 \u0431\u0438\u0434\u0435 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin} \u0434\u0430 \u0438\u043C\u0430 ${i}${n.minimum.toString()} ${a.unit}`:`\u041F\u0440\u0435\u043C\u043D\u043E\u0433\u0443 \u043C\u0430\u043B: \u0441\u0435 \u043E\u0447\u0435\u043A\u0443\u0432\u0430 ${n.origin} \u0434\u0430 \u0431\u0438\u0434\u0435 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u043F\u043E\u0447\u043D\u0443\u0432\u0430 \u0441\u043E "${i.prefix}"`:i.format==="ends_with"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0437\u0430\u0432\u0440\u0448\u0443\u0432\u0430 \u0441\u043E "${i.suffix}"`:i.format==="includes"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0432\u043A\u043B\u0443\u0447\u0443\u0432\u0430 "${i.includes}"`:i.format==="regex"?`\u041D\u0435\u0432\u0430\u0436\u0435\u0447\u043A\u0430 \u043D\u0438\u0437\u0430: \u043C\u043E\u0440\u0430 \u0434\u0430 \u043E\u0434\u0433\u043E\u0430\u0440\u0430 \u043D\u0430 \u043F\u0430\u0442\u0435\u0440\u043D\u043E\u0442 ${i.pattern}`:`Invalid ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0413\u0440\u0435\u0448\u0435\u043D \u0431\u0440\u043E\u0458: \u043C\u043E\u0440\u0430 \u0434\u0430 \u0431\u0438\u0434\u0435 \u0434\u0435\u043B\u0438\u0432 \u0441\u043E ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D\u0438 \u043A\u043B\u0443\u0447\u0435\u0432\u0438":"\u041D\u0435\u043F\u0440\u0435\u043F\u043E\u0437\u043D\u0430\u0435\u043D \u043A\u043B\u0443\u0447"}: ${g(n.keys,", ")}`;case"invalid_key":return`\u0413\u0440\u0435\u0448\u0435\u043D \u043A\u043B\u0443\u0447 \u0432\u043E ${n.origin}`;case"invalid_union":return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441";case"invalid_element":return`\u0413\u0440\u0435\u0448\u043D\u0430 \u0432\u0440\u0435\u0434\u043D\u043E\u0441\u0442 \u0432\u043E ${n.origin}`;default:return"\u0413\u0440\u0435\u0448\u0435\u043D \u0432\u043D\u0435\u0441"}}},"error");s(Qc,"default")});function Gc(){return{localeError:Ew()}}var Ew,Mh=w(()=>{P();Ew=s(()=>{let e={string:{unit:"aksara",verb:"mempunyai"},file:{unit:"bait",verb:"mempunyai"},array:{unit:"elemen",verb:"mempunyai"},set:{unit:"elemen",verb:"mempunyai"},map:{unit:"elemen",verb:"mempunyai"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"alamat e-mel",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"tarikh masa ISO",date:"tarikh ISO",time:"masa ISO",duration:"tempoh ISO",ipv4:"alamat IPv4",ipv6:"alamat IPv6",mac:"alamat MAC",cidrv4:"julat IPv4",cidrv6:"julat IPv6",base64:"string dikodkan base64",base64url:"string dikodkan base64url",json_string:"string JSON",e164:"nombor E.164",credit_card:"nombor kad kredit",currency_code:"kod mata wang",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"nombor"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Input tidak sah: dijangka instanceof ${n.expected}, diterima ${u}`:`Input tidak sah: dijangka ${i}, diterima ${u}`}case"invalid_value":return n.values.length===1?`Input tidak sah: dijangka ${x(n.values[0])}`:`Pilihan tidak sah: dijangka salah satu daripada ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Terlalu besar: dijangka ${n.origin??"nilai"} ${a.verb} ${i}${n.maximum.toString()} ${a.unit??"elemen"}`:`Terlalu besar: dijangka ${n.origin??"nilai"} adalah ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Terlalu kecil: dijangka ${n.origin} ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`Terlalu kecil: dijangka ${n.origin} adalah ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`String tidak sah: mesti bermula dengan "${i.prefix}"`:i.format==="ends_with"?`String tidak sah: mesti berakhir dengan "${i.suffix}"`:i.format==="includes"?`String tidak sah: mesti mengandungi "${i.includes}"`:i.format==="regex"?`String tidak sah: mesti sepadan dengan corak ${i.pattern}`:`${r[i.format]??n.format} tidak sah`}case"not_multiple_of":return`Nombor tidak sah: perlu gandaan ${n.divisor}`;case"unrecognized_keys":return`Kunci tidak dikenali: ${g(n.keys,", ")}`;case"invalid_key":return`Kunci tidak sah dalam ${n.origin}`;case"invalid_union":return"Input tidak sah";case"invalid_element":return`Nilai tidak sah dalam ${n.origin}`;default:return"Input tidak sah"}}},"error");s(Gc,"default")});function Wc(){return{localeError:Tw()}}var Tw,Fh=w(()=>{P();Tw=s(()=>{let e={string:{unit:"\u0905\u0915\u094D\u0937\u0930",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},file:{unit:"\u092C\u093E\u0907\u091F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},array:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},set:{unit:"\u0924\u0924\u094D\u0935",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"},map:{unit:"\u092A\u094D\u0930\u0935\u093F\u0937\u094D\u091F\u093F",verb:"\u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0907\u0928\u092A\u0941\u091F",email:"\u0907\u092E\u0947\u0932 \u0920\u0947\u0917\u093E\u0928\u093E",url:"URL",emoji:"\u0907\u092E\u094B\u091C\u0940",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u092E\u093F\u0924\u093F \u0930 \u0938\u092E\u092F",date:"ISO \u092E\u093F\u0924\u093F",time:"ISO \u0938\u092E\u092F",duration:"ISO \u0905\u0935\u0927\u093F",ipv4:"IPv4 \u0920\u0947\u0917\u093E\u0928\u093E",ipv6:"IPv6 \u0920\u0947\u0917\u093E\u0928\u093E",mac:"MAC \u0920\u0947\u0917\u093E\u0928\u093E",cidrv4:"IPv4 \u0926\u093E\u092F\u0930\u093E",cidrv6:"IPv6 \u0926\u093E\u092F\u0930\u093E",base64:"base64-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",base64url:"base64url-\u0907\u0928\u094D\u0915\u094B\u0921 \u0917\u0930\u093F\u090F\u0915\u094B \u0938\u094D\u091F\u094D\u0930\u093F\u0919",json_string:"JSON \u0938\u094D\u091F\u094D\u0930\u093F\u0919",e164:"E.164 \u0928\u092E\u094D\u092C\u0930",credit_card:"\u0915\u094D\u0930\u0947\u0921\u093F\u091F \u0915\u093E\u0930\u094D\u0921 \u0928\u092E\u094D\u092C\u0930",currency_code:"\u092E\u0941\u0926\u094D\u0930\u093E \u0915\u094B\u0921",iban:"IBAN",jwt:"JWT",template_literal:"\u0907\u0928\u092A\u0941\u091F"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${i}, \u092A\u094D\u0930\u093E\u092A\u094D\u0924 ${u}`}case"invalid_value":return n.values.length===1?`\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${x(n.values[0])}`:`\u0905\u092E\u093E\u0928\u094D\u092F \u0935\u093F\u0915\u0932\u094D\u092A: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 \u092E\u093E\u0928\u0939\u0930\u0942 \u092E\u0927\u094D\u092F\u0947 \u090F\u0915 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${n.origin??"\u092E\u093E\u0928"} \u092E\u093E ${i}${n.maximum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0920\u0942\u0932\u094B: ${n.origin??"\u092E\u093E\u0928"} ${i}${n.maximum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${n.origin} \u092E\u093E ${i}${n.minimum.toString()} ${a.unit} ${a.verb}`:`\u0927\u0947\u0930\u0948 \u0938\u093E\u0928\u094B: ${n.origin} ${i}${n.minimum.toString()} \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${i.prefix}" \u092C\u093E\u091F \u0938\u0941\u0930\u0941 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:i.format==="ends_with"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${i.suffix}" \u092E\u093E \u0938\u092E\u093E\u092A\u094D\u0924 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:i.format==="includes"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: "${i.includes}" \u0938\u092E\u093E\u0935\u0947\u0936 \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`:i.format==="regex"?`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u094D\u091F\u094D\u0930\u093F\u0919: \u0922\u093E\u0901\u091A\u093E ${i.pattern} \u0938\u0901\u0917 \u092E\u0947\u0932 \u0916\u093E\u0928\u0941\u092A\u0930\u094D\u091B`:`\u0905\u092E\u093E\u0928\u094D\u092F ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0938\u0902\u0916\u094D\u092F\u093E: ${n.divisor} \u0915\u094B \u0917\u0941\u0923\u091C \u0939\u0941\u0928\u0941\u092A\u0930\u094D\u091B`;case"unrecognized_keys":return`\u0905\u092A\u0930\u093F\u091A\u093F\u0924 \u0915\u0941\u091E\u094D\u091C\u0940${n.keys.length>1?"\u0939\u0930\u0942":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u0905\u092E\u093E\u0928\u094D\u092F \u0915\u0941\u091E\u094D\u091C\u0940: ${n.origin} \u092E\u093E`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u0905\u092E\u093E\u0928\u094D\u092F \u0921\u093F\u0938\u094D\u0915\u094D\u0930\u093F\u092E\u093F\u0928\u0947\u091F\u0930 \u092E\u093E\u0928: \u0905\u092A\u0947\u0915\u094D\u0937\u093F\u0924 ${n.options.map(a=>`'${a}'`).join(" | ")}`:"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F";case"invalid_element":return`\u0905\u092E\u093E\u0928\u094D\u092F \u092E\u093E\u0928: ${n.origin} \u092E\u093E`;default:return"\u0905\u092E\u093E\u0928\u094D\u092F \u0907\u0928\u092A\u0941\u091F"}}},"error");s(Wc,"default")});function Kc(){return{localeError:Ow()}}var Ow,Zh=w(()=>{P();Ow=s(()=>{let e={string:{unit:"tekens",verb:"heeft"},file:{unit:"bytes",verb:"heeft"},array:{unit:"elementen",verb:"heeft"},set:{unit:"elementen",verb:"heeft"},map:{unit:"elementen",verb:"heeft"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"invoer",email:"emailadres",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum en tijd",date:"ISO datum",time:"ISO tijd",duration:"ISO duur",ipv4:"IPv4-adres",ipv6:"IPv6-adres",mac:"MAC-adres",cidrv4:"IPv4-bereik",cidrv6:"IPv6-bereik",base64:"base64-gecodeerde tekst",base64url:"base64 URL-gecodeerde tekst",json_string:"JSON string",e164:"E.164-nummer",credit_card:"creditcardnummer",currency_code:"valutacode",iban:"IBAN",jwt:"JWT",template_literal:"invoer"},o={nan:"NaN",number:"getal"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ongeldige invoer: verwacht instanceof ${n.expected}, ontving ${u}`:`Ongeldige invoer: verwacht ${i}, ontving ${u}`}case"invalid_value":return n.values.length===1?`Ongeldige invoer: verwacht ${x(n.values[0])}`:`Ongeldige optie: verwacht \xE9\xE9n van ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin),u=n.origin==="date"?"laat":n.origin==="string"?"lang":"groot";return a?`Te ${u}: verwacht dat ${n.origin??"waarde"} ${i}${n.maximum.toString()} ${a.unit??"elementen"} ${a.verb}`:`Te ${u}: verwacht dat ${n.origin??"waarde"} ${i}${n.maximum.toString()} is`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin),u=n.origin==="date"?"vroeg":n.origin==="string"?"kort":"klein";return a?`Te ${u}: verwacht dat ${n.origin} ${i}${n.minimum.toString()} ${a.unit} ${a.verb}`:`Te ${u}: verwacht dat ${n.origin} ${i}${n.minimum.toString()} is`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ongeldige tekst: moet met "${i.prefix}" beginnen`:i.format==="ends_with"?`Ongeldige tekst: moet op "${i.suffix}" eindigen`:i.format==="includes"?`Ongeldige tekst: moet "${i.includes}" bevatten`:i.format==="regex"?`Ongeldige tekst: moet overeenkomen met patroon ${i.pattern}`:`Ongeldig: ${r[i.format]??n.format}`}case"not_multiple_of":return`Ongeldig getal: moet een veelvoud van ${n.divisor} zijn`;case"unrecognized_keys":return`Onbekende key${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Ongeldige key in ${n.origin}`;case"invalid_union":return"Ongeldige invoer";case"invalid_element":return`Ongeldige waarde in ${n.origin}`;default:return"Ongeldige invoer"}}},"error");s(Kc,"default")});function Hc(){return{localeError:jw()}}var jw,Jh=w(()=>{P();jw=s(()=>{let e={string:{unit:"teikn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"element",verb:"\xE5 innehalde"},set:{unit:"element",verb:"\xE5 innehalde"},map:{unit:"element",verb:"\xE5 innehalde"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varigheit",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkoda streng",base64url:"base64url-enkoda streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tal",array:"liste"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldig input: forventa instanceof ${n.expected}, fekk ${u}`:`Ugyldig input: forventa ${i}, fekk ${u}`}case"invalid_value":return n.values.length===1?`Ugyldig verdi: forventa ${x(n.values[0])}`:`Ugyldig val: forventa eitt av ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`For stor(t): forventa ${n.origin??"value"} til \xE5 ha ${i}${n.maximum.toString()} ${a.unit??"element"}`:`For stor(t): forventa ${n.origin??"value"} til \xE5 ha ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`For lite(n): forventa ${n.origin} til \xE5 ha ${i}${n.minimum.toString()} ${a.unit}`:`For lite(n): forventa ${n.origin} til \xE5 ha ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${i.prefix}"`:i.format==="ends_with"?`Ugyldig streng: m\xE5 slutte med "${i.suffix}"`:i.format==="includes"?`Ugyldig streng: m\xE5 innehalde "${i.includes}"`:i.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${i.pattern}`:`Ugyldig ${r[i.format]??n.format}`}case"not_multiple_of":return`Ugyldig tal: m\xE5 vere eit multiplum av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukjende n\xF8klar":"Ukjend n\xF8kkel"}: ${g(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${n.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${n.origin}`;default:return"Ugyldig input"}}},"error");s(Hc,"default")});function qc(){return{localeError:Nw()}}var Nw,Vh=w(()=>{P();Nw=s(()=>{let e={string:{unit:"tegn",verb:"\xE5 ha"},file:{unit:"bytes",verb:"\xE5 ha"},array:{unit:"elementer",verb:"\xE5 inneholde"},set:{unit:"elementer",verb:"\xE5 inneholde"},map:{unit:"elementer",verb:"\xE5 inneholde"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"input",email:"e-postadresse",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO dato- og klokkeslett",date:"ISO-dato",time:"ISO-klokkeslett",duration:"ISO-varighet",ipv4:"IPv4-adresse",ipv6:"IPv6-adresse",mac:"MAC-adresse",cidrv4:"IPv4-spekter",cidrv6:"IPv6-spekter",base64:"base64-enkodet streng",base64url:"base64url-enkodet streng",json_string:"JSON-streng",e164:"E.164-nummer",credit_card:"kredittkortnummer",currency_code:"valutakode",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"tall",array:"liste"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ugyldig input: forventet instanceof ${n.expected}, fikk ${u}`:`Ugyldig input: forventet ${i}, fikk ${u}`}case"invalid_value":return n.values.length===1?`Ugyldig verdi: forventet ${x(n.values[0])}`:`Ugyldig valg: forventet en av ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`For stor(t): forventet ${n.origin??"value"} til \xE5 ha ${i}${n.maximum.toString()} ${a.unit??"elementer"}`:`For stor(t): forventet ${n.origin??"value"} til \xE5 ha ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`For lite(n): forventet ${n.origin} til \xE5 ha ${i}${n.minimum.toString()} ${a.unit}`:`For lite(n): forventet ${n.origin} til \xE5 ha ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ugyldig streng: m\xE5 starte med "${i.prefix}"`:i.format==="ends_with"?`Ugyldig streng: m\xE5 ende med "${i.suffix}"`:i.format==="includes"?`Ugyldig streng: m\xE5 inneholde "${i.includes}"`:i.format==="regex"?`Ugyldig streng: m\xE5 matche m\xF8nsteret ${i.pattern}`:`Ugyldig ${r[i.format]??n.format}`}case"not_multiple_of":return`Ugyldig tall: m\xE5 v\xE6re et multiplum av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ukjente n\xF8kler":"Ukjent n\xF8kkel"}: ${g(n.keys,", ")}`;case"invalid_key":return`Ugyldig n\xF8kkel i ${n.origin}`;case"invalid_union":return"Ugyldig input";case"invalid_element":return`Ugyldig verdi i ${n.origin}`;default:return"Ugyldig input"}}},"error");s(qc,"default")});function Xc(){return{localeError:Aw()}}var Aw,Bh=w(()=>{P();Aw=s(()=>{let e={string:{unit:"harf",verb:"olmal\u0131d\u0131r"},file:{unit:"bayt",verb:"olmal\u0131d\u0131r"},array:{unit:"unsur",verb:"olmal\u0131d\u0131r"},set:{unit:"unsur",verb:"olmal\u0131d\u0131r"},map:{unit:"unsur",verb:"olmal\u0131d\u0131r"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"giren",email:"epostag\xE2h",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO heng\xE2m\u0131",date:"ISO tarihi",time:"ISO zaman\u0131",duration:"ISO m\xFCddeti",ipv4:"IPv4 ni\u015F\xE2n\u0131",ipv6:"IPv6 ni\u015F\xE2n\u0131",mac:"MAC ni\u015F\xE2n\u0131",cidrv4:"IPv4 menzili",cidrv6:"IPv6 menzili",base64:"base64-\u015Fifreli metin",base64url:"base64url-\u015Fifreli metin",json_string:"JSON metin",e164:"E.164 say\u0131s\u0131",credit_card:"i'tib\xE2r kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"giren"},o={nan:"NaN",number:"numara",array:"saf",null:"gayb"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`F\xE2sit giren: umulan instanceof ${n.expected}, al\u0131nan ${u}`:`F\xE2sit giren: umulan ${i}, al\u0131nan ${u}`}case"invalid_value":return n.values.length===1?`F\xE2sit giren: umulan ${x(n.values[0])}`:`F\xE2sit tercih: m\xFBteberler ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Fazla b\xFCy\xFCk: ${n.origin??"value"}, ${i}${n.maximum.toString()} ${a.unit??"elements"} sahip olmal\u0131yd\u0131.`:`Fazla b\xFCy\xFCk: ${n.origin??"value"}, ${i}${n.maximum.toString()} olmal\u0131yd\u0131.`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Fazla k\xFC\xE7\xFCk: ${n.origin}, ${i}${n.minimum.toString()} ${a.unit} sahip olmal\u0131yd\u0131.`:`Fazla k\xFC\xE7\xFCk: ${n.origin}, ${i}${n.minimum.toString()} olmal\u0131yd\u0131.`}case"invalid_format":{let i=n;return i.format==="starts_with"?`F\xE2sit metin: "${i.prefix}" ile ba\u015Flamal\u0131.`:i.format==="ends_with"?`F\xE2sit metin: "${i.suffix}" ile bitmeli.`:i.format==="includes"?`F\xE2sit metin: "${i.includes}" ihtiv\xE2 etmeli.`:i.format==="regex"?`F\xE2sit metin: ${i.pattern} nak\u015F\u0131na uymal\u0131.`:`F\xE2sit ${r[i.format]??n.format}`}case"not_multiple_of":return`F\xE2sit say\u0131: ${n.divisor} kat\u0131 olmal\u0131yd\u0131.`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar ${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7in tan\u0131nmayan anahtar var.`;case"invalid_union":return"Giren tan\u0131namad\u0131.";case"invalid_element":return`${n.origin} i\xE7in tan\u0131nmayan k\u0131ymet var.`;default:return"K\u0131ymet tan\u0131namad\u0131."}}},"error");s(Xc,"default")});function Yc(){return{localeError:Dw()}}var Dw,Qh=w(()=>{P();Dw=s(()=>{let e={string:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},file:{unit:"\u0628\u0627\u06CC\u067C\u0633",verb:"\u0648\u0644\u0631\u064A"},array:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},set:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"},map:{unit:"\u062A\u0648\u06A9\u064A",verb:"\u0648\u0644\u0631\u064A"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0648\u0631\u0648\u062F\u064A",email:"\u0628\u0631\u06CC\u069A\u0646\u0627\u0644\u06CC\u06A9",url:"\u06CC\u0648 \u0622\u0631 \u0627\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u064A",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0646\u06CC\u067C\u0647 \u0627\u0648 \u0648\u062E\u062A",date:"\u0646\u06D0\u067C\u0647",time:"\u0648\u062E\u062A",duration:"\u0645\u0648\u062F\u0647",ipv4:"\u062F IPv4 \u067E\u062A\u0647",ipv6:"\u062F IPv6 \u067E\u062A\u0647",mac:"\u062F MAC \u067E\u062A\u0647",cidrv4:"\u062F IPv4 \u0633\u0627\u062D\u0647",cidrv6:"\u062F IPv6 \u0633\u0627\u062D\u0647",base64:"base64-encoded \u0645\u062A\u0646",base64url:"base64url-encoded \u0645\u062A\u0646",json_string:"JSON \u0645\u062A\u0646",e164:"\u062F E.164 \u0634\u0645\u06D0\u0631\u0647",credit_card:"\u062F \u06A9\u0631\u06CC\u0689\u06CC\u067C \u06A9\u0627\u0631\u062A \u0634\u0645\u06CC\u0631\u0647",currency_code:"\u062F \u0627\u0633\u0639\u0627\u0631\u0648 \u06A9\u0648\u0689",iban:"IBAN",jwt:"JWT",template_literal:"\u0648\u0631\u0648\u062F\u064A"},o={nan:"NaN",number:"\u0639\u062F\u062F",array:"\u0627\u0631\u06D0"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F instanceof ${n.expected} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${u} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`:`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${i} \u0648\u0627\u06CC, \u0645\u06AB\u0631 ${u} \u062A\u0631\u0644\u0627\u0633\u0647 \u0634\u0648`}case"invalid_value":return n.values.length===1?`\u0646\u0627\u0633\u0645 \u0648\u0631\u0648\u062F\u064A: \u0628\u0627\u06CC\u062F ${x(n.values[0])} \u0648\u0627\u06CC`:`\u0646\u0627\u0633\u0645 \u0627\u0646\u062A\u062E\u0627\u0628: \u0628\u0627\u06CC\u062F \u06CC\u0648 \u0644\u0647 ${g(n.values,"|")} \u0685\u062E\u0647 \u0648\u0627\u06CC`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${n.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${i}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0635\u0631\u0648\u0646\u0647"} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u0644\u0648\u06CC: ${n.origin??"\u0627\u0631\u0632\u069A\u062A"} \u0628\u0627\u06CC\u062F ${i}${n.maximum.toString()} \u0648\u064A`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${n.origin} \u0628\u0627\u06CC\u062F ${i}${n.minimum.toString()} ${a.unit} \u0648\u0644\u0631\u064A`:`\u0689\u06CC\u0631 \u06A9\u0648\u0686\u0646\u06CC: ${n.origin} \u0628\u0627\u06CC\u062F ${i}${n.minimum.toString()} \u0648\u064A`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${i.prefix}" \u0633\u0631\u0647 \u067E\u06CC\u0644 \u0634\u064A`:i.format==="ends_with"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F "${i.suffix}" \u0633\u0631\u0647 \u067E\u0627\u06CC \u062A\u0647 \u0648\u0631\u0633\u064A\u0696\u064A`:i.format==="includes"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F "${i.includes}" \u0648\u0644\u0631\u064A`:i.format==="regex"?`\u0646\u0627\u0633\u0645 \u0645\u062A\u0646: \u0628\u0627\u06CC\u062F \u062F ${i.pattern} \u0633\u0631\u0647 \u0645\u0637\u0627\u0628\u0642\u062A \u0648\u0644\u0631\u064A`:`${r[i.format]??n.format} \u0646\u0627\u0633\u0645 \u062F\u06CC`}case"not_multiple_of":return`\u0646\u0627\u0633\u0645 \u0639\u062F\u062F: \u0628\u0627\u06CC\u062F \u062F ${n.divisor} \u0645\u0636\u0631\u0628 \u0648\u064A`;case"unrecognized_keys":return`\u0646\u0627\u0633\u0645 ${n.keys.length>1?"\u06A9\u0644\u06CC\u0689\u0648\u0646\u0647":"\u06A9\u0644\u06CC\u0689"}: ${g(n.keys,", ")}`;case"invalid_key":return`\u0646\u0627\u0633\u0645 \u06A9\u0644\u06CC\u0689 \u067E\u0647 ${n.origin} \u06A9\u06D0`;case"invalid_union":return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A";case"invalid_element":return`\u0646\u0627\u0633\u0645 \u0639\u0646\u0635\u0631 \u067E\u0647 ${n.origin} \u06A9\u06D0`;default:return"\u0646\u0627\u0633\u0645\u0647 \u0648\u0631\u0648\u062F\u064A"}}},"error");s(Yc,"default")});function el(){return{localeError:Uw()}}var Uw,Gh=w(()=>{P();Uw=s(()=>{let e={string:{unit:"znak\xF3w",verb:"mie\u0107"},file:{unit:"bajt\xF3w",verb:"mie\u0107"},array:{unit:"element\xF3w",verb:"mie\u0107"},set:{unit:"element\xF3w",verb:"mie\u0107"},map:{unit:"element\xF3w",verb:"mie\u0107"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"wyra\u017Cenie",email:"adres email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"data i godzina w formacie ISO",date:"data w formacie ISO",time:"godzina w formacie ISO",duration:"czas trwania ISO",ipv4:"adres IPv4",ipv6:"adres IPv6",mac:"adres MAC",cidrv4:"zakres IPv4",cidrv6:"zakres IPv6",base64:"ci\u0105g znak\xF3w zakodowany w formacie base64",base64url:"ci\u0105g znak\xF3w zakodowany w formacie base64url",json_string:"ci\u0105g znak\xF3w w formacie JSON",e164:"liczba E.164",credit_card:"numer karty kredytowej",currency_code:"kod waluty",iban:"IBAN",jwt:"JWT",template_literal:"wej\u015Bcie"},o={nan:"NaN",number:"liczba",array:"tablica"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano instanceof ${n.expected}, otrzymano ${u}`:`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${i}, otrzymano ${u}`}case"invalid_value":return n.values.length===1?`Nieprawid\u0142owe dane wej\u015Bciowe: oczekiwano ${x(n.values[0])}`:`Nieprawid\u0142owa opcja: oczekiwano jednej z warto\u015Bci ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Za du\u017Ca warto\u015B\u0107: oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${i}${n.maximum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt du\u017C(y/a/e): oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Za ma\u0142a warto\u015B\u0107: oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie mie\u0107 ${i}${n.minimum.toString()} ${a.unit??"element\xF3w"}`:`Zbyt ma\u0142(y/a/e): oczekiwano, \u017Ce ${n.origin??"warto\u015B\u0107"} b\u0119dzie wynosi\u0107 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zaczyna\u0107 si\u0119 od "${i.prefix}"`:i.format==="ends_with"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi ko\u0144czy\u0107 si\u0119 na "${i.suffix}"`:i.format==="includes"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi zawiera\u0107 "${i.includes}"`:i.format==="regex"?`Nieprawid\u0142owy ci\u0105g znak\xF3w: musi odpowiada\u0107 wzorcowi ${i.pattern}`:`Nieprawid\u0142ow(y/a/e) ${r[i.format]??n.format}`}case"not_multiple_of":return`Nieprawid\u0142owa liczba: musi by\u0107 wielokrotno\u015Bci\u0105 ${n.divisor}`;case"unrecognized_keys":return`Nierozpoznane klucze${n.keys.length>1?"s":""}: ${g(n.keys,", ")}`;case"invalid_key":return`Nieprawid\u0142owy klucz w ${n.origin}`;case"invalid_union":return"Nieprawid\u0142owe dane wej\u015Bciowe";case"invalid_element":return`Nieprawid\u0142owa warto\u015B\u0107 w ${n.origin}`;default:return"Nieprawid\u0142owe dane wej\u015Bciowe"}}},"error");s(el,"default")});function tl(){return{localeError:Rw()}}var Rw,Wh=w(()=>{P();Rw=s(()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function t(a){return e[a]??null}s(t,"getSizing");let r={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"o intervalo de endere\xE7os IPv4",cidrv6:"o intervalo de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},n={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tuplo",articles:o.masculine},record:{name:"registo",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"ficheiro",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function i(a,u){let c=n[a]??{name:`valor "${a}"`,articles:o.masculine};return`${c.articles[u]} ${c.name}`}return s(i,"translateOriginWithArticle"),a=>{switch(a.code){case"invalid_type":{let u=i(a.expected,"indefinite"),c=k(a.input),l=i(c,"indefinite");return`Entrada inv\xE1lida: esperava ${u}, recebeu ${l}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${x(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${g(a.values,"|")}`;case"too_big":{let u=a.inclusive?"<=":"<",c=t(a.origin);return c?`Demasiado grande: esperava que ${i(a.origin,"definite")} tivesse ${u} ${a.maximum.toString()} ${c.unit??"elementos"}`:`Demasiado grande: esperava que ${i(a.origin,"definite")} fosse ${u} ${a.maximum.toString()}`}case"too_small":{let u=a.inclusive?">=":">",c=t(a.origin);return c?`Demasiado pequeno: esperava que ${i(a.origin,"definite")} tivesse ${u} ${a.minimum.toString()} ${c.unit??"elementos"}`:`Demasiado pequeno: esperava que ${i(a.origin,"definite")} fosse ${u} ${a.minimum.toString()}`}case"invalid_format":{let u=a;return u.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar por "${u.prefix}"`:u.format==="ends_with"?`Texto inv\xE1lido: deve terminar em "${u.suffix}"`:u.format==="includes"?`Texto inv\xE1lido: deve incluir "${u.includes}"`:u.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${u.pattern}`:`Formato d${r[u.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let u=a.keys.length>1?"s":"";return`Chave${u} inv\xE1lida${u}: ${g(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${i(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(c=>`'${c}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${i(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}},"error");s(tl,"default")});function nl(){return{localeError:Lw()}}var Lw,Kh=w(()=>{P();Lw=s(()=>{let e={string:{unit:"caracteres"},file:{unit:"bytes"},array:{unit:"elementos"},set:{unit:"elementos"},map:{unit:"entradas"}};function t(a){return e[a]??null}s(t,"getSizing");let r={regex:"a entrada",email:"o endere\xE7o de e-mail",url:"o URL",emoji:"o emoji",uuid:"o UUID",uuidv4:"o UUIDv4",uuidv6:"o UUIDv6",nanoid:"o nanoid",guid:"o GUID",cuid:"o cuid",cuid2:"o cuid2",ulid:"o ULID",xid:"o XID",ksuid:"o KSUID",datetime:"a data e hora ISO",date:"a data ISO",time:"a hora ISO",duration:"a dura\xE7\xE3o ISO",ipv4:"o endere\xE7o IPv4",ipv6:"o endere\xE7o IPv6",mac:"o endere\xE7o MAC",cidrv4:"a faixa de endere\xE7os IPv4",cidrv6:"a faixa de endere\xE7os IPv6",base64:"o texto codificado em base64",base64url:"o texto codificado em base64url",json_string:"o texto JSON",e164:"o n\xFAmero E.164",credit_card:"o n\xFAmero de cart\xE3o de cr\xE9dito",currency_code:"o c\xF3digo de moeda",iban:"o IBAN",jwt:"o JWT",template_literal:"a entrada"},o={masculine:{definite:"o",indefinite:"um"},feminine:{definite:"a",indefinite:"uma"}},n={string:{name:"texto",articles:o.masculine},number:{name:"n\xFAmero",articles:o.masculine},int:{name:"n\xFAmero inteiro",articles:o.masculine},boolean:{name:"valor booleano",articles:o.masculine},bigint:{name:"n\xFAmero bigint",articles:o.masculine},symbol:{name:"s\xEDmbolo",articles:o.masculine},undefined:{name:'valor "undefined"',articles:o.masculine},null:{name:'valor "nulo"',articles:o.masculine},never:{name:'valor "never"',articles:o.masculine},void:{name:'valor "void"',articles:o.masculine},date:{name:"data",articles:o.feminine},array:{name:"vetor",articles:o.masculine},object:{name:"objeto",articles:o.masculine},tuple:{name:"tupla",articles:o.feminine},record:{name:"registro",articles:o.masculine},map:{name:"mapa",articles:o.masculine},set:{name:"conjunto",articles:o.masculine},file:{name:"arquivo",articles:o.masculine},nonoptional:{name:"valor n\xE3o opcional",articles:o.masculine},nan:{name:'valor "NaN"',articles:o.masculine},function:{name:"fun\xE7\xE3o",articles:o.feminine}};function i(a,u){let c=n[a]??{name:`valor "${a}"`,articles:o.masculine};return`${c.articles[u]} ${c.name}`}return s(i,"translateOriginWithArticle"),a=>{switch(a.code){case"invalid_type":{let u=i(a.expected,"indefinite"),c=k(a.input),l=i(c,"indefinite");return`Entrada inv\xE1lida: esperava ${u}, recebeu ${l}`}case"invalid_value":return a.values.length===1?`Entrada inv\xE1lida: esperava ${x(a.values[0])}`:`Op\xE7\xE3o inv\xE1lida: esperava uma das seguintes op\xE7\xF5es: ${g(a.values,"|")}`;case"too_big":{let u=a.inclusive?"<=":"<",c=t(a.origin);return c?`Grande demais: esperava que ${i(a.origin,"definite")} tivesse ${u} ${a.maximum.toString()} ${c.unit??"elementos"}`:`Grande demais: esperava que ${i(a.origin,"definite")} fosse ${u} ${a.maximum.toString()}`}case"too_small":{let u=a.inclusive?">=":">",c=t(a.origin);return c?`Pequeno demais: esperava que ${i(a.origin,"definite")} tivesse ${u} ${a.minimum.toString()} ${c.unit??"elementos"}`:`Pequeno demais: esperava que ${i(a.origin,"definite")} fosse ${u} ${a.minimum.toString()}`}case"invalid_format":{let u=a;return u.format==="starts_with"?`Texto inv\xE1lido: deve come\xE7ar com "${u.prefix}"`:u.format==="ends_with"?`Texto inv\xE1lido: deve terminar com "${u.suffix}"`:u.format==="includes"?`Texto inv\xE1lido: deve incluir "${u.includes}"`:u.format==="regex"?`Texto inv\xE1lido: deve corresponder ao padr\xE3o ${u.pattern}`:`Formato d${r[u.format]??a.format} inv\xE1lido`}case"not_multiple_of":return`N\xFAmero inv\xE1lido: deve ser m\xFAltiplo de ${a.divisor}`;case"unrecognized_keys":{let u=a.keys.length>1?"s":"";return`Chave${u} inv\xE1lida${u}: ${g(a.keys,", ")}`}case"invalid_key":return`Entrada inv\xE1lida n${i(a.origin,"definite")}`;case"invalid_union":return a.options&&Array.isArray(a.options)&&a.options.length>0?`Valor de discrimina\xE7\xE3o inv\xE1lido. Esperava ${a.options.map(c=>`'${c}'`).join(" | ")}`:"Entrada inv\xE1lida";case"invalid_element":return`Entrada inv\xE1lida n${i(a.origin,"definite")}`;default:return"Entrada inv\xE1lida"}}},"error");s(nl,"default")});function rl(){return{localeError:Cw()}}var Cw,Hh=w(()=>{P();Cw=s(()=>{let e={string:{unit:"caractere",verb:"s\u0103 aib\u0103"},file:{unit:"octe\u021Bi",verb:"s\u0103 aib\u0103"},array:{unit:"elemente",verb:"s\u0103 aib\u0103"},set:{unit:"elemente",verb:"s\u0103 aib\u0103"},map:{unit:"intr\u0103ri",verb:"s\u0103 aib\u0103"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"intrare",email:"adres\u0103 de email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"dat\u0103 \u0219i or\u0103 ISO",date:"dat\u0103 ISO",time:"or\u0103 ISO",duration:"durat\u0103 ISO",ipv4:"adres\u0103 IPv4",ipv6:"adres\u0103 IPv6",mac:"adres\u0103 MAC",cidrv4:"interval IPv4",cidrv6:"interval IPv6",base64:"\u0219ir codat base64",base64url:"\u0219ir codat base64url",json_string:"\u0219ir JSON",e164:"num\u0103r E.164",credit_card:"num\u0103r de card de credit",currency_code:"cod valutar",iban:"IBAN",jwt:"JWT",template_literal:"intrare"},o={nan:"NaN",string:"\u0219ir",number:"num\u0103r",boolean:"boolean",function:"func\u021Bie",array:"matrice",object:"obiect",undefined:"nedefinit",symbol:"simbol",bigint:"num\u0103r mare",void:"void",never:"never",map:"hart\u0103",set:"set"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`Intrare invalid\u0103: a\u0219teptat ${i}, primit ${u}`}case"invalid_value":return n.values.length===1?`Intrare invalid\u0103: a\u0219teptat ${x(n.values[0])}`:`Op\u021Biune invalid\u0103: a\u0219teptat una dintre ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Prea mare: a\u0219teptat ca ${n.origin??"valoarea"} ${a.verb} ${i}${n.maximum.toString()} ${a.unit??"elemente"}`:`Prea mare: a\u0219teptat ca ${n.origin??"valoarea"} s\u0103 fie ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Prea mic: a\u0219teptat ca ${n.origin} ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`Prea mic: a\u0219teptat ca ${n.origin} s\u0103 fie ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0218ir invalid: trebuie s\u0103 \xEEnceap\u0103 cu "${i.prefix}"`:i.format==="ends_with"?`\u0218ir invalid: trebuie s\u0103 se termine cu "${i.suffix}"`:i.format==="includes"?`\u0218ir invalid: trebuie s\u0103 includ\u0103 "${i.includes}"`:i.format==="regex"?`\u0218ir invalid: trebuie s\u0103 se potriveasc\u0103 cu modelul ${i.pattern}`:`Format invalid: ${r[i.format]??n.format}`}case"not_multiple_of":return`Num\u0103r invalid: trebuie s\u0103 fie multiplu de ${n.divisor}`;case"unrecognized_keys":return`Chei nerecunoscute: ${g(n.keys,", ")}`;case"invalid_key":return`Cheie invalid\u0103 \xEEn ${n.origin}`;case"invalid_union":return"Intrare invalid\u0103";case"invalid_element":return`Valoare invalid\u0103 \xEEn ${n.origin}`;default:return"Intrare invalid\u0103"}}},"error");s(rl,"default")});function qh(e,t,r,o){let n=Math.abs(e),i=n%10,a=n%100;return a>=11&&a<=19?o:i===1?t:i>=2&&i<=4?r:o}function il(){return{localeError:Mw()}}var Mw,Xh=w(()=>{P();s(qh,"getRussianPlural");Mw=s(()=>{let e={string:{unit:{one:"\u0441\u0438\u043C\u0432\u043E\u043B",few:"\u0441\u0438\u043C\u0432\u043E\u043B\u0430",many:"\u0441\u0438\u043C\u0432\u043E\u043B\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},file:{unit:{one:"\u0431\u0430\u0439\u0442",few:"\u0431\u0430\u0439\u0442\u0430",many:"\u0431\u0430\u0439\u0442"},verb:"\u0438\u043C\u0435\u0442\u044C"},array:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},set:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"},map:{unit:{one:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442",few:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u0430",many:"\u044D\u043B\u0435\u043C\u0435\u043D\u0442\u043E\u0432"},verb:"\u0438\u043C\u0435\u0442\u044C"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0432\u0432\u043E\u0434",email:"email \u0430\u0434\u0440\u0435\u0441",url:"URL",emoji:"\u044D\u043C\u043E\u0434\u0437\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0434\u0430\u0442\u0430 \u0438 \u0432\u0440\u0435\u043C\u044F",date:"ISO \u0434\u0430\u0442\u0430",time:"ISO \u0432\u0440\u0435\u043C\u044F",duration:"ISO \u0434\u043B\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C",ipv4:"IPv4 \u0430\u0434\u0440\u0435\u0441",ipv6:"IPv6 \u0430\u0434\u0440\u0435\u0441",mac:"MAC \u0430\u0434\u0440\u0435\u0441",cidrv4:"IPv4 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",cidrv6:"IPv6 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D",base64:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64",base64url:"\u0441\u0442\u0440\u043E\u043A\u0430 \u0432 \u0444\u043E\u0440\u043C\u0430\u0442\u0435 base64url",json_string:"JSON \u0441\u0442\u0440\u043E\u043A\u0430",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0439 \u043A\u0430\u0440\u0442\u044B",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u044B",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0432\u043E\u0434"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C instanceof ${n.expected}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${u}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${i}, \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u043E ${u}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0432\u043E\u0434: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C ${x(n.values[0])}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u0432\u0430\u0440\u0438\u0430\u043D\u0442: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0434\u043D\u043E \u0438\u0437 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);if(a){let u=Number(n.maximum),c=qh(u,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${i}${n.maximum.toString()} ${c}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435"} \u0431\u0443\u0434\u0435\u0442 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);if(a){let u=Number(n.minimum),c=qh(u,a.unit.one,a.unit.few,a.unit.many);return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin} \u0431\u0443\u0434\u0435\u0442 \u0438\u043C\u0435\u0442\u044C ${i}${n.minimum.toString()} ${c}`}return`\u0421\u043B\u0438\u0448\u043A\u043E\u043C \u043C\u0430\u043B\u0435\u043D\u044C\u043A\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435: \u043E\u0436\u0438\u0434\u0430\u043B\u043E\u0441\u044C, \u0447\u0442\u043E ${n.origin} \u0431\u0443\u0434\u0435\u0442 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u043D\u0430\u0447\u0438\u043D\u0430\u0442\u044C\u0441\u044F \u0441 "${i.prefix}"`:i.format==="ends_with"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0442\u044C\u0441\u044F \u043D\u0430 "${i.suffix}"`:i.format==="includes"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C "${i.includes}"`:i.format==="regex"?`\u041D\u0435\u0432\u0435\u0440\u043D\u0430\u044F \u0441\u0442\u0440\u043E\u043A\u0430: \u0434\u043E\u043B\u0436\u043D\u0430 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u043E\u0432\u0430\u0442\u044C \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${i.pattern}`:`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E: \u0434\u043E\u043B\u0436\u043D\u043E \u0431\u044B\u0442\u044C \u043A\u0440\u0430\u0442\u043D\u044B\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u0430\u0441\u043F\u043E\u0437\u043D\u0430\u043D\u043D${n.keys.length>1?"\u044B\u0435":"\u044B\u0439"} \u043A\u043B\u044E\u0447${n.keys.length>1?"\u0438":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 \u043A\u043B\u044E\u0447 \u0432 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435";case"invalid_element":return`\u041D\u0435\u0432\u0435\u0440\u043D\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0432 ${n.origin}`;default:return"\u041D\u0435\u0432\u0435\u0440\u043D\u044B\u0435 \u0432\u0445\u043E\u0434\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435"}}},"error");s(il,"default")});function ol(){return{localeError:Fw()}}var Fw,Yh=w(()=>{P();Fw=s(()=>{let e={string:{unit:"znakov",verb:"ma\u0165"},file:{unit:"bajtov",verb:"ma\u0165"},array:{unit:"prvkov",verb:"ma\u0165"},set:{unit:"prvkov",verb:"ma\u0165"},map:{unit:"polo\u017Eiek",verb:"ma\u0165"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"regul\xE1rny v\xFDraz",email:"e-mailov\xE1 adresa",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"d\xE1tum a \u010Das vo form\xE1te ISO",date:"d\xE1tum vo form\xE1te ISO",time:"\u010Das vo form\xE1te ISO",duration:"doba trvania ISO",ipv4:"IPv4 adresa",ipv6:"IPv6 adresa",mac:"MAC adresa",cidrv4:"rozsah IPv4",cidrv6:"rozsah IPv6",base64:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64",base64url:"re\u0165azec zak\xF3dovan\xFD vo form\xE1te base64url",json_string:"re\u0165azec vo form\xE1te JSON",e164:"\u010D\xEDslo E.164",credit_card:"\u010D\xEDslo kreditnej karty",currency_code:"k\xF3d meny",iban:"IBAN",jwt:"JWT",template_literal:"vstup"},o={nan:"NaN",number:"\u010D\xEDslo",string:"re\u0165azec",function:"funkcia",array:"pole"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 instanceof ${n.expected}, obdr\u017Ean\xE9 ${u}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${i}, obdr\u017Ean\xE9 ${u}`}case"invalid_value":return n.values.length===1?`Neplatn\xFD vstup: o\u010Dak\xE1van\xE9 ${x(n.values[0])}`:`Neplatn\xFD vstup: o\u010Dak\xE1van\xE1 jedna z hodn\xF4t ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${n.origin??"hodnota"} mus\xED ma\u0165 ${i}${n.maximum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 ve\u013Ek\xE1: ${n.origin??"hodnota"} mus\xED by\u0165 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Hodnota je pr\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED ma\u0165 ${i}${n.minimum.toString()} ${a.unit??"prvkov"}`:`Hodnota je pr\xEDli\u0161 mal\xE1: ${n.origin??"hodnota"} mus\xED by\u0165 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Neplatn\xFD re\u0165azec: mus\xED za\u010D\xEDna\u0165 na "${i.prefix}"`:i.format==="ends_with"?`Neplatn\xFD re\u0165azec: mus\xED kon\u010Di\u0165 na "${i.suffix}"`:i.format==="includes"?`Neplatn\xFD re\u0165azec: mus\xED obsahova\u0165 "${i.includes}"`:i.format==="regex"?`Neplatn\xFD re\u0165azec: mus\xED zodpoveda\u0165 vzoru ${i.pattern}`:`Neplatn\xFD form\xE1t ${r[i.format]??n.format}`}case"not_multiple_of":return`Neplatn\xE9 \u010D\xEDslo: mus\xED by\u0165 n\xE1sobkom ${n.divisor}`;case"unrecognized_keys":return`Nezn\xE1me kl\xFA\u010De: ${g(n.keys,", ")}`;case"invalid_key":return`Neplatn\xFD kl\xFA\u010D v ${n.origin}`;case"invalid_union":return"Neplatn\xFD vstup";case"invalid_element":return`Neplatn\xE1 hodnota v ${n.origin}`;default:return"Neplatn\xFD vstup"}}},"error");s(ol,"default")});function al(){return{localeError:Zw()}}var Zw,eg=w(()=>{P();Zw=s(()=>{let e={string:{unit:"znakov",verb:"imeti"},file:{unit:"bajtov",verb:"imeti"},array:{unit:"elementov",verb:"imeti"},set:{unit:"elementov",verb:"imeti"},map:{unit:"elementov",verb:"imeti"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"vnos",email:"e-po\u0161tni naslov",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datum in \u010Das",date:"ISO datum",time:"ISO \u010Das",duration:"ISO trajanje",ipv4:"IPv4 naslov",ipv6:"IPv6 naslov",mac:"MAC naslov",cidrv4:"obseg IPv4",cidrv6:"obseg IPv6",base64:"base64 kodiran niz",base64url:"base64url kodiran niz",json_string:"JSON niz",e164:"E.164 \u0161tevilka",credit_card:"\u0161tevilka kreditne kartice",currency_code:"koda valute",iban:"IBAN",jwt:"JWT",template_literal:"vnos"},o={nan:"NaN",number:"\u0161tevilo",array:"tabela"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Neveljaven vnos: pri\u010Dakovano instanceof ${n.expected}, prejeto ${u}`:`Neveljaven vnos: pri\u010Dakovano ${i}, prejeto ${u}`}case"invalid_value":return n.values.length===1?`Neveljaven vnos: pri\u010Dakovano ${x(n.values[0])}`:`Neveljavna mo\u017Enost: pri\u010Dakovano eno izmed ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Preveliko: pri\u010Dakovano, da bo ${n.origin??"vrednost"} imelo ${i}${n.maximum.toString()} ${a.unit??"elementov"}`:`Preveliko: pri\u010Dakovano, da bo ${n.origin??"vrednost"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Premajhno: pri\u010Dakovano, da bo ${n.origin} imelo ${i}${n.minimum.toString()} ${a.unit}`:`Premajhno: pri\u010Dakovano, da bo ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Neveljaven niz: mora se za\u010Deti z "${i.prefix}"`:i.format==="ends_with"?`Neveljaven niz: mora se kon\u010Dati z "${i.suffix}"`:i.format==="includes"?`Neveljaven niz: mora vsebovati "${i.includes}"`:i.format==="regex"?`Neveljaven niz: mora ustrezati vzorcu ${i.pattern}`:`Neveljaven ${r[i.format]??n.format}`}case"not_multiple_of":return`Neveljavno \u0161tevilo: mora biti ve\u010Dkratnik ${n.divisor}`;case"unrecognized_keys":return`Neprepoznan${n.keys.length>1?"i klju\u010Di":" klju\u010D"}: ${g(n.keys,", ")}`;case"invalid_key":return`Neveljaven klju\u010D v ${n.origin}`;case"invalid_union":return"Neveljaven vnos";case"invalid_element":return`Neveljavna vrednost v ${n.origin}`;default:return"Neveljaven vnos"}}},"error");s(al,"default")});function sl(){return{localeError:Jw()}}var Jw,tg=w(()=>{P();Jw=s(()=>{let e={string:{unit:"tecken",verb:"att ha"},file:{unit:"bytes",verb:"att ha"},array:{unit:"objekt",verb:"att inneh\xE5lla"},set:{unit:"objekt",verb:"att inneh\xE5lla"},map:{unit:"objekt",verb:"att inneh\xE5lla"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"regulj\xE4rt uttryck",email:"e-postadress",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO-datum och tid",date:"ISO-datum",time:"ISO-tid",duration:"ISO-varaktighet",ipv4:"IPv4-adress",ipv6:"IPv6-adress",mac:"MAC-adress",cidrv4:"IPv4-spektrum",cidrv6:"IPv6-spektrum",base64:"base64-kodad str\xE4ng",base64url:"base64url-kodad str\xE4ng",json_string:"JSON-str\xE4ng",e164:"E.164-nummer",credit_card:"kreditkortsnummer",currency_code:"valutakod",iban:"IBAN",jwt:"JWT",template_literal:"mall-literal"},o={nan:"NaN",number:"antal",array:"lista"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ogiltig inmatning: f\xF6rv\xE4ntat instanceof ${n.expected}, fick ${u}`:`Ogiltig inmatning: f\xF6rv\xE4ntat ${i}, fick ${u}`}case"invalid_value":return n.values.length===1?`Ogiltig inmatning: f\xF6rv\xE4ntat ${x(n.values[0])}`:`Ogiltigt val: f\xF6rv\xE4ntade en av ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`F\xF6r stor(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${i}${n.maximum.toString()} ${a.unit??"element"}`:`F\xF6r stor(t): f\xF6rv\xE4ntat ${n.origin??"v\xE4rdet"} att ha ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`F\xF6r lite(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${i}${n.minimum.toString()} ${a.unit}`:`F\xF6r lite(t): f\xF6rv\xE4ntade ${n.origin??"v\xE4rdet"} att ha ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ogiltig str\xE4ng: m\xE5ste b\xF6rja med "${i.prefix}"`:i.format==="ends_with"?`Ogiltig str\xE4ng: m\xE5ste sluta med "${i.suffix}"`:i.format==="includes"?`Ogiltig str\xE4ng: m\xE5ste inneh\xE5lla "${i.includes}"`:i.format==="regex"?`Ogiltig str\xE4ng: m\xE5ste matcha m\xF6nstret "${i.pattern}"`:`Ogiltig(t) ${r[i.format]??n.format}`}case"not_multiple_of":return`Ogiltigt tal: m\xE5ste vara en multipel av ${n.divisor}`;case"unrecognized_keys":return`${n.keys.length>1?"Ok\xE4nda nycklar":"Ok\xE4nd nyckel"}: ${g(n.keys,", ")}`;case"invalid_key":return`Ogiltig nyckel i ${n.origin??"v\xE4rdet"}`;case"invalid_union":return"Ogiltig input";case"invalid_element":return`Ogiltigt v\xE4rde i ${n.origin??"v\xE4rdet"}`;default:return"Ogiltig input"}}},"error");s(sl,"default")});function ul(){return{localeError:Vw()}}var Vw,ng=w(()=>{P();Vw=s(()=>{let e={string:{unit:"\u0B8E\u0BB4\u0BC1\u0BA4\u0BCD\u0BA4\u0BC1\u0B95\u0BCD\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},file:{unit:"\u0BAA\u0BC8\u0B9F\u0BCD\u0B9F\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},array:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},set:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"},map:{unit:"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD",verb:"\u0B95\u0BCA\u0BA3\u0BCD\u0B9F\u0BBF\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1",email:"\u0BAE\u0BBF\u0BA9\u0BCD\u0BA9\u0B9E\u0BCD\u0B9A\u0BB2\u0BCD \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u0BA4\u0BC7\u0BA4\u0BBF \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",date:"ISO \u0BA4\u0BC7\u0BA4\u0BBF",time:"ISO \u0BA8\u0BC7\u0BB0\u0BAE\u0BCD",duration:"ISO \u0B95\u0BBE\u0BB2 \u0B85\u0BB3\u0BB5\u0BC1",ipv4:"IPv4 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",ipv6:"IPv6 \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",mac:"MAC \u0BAE\u0BC1\u0B95\u0BB5\u0BB0\u0BBF",cidrv4:"IPv4 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",cidrv6:"IPv6 \u0BB5\u0BB0\u0BAE\u0BCD\u0BAA\u0BC1",base64:"base64-encoded \u0B9A\u0BB0\u0BAE\u0BCD",base64url:"base64url-encoded \u0B9A\u0BB0\u0BAE\u0BCD",json_string:"JSON \u0B9A\u0BB0\u0BAE\u0BCD",e164:"E.164 \u0B8E\u0BA3\u0BCD",credit_card:"\u0B95\u0B9F\u0BA9\u0BCD \u0B85\u0B9F\u0BCD\u0B9F\u0BC8 \u0B8E\u0BA3\u0BCD",currency_code:"\u0BA8\u0BBE\u0BA3\u0BAF\u0B95\u0BCD \u0B95\u0BC1\u0BB1\u0BBF\u0BAF\u0BC0\u0B9F\u0BC1",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN",number:"\u0B8E\u0BA3\u0BCD",array:"\u0B85\u0BA3\u0BBF",null:"\u0BB5\u0BC6\u0BB1\u0BC1\u0BAE\u0BC8"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 instanceof ${n.expected}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${u}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${i}, \u0BAA\u0BC6\u0BB1\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${u}`}case"invalid_value":return n.values.length===1?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${x(n.values[0])}`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0BB0\u0BC1\u0BAA\u0BCD\u0BAA\u0BAE\u0BCD: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${g(n.values,"|")} \u0B87\u0BB2\u0BCD \u0B92\u0BA9\u0BCD\u0BB1\u0BC1`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${i}${n.maximum.toString()} ${a.unit??"\u0B89\u0BB1\u0BC1\u0BAA\u0BCD\u0BAA\u0BC1\u0B95\u0BB3\u0BCD"} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95 \u0BAA\u0BC6\u0BB0\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin??"\u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1"} ${i}${n.maximum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin} ${i}${n.minimum.toString()} ${a.unit} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BAE\u0BBF\u0B95\u0B9A\u0BCD \u0B9A\u0BBF\u0BB1\u0BBF\u0BAF\u0BA4\u0BC1: \u0B8E\u0BA4\u0BBF\u0BB0\u0BCD\u0BAA\u0BBE\u0BB0\u0BCD\u0B95\u0BCD\u0B95\u0BAA\u0BCD\u0BAA\u0B9F\u0BCD\u0B9F\u0BA4\u0BC1 ${n.origin} ${i}${n.minimum.toString()} \u0B86\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${i.prefix}" \u0B87\u0BB2\u0BCD \u0BA4\u0BCA\u0B9F\u0B99\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:i.format==="ends_with"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${i.suffix}" \u0B87\u0BB2\u0BCD \u0BAE\u0BC1\u0B9F\u0BBF\u0BB5\u0B9F\u0BC8\u0BAF \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:i.format==="includes"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: "${i.includes}" \u0B90 \u0B89\u0BB3\u0BCD\u0BB3\u0B9F\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:i.format==="regex"?`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B9A\u0BB0\u0BAE\u0BCD: ${i.pattern} \u0BAE\u0BC1\u0BB1\u0BC8\u0BAA\u0BBE\u0B9F\u0BCD\u0B9F\u0BC1\u0B9F\u0BA9\u0BCD \u0BAA\u0BCA\u0BB0\u0BC1\u0BA8\u0BCD\u0BA4 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`:`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B8E\u0BA3\u0BCD: ${n.divisor} \u0B87\u0BA9\u0BCD \u0BAA\u0BB2\u0BAE\u0BBE\u0B95 \u0B87\u0BB0\u0BC1\u0B95\u0BCD\u0B95 \u0BB5\u0BC7\u0BA3\u0BCD\u0B9F\u0BC1\u0BAE\u0BCD`;case"unrecognized_keys":return`\u0B85\u0B9F\u0BC8\u0BAF\u0BBE\u0BB3\u0BAE\u0BCD \u0BA4\u0BC6\u0BB0\u0BBF\u0BAF\u0BBE\u0BA4 \u0BB5\u0BBF\u0B9A\u0BC8${n.keys.length>1?"\u0B95\u0BB3\u0BCD":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BB5\u0BBF\u0B9A\u0BC8`;case"invalid_union":return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1";case"invalid_element":return`${n.origin} \u0B87\u0BB2\u0BCD \u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0BAE\u0BA4\u0BBF\u0BAA\u0BCD\u0BAA\u0BC1`;default:return"\u0BA4\u0BB5\u0BB1\u0BBE\u0BA9 \u0B89\u0BB3\u0BCD\u0BB3\u0BC0\u0B9F\u0BC1"}}},"error");s(ul,"default")});function cl(){return{localeError:Bw()}}var Bw,rg=w(()=>{P();Bw=s(()=>{let e={string:{unit:"\u0430\u043B\u043E\u043C\u0430\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},file:{unit:"\u0431\u0430\u0439\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},array:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},set:{unit:"\u0443\u043D\u0441\u0443\u0440",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"},map:{unit:"\u0441\u0430\u0431\u0442",verb:"\u0434\u043E\u0448\u0442\u0430 \u0431\u043E\u0448\u0430\u0434"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0432\u0443\u0440\u0443\u0434",email:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 email",url:"URL",emoji:"\u044D\u043C\u043E\u04B7\u0438",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0441\u0430\u043D\u0430\u0432\u0443 \u0432\u0430\u049B\u0442\u0438 ISO",date:"\u0441\u0430\u043D\u0430\u0438 ISO",time:"\u0432\u0430\u049B\u0442\u0438 ISO",duration:"\u0434\u0430\u0432\u043E\u043C\u043D\u043E\u043A\u0438\u0438 ISO",ipv4:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv4",ipv6:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 IPv6",mac:"\u0441\u0443\u0440\u043E\u0493\u0430\u0438 MAC",cidrv4:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv4",cidrv6:"\u043C\u0430\u04B3\u0434\u0443\u0434\u0430\u0438 IPv6",base64:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64",base64url:"\u0441\u0430\u0442\u0440\u0438 \u0434\u0430\u0440 \u0444\u043E\u0440\u043C\u0430\u0442\u0438 base64url",json_string:"\u0441\u0430\u0442\u0440\u0438 JSON",e164:"\u0440\u0430\u049B\u0430\u043C\u0438 E.164",credit_card:"\u0440\u0430\u049B\u0430\u043C\u0438 \u043A\u043E\u0440\u0442\u0438 \u043A\u0440\u0435\u0434\u0438\u0442\u04E3",currency_code:"\u0440\u0430\u043C\u0437\u0438 \u0430\u0441\u044A\u043E\u0440",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0443\u0440\u0443\u0434"},o={nan:"NaN",number:"\u0440\u0430\u049B\u0430\u043C",string:"\u0441\u0430\u0442\u0440",array:"\u043C\u0430\u0441\u0441\u0438\u0432",object:"\u043E\u0431\u044A\u0435\u043A\u0442",date:"\u0441\u0430\u043D\u0430"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${i} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442, ${u} \u0433\u0438\u0440\u0438\u0444\u0442\u0430 \u0448\u0443\u0434`}case"invalid_value":return n.values.length===1?`\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: ${x(n.values[0])} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:`\u0418\u043D\u0442\u0438\u0445\u043E\u0431\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u044F\u043A\u0435 \u0430\u0437 ${g(n.values,"|")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${n.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${i}${n.maximum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u043A\u0430\u043B\u043E\u043D: ${n.origin??"\u049B\u0438\u043C\u0430\u0442"} \u0431\u043E\u044F\u0434 ${i}${n.maximum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${n.origin} \u0431\u043E\u044F\u0434 ${i}${n.minimum.toString()} ${a.unit} ${a.verb}`:`\u0425\u0435\u043B\u0435 \u0445\u0443\u0440\u0434: ${n.origin} \u0431\u043E\u044F\u0434 ${i}${n.minimum.toString()} \u0431\u043E\u0448\u0430\u0434`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${i.prefix}" \u043E\u0493\u043E\u0437 \u0448\u0430\u0432\u0430\u0434`:i.format==="ends_with"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u043E "${i.suffix}" \u0430\u043D\u04B7\u043E\u043C \u0451\u0431\u0430\u0434`:i.format==="includes"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 "${i.includes}"-\u0440\u043E \u0434\u0430\u0440 \u0431\u0430\u0440 \u0433\u0438\u0440\u0430\u0434`:i.format==="regex"?`\u0421\u0430\u0442\u0440\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 \u043D\u0430\u043C\u0443\u043D\u0430\u0438 ${i.pattern} \u043C\u0443\u0432\u043E\u0444\u0438\u049B\u0430\u0442 \u043A\u0443\u043D\u0430\u0434`:`${r[i.format]??n.format}-\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442`}case"not_multiple_of":return`\u0420\u0430\u049B\u0430\u043C\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442: \u0431\u043E\u044F\u0434 \u0431\u0430 ${n.divisor} \u0431\u0435 \u0431\u0430\u049B\u0438\u044F \u0442\u0430\u049B\u0441\u0438\u043C \u0448\u0430\u0432\u0430\u0434`;case"unrecognized_keys":return`\u041A\u0430\u043B\u0438\u0434${n.keys.length>1?"\u04B3\u043E\u0438":"\u0438"} \u043D\u043E\u043C\u0430\u044A\u043B\u0443\u043C: ${g(n.keys,", ")}`;case"invalid_key":return`\u041A\u0430\u043B\u0438\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${n.origin}`;case"invalid_union":return n.options&&Array.isArray(n.options)&&n.options.length>0?`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442\u0438 \u0434\u0438\u0441\u043A\u0440\u0438\u043C\u0438\u043D\u0430\u0442\u043E\u0440: ${n.options.map(a=>`'${a}'`).join(" | ")} \u0438\u043D\u0442\u0438\u0437\u043E\u0440 \u043C\u0435\u0440\u0430\u0444\u0442`:"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442";case"invalid_element":return`\u049A\u0438\u043C\u0430\u0442\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442 \u0434\u0430\u0440 ${n.origin}`;default:return"\u0412\u0443\u0440\u0443\u0434\u0438 \u043D\u043E\u0434\u0443\u0440\u0443\u0441\u0442"}}},"error");s(cl,"default")});function ll(){return{localeError:Qw()}}var Qw,ig=w(()=>{P();Qw=s(()=>{let e={string:{unit:"\u0E15\u0E31\u0E27\u0E2D\u0E31\u0E01\u0E29\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},file:{unit:"\u0E44\u0E1A\u0E15\u0E4C",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},array:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},set:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"},map:{unit:"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23",verb:"\u0E04\u0E27\u0E23\u0E21\u0E35"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19",email:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48\u0E2D\u0E35\u0E40\u0E21\u0E25",url:"URL",emoji:"\u0E2D\u0E34\u0E42\u0E21\u0E08\u0E34",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",date:"\u0E27\u0E31\u0E19\u0E17\u0E35\u0E48\u0E41\u0E1A\u0E1A ISO",time:"\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",duration:"\u0E0A\u0E48\u0E27\u0E07\u0E40\u0E27\u0E25\u0E32\u0E41\u0E1A\u0E1A ISO",ipv4:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv4",ipv6:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 IPv6",mac:"\u0E17\u0E35\u0E48\u0E2D\u0E22\u0E39\u0E48 MAC",cidrv4:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv4",cidrv6:"\u0E0A\u0E48\u0E27\u0E07 IP \u0E41\u0E1A\u0E1A IPv6",base64:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64",base64url:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A Base64 \u0E2A\u0E33\u0E2B\u0E23\u0E31\u0E1A URL",json_string:"\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E41\u0E1A\u0E1A JSON",e164:"\u0E40\u0E1A\u0E2D\u0E23\u0E4C\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E23\u0E30\u0E2B\u0E27\u0E48\u0E32\u0E07\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28 (E.164)",credit_card:"\u0E2B\u0E21\u0E32\u0E22\u0E40\u0E25\u0E02\u0E1A\u0E31\u0E15\u0E23\u0E40\u0E04\u0E23\u0E14\u0E34\u0E15",currency_code:"\u0E23\u0E2B\u0E31\u0E2A\u0E2A\u0E01\u0E38\u0E25\u0E40\u0E07\u0E34\u0E19",iban:"IBAN",jwt:"\u0E42\u0E17\u0E40\u0E04\u0E19 JWT",template_literal:"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E17\u0E35\u0E48\u0E1B\u0E49\u0E2D\u0E19"},o={nan:"NaN",number:"\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02",array:"\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E23\u0E22\u0E4C (Array)",null:"\u0E44\u0E21\u0E48\u0E21\u0E35\u0E04\u0E48\u0E32 (null)"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 instanceof ${n.expected} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${u}`:`\u0E1B\u0E23\u0E30\u0E40\u0E20\u0E17\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${i} \u0E41\u0E15\u0E48\u0E44\u0E14\u0E49\u0E23\u0E31\u0E1A ${u}`}case"invalid_value":return n.values.length===1?`\u0E04\u0E48\u0E32\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19 ${x(n.values[0])}`:`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E37\u0E2D\u0E01\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E04\u0E27\u0E23\u0E40\u0E1B\u0E47\u0E19\u0E2B\u0E19\u0E36\u0E48\u0E07\u0E43\u0E19 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"\u0E44\u0E21\u0E48\u0E40\u0E01\u0E34\u0E19":"\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32",a=t(n.origin);return a?`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${i} ${n.maximum.toString()} ${a.unit??"\u0E23\u0E32\u0E22\u0E01\u0E32\u0E23"}`:`\u0E40\u0E01\u0E34\u0E19\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin??"\u0E04\u0E48\u0E32"} \u0E04\u0E27\u0E23\u0E21\u0E35${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?"\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E19\u0E49\u0E2D\u0E22":"\u0E21\u0E32\u0E01\u0E01\u0E27\u0E48\u0E32",a=t(n.origin);return a?`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${i} ${n.minimum.toString()} ${a.unit}`:`\u0E19\u0E49\u0E2D\u0E22\u0E01\u0E27\u0E48\u0E32\u0E01\u0E33\u0E2B\u0E19\u0E14: ${n.origin} \u0E04\u0E27\u0E23\u0E21\u0E35${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E02\u0E36\u0E49\u0E19\u0E15\u0E49\u0E19\u0E14\u0E49\u0E27\u0E22 "${i.prefix}"`:i.format==="ends_with"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E25\u0E07\u0E17\u0E49\u0E32\u0E22\u0E14\u0E49\u0E27\u0E22 "${i.suffix}"`:i.format==="includes"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21\u0E15\u0E49\u0E2D\u0E07\u0E21\u0E35 "${i.includes}" \u0E2D\u0E22\u0E39\u0E48\u0E43\u0E19\u0E02\u0E49\u0E2D\u0E04\u0E27\u0E32\u0E21`:i.format==="regex"?`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14 ${i.pattern}`:`\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: ${r[i.format]??n.format}`}case"not_multiple_of":return`\u0E15\u0E31\u0E27\u0E40\u0E25\u0E02\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E15\u0E49\u0E2D\u0E07\u0E40\u0E1B\u0E47\u0E19\u0E08\u0E33\u0E19\u0E27\u0E19\u0E17\u0E35\u0E48\u0E2B\u0E32\u0E23\u0E14\u0E49\u0E27\u0E22 ${n.divisor} \u0E44\u0E14\u0E49\u0E25\u0E07\u0E15\u0E31\u0E27`;case"unrecognized_keys":return`\u0E1E\u0E1A\u0E04\u0E35\u0E22\u0E4C\u0E17\u0E35\u0E48\u0E44\u0E21\u0E48\u0E23\u0E39\u0E49\u0E08\u0E31\u0E01: ${g(n.keys,", ")}`;case"invalid_key":return`\u0E04\u0E35\u0E22\u0E4C\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${n.origin}`;case"invalid_union":return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07: \u0E44\u0E21\u0E48\u0E15\u0E23\u0E07\u0E01\u0E31\u0E1A\u0E23\u0E39\u0E1B\u0E41\u0E1A\u0E1A\u0E22\u0E39\u0E40\u0E19\u0E35\u0E22\u0E19\u0E17\u0E35\u0E48\u0E01\u0E33\u0E2B\u0E19\u0E14\u0E44\u0E27\u0E49";case"invalid_element":return`\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07\u0E43\u0E19 ${n.origin}`;default:return"\u0E02\u0E49\u0E2D\u0E21\u0E39\u0E25\u0E44\u0E21\u0E48\u0E16\u0E39\u0E01\u0E15\u0E49\u0E2D\u0E07"}}},"error");s(ll,"default")});function dl(){return{localeError:Gw()}}var Gw,og=w(()=>{P();Gw=s(()=>{let e={string:{unit:"simwol",verb:"bolmaly"},file:{unit:"ba\xFDt",verb:"bolmaly"},array:{unit:"elementler",verb:"bolmaly"},set:{unit:"elementler",verb:"bolmaly"},map:{unit:"elementler",verb:"bolmaly"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"giri\u015F",email:"e-po\xE7ta salgysy",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sene we wagt",date:"ISO sene",time:"ISO wagt",duration:"ISO wagt aralygy",ipv4:"IPv4 salgysy",ipv6:"IPv6 salgysy",mac:"MAC salgysy",cidrv4:"IPv4 aralygy",cidrv6:"IPv6 aralygy",base64:"base64 bilen \u015Fifrlenen setir",base64url:"base64url bilen \u015Fifrlenen setir",json_string:"JSON setiri",e164:"E.164 nomeri",credit_card:"kredit kartyny\u0148 nomeri",currency_code:"wal\xFDuta kody",iban:"IBAN",jwt:"JWT",template_literal:"\u015Fablon"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return`N\xE4dogry baha: gara\u015Fylan ${i} \xFDerine ${u} alyndy`}case"invalid_value":return n.values.length===1?`N\xE4dogry baha: ${x(n.values[0])} bolmaly`:`N\xE4dogry sa\xFDlaw: a\u015Fakdakylardan biri bolmaly: ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Has uly: gara\u015Fyl\xFDan ${n.origin??"baha"} ${i} ${n.maximum.toString()} ${a.unit??"element"}`:`Has uly: gara\u015Fyl\xFDan ${n.origin??"baha"} ${i} ${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Has ki\xE7i: gara\u015Fyl\xFDan ${n.origin} ${i} ${n.minimum.toString()} ${a.unit}`:`Has ki\xE7i: gara\u015Fyl\xFDan ${n.origin} ${i} ${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`N\xE4dogry setir: "${i.prefix}" bilen ba\u015Flamaly`:i.format==="ends_with"?`N\xE4dogry setir: "${i.suffix}" bilen gutarmaly`:i.format==="includes"?`N\xE4dogry setir: "${i.includes}" saklamaly`:i.format==="regex"?`N\xE4dogry setir: ${i.pattern} nusga la\xFDyk bolmaly`:`N\xE4dogry ${r[i.format]??n.format}`}case"not_multiple_of":return`N\xE4dogry san: ${n.divisor} bilen galyndysyz b\xF6l\xFCnmeli`;case"unrecognized_keys":return`Tanalma\xFDan a\xE7ar${n.keys.length>1?"lar":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7inde n\xE4dogry a\xE7ar`;case"invalid_union":return"N\xE4dogry baha";case"invalid_element":return`${n.origin} i\xE7inde n\xE4dogry baha`;default:return"N\xE4dogry baha"}}},"error");s(dl,"default")});function fl(){return{localeError:Ww()}}var Ww,ag=w(()=>{P();Ww=s(()=>{let e={string:{unit:"karakter",verb:"olmal\u0131"},file:{unit:"bayt",verb:"olmal\u0131"},array:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},set:{unit:"\xF6\u011Fe",verb:"olmal\u0131"},map:{unit:"\xF6\u011Fe",verb:"olmal\u0131"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"girdi",email:"e-posta adresi",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO tarih ve saat",date:"ISO tarih",time:"ISO saat",duration:"ISO s\xFCre",ipv4:"IPv4 adresi",ipv6:"IPv6 adresi",mac:"MAC adresi",cidrv4:"IPv4 aral\u0131\u011F\u0131",cidrv6:"IPv6 aral\u0131\u011F\u0131",base64:"base64 ile \u015Fifrelenmi\u015F metin",base64url:"base64url ile \u015Fifrelenmi\u015F metin",json_string:"JSON dizesi",e164:"E.164 say\u0131s\u0131",credit_card:"kredi kart\u0131 numaras\u0131",currency_code:"para birimi kodu",iban:"IBAN",jwt:"JWT",template_literal:"\u015Eablon dizesi"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Ge\xE7ersiz de\u011Fer: beklenen instanceof ${n.expected}, al\u0131nan ${u}`:`Ge\xE7ersiz de\u011Fer: beklenen ${i}, al\u0131nan ${u}`}case"invalid_value":return n.values.length===1?`Ge\xE7ersiz de\u011Fer: beklenen ${x(n.values[0])}`:`Ge\xE7ersiz se\xE7enek: a\u015Fa\u011F\u0131dakilerden biri olmal\u0131: ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\xC7ok b\xFCy\xFCk: beklenen ${n.origin??"de\u011Fer"} ${i}${n.maximum.toString()} ${a.unit??"\xF6\u011Fe"}`:`\xC7ok b\xFCy\xFCk: beklenen ${n.origin??"de\u011Fer"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\xC7ok k\xFC\xE7\xFCk: beklenen ${n.origin} ${i}${n.minimum.toString()} ${a.unit}`:`\xC7ok k\xFC\xE7\xFCk: beklenen ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Ge\xE7ersiz metin: "${i.prefix}" ile ba\u015Flamal\u0131`:i.format==="ends_with"?`Ge\xE7ersiz metin: "${i.suffix}" ile bitmeli`:i.format==="includes"?`Ge\xE7ersiz metin: "${i.includes}" i\xE7ermeli`:i.format==="regex"?`Ge\xE7ersiz metin: ${i.pattern} desenine uymal\u0131`:`Ge\xE7ersiz ${r[i.format]??n.format}`}case"not_multiple_of":return`Ge\xE7ersiz say\u0131: ${n.divisor} ile tam b\xF6l\xFCnebilmeli`;case"unrecognized_keys":return`Tan\u0131nmayan anahtar${n.keys.length>1?"lar":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} i\xE7inde ge\xE7ersiz anahtar`;case"invalid_union":return"Ge\xE7ersiz de\u011Fer";case"invalid_element":return`${n.origin} i\xE7inde ge\xE7ersiz de\u011Fer`;default:return"Ge\xE7ersiz de\u011Fer"}}},"error");s(fl,"default")});function mr(){return{localeError:Kw()}}var Kw,ml=w(()=>{P();Kw=s(()=>{let e={string:{unit:"\u0441\u0438\u043C\u0432\u043E\u043B\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},file:{unit:"\u0431\u0430\u0439\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},array:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},set:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"},map:{unit:"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432",verb:"\u043C\u0430\u0442\u0438\u043C\u0435"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456",email:"\u0430\u0434\u0440\u0435\u0441\u0430 \u0435\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0457 \u043F\u043E\u0448\u0442\u0438",url:"URL",emoji:"\u0435\u043C\u043E\u0434\u0437\u0456",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\u0434\u0430\u0442\u0430 \u0442\u0430 \u0447\u0430\u0441 ISO",date:"\u0434\u0430\u0442\u0430 ISO",time:"\u0447\u0430\u0441 ISO",duration:"\u0442\u0440\u0438\u0432\u0430\u043B\u0456\u0441\u0442\u044C ISO",ipv4:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv4",ipv6:"\u0430\u0434\u0440\u0435\u0441\u0430 IPv6",mac:"\u0430\u0434\u0440\u0435\u0441\u0430 MAC",cidrv4:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv4",cidrv6:"\u0434\u0456\u0430\u043F\u0430\u0437\u043E\u043D IPv6",base64:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64",base64url:"\u0440\u044F\u0434\u043E\u043A \u0443 \u043A\u043E\u0434\u0443\u0432\u0430\u043D\u043D\u0456 base64url",json_string:"\u0440\u044F\u0434\u043E\u043A JSON",e164:"\u043D\u043E\u043C\u0435\u0440 E.164",credit_card:"\u043D\u043E\u043C\u0435\u0440 \u043A\u0440\u0435\u0434\u0438\u0442\u043D\u043E\u0457 \u043A\u0430\u0440\u0442\u043A\u0438",currency_code:"\u043A\u043E\u0434 \u0432\u0430\u043B\u044E\u0442\u0438",iban:"IBAN",jwt:"JWT",template_literal:"\u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"},o={nan:"NaN",number:"\u0447\u0438\u0441\u043B\u043E",array:"\u043C\u0430\u0441\u0438\u0432"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F instanceof ${n.expected}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${u}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${i}, \u043E\u0442\u0440\u0438\u043C\u0430\u043D\u043E ${u}`}case"invalid_value":return n.values.length===1?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F ${x(n.values[0])}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0430 \u043E\u043F\u0446\u0456\u044F: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F \u043E\u0434\u043D\u0435 \u0437 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} ${a.verb} ${i}${n.maximum.toString()} ${a.unit??"\u0435\u043B\u0435\u043C\u0435\u043D\u0442\u0456\u0432"}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u0432\u0435\u043B\u0438\u043A\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin??"\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F"} \u0431\u0443\u0434\u0435 ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin} ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`\u0417\u0430\u043D\u0430\u0434\u0442\u043E \u043C\u0430\u043B\u0435: \u043E\u0447\u0456\u043A\u0443\u0454\u0442\u044C\u0441\u044F, \u0449\u043E ${n.origin} \u0431\u0443\u0434\u0435 ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043F\u043E\u0447\u0438\u043D\u0430\u0442\u0438\u0441\u044F \u0437 "${i.prefix}"`:i.format==="ends_with"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0437\u0430\u043A\u0456\u043D\u0447\u0443\u0432\u0430\u0442\u0438\u0441\u044F \u043D\u0430 "${i.suffix}"`:i.format==="includes"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u043C\u0456\u0441\u0442\u0438\u0442\u0438 "${i.includes}"`:i.format==="regex"?`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u0440\u044F\u0434\u043E\u043A: \u043F\u043E\u0432\u0438\u043D\u0435\u043D \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\u0442\u0438 \u0448\u0430\u0431\u043B\u043E\u043D\u0443 ${i.pattern}`:`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0447\u0438\u0441\u043B\u043E: \u043F\u043E\u0432\u0438\u043D\u043D\u043E \u0431\u0443\u0442\u0438 \u043A\u0440\u0430\u0442\u043D\u0438\u043C ${n.divisor}`;case"unrecognized_keys":return`\u041D\u0435\u0440\u043E\u0437\u043F\u0456\u0437\u043D\u0430\u043D\u0438\u0439 \u043A\u043B\u044E\u0447${n.keys.length>1?"\u0456":""}: ${g(n.keys,", ")}`;case"invalid_key":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0438\u0439 \u043A\u043B\u044E\u0447 \u0443 ${n.origin}`;case"invalid_union":return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456";case"invalid_element":return`\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F \u0443 ${n.origin}`;default:return"\u041D\u0435\u043F\u0440\u0430\u0432\u0438\u043B\u044C\u043D\u0456 \u0432\u0445\u0456\u0434\u043D\u0456 \u0434\u0430\u043D\u0456"}}},"error");s(mr,"default")});function pl(){return mr()}var sg=w(()=>{ml();s(pl,"default")});function hl(){return{localeError:Hw()}}var Hw,ug=w(()=>{P();Hw=s(()=>{let e={string:{unit:"\u062D\u0631\u0648\u0641",verb:"\u06C1\u0648\u0646\u0627"},file:{unit:"\u0628\u0627\u0626\u0679\u0633",verb:"\u06C1\u0648\u0646\u0627"},array:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},set:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"},map:{unit:"\u0622\u0626\u0679\u0645\u0632",verb:"\u06C1\u0648\u0646\u0627"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0627\u0646 \u067E\u0679",email:"\u0627\u06CC \u0645\u06CC\u0644 \u0627\u06CC\u0688\u0631\u06CC\u0633",url:"\u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644",emoji:"\u0627\u06CC\u0645\u0648\u062C\u06CC",uuid:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",uuidv4:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 4",uuidv6:"\u06CC\u0648 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC \u0648\u06CC 6",nanoid:"\u0646\u06CC\u0646\u0648 \u0622\u0626\u06CC \u0688\u06CC",guid:"\u062C\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",cuid2:"\u0633\u06CC \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC 2",ulid:"\u06CC\u0648 \u0627\u06CC\u0644 \u0622\u0626\u06CC \u0688\u06CC",xid:"\u0627\u06CC\u06A9\u0633 \u0622\u0626\u06CC \u0688\u06CC",ksuid:"\u06A9\u06D2 \u0627\u06CC\u0633 \u06CC\u0648 \u0622\u0626\u06CC \u0688\u06CC",datetime:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0688\u06CC\u0679 \u0679\u0627\u0626\u0645",date:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u062A\u0627\u0631\u06CC\u062E",time:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0648\u0642\u062A",duration:"\u0622\u0626\u06CC \u0627\u06CC\u0633 \u0627\u0648 \u0645\u062F\u062A",ipv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0627\u06CC\u0688\u0631\u06CC\u0633",ipv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0627\u06CC\u0688\u0631\u06CC\u0633",mac:"\u0627\u06CC\u0645 \u0627\u06D2 \u0633\u06CC \u0627\u06CC\u0688\u0631\u06CC\u0633",cidrv4:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 4 \u0631\u06CC\u0646\u062C",cidrv6:"\u0622\u0626\u06CC \u067E\u06CC \u0648\u06CC 6 \u0631\u06CC\u0646\u062C",base64:"\u0628\u06CC\u0633 64 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",base64url:"\u0628\u06CC\u0633 64 \u06CC\u0648 \u0622\u0631 \u0627\u06CC\u0644 \u0627\u0646 \u06A9\u0648\u0688\u0688 \u0633\u0679\u0631\u0646\u06AF",json_string:"\u062C\u06D2 \u0627\u06CC\u0633 \u0627\u0648 \u0627\u06CC\u0646 \u0633\u0679\u0631\u0646\u06AF",e164:"\u0627\u06CC 164 \u0646\u0645\u0628\u0631",credit_card:"\u06A9\u0631\u06CC\u0688\u0679 \u06A9\u0627\u0631\u0688 \u0646\u0645\u0628\u0631",currency_code:"\u06A9\u0631\u0646\u0633\u06CC \u06A9\u0648\u0688",iban:"IBAN",jwt:"\u062C\u06D2 \u0688\u0628\u0644\u06CC\u0648 \u0679\u06CC",template_literal:"\u0627\u0646 \u067E\u0679"},o={nan:"NaN",number:"\u0646\u0645\u0628\u0631",array:"\u0622\u0631\u06D2",null:"\u0646\u0644"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: instanceof ${n.expected} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${u} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`:`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${i} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627\u060C ${u} \u0645\u0648\u0635\u0648\u0644 \u06C1\u0648\u0627`}case"invalid_value":return n.values.length===1?`\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679: ${x(n.values[0])} \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`:`\u063A\u0644\u0637 \u0622\u067E\u0634\u0646: ${g(n.values,"|")} \u0645\u06CC\u06BA \u0633\u06D2 \u0627\u06CC\u06A9 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u0628\u06C1\u062A \u0628\u0691\u0627: ${n.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u06D2 ${i}${n.maximum.toString()} ${a.unit??"\u0639\u0646\u0627\u0635\u0631"} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0628\u0691\u0627: ${n.origin??"\u0648\u06CC\u0644\u06CC\u0648"} \u06A9\u0627 ${i}${n.maximum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${n.origin} \u06A9\u06D2 ${i}${n.minimum.toString()} ${a.unit} \u06C1\u0648\u0646\u06D2 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u06D2`:`\u0628\u06C1\u062A \u0686\u06BE\u0648\u0679\u0627: ${n.origin} \u06A9\u0627 ${i}${n.minimum.toString()} \u06C1\u0648\u0646\u0627 \u0645\u062A\u0648\u0642\u0639 \u062A\u06BE\u0627`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${i.prefix}" \u0633\u06D2 \u0634\u0631\u0648\u0639 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:i.format==="ends_with"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${i.suffix}" \u067E\u0631 \u062E\u062A\u0645 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:i.format==="includes"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: "${i.includes}" \u0634\u0627\u0645\u0644 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:i.format==="regex"?`\u063A\u0644\u0637 \u0633\u0679\u0631\u0646\u06AF: \u067E\u06CC\u0679\u0631\u0646 ${i.pattern} \u0633\u06D2 \u0645\u06CC\u0686 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`:`\u063A\u0644\u0637 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u063A\u0644\u0637 \u0646\u0645\u0628\u0631: ${n.divisor} \u06A9\u0627 \u0645\u0636\u0627\u0639\u0641 \u06C1\u0648\u0646\u0627 \u0686\u0627\u06C1\u06CC\u06D2`;case"unrecognized_keys":return`\u063A\u06CC\u0631 \u062A\u0633\u0644\u06CC\u0645 \u0634\u062F\u06C1 \u06A9\u06CC${n.keys.length>1?"\u0632":""}: ${g(n.keys,"\u060C ")}`;case"invalid_key":return`${n.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u06A9\u06CC`;case"invalid_union":return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679";case"invalid_element":return`${n.origin} \u0645\u06CC\u06BA \u063A\u0644\u0637 \u0648\u06CC\u0644\u06CC\u0648`;default:return"\u063A\u0644\u0637 \u0627\u0646 \u067E\u0679"}}},"error");s(hl,"default")});function gl(){return{localeError:qw()}}var qw,cg=w(()=>{P();qw=s(()=>{let e={string:{unit:"belgi",verb:"bo\u2018lishi kerak"},file:{unit:"bayt",verb:"bo\u2018lishi kerak"},array:{unit:"element",verb:"bo\u2018lishi kerak"},set:{unit:"element",verb:"bo\u2018lishi kerak"},map:{unit:"yozuv",verb:"bo\u2018lishi kerak"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"kirish",email:"elektron pochta manzili",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO sana va vaqti",date:"ISO sana",time:"ISO vaqt",duration:"ISO davomiylik",ipv4:"IPv4 manzil",ipv6:"IPv6 manzil",mac:"MAC manzil",cidrv4:"IPv4 diapazon",cidrv6:"IPv6 diapazon",base64:"base64 kodlangan satr",base64url:"base64url kodlangan satr",json_string:"JSON satr",e164:"E.164 raqam",credit_card:"kredit karta raqami",currency_code:"valyuta kodi",iban:"IBAN",jwt:"JWT",template_literal:"kirish"},o={nan:"NaN",number:"raqam",array:"massiv"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`Noto\u2018g\u2018ri kirish: kutilgan instanceof ${n.expected}, qabul qilingan ${u}`:`Noto\u2018g\u2018ri kirish: kutilgan ${i}, qabul qilingan ${u}`}case"invalid_value":return n.values.length===1?`Noto\u2018g\u2018ri kirish: kutilgan ${x(n.values[0])}`:`Noto\u2018g\u2018ri variant: quyidagilardan biri kutilgan ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Juda katta: kutilgan ${n.origin??"qiymat"} ${i}${n.maximum.toString()} ${a.unit} ${a.verb}`:`Juda katta: kutilgan ${n.origin??"qiymat"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Juda kichik: kutilgan ${n.origin} ${i}${n.minimum.toString()} ${a.unit} ${a.verb}`:`Juda kichik: kutilgan ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Noto\u2018g\u2018ri satr: "${i.prefix}" bilan boshlanishi kerak`:i.format==="ends_with"?`Noto\u2018g\u2018ri satr: "${i.suffix}" bilan tugashi kerak`:i.format==="includes"?`Noto\u2018g\u2018ri satr: "${i.includes}" ni o\u2018z ichiga olishi kerak`:i.format==="regex"?`Noto\u2018g\u2018ri satr: ${i.pattern} shabloniga mos kelishi kerak`:`Noto\u2018g\u2018ri ${r[i.format]??n.format}`}case"not_multiple_of":return`Noto\u2018g\u2018ri raqam: ${n.divisor} ning karralisi bo\u2018lishi kerak`;case"unrecognized_keys":return`Noma\u2019lum kalit${n.keys.length>1?"lar":""}: ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} dagi kalit noto\u2018g\u2018ri`;case"invalid_union":return"Noto\u2018g\u2018ri kirish";case"invalid_element":return`${n.origin} da noto\u2018g\u2018ri qiymat`;default:return"Noto\u2018g\u2018ri kirish"}}},"error");s(gl,"default")});function vl(){return{localeError:Xw()}}var Xw,lg=w(()=>{P();Xw=s(()=>{let e={string:{unit:"k\xFD t\u1EF1",verb:"c\xF3"},file:{unit:"byte",verb:"c\xF3"},array:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},set:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"},map:{unit:"ph\u1EA7n t\u1EED",verb:"c\xF3"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u0111\u1EA7u v\xE0o",email:"\u0111\u1ECBa ch\u1EC9 email",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ng\xE0y gi\u1EDD ISO",date:"ng\xE0y ISO",time:"gi\u1EDD ISO",duration:"kho\u1EA3ng th\u1EDDi gian ISO",ipv4:"\u0111\u1ECBa ch\u1EC9 IPv4",ipv6:"\u0111\u1ECBa ch\u1EC9 IPv6",mac:"\u0111\u1ECBa ch\u1EC9 MAC",cidrv4:"d\u1EA3i IPv4",cidrv6:"d\u1EA3i IPv6",base64:"chu\u1ED7i m\xE3 h\xF3a base64",base64url:"chu\u1ED7i m\xE3 h\xF3a base64url",json_string:"chu\u1ED7i JSON",e164:"s\u1ED1 E.164",credit_card:"s\u1ED1 th\u1EBB t\xEDn d\u1EE5ng",currency_code:"m\xE3 ti\u1EC1n t\u1EC7",iban:"IBAN",jwt:"JWT",template_literal:"\u0111\u1EA7u v\xE0o"},o={nan:"NaN",number:"s\u1ED1",array:"m\u1EA3ng"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i instanceof ${n.expected}, nh\u1EADn \u0111\u01B0\u1EE3c ${u}`:`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${i}, nh\u1EADn \u0111\u01B0\u1EE3c ${u}`}case"invalid_value":return n.values.length===1?`\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i ${x(n.values[0])}`:`T\xF9y ch\u1ECDn kh\xF4ng h\u1EE3p l\u1EC7: mong \u0111\u1EE3i m\u1ED9t trong c\xE1c gi\xE1 tr\u1ECB ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${n.origin??"gi\xE1 tr\u1ECB"} ${a.verb} ${i}${n.maximum.toString()} ${a.unit??"ph\u1EA7n t\u1EED"}`:`Qu\xE1 l\u1EDBn: mong \u0111\u1EE3i ${n.origin??"gi\xE1 tr\u1ECB"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${n.origin} ${a.verb} ${i}${n.minimum.toString()} ${a.unit}`:`Qu\xE1 nh\u1ECF: mong \u0111\u1EE3i ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i b\u1EAFt \u0111\u1EA7u b\u1EB1ng "${i.prefix}"`:i.format==="ends_with"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i k\u1EBFt th\xFAc b\u1EB1ng "${i.suffix}"`:i.format==="includes"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i bao g\u1ED3m "${i.includes}"`:i.format==="regex"?`Chu\u1ED7i kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i kh\u1EDBp v\u1EDBi m\u1EABu ${i.pattern}`:`${r[i.format]??n.format} kh\xF4ng h\u1EE3p l\u1EC7`}case"not_multiple_of":return`S\u1ED1 kh\xF4ng h\u1EE3p l\u1EC7: ph\u1EA3i l\xE0 b\u1ED9i s\u1ED1 c\u1EE7a ${n.divisor}`;case"unrecognized_keys":return`Kh\xF3a kh\xF4ng \u0111\u01B0\u1EE3c nh\u1EADn d\u1EA1ng: ${g(n.keys,", ")}`;case"invalid_key":return`Kh\xF3a kh\xF4ng h\u1EE3p l\u1EC7 trong ${n.origin}`;case"invalid_union":return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7";case"invalid_element":return`Gi\xE1 tr\u1ECB kh\xF4ng h\u1EE3p l\u1EC7 trong ${n.origin}`;default:return"\u0110\u1EA7u v\xE0o kh\xF4ng h\u1EE3p l\u1EC7"}}},"error");s(vl,"default")});function yl(){return{localeError:Yw()}}var Yw,dg=w(()=>{P();Yw=s(()=>{let e={string:{unit:"\u5B57\u7B26",verb:"\u5305\u542B"},file:{unit:"\u5B57\u8282",verb:"\u5305\u542B"},array:{unit:"\u9879",verb:"\u5305\u542B"},set:{unit:"\u9879",verb:"\u5305\u542B"},map:{unit:"\u9879",verb:"\u5305\u542B"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u8F93\u5165",email:"\u7535\u5B50\u90AE\u4EF6",url:"URL",emoji:"\u8868\u60C5\u7B26\u53F7",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO\u65E5\u671F\u65F6\u95F4",date:"ISO\u65E5\u671F",time:"ISO\u65F6\u95F4",duration:"ISO\u65F6\u957F",ipv4:"IPv4\u5730\u5740",ipv6:"IPv6\u5730\u5740",mac:"MAC\u5730\u5740",cidrv4:"IPv4\u7F51\u6BB5",cidrv6:"IPv6\u7F51\u6BB5",base64:"base64\u7F16\u7801\u5B57\u7B26\u4E32",base64url:"base64url\u7F16\u7801\u5B57\u7B26\u4E32",json_string:"JSON\u5B57\u7B26\u4E32",e164:"E.164\u53F7\u7801",credit_card:"\u4FE1\u7528\u5361\u53F7",currency_code:"\u8D27\u5E01\u4EE3\u7801",iban:"IBAN",jwt:"JWT",template_literal:"\u8F93\u5165"},o={nan:"NaN",number:"\u6570\u5B57",array:"\u6570\u7EC4",null:"\u7A7A\u503C(null)"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B instanceof ${n.expected}\uFF0C\u5B9E\u9645\u63A5\u6536 ${u}`:`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${i}\uFF0C\u5B9E\u9645\u63A5\u6536 ${u}`}case"invalid_value":return n.values.length===1?`\u65E0\u6548\u8F93\u5165\uFF1A\u671F\u671B ${x(n.values[0])}`:`\u65E0\u6548\u9009\u9879\uFF1A\u671F\u671B\u4EE5\u4E0B\u4E4B\u4E00 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${n.origin??"\u503C"} ${i}${n.maximum.toString()} ${a.unit??"\u4E2A\u5143\u7D20"}`:`\u6570\u503C\u8FC7\u5927\uFF1A\u671F\u671B ${n.origin??"\u503C"} ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${n.origin} ${i}${n.minimum.toString()} ${a.unit}`:`\u6570\u503C\u8FC7\u5C0F\uFF1A\u671F\u671B ${n.origin} ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${i.prefix}" \u5F00\u5934`:i.format==="ends_with"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u4EE5 "${i.suffix}" \u7ED3\u5C3E`:i.format==="includes"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u5305\u542B "${i.includes}"`:i.format==="regex"?`\u65E0\u6548\u5B57\u7B26\u4E32\uFF1A\u5FC5\u987B\u6EE1\u8DB3\u6B63\u5219\u8868\u8FBE\u5F0F ${i.pattern}`:`\u65E0\u6548${r[i.format]??n.format}`}case"not_multiple_of":return`\u65E0\u6548\u6570\u5B57\uFF1A\u5FC5\u987B\u662F ${n.divisor} \u7684\u500D\u6570`;case"unrecognized_keys":return`\u51FA\u73B0\u672A\u77E5\u7684\u952E(key): ${g(n.keys,", ")}`;case"invalid_key":return`${n.origin} \u4E2D\u7684\u952E(key)\u65E0\u6548`;case"invalid_union":return"\u65E0\u6548\u8F93\u5165";case"invalid_element":return`${n.origin} \u4E2D\u5305\u542B\u65E0\u6548\u503C(value)`;default:return"\u65E0\u6548\u8F93\u5165"}}},"error");s(yl,"default")});function bl(){return{localeError:ex()}}var ex,fg=w(()=>{P();ex=s(()=>{let e={string:{unit:"\u5B57\u5143",verb:"\u64C1\u6709"},file:{unit:"\u4F4D\u5143\u7D44",verb:"\u64C1\u6709"},array:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},set:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"},map:{unit:"\u9805\u76EE",verb:"\u64C1\u6709"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u8F38\u5165",email:"\u90F5\u4EF6\u5730\u5740",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO \u65E5\u671F\u6642\u9593",date:"ISO \u65E5\u671F",time:"ISO \u6642\u9593",duration:"ISO \u671F\u9593",ipv4:"IPv4 \u4F4D\u5740",ipv6:"IPv6 \u4F4D\u5740",mac:"MAC \u4F4D\u5740",cidrv4:"IPv4 \u7BC4\u570D",cidrv6:"IPv6 \u7BC4\u570D",base64:"base64 \u7DE8\u78BC\u5B57\u4E32",base64url:"base64url \u7DE8\u78BC\u5B57\u4E32",json_string:"JSON \u5B57\u4E32",e164:"E.164 \u6578\u503C",credit_card:"\u4FE1\u7528\u5361\u865F",currency_code:"\u8CA8\u5E63\u4EE3\u78BC",iban:"IBAN",jwt:"JWT",template_literal:"\u8F38\u5165"},o={nan:"NaN"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA instanceof ${n.expected}\uFF0C\u4F46\u6536\u5230 ${u}`:`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${i}\uFF0C\u4F46\u6536\u5230 ${u}`}case"invalid_value":return n.values.length===1?`\u7121\u6548\u7684\u8F38\u5165\u503C\uFF1A\u9810\u671F\u70BA ${x(n.values[0])}`:`\u7121\u6548\u7684\u9078\u9805\uFF1A\u9810\u671F\u70BA\u4EE5\u4E0B\u5176\u4E2D\u4E4B\u4E00 ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${n.origin??"\u503C"} \u61C9\u70BA ${i}${n.maximum.toString()} ${a.unit??"\u500B\u5143\u7D20"}`:`\u6578\u503C\u904E\u5927\uFF1A\u9810\u671F ${n.origin??"\u503C"} \u61C9\u70BA ${i}${n.maximum.toString()}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${n.origin} \u61C9\u70BA ${i}${n.minimum.toString()} ${a.unit}`:`\u6578\u503C\u904E\u5C0F\uFF1A\u9810\u671F ${n.origin} \u61C9\u70BA ${i}${n.minimum.toString()}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${i.prefix}" \u958B\u982D`:i.format==="ends_with"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u4EE5 "${i.suffix}" \u7D50\u5C3E`:i.format==="includes"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u5305\u542B "${i.includes}"`:i.format==="regex"?`\u7121\u6548\u7684\u5B57\u4E32\uFF1A\u5FC5\u9808\u7B26\u5408\u683C\u5F0F ${i.pattern}`:`\u7121\u6548\u7684 ${r[i.format]??n.format}`}case"not_multiple_of":return`\u7121\u6548\u7684\u6578\u5B57\uFF1A\u5FC5\u9808\u70BA ${n.divisor} \u7684\u500D\u6578`;case"unrecognized_keys":return`\u7121\u6CD5\u8B58\u5225\u7684\u9375\u503C${n.keys.length>1?"\u5011":""}\uFF1A${g(n.keys,"\u3001")}`;case"invalid_key":return`${n.origin} \u4E2D\u6709\u7121\u6548\u7684\u9375\u503C`;case"invalid_union":return"\u7121\u6548\u7684\u8F38\u5165\u503C";case"invalid_element":return`${n.origin} \u4E2D\u6709\u7121\u6548\u7684\u503C`;default:return"\u7121\u6548\u7684\u8F38\u5165\u503C"}}},"error");s(bl,"default")});function $l(){return{localeError:tx()}}var tx,mg=w(()=>{P();tx=s(()=>{let e={string:{unit:"\xE0mi",verb:"n\xED"},file:{unit:"bytes",verb:"n\xED"},array:{unit:"nkan",verb:"n\xED"},set:{unit:"nkan",verb:"n\xED"},map:{unit:"nkan",verb:"n\xED"}};function t(n){return e[n]??null}s(t,"getSizing");let r={regex:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9",email:"\xE0d\xEDr\u1EB9\u0301s\xEC \xECm\u1EB9\u0301l\xEC",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"\xE0k\xF3k\xF2 ISO",date:"\u1ECDj\u1ECD\u0301 ISO",time:"\xE0k\xF3k\xF2 ISO",duration:"\xE0k\xF3k\xF2 t\xF3 p\xE9 ISO",ipv4:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv4",ipv6:"\xE0d\xEDr\u1EB9\u0301s\xEC IPv6",mac:"\xE0d\xEDr\u1EB9\u0301s\xEC MAC",cidrv4:"\xE0gb\xE8gb\xE8 IPv4",cidrv6:"\xE0gb\xE8gb\xE8 IPv6",base64:"\u1ECD\u0300r\u1ECD\u0300 t\xED a k\u1ECD\u0301 n\xED base64",base64url:"\u1ECD\u0300r\u1ECD\u0300 base64url",json_string:"\u1ECD\u0300r\u1ECD\u0300 JSON",e164:"n\u1ECD\u0301mb\xE0 E.164",credit_card:"n\u1ECDmba kaadi gbese",currency_code:"koodu ow\xF3",iban:"IBAN",jwt:"JWT",template_literal:"\u1EB9\u0300r\u1ECD \xECb\xE1w\u1ECDl\xE9"},o={nan:"NaN",number:"n\u1ECD\u0301mb\xE0",array:"akop\u1ECD"};return n=>{switch(n.code){case"invalid_type":{let i=o[n.expected]??n.expected,a=k(n.input),u=o[a]??a;return/^[A-Z]/.test(n.expected)?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi instanceof ${n.expected}, \xE0m\u1ECD\u0300 a r\xED ${u}`:`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${i}, \xE0m\u1ECD\u0300 a r\xED ${u}`}case"invalid_value":return n.values.length===1?`\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e: a n\xED l\xE1ti fi ${x(n.values[0])}`:`\xC0\u1E63\xE0y\xE0n a\u1E63\xEC\u1E63e: yan \u1ECD\u0300kan l\xE1ra ${g(n.values,"|")}`;case"too_big":{let i=n.inclusive?"<=":"<",a=t(n.origin);return a?`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${n.origin??"iye"} ${a.verb} ${i}${n.maximum} ${a.unit}`:`T\xF3 p\u1ECD\u0300 j\xF9: a n\xED l\xE1ti j\u1EB9\u0301 ${i}${n.maximum}`}case"too_small":{let i=n.inclusive?">=":">",a=t(n.origin);return a?`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 p\xE9 ${n.origin} ${a.verb} ${i}${n.minimum} ${a.unit}`:`K\xE9r\xE9 ju: a n\xED l\xE1ti j\u1EB9\u0301 ${i}${n.minimum}`}case"invalid_format":{let i=n;return i.format==="starts_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\u1EB9\u0300r\u1EB9\u0300 p\u1EB9\u0300l\xFA "${i.prefix}"`:i.format==="ends_with"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 par\xED p\u1EB9\u0300l\xFA "${i.suffix}"`:i.format==="includes"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 n\xED "${i.includes}"`:i.format==="regex"?`\u1ECC\u0300r\u1ECD\u0300 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 b\xE1 \xE0p\u1EB9\u1EB9r\u1EB9 mu ${i.pattern}`:`A\u1E63\xEC\u1E63e: ${r[i.format]??n.format}`}case"not_multiple_of":return`N\u1ECD\u0301mb\xE0 a\u1E63\xEC\u1E63e: gb\u1ECD\u0301d\u1ECD\u0300 j\u1EB9\u0301 \xE8y\xE0 p\xEDp\xEDn ti ${n.divisor}`;case"unrecognized_keys":return`B\u1ECDt\xECn\xEC \xE0\xECm\u1ECD\u0300: ${g(n.keys,", ")}`;case"invalid_key":return`B\u1ECDt\xECn\xEC a\u1E63\xEC\u1E63e n\xEDn\xFA ${n.origin}`;case"invalid_union":return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e";case"invalid_element":return`Iye a\u1E63\xEC\u1E63e n\xEDn\xFA ${n.origin}`;default:return"\xCCb\xE1w\u1ECDl\xE9 a\u1E63\xEC\u1E63e"}}},"error");s($l,"default")});var pr={};we(pr,{ar:()=>fc,az:()=>mc,be:()=>pc,bg:()=>hc,bn:()=>gc,ca:()=>vc,ckb:()=>yc,cs:()=>bc,da:()=>$c,de:()=>_c,el:()=>wc,en:()=>lr,eo:()=>kc,es:()=>Sc,fa:()=>Ic,fi:()=>zc,fr:()=>Pc,frCA:()=>Ec,gu:()=>Tc,he:()=>Oc,hi:()=>jc,hr:()=>Nc,hu:()=>Ac,hy:()=>Dc,id:()=>Uc,is:()=>Rc,it:()=>Lc,ja:()=>Cc,ka:()=>Mc,kh:()=>Zc,km:()=>dr,kn:()=>Jc,ko:()=>Vc,lt:()=>Bc,mk:()=>Qc,ms:()=>Gc,ne:()=>Wc,nl:()=>Kc,nn:()=>Hc,no:()=>qc,ota:()=>Xc,pl:()=>el,ps:()=>Yc,pt:()=>tl,ptBR:()=>nl,ro:()=>rl,ru:()=>il,sk:()=>ol,sl:()=>al,sv:()=>sl,ta:()=>ul,tg:()=>cl,th:()=>ll,tk:()=>dl,tr:()=>fl,ua:()=>pl,uk:()=>mr,ur:()=>hl,uz:()=>gl,vi:()=>vl,yo:()=>$l,zhCN:()=>yl,zhTW:()=>bl});var _l=w(()=>{ih();oh();sh();uh();ch();lh();dh();fh();mh();ph();hh();xc();gh();vh();yh();bh();$h();_h();wh();xh();kh();Sh();Ih();Ph();Eh();Th();Oh();jh();Nh();Ah();Fc();Dh();Uh();Lh();Ch();Mh();Fh();Zh();Jh();Vh();Bh();Qh();Gh();Wh();Kh();Hh();Xh();Yh();eg();tg();ng();rg();ig();og();ag();sg();ml();ug();cg();lg();dg();fg();mg()});function Ci(){return new Li}var pg,wl,xl,Li,se,hr=w(()=>{wl=Symbol("ZodOutput"),xl=Symbol("ZodInput"),Li=class{static{s(this,"$ZodRegistry")}constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let o=r[0];return this._map.set(t,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let o={...this.get(r)??{}};delete o.id;let n={...o,...this._map.get(t)};return Object.keys(n).length?n:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};s(Ci,"registry");(pg=globalThis).__zod_globalRegistry??(pg.__zod_globalRegistry=Ci());se=globalThis.__zod_globalRegistry});function rx(e,t){try{return Fi(e,{assertOnly:!0})}catch{return t}}function zl(e,t){try{let r=Fi(e),o=Mi(e,r);return o._zod.bag.validator=rx(e,r),o}catch(r){if(t?.strict)throw r;return e}}function Mi(e,t){if(Ui(e))throw new M("a schema whose subtree contains a reference cycle");let r=B(e),o=e._zod.run,n=o.__originalRun??o,i=s((a,u)=>{if(u?.async||u?.direction==="backward"||u?.skipChecks||u?.[hg]||u&&Ri(u,a.value))return n(a,u);let c=t(a.value);return c!==me?(a.value=c,a):(u&&(u[hg]=!0),n(a,u))},"wrapped");return i.__originalRun=n,r._zod.bag.fallbackRun=n,r._zod.bag.validator=t,r._zod.run=i,o.__originalRun||ix(r,e,t),r}function ix(e,t,r){let o=e,n=t;if(typeof n.safeParse=="function"){let i=n.safeParse;o.safeParse=(a,u)=>{let c=r(a);return c!==me?{success:!0,data:c}:i(a,u)}}if(typeof n.parse=="function"){let i=n.parse;o.parse=(a,u)=>{let c=r(a);return c!==me?c:i(a,u)}}}function Fi(e,t){let r=!0;try{r=Ui(e)}catch{}if(r)throw new M("a schema whose subtree contains a reference cycle");let o={constants:new Map,constantCounter:0,varCounter:0,definite:!0},n=new yt(["input"]),i=q(n,o,e,"input",!t?.assertOnly);n.write(i===null?"return true;":`return ${i};`);let a=["INVALID",...o.constants.keys()],u=[me,...o.constants.values()],c=n.content.join(`
`),l=t?.debug?a.length>0?`// Constants: ${a.join(", ")}
${c}`:c:"",d=Function,f=`return (input) => {
${c}
}`,m;try{m=new d(...a,f)(...u)}catch(p){throw new M(`this schema (generated code failed to evaluate: ${p.message})`)}return t?.debug&&(m.code=l),m.definite=o.definite,m}function D(e,t){for(let[o,n]of e.constants)if(n===t)return o;let r=`c${e.constantCounter++}`;return e.constants.set(r,t),r}function _t(e,t){return e.definite=!1,D(e,t)}function A(e){return`v${e.varCounter++}`}function ox(e,t){let r=e._zod.run({value:t,issues:[]},{});if(r&&typeof r.then=="function")return me;let o=r;return o.issues.length===0?o.value:me}function ue(e,t,r,o,n=!0){let i=e.content.length,a=t.constants.size,u=t.constantCounter,c=t.varCounter;try{return q(e,t,r,o,n)}catch(l){if(!(l instanceof M)||!l.islandable)throw l;if(e.content.length=i,t.constants.size>a){let d=Array.from(t.constants.keys()).slice(a);for(let f of d)t.constants.delete(f)}return t.constantCounter=u,t.varCounter=c,ax(e,t,r,o)}}function ax(e,t,r,o){t.definite=!1;let n=D(t,r),i=D(t,ox),a=A(t);return e.write(`const ${a} = ${i}(${n}, ${o});`),e.write(`if (${a} === INVALID) return INVALID;`),a}function ux(e,t,r,o){let n=r._zod.def.checks;if(!n||n.length===0)return o;let i=o;for(let a of n){let u=a._zod.def;if(u.when&&!sx.has(u.check))throw new M('check with a custom "when" condition');switch(u.check){case"greater_than":cx(e,t,u,i);break;case"less_than":lx(e,t,u,i);break;case"multiple_of":dx(e,t,u,i);break;case"number_format":_g(e,u,i);break;case"min_length":{let c=Xe(u.minimum,"min_length"),l=kl(e,t,i,`${i}.length >= ${c} && ${i}.length < ${u.minimum*2}`);e.write(`if (${l} < ${c}) return INVALID;`);break}case"max_length":{let c=Xe(u.maximum,"max_length"),l=kl(e,t,i,`${i}.length > ${c}`);e.write(`if (${l} > ${c}) return INVALID;`);break}case"length_equals":{let c=Xe(u.length,"length_equals"),l=kl(e,t,i,`${i}.length >= ${c} && ${i}.length <= ${u.length*2}`);e.write(`if (${l} !== ${c}) return INVALID;`);break}case"min_size":e.write(`if (${i}.size < ${Xe(u.minimum,"min_size")}) return INVALID;`);break;case"max_size":e.write(`if (${i}.size > ${Xe(u.maximum,"max_size")}) return INVALID;`);break;case"size_equals":e.write(`if (${i}.size !== ${Xe(u.size,"size_equals")}) return INVALID;`);break;case"string_format":i=wg(e,t,u,i);break;case"custom":i=vx(e,t,a,i);break;case"bigint_format":fx(e,u,i);break;case"mime_type":mx(e,t,u,i);break;case"property":hx(e,t,u,i);break;case"properties":px(e,t,u,i);break;case"overwrite":{let c=A(t);gx(e,t,a,i,c),i=c;break}default:throw new M(`check type ${u.check}`)}}return i}function kl(e,t,r,o){let n=D(t,ht),i=A(t);return e.write(`const ${i} = typeof ${r} === "string" && ${o} ? ${n}(${r}) : ${r}.length;`),i}function Xe(e,t){if(typeof e!="number"||!Number.isFinite(e))throw new M(`${t} bound of type ${typeof e}`);return`${e}`}function $g(e,t){if(typeof t=="bigint")return`${t}n`;if(typeof t=="number"){if(Number.isNaN(t))throw new M("comparison check with NaN bound");return`${t}`}if(t instanceof Date){if(Number.isNaN(t.getTime()))throw new M("comparison check with Invalid Date bound");return D(e,t)}throw new M(`comparison check bound of type ${typeof t}`)}function cx(e,t,r,o){let n=r.inclusive?"<":"<=";e.write(`if (${o} ${n} ${$g(t,r.value)}) return INVALID;`)}function lx(e,t,r,o){let n=r.inclusive?">":">=";e.write(`if (${o} ${n} ${$g(t,r.value)}) return INVALID;`)}function dx(e,t,r,o){if(typeof r.value=="bigint"){if(r.value===BigInt(0))throw new M("multiple_of check with a zero divisor");e.write(`if (${o} % ${r.value}n !== 0n) return INVALID;`)}else{let n=D(t,Dn);e.write(`if (${n}(${o}, ${Xe(r.value,"multiple_of")}) !== 0) return INVALID;`)}}function _g(e,t,r){let o=t.format;switch(o){case"safeint":e.write(`if (!Number.isSafeInteger(${r})) return INVALID;`);break;case"int32":e.write(`if (!Number.isInteger(${r}) || ${r} < -2147483648 || ${r} > 2147483647) return INVALID;`);break;case"uint32":e.write(`if (!Number.isInteger(${r}) || ${r} < 0 || ${r} > 4294967295) return INVALID;`);break;case"float32":e.write(`if (!Number.isFinite(${r}) || ${r} < -3.4028234663852886e38 || ${r} > 3.4028234663852886e38) return INVALID;`);break;case"float64":e.write(`if (!Number.isFinite(${r})) return INVALID;`);break;default:throw new M(`number format ${o}`)}}function fx(e,t,r){let o=t.format;if(o)switch(o){case"int64":e.write(`if (${r} < -9223372036854775808n || ${r} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${r} < 0n || ${r} > 18446744073709551615n) return INVALID;`);break;default:throw new M(`bigint format ${o}`)}}function mx(e,t,r,o){let n=r.mime;if(n&&n.length>0){let i=D(t,new Set(n));e.write(`if (!${i}.has(${o}.type)) return INVALID;`)}}function px(e,t,r,o){if(r.when)throw new M('check with a custom "when" condition');e.write(`if (${o} == null) return INVALID;`);let n=r.shape;for(let i of Reflect.ownKeys(n)){let a=typeof i=="symbol"?D(t,i):de(i),u=A(t);e.write(`const ${u} = ${o}[${a}];`),ue(e,t,n[i],u,!1)}}function hx(e,t,r,o){let n=`${o}[${JSON.stringify(r.property)}]`;q(e,t,r.schema,n)}function gx(e,t,r,o,n){let i=r._zod.def.tx;if(!i)throw new M("overwrite check without a transform function");if(wt(i))throw new je("z.compile: async overwrite transforms are not supported");let a=D(t,i);e.write(`const ${n} = ${a}(${o});`)}function Sl(){throw new ye}function Pl(e){this.issues.push(e)}function vx(e,t,r,o){let n=r._zod.def;if(n.fn){if(wt(n.fn))throw new je("z.compile: async .refine() predicates are not supported");let i=_t(t,n.fn),a=D(t,Sl),u=A(t);return e.write(`const ${u} = ${i}(${o});`),e.write(`if (${u} instanceof Promise) ${a}();`),e.write(`if (!${u}) return INVALID;`),o}if(r._zod.check){if(wt(r._zod.check))throw new je("z.compile: async .superRefine() / check functions are not supported");let i=r._zod.check,u=_t(t,s(l=>{let d={value:l,issues:[],addIssue:Pl};return i(d)instanceof Promise&&Sl(),d.issues.length===0?d.value:me},"helperFn")),c=A(t);return e.write(`const ${c} = ${u}(${o});`),e.write(`if (${c} === INVALID) return INVALID;`),c}throw new M("custom check without a predicate or check function")}function wg(e,t,r,o,n=!0){let i=r.format;if(i==="base64"){let l=D(t,tr);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(i==="base64url"){let l=D(t,xi);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(i==="jwt"){let l=D(t,Ii),d=D(t,r.alg??null);return e.write(`if (!${l}(${o}, ${d})) return INVALID;`),o}if(i==="ipv6"){let l=D(t,er);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(i==="cidrv6"){let l=D(t,_i);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(i==="credit_card"){let l=D(t,ki);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(i==="iban"){let l=D(t,Si);return e.write(`if (!${l}(${o})) return INVALID;`),o}let a=r;if(i==="url"||i==="httpurl"||a.normalize||a.hostname!==void 0||a.protocol!==void 0){let l=D(t,yi),d=D(t,r),f=A(t),m=A(t);if(e.write(`const ${f} = ${o}.trim();`),e.write(`const ${m} = ${l}(${f}, ${d});`),e.write(`if (typeof ${m} === "number") return INVALID;`),a.hostname!==void 0){let S=D(t,bi);e.write(`if (!${S}(${m}, ${d}.hostname)) return INVALID;`)}if(a.protocol!==void 0){let S=D(t,$i);e.write(`if (!${S}(${m}, ${d}.protocol)) return INVALID;`)}if(!n)return null;let p=A(t),y=a.normalize?`${m}.href`:`${D(t,Yn)}(${f})`;return e.write(`const ${p} = ${y};`),p}let u=r.fn;if(u){if(wt(u))throw new M(`async string format ${i}`);let l=D(t,u);return e.write(`if (!${l}(${o})) return INVALID;`),o}if(yx.has(i)&&r.pattern){let l=D(t,r.pattern);return e.write(`${l}.lastIndex = 0;`),e.write(`if (!${l}.test(${o})) return INVALID;`),o}let c=r.format;switch(c){case"regex":throw new M("regex format without a pattern");case"lowercase":e.write(`if (${o} !== ${o}.toLowerCase()) return INVALID;`);break;case"uppercase":e.write(`if (${o} !== ${o}.toUpperCase()) return INVALID;`);break;case"includes":e.write(`if (!${o}.includes(${de(r.includes)})) return INVALID;`);break;case"starts_with":{let l=r.prefix;e.write(`if (${o}.slice(0, ${l.length}) !== ${de(l)}) return INVALID;`);break}case"ends_with":{let l=r.suffix;e.write(`if (${o}.slice(-${l.length}) !== ${de(l)}) return INVALID;`);break}default:throw new M(`string format ${c}`)}return o}function q(e,t,r,o,n=!0){let i=r._zod.def,a=i.type;if(i.coerce)throw new M(`coercion (z.coerce.${a}())`);let u=n||!!i.checks?.length,c;switch(a){case"string":c=bx(e,t,r,o,u);break;case"number":c=$x(e,r,o);break;case"boolean":c=_x(e,o);break;case"bigint":c=wx(e,r,o);break;case"symbol":c=xx(e,o);break;case"undefined":c=kx(e,o);break;case"null":c=Sx(e,o);break;case"any":case"unknown":c=o;break;case"never":e.write("return INVALID;"),c=o;break;case"void":c=Ix(e,o);break;case"nan":c=zx(e,o);break;case"date":c=Px(e,o);break;case"object":c=Ex(e,t,r,o,u);break;case"optional":c=Tx(e,t,r,o,u);break;case"nullable":c=Nx(e,t,r,o,u);break;case"array":c=Ax(e,t,r,o,u);break;case"literal":c=Dx(e,t,r,o);break;case"enum":c=Ux(e,t,r,o);break;case"readonly":{let l=vg(e,t,r,o),d=A(t);e.write(`const ${d} = Object.freeze(${l});`),c=d;break}case"success":vg(e,t,r,o),c="true";break;case"default":case"prefault":c=Rx(e,t,r,o);break;case"nonoptional":c=Lx(e,t,r,o);break;case"tuple":c=Cx(e,t,r,o);break;case"union":c=Mx(e,t,r,o);break;case"intersection":c=Jx(e,t,r,o);break;case"record":c=Vx(e,t,r,o);break;case"map":c=Qx(e,t,r,o);break;case"set":c=Gx(e,t,r,o);break;case"file":c=Wx(e,o);break;case"template_literal":c=Kx(e,t,r,o);break;case"lazy":c=Hx(e,t,r,o);break;case"pipe":c=qx(e,t,r,o);break;case"custom":c=Xx(e,t,r,o);break;case"transform":c=tk(e,t,r,o);break;case"catch":c=ek(e,t,r,o);break;default:throw new M(`schema type ${a}`)}return c===null?null:ux(e,t,r,c)}function bx(e,t,r,o,n=!0){e.write(`if (typeof ${o} !== "string") return INVALID;`);let i=r._zod.def;return i.format===void 0?o:wg(e,t,i,o,n)}function $x(e,t,r){e.write(`if (typeof ${r} !== "number" || !Number.isFinite(${r})) return INVALID;`);let o=t._zod.def;return o.check==="number_format"&&o.format&&_g(e,{format:o.format},r),r}function _x(e,t){return e.write(`if (typeof ${t} !== "boolean") return INVALID;`),t}function wx(e,t,r){e.write(`if (typeof ${r} !== "bigint") return INVALID;`);let o=t._zod.def;if(o.format)switch(o.format){case"int64":e.write(`if (${r} < -9223372036854775808n || ${r} > 9223372036854775807n) return INVALID;`);break;case"uint64":e.write(`if (${r} < 0n || ${r} > 18446744073709551615n) return INVALID;`);break}return r}function xx(e,t){return e.write(`if (typeof ${t} !== "symbol") return INVALID;`),t}function kx(e,t){return e.write(`if (${t} !== undefined) return INVALID;`),t}function Sx(e,t){return e.write(`if (${t} !== null) return INVALID;`),t}function Ix(e,t){return e.write(`if (${t} !== undefined) return INVALID;`),t}function zx(e,t){return e.write(`if (typeof ${t} !== "number" || !Number.isNaN(${t})) return INVALID;`),t}function Px(e,t){return e.write(`if (!(${t} instanceof Date) || Number.isNaN(${t}.getTime())) return INVALID;`),t}function Ex(e,t,r,o,n=!0){let i=r._zod.def;e.write(`if (typeof ${o} !== "object" || ${o} === null || Array.isArray(${o})) return INVALID;`);let a=i.shape,u=Object.keys(a),c=Object.getOwnPropertySymbols(a),l=c.length?[...u,...c]:u,d=s(O=>typeof O=="symbol"?D(t,O):de(O),"keyExpr"),f=s(O=>typeof O=="symbol"?`[${d(O)}]`:de(O),"propKey"),m=a;if(u.includes("__proto__"))throw new M('object shape key "__proto__"');let p=new Map;for(let O of l){let U=m[O],F=d(O),V=A(t);if(e.write(`const ${V} = ${o}[${F}];`),U._zod.optin!==void 0){let Z=A(t);e.write(`let ${Z} = (() => {`),e.indented(ee=>{let Ie=ue(ee,t,U,V);ee.write(`return ${Ie};`)}),e.write("})();"),U._zod.optout==="optional"?(e.write(`if (${Z} === INVALID) {`),e.indented(ee=>{ee.write(`if (${F} in ${o}) return INVALID;`),ee.write(`${Z} = undefined;`)}),e.write("}")):e.write(`if (${Z} === INVALID) return INVALID;`),p.set(O,Z)}else{jx(U)&&e.write(`if (!(${F} in ${o})) return INVALID;`);let Z=ue(e,t,U,V,n);Z!==null&&p.set(O,Z)}}let y=i.catchall,S="none";if(y){let O=y._zod.def.type;if(O==="never"){let U=u.map(F=>`k !== ${de(F)}`).join(" && ")||"true";e.write(`for (const k in ${o}) {`),e.indented(F=>{F.write(`if (${U}) return INVALID;`)}),e.write("}")}else(O==="unknown"||O==="any")&&!y._zod.def.checks?.length?S="passthrough":S="schema"}let z=A(t),N=l.some(O=>gg(m[O])||Il(m[O]));if(!n){if(S==="schema"){let O=u.length>0?D(t,new Set(u)):null;e.write(`for (const k in ${o}) {`),e.indented(U=>{U.write('if (k === "__proto__") continue;'),O&&U.write(`if (${O}.has(k)) continue;`);let F=A(t);U.write(`const ${F} = ${o}[k];`),ue(U,t,y,F,!1)}),e.write("}")}return null}if(N){e.write(`const ${z} = {};`);for(let O of l){let U=d(O),F=p.get(O);Il(m[O])?e.write(`if (${U} in ${o}) ${z}[${U}] = ${F};`):gg(m[O])?e.write(`if (${F} !== undefined || ${U} in ${o}) ${z}[${U}] = ${F};`):e.write(`${z}[${U}] = ${F};`)}}else{let O=l.map(U=>`${f(U)}: ${p.get(U)}`).join(", ");e.write(`const ${z} = { ${O} };`)}if(S!=="none"){let O=u.length>0?D(t,new Set(u)):null;e.write(`for (const k in ${o}) {`),e.indented(U=>{if(U.write('if (k === "__proto__") continue;'),O&&U.write(`if (${O}.has(k)) continue;`),S==="passthrough")U.write(`${z}[k] = ${o}[k];`);else{let F=A(t);U.write(`const ${F} = ${o}[k];`);let V=ue(U,t,y,F);U.write(`${z}[k] = ${V};`)}}),e.write("}")}return z}function Tx(e,t,r,o,n=!0){let i=r._zod.def;if(Ox(r))return q(e,t,i.innerType,o,n);if(i.innerType._zod.optin==="defaulted"){let u=A(t),c=A(t);return e.write(`let ${u};`),e.write(`if (${o} === undefined) {`),e.indented(l=>{l.write(`const ${c} = (() => {`),l.indented(d=>{let f=q(d,t,i.innerType,o);d.write(`return ${f};`)}),l.write("})();"),l.write(`if (${c} !== INVALID) ${u} = ${c};`)}),e.write("} else {"),e.indented(l=>{let d=q(l,t,i.innerType,o);l.write(`${u} = ${d};`)}),e.write("}"),u}let a=n?A(t):null;return a&&e.write(`let ${a};`),e.write(`if (${o} !== undefined) {`),e.indented(u=>{let c=q(u,t,i.innerType,o,n);a&&c!==null&&u.write(`${a} = ${c};`)}),e.write("}"),a}function Ox(e){return e._zod.traits?.has("$ZodExactOptional")===!0}function jx(e){return e._zod.optin===void 0&&$t(e)}function $t(e){if(e._zod.def.coerce)return!0;let t=e._zod.def;switch(t.type){case"any":case"unknown":case"undefined":case"void":case"default":case"prefault":case"transform":case"custom":case"lazy":return!0;case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"never":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":return!1;case"nonoptional":return t.innerType?$t(t.innerType):!1;case"literal":return!!t.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":case"nullable":case"readonly":case"success":return t.innerType?$t(t.innerType):!0;case"catch":return!0;case"union":return t.options?t.options.some($t):!0;case"intersection":return!t.left||!t.right?!0:$t(t.left)&&$t(t.right);case"pipe":return t.in?$t(t.in):!0;default:return!0}}function Il(e){return e._zod.optin==="optional"&&e._zod.optout==="optional"}function gg(e){return(e._zod.optin!=="defaulted"||e._zod.optout==="optional")&&Yt(e)}function Yt(e){let t=e._zod.def;switch(t.type){case"string":case"number":case"boolean":case"bigint":case"symbol":case"null":case"nan":case"date":case"object":case"array":case"tuple":case"record":case"map":case"set":case"file":case"template_literal":case"never":case"success":return!1;case"literal":return!!t.values?.includes(void 0);case"enum":return!!e._zod.values?.has(void 0);case"optional":return!0;case"nullable":case"readonly":case"nonoptional":return t.innerType?Yt(t.innerType):!0;case"union":return t.options?t.options.some(Yt):!0;case"intersection":return!t.left||!t.right||Yt(t.left)||Yt(t.right);case"pipe":return t.out?Yt(t.out):!0;default:return!0}}function Nx(e,t,r,o,n=!0){let i=r._zod.def,a=n?A(t):null;return a&&e.write(`let ${a} = null;`),e.write(`if (${o} !== null) {`),e.indented(u=>{let c=q(u,t,i.innerType,o,n);a&&c!==null&&u.write(`${a} = ${c};`)}),e.write("}"),a}function El(e,t,r){for(let[o,n]of Zt(t._zod.def.checks))e.write(`if (${r} > ${Xe(o,n._zod.def.check)}) return INVALID;`)}function Ax(e,t,r,o,n=!0){let i=r._zod.def;e.write(`if (!Array.isArray(${o})) return INVALID;`),El(e,r,`${o}.length`);let a=n?A(t):null,u=A(t),c=A(t);return a&&e.write(`const ${a} = new Array(${o}.length);`),e.write(`for (let ${u} = 0; ${u} < ${o}.length; ${u}++) {`),e.indented(l=>{l.write(`const ${c} = ${o}[${u}];`);let d=ue(l,t,i.element,c,n);a&&d!==null&&l.write(`${a}[${u}] = ${d};`)}),e.write("}"),a}function Dx(e,t,r,o){let i=r._zod.def.values;if(i.length!==1){let u=D(t,new Set(i));return e.write(`if (!${u}.has(${o})) return INVALID;`),o}let a=i[0];if(typeof a=="number"&&Number.isNaN(a)){let u=D(t,new Set(i));return e.write(`if (!${u}.has(${o})) return INVALID;`),o}if(typeof a=="string")e.write(`if (${o} !== ${de(a)}) return INVALID;`);else if(typeof a=="number"||typeof a=="boolean")e.write(`if (${o} !== ${a}) return INVALID;`);else if(a===null)e.write(`if (${o} !== null) return INVALID;`);else if(a===void 0)e.write(`if (${o} !== undefined) return INVALID;`);else if(typeof a=="bigint")e.write(`if (${o} !== ${a}n) return INVALID;`);else throw new M(`literal type ${typeof a}`);return o}function Ux(e,t,r,o){let n=r._zod.values;if(!n)throw new M("enum schema without enumerated values");let i=D(t,n);return e.write(`if (!${i}.has(${o})) return INVALID;`),o}function vg(e,t,r,o){let n=r._zod.def;return q(e,t,n.innerType,o)}function Rx(e,t,r,o){let n=r._zod.def,a=Object.getOwnPropertyDescriptor(r._zod.def,"defaultValue")?()=>r._zod.def.defaultValue:void 0;if(r._zod.def.type==="prefault"){if(!a)return q(e,t,n.innerType,o);let c=D(t,a),l=A(t);return e.write(`let ${l} = ${o};`),e.write(`if (${o} === undefined) ${l} = ${c}();`),q(e,t,n.innerType,l)}let u=A(t);if(a){let c=D(t,a),l=D(t,Un);e.write(`let ${u};`),e.write(`if (${o} === undefined) {`),e.indented(d=>{d.write(`${u} = ${l}(${c}());`)}),e.write("} else {"),e.indented(d=>{let f=q(d,t,n.innerType,o);d.write(`${u} = ${f} === undefined ? ${l}(${c}()) : ${f};`)}),e.write("}")}else e.write(`let ${u};`),e.write(`if (${o} !== undefined) {`),e.indented(c=>{let l=q(c,t,n.innerType,o);c.write(`${u} = ${l};`)}),e.write("}");return u}function Lx(e,t,r,o){let n=r._zod.def,i=q(e,t,n.innerType,o),a=A(t);return e.write(`const ${a} = ${i};`),e.write(`if (${a} === undefined) return INVALID;`),a}function Cx(e,t,r,o){let n=r._zod.def,i=n.items,a=n.rest;e.write(`if (!Array.isArray(${o})) return INVALID;`);let u=yg(i,"optin"),c=yg(i,"optout");a?e.write(`if (${o}.length < ${u}) return INVALID;`):e.write(`if (${o}.length < ${u} || ${o}.length > ${i.length}) return INVALID;`);let l=A(t);e.write(`const ${l} = [];`);for(let d=0;d<i.length;d++){let f=i[d];if(d>=c)e.write(`if (${l}.length === ${d}) {`),e.indented(m=>{m.write(`if (${d} < ${o}.length) {`),m.indented(p=>{let y=A(t);p.write(`const ${y} = ${o}[${d}];`);let S=ue(p,t,f,y);p.write(`${l}[${d}] = ${S};`)}),m.write("} else {"),m.indented(p=>{if(Il(f)){p.write(`${l}.length = ${d};`);return}let y=A(t),S=A(t);p.write(`const ${y} = undefined;`),p.write(`const ${S} = (() => {`),p.indented(z=>{let N=ue(z,t,f,y);z.write(`return ${N};`)}),p.write("})();"),p.write(`if (${S} === INVALID || ${S} === undefined) ${l}.length = ${d};`),p.write(`else ${l}[${d}] = ${S};`)}),m.write("}")}),e.write("}");else{let m=A(t);e.write(`const ${m} = ${o}[${d}];`);let p=ue(e,t,f,m);e.write(`${l}[${d}] = ${p};`)}}if(a){let d=A(t),f=A(t);e.write(`for (let ${d} = ${i.length}; ${d} < ${o}.length; ${d}++) {`),e.indented(m=>{m.write(`const ${f} = ${o}[${d}];`);let p=ue(m,t,a,f);m.write(`${l}[${d}] = ${p};`)}),e.write("}")}return l}function yg(e,t){for(let r=e.length-1;r>=0;r--)if(!(t==="optin"?e[r]._zod.optin!==void 0:e[r]._zod.optout==="optional"))return r+1;return 0}function Mx(e,t,r,o){let n=r._zod.def,i=n.options;if(n.discriminator)return Fx(e,t,n,o);if(n.inclusive===!1)throw new M("exclusive unions (z.xor)");if(i.length===0)return e.write("return INVALID;"),o;if(i.length===1)return q(e,t,i[0],o);if(i.every(c=>c._zod.def.type==="literal"&&!c._zod.def.checks?.length)){let c=new Set(i.flatMap(d=>d._zod.def.values)),l=D(t,c);return e.write(`if (!${l}.has(${o})) return INVALID;`),o}let u=A(t);e.write(`let ${u};`);for(let c=0;c<i.length;c++){let l=i[c];c===0?e.write(`${u} = (() => {`):e.write(`if (${u} === INVALID) ${u} = (() => {`),e.indented(d=>{let f=q(d,t,l,o);d.write(`return ${f};`)}),e.write("})();")}return e.write(`if (${u} === INVALID) return INVALID;`),u}function Fx(e,t,r,o){if(r.unionFallback)throw new M("discriminated union with unionFallback");if(r.options.length===0)return e.write("return INVALID;"),o;let n=A(t),i=A(t);e.write(`const ${n} = ${o}?.[${de(r.discriminator)}];`),e.write(`let ${i};`);let a=!0,u=new Set;for(let c of r.options){let l=c._zod.propValues?.[r.discriminator];if(!l||l.size===0)throw new M("discriminated union option without static discriminator values");for(let m of l){if(u.has(m))throw new M(`duplicate discriminator value ${String(m)}`);u.add(m)}let d=Array.from(l,m=>Zx(t,n,m)),f=a?"if":"else if";e.write(`${f} (${d.join(" || ")}) {`),e.indented(m=>{let p=q(m,t,c,o);m.write(`${i} = ${p};`)}),e.write("}"),a=!1}return e.write("else { return INVALID; }"),i}function Zx(e,t,r){if(typeof r=="string")return`${t} === ${de(r)}`;if(typeof r=="number")return Number.isNaN(r)?`Number.isNaN(${t})`:`${t} === ${r}`;if(typeof r=="boolean")return`${t} === ${r}`;if(r===null)return`${t} === null`;if(r===void 0)return`${t} === undefined`;if(typeof r=="bigint")return`${t} === ${r}n`;if(typeof r=="symbol"){let o=D(e,r);return`${t} === ${o}`}throw new M(`literal discriminator value ${String(r)}`)}function Jx(e,t,r,o){let n=r._zod.def;t.definite=!1;let i=ue(e,t,n.left,o),a=ue(e,t,n.right,o),u=D(t,Kt),c=A(t);return e.write(`const ${c} = ${u}(${i}, ${a});`),e.write(`if (!${c}.valid) return INVALID;`),`${c}.data`}function Vx(e,t,r,o){let n=r._zod.def,i=D(t,Pe);e.write(`if (!${i}(${o})) return INVALID;`);let a=A(t),u=A(t),c=A(t);e.write(`const ${a} = {};`);let l=n,d=l.partial?void 0:n.keyType._zod.values;if(d){let p=[];for(let S of d){if(!(typeof S=="string"||typeof S=="number"||typeof S=="symbol"))throw new M(`record key value ${String(S)}`);let z=typeof S=="number"?S.toString():S;if(z==="__proto__")throw new M('record key "__proto__"');p.push(z);let N=D(t,S),O=q(e,t,n.keyType,N),U=A(t);e.write(`const ${U} = ${o}[${Bx(t,z)}];`);let F=ue(e,t,n.valueType,U);e.write(`${a}[${O}] = ${F};`)}let y=D(t,new Set(p));return e.write(`for (const ${u} in ${o}) {`),e.indented(S=>{S.write(`if (${y}.has(${u})) continue;`),l.mode==="loose"?S.write(`if (${u} !== "__proto__") ${a}[${u}] = ${o}[${u}];`):S.write("return INVALID;")}),e.write("}"),a}let f=n.keyType._zod.def;if(!(f.type==="string"&&f.format===void 0&&!f.coerce&&(f.checks?.length??0)===0)){let p=n.mode==="loose",y=Fi(n.keyType);y.definite===!1&&(t.definite=!1);let S=D(t,y),z=D(t,Ve),N=A(t);return bg(e,t,o,u,O=>{O.write(`let ${N} = ${S}(${u});`),O.write(`if (${N} === INVALID && typeof ${u} === "string" && ${z}.test(${u})) ${N} = ${S}(Number(${u}));`),p?O.write(`if (${N} === INVALID) { ${a}[${u}] = ${o}[${u}]; continue; }`):O.write(`if (${N} === INVALID) return INVALID;`),O.write(`if (${N} === "__proto__") continue;`);let U=A(t);O.write(`const ${U} = ${o}[${u}];`);let F=ue(O,t,n.valueType,U);O.write(`${a}[${N}] = ${F};`)}),a}return bg(e,t,o,u,p=>{p.write(`const ${c} = ${o}[${u}];`);let y=ue(p,t,n.valueType,c);p.write(`${a}[${u}] = ${y};`)},"return INVALID;"),a}function bg(e,t,r,o,n,i){let a=D(t,Object.prototype.propertyIsEnumerable),u=A(t),c=A(t),l=A(t);e.write(`const ${u} = Object.getOwnPropertySymbols(${r});`),e.write(`const ${c} = Object.getOwnPropertyNames(${r});`),e.write(`for (let ${l} = 0; ${l} < ${c}.length; ${l}++) {`),e.indented(d=>{d.write(`const ${o} = ${c}[${l}];`),d.write(`if (${o} === "__proto__" || !${a}.call(${r}, ${o})) continue;`),n(d)}),e.write("}"),e.write(`for (let ${l} = 0; ${l} < ${u}.length; ${l}++) {`),e.indented(d=>{d.write(`const ${o} = ${u}[${l}];`),d.write(`if (!${a}.call(${r}, ${o})) continue;`),i?d.write(i):n(d)}),e.write("}")}function Bx(e,t){return typeof t=="string"?de(t):D(e,t)}function Qx(e,t,r,o){let n=r._zod.def;e.write(`if (!(${o} instanceof Map)) return INVALID;`),El(e,r,`${o}.size`);let i=A(t),a=A(t),u=A(t);return e.write(`const ${i} = new Map();`),e.write(`for (const [${a}, ${u}] of ${o}) {`),e.indented(c=>{let l=q(c,t,n.keyType,a),d=q(c,t,n.valueType,u);c.write(`${i}.set(${l}, ${d});`)}),e.write("}"),i}function Gx(e,t,r,o){let n=r._zod.def;e.write(`if (!(${o} instanceof Set)) return INVALID;`),El(e,r,`${o}.size`);let i=A(t),a=A(t);return e.write(`const ${i} = new Set();`),e.write(`for (const ${a} of ${o}) {`),e.indented(u=>{let c=q(u,t,n.valueType,a);u.write(`${i}.add(${c});`)}),e.write("}"),i}function Wx(e,t){return e.write(`if (!(${t} instanceof File)) return INVALID;`),t}function Kx(e,t,r,o){e.write(`if (typeof ${o} !== "string") return INVALID;`);let n=r._zod.pattern;if(n){let i=D(t,n);e.write(`${i}.lastIndex = 0;`),e.write(`if (!${i}.test(${o})) return INVALID;`)}return o}function Hx(e,t,r,o){let n=r._zod.def,i=_t(t,n.getter),a=D(t,{parser:null});e.write(`if (!${a}.parser) {`),e.indented(c=>{c.write(`const inner = ${i}();`),c.write(`${a}.parser = function(input) {`),c.indented(l=>{l.write("const result = inner._zod.run({ value: input, issues: [] }, {});"),l.write("return result.issues.length === 0 ? result.value : INVALID;")}),c.write("};")}),e.write("}");let u=A(t);return e.write(`const ${u} = ${a}.parser(${o});`),e.write(`if (${u} === INVALID) return INVALID;`),u}function qx(e,t,r,o){let n=r._zod.def,i=q(e,t,n.in,o);if(n.transform){if(wt(n.transform))throw new je("z.compile: async transforms in pipes are not supported");let a=n.transform,c=_t(t,s(d=>{let f={value:d,issues:[],addIssue:Pl},m=a(d,f);return m instanceof Promise?me:f.issues.length===0?m:me},"helperFn")),l=A(t);return e.write(`const ${l} = ${c}(${i});`),e.write(`if (${l} === INVALID) return INVALID;`),q(e,t,n.out,l)}else return q(e,t,n.out,i)}function wt(e){return typeof e=="function"&&(e.constructor.name==="AsyncFunction"||e[Symbol.toStringTag]==="AsyncFunction")}function Xx(e,t,r,o){let n=r._zod.def;if(n.fn){if(wt(n.fn))throw new je("z.compile: async custom predicates are not supported");let i=_t(t,n.fn),a=D(t,Sl),u=A(t);e.write(`const ${u} = ${i}(${o});`),e.write(`if (${u} instanceof Promise) ${a}();`),e.write(`if (!${u}) return INVALID;`)}else throw new M("custom schema without a predicate function");return o}function Yx(e,t,r){let o=e._zod.run({value:r,issues:[]},{});if(o&&typeof o.then=="function")return me;let n=o;return n.issues.length===0?n.value:t()}function ek(e,t,r,o){let n=r._zod.def;if(!n.catchValue[Gr])throw new M("catch with a callback (only a constant catch value compiles)",!1);let i=A(t);e.write(`let ${i} = (() => {`),e.indented(l=>{let d=ue(l,t,n.innerType,o);l.write(`return ${d};`)}),e.write("})();");let a=D(t,n.innerType),u=_t(t,n.catchValue),c=D(t,Yx);return e.write(`if (${i} === INVALID) {`),e.indented(l=>{l.write(`${i} = ${c}(${a}, ${u}, ${o});`),l.write(`if (${i} === INVALID) return INVALID;`)}),e.write("}"),i}function tk(e,t,r,o){let n=r._zod.def;if(n.transform){if(wt(n.transform))throw new je("z.compile: async transforms are not supported");let i=n.transform,u=_t(t,s(l=>{let d={value:l,issues:[],addIssue:Pl},f=i(l,d);return f instanceof Promise?me:d.issues.length===0?f:me},"helperFn")),c=A(t);return e.write(`const ${c} = ${u}(${o});`),e.write(`if (${c} === INVALID) return INVALID;`),c}return o}var me,hg,je,M,sx,yx,xg=w(()=>{He();fi();dc();vt();Ht();P();me=Symbol.for("zod.compile.invalid"),hg=Symbol.for("zod.compile.fallback"),je=class extends Error{static{s(this,"ZodCompileAsyncError")}constructor(t="z.compile does not support async refinements, transforms, or checks"){super(t),this.name="ZodCompileAsyncError"}},M=class extends Error{static{s(this,"ZodCompileUnsupportedError")}constructor(t,r=!0){super(`z.compile does not support ${t}; this schema must use the runtime parser`),this.name="ZodCompileUnsupportedError",this.islandable=r}};s(rx,"compileValidator");s(zl,"compile");s(Mi,"withParser");s(ix,"installCompiledUserMethods");s(Fi,"compileFn");s(D,"addConstant");s(_t,"addUserConstant");s(A,"newVar");s(ox,"runtimeRun");s(ue,"compileChild");s(ax,"emitRuntimeIsland");sx=new Set(["max_size","min_size","size_equals","max_length","min_length","length_equals"]);s(ux,"generateChecks");s(kl,"codePointLengthVar");s(Xe,"numericOperand");s($g,"comparisonOperand");s(cx,"generateGreaterThanCheck");s(lx,"generateLessThanCheck");s(dx,"generateMultipleOfCheck");s(_g,"generateNumberFormatCheck");s(fx,"generateBigIntFormatCheck");s(mx,"generateMimeTypeCheck");s(px,"generatePropertiesChecks");s(hx,"generatePropertyCheck");s(gx,"generateOverwriteCheck");s(Sl,"throwAsync");s(Pl,"pushIssue");s(vx,"generateCustomRefineCheck");yx=new Set(["cidrv4","cuid","cuid2","date","datetime","duration","e164","email","emoji","ends_with","guid","includes","ipv4","ksuid","lowercase","mac","nanoid","regex","starts_with","time","ulid","uppercase","uuid","xid"]);s(wg,"generateStringFormatCheck");s(q,"generateCheck");s(bx,"generateStringCheck");s($x,"generateNumberCheck");s(_x,"generateBooleanCheck");s(wx,"generateBigIntCheck");s(xx,"generateSymbolCheck");s(kx,"generateUndefinedCheck");s(Sx,"generateNullCheck");s(Ix,"generateVoidCheck");s(zx,"generateNaNCheck");s(Px,"generateDateCheck");s(Ex,"generateObjectCheck");s(Tx,"generateOptionalCheck");s(Ox,"isExactOptional");s(jx,"requiresPresenceCheck");s($t,"fastPathAcceptsAbsence");s(Il,"dropsWhenAbsent");s(gg,"mayOmitUndefined");s(Yt,"mayOutputUndefined");s(Nx,"generateNullableCheck");s(El,"generateSizeGate");s(Ax,"generateArrayCheck");s(Dx,"generateLiteralCheck");s(Ux,"generateEnumCheck");s(vg,"generateWrapperCheck");s(Rx,"generateDefaultCheck");s(Lx,"generateNonOptionalCheck");s(Cx,"generateTupleCheck");s(yg,"getTupleOptStart");s(Mx,"generateUnionCheck");s(Fx,"generateDiscriminatedUnionCheck");s(Zx,"literalEquality");s(Jx,"generateIntersectionCheck");s(Vx,"generateRecordCheck");s(bg,"emitOwnKeys");s(Bx,"literalPropertyKey");s(Qx,"generateMapCheck");s(Gx,"generateSetCheck");s(Wx,"generateFileCheck");s(Kx,"generateTemplateLiteralCheck");s(Hx,"generateLazyCheck");s(qx,"generatePipeCheck");s(wt,"isAsyncFunction");s(Xx,"generateCustomCheck");s(Yx,"runtimeCatch");s(ek,"generateCatchCheck");s(tk,"generateTransformCheck")});function Zi(e){return e.checks&&(e.checks=[...e.checks]),e}function Tl(e,t){return new e(Zi({type:"string",...I(t)}))}function Ol(e,t){return new e(Zi({type:"string",coerce:!0,...I(t)}))}function Ji(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...I(t)})}function Vi(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...I(t)})}function Bi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...I(t)})}function Qi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...I(t)})}function Gi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...I(t)})}function Wi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...I(t)})}function gr(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...I(t)})}function Ki(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...I(t)})}function Hi(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...I(t)})}function qi(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...I(t)})}function Xi(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...I(t)})}function Yi(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...I(t)})}function eo(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...I(t)})}function to(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...I(t)})}function no(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...I(t)})}function ro(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...I(t)})}function jl(e,t){return new e({type:"string",format:"mac",check:"string_format",abort:!1,...I(t)})}function io(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...I(t)})}function oo(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...I(t)})}function ao(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...I(t)})}function so(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...I(t)})}function uo(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...I(t)})}function Nl(e,t){return new e({type:"string",format:"credit_card",check:"string_format",abort:!1,...I(t)})}function Al(e,t){return new e({type:"string",format:"iban",check:"string_format",abort:!1,...I(t)})}function co(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...I(t)})}function vr(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...I(t)})}function yr(e,t){return new e({type:"string",format:"date",check:"string_format",...I(t)})}function br(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...I(t)})}function $r(e,t){return new e({type:"string",format:"duration",check:"string_format",...I(t)})}function Ul(e,t){return new e(Zi({type:"number",checks:[],...I(t)}))}function Rl(e,t){return new e(Zi({type:"number",coerce:!0,checks:[],...I(t)}))}function Ll(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...I(t)})}function Cl(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float32",...I(t)})}function Ml(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float64",...I(t)})}function Fl(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...I(t)})}function Zl(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...I(t)})}function Jl(e,t){return new e({type:"boolean",...I(t)})}function Vl(e,t){return new e({type:"boolean",coerce:!0,...I(t)})}function Bl(e,t){return new e({type:"bigint",...I(t)})}function Ql(e,t){return new e({type:"bigint",coerce:!0,...I(t)})}function Gl(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...I(t)})}function Wl(e,t){return new e({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",...I(t)})}function Kl(e,t){return new e({type:"symbol",...I(t)})}function Hl(e,t){return new e({type:"undefined",...I(t)})}function ql(e,t){return new e({type:"null",...I(t)})}function Xl(e){return new e({type:"any"})}function Yl(e){return new e({type:"unknown"})}function ed(e,t){return new e({type:"never",...I(t)})}function td(e,t){return new e({type:"void",...I(t)})}function nd(e,t){return new e({type:"date",...I(t)})}function rd(e,t){return new e({type:"date",coerce:!0,...I(t)})}function id(e,t){return new e({type:"nan",...I(t)})}function Ue(e,t){return new ci({check:"less_than",...I(t),value:e,inclusive:!1})}function xe(e,t){return new ci({check:"less_than",...I(t),value:e,inclusive:!0})}function Re(e,t){return new li({check:"greater_than",...I(t),value:e,inclusive:!1})}function ke(e,t){return new li({check:"greater_than",...I(t),value:e,inclusive:!0})}function lo(e){return Re(0,e)}function fo(e){return Ue(0,e)}function mo(e){return xe(0,e)}function po(e){return ke(0,e)}function Ye(e,t){return new Ps({check:"multiple_of",...I(t),value:e})}function et(e,t){return new Os({check:"max_size",...I(t),maximum:e})}function Le(e,t){return new js({check:"min_size",...I(t),minimum:e})}function xt(e,t){return new Ns({check:"size_equals",...I(t),size:e})}function kt(e,t){return new As({check:"max_length",...I(t),maximum:e})}function Be(e,t){return new Ds({check:"min_length",...I(t),minimum:e})}function St(e,t){return new Us({check:"length_equals",...I(t),length:e})}function en(e,t){return new Rs({check:"string_format",format:"regex",...I(t),pattern:e})}function tn(e){return new Ls({check:"string_format",format:"lowercase",...I(e)})}function nn(e){return new Cs({check:"string_format",format:"uppercase",...I(e)})}function rn(e,t){return new Ms({check:"string_format",format:"includes",...I(t),includes:e})}function on(e,t){return new Fs({check:"string_format",format:"starts_with",...I(t),prefix:e})}function an(e,t){return new Zs({check:"string_format",format:"ends_with",...I(t),suffix:e})}function ho(e,t,r){return new Js({check:"property",property:e,schema:t,...I(r)})}function sn(e,t){return new Vs({check:"properties",shape:e,...I(t)})}function un(e,t){return new Bs({check:"mime_type",mime:e,...I(t)})}function Ne(e){return new Qs({check:"overwrite",tx:e})}function cn(e){return Ne(t=>t.normalize(e))}function ln(){return Ne(e=>e.trim())}function dn(){return Ne(e=>e.toLowerCase())}function fn(){return Ne(e=>e.toUpperCase())}function mn(){return Ne(e=>Pa(e))}function od(e,t,r){return new e({type:"array",element:t,...I(r)})}function nk(e,t,r){return new e({type:"union",options:t,...I(r)})}function rk(e,t,r){return new e({type:"union",options:t,inclusive:!1,...I(r)})}function ik(e,t,r,o){return new e({type:"union",options:r,discriminator:t,...I(o)})}function ok(e,t,r){return new e({type:"intersection",left:t,right:r})}function ak(e,t,r,o){let n=r instanceof R,i=n?o:r,a=n?r:null;return new e({type:"tuple",items:t,rest:a,...I(i)})}function sk(e,t,r,o){return new e({type:"record",keyType:t,valueType:r,...I(o)})}function uk(e,t,r,o){return new e({type:"map",keyType:t,valueType:r,...I(o)})}function ck(e,t,r){return new e({type:"set",valueType:t,...I(r)})}function lk(e,t,r){let o=Array.isArray(t)?Object.fromEntries(t.map(n=>[n,n])):t;return new e({type:"enum",entries:o,...I(r)})}function dk(e,t,r){return new e({type:"enum",entries:t,...I(r)})}function fk(e,t,r){return new e({type:"literal",values:Array.isArray(t)?t:[t],...I(r)})}function ad(e,t){return new e({type:"file",...I(t)})}function mk(e,t){return new e({type:"transform",transform:t})}function pk(e,t){return new e({type:"optional",innerType:t})}function hk(e,t){return new e({type:"nullable",innerType:t})}function gk(e,t,r){return new e({type:"default",innerType:t,get defaultValue(){return typeof r=="function"?r():Un(r)}})}function vk(e,t,r){return new e({type:"nonoptional",innerType:t,...I(r)})}function yk(e,t){return new e({type:"success",innerType:t})}function bk(e,t,r){return new e({type:"catch",innerType:t,catchValue:typeof r=="function"?r:Aa(r)})}function $k(e,t,r){return new e({type:"pipe",in:t,out:r})}function _k(e,t){return new e({type:"readonly",innerType:t})}function wk(e,t,r){return new e({type:"template_literal",parts:t,...I(r)})}function xk(e,t){return new e({type:"lazy",getter:t})}function kk(e,t){return new e({type:"promise",innerType:t})}function sd(e,t,r){let o=I(r);return o.abort??(o.abort=!0),new e({type:"custom",check:"custom",fn:t,...o})}function ud(e,t,r){return new e({type:"custom",check:"custom",fn:t,...I(r)})}function cd(e,t){let r=kg(o=>(o.addIssue=n=>{if(typeof n=="string")o.issues.push(Jt(n,o.value,r._zod.def));else{let i=n;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=o.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),o.issues.push(Jt(i))}},e(o.value,o)),t);return r}function kg(e,t){let r=new K({check:"custom",...I(t)});return r._zod.check=e,r}function ld(e){let t=new K({check:"describe"});return t._zod.onattach=[r=>{let o=se.get(r)??{};se.add(r,{...o,description:e})}],t._zod.check=()=>{},t}function dd(e){let t=new K({check:"meta"});return t._zod.onattach=[r=>{let o=se.get(r)??{};se.add(r,{...o,...e})}],t._zod.check=()=>{},t}function fd(e,t){let r=I(t),o=r.truthy??["true","1","yes","on","y","enabled"],n=r.falsy??["false","0","no","off","n","disabled"];r.case!=="sensitive"&&(o=o.map(p=>typeof p=="string"?p.toLowerCase():p),n=n.map(p=>typeof p=="string"?p.toLowerCase():p));let i=new Set(o),a=new Set(n),u=e.Codec??or,c=e.Boolean??rr,l=e.String??bt,d=new l({type:"string",error:r.error}),f=new c({type:"boolean",error:r.error}),m=new u({type:"pipe",in:d,out:f,transform:s(((p,y)=>{let S=p;return r.case!=="sensitive"&&(S=S.toLowerCase()),i.has(S)?!0:a.has(S)?!1:(y.issues.push({code:"invalid_value",expected:"stringbool",values:[...i,...a],input:y.value,inst:m,continue:!1}),{})}),"transform"),reverseTransform:s(((p,y)=>p===!0?o[0]||"true":n[0]||"false"),"reverseTransform"),error:r.error});return m._zod.bag.truthy=o,m._zod.bag.falsy=n,m._zod.bag.case=r.case??"insensitive",m}function It(e,t,r,o={}){let n=I(o),i={check:"string_format",type:"string",format:t,fn:typeof r=="function"?r:u=>r.test(u),...n};return r instanceof RegExp&&(i.pattern=r),new e(i)}var Dl,Sg=w(()=>{di();hr();Ht();P();s(Zi,"snapshotChecks");s(Tl,"_string");s(Ol,"_coercedString");s(Ji,"_email");s(Vi,"_guid");s(Bi,"_uuid");s(Qi,"_uuidv4");s(Gi,"_uuidv6");s(Wi,"_uuidv7");s(gr,"_url");s(Ki,"_emoji");s(Hi,"_nanoid");s(qi,"_cuid");s(Xi,"_cuid2");s(Yi,"_ulid");s(eo,"_xid");s(to,"_ksuid");s(no,"_ipv4");s(ro,"_ipv6");s(jl,"_mac");s(io,"_cidrv4");s(oo,"_cidrv6");s(ao,"_base64");s(so,"_base64url");s(uo,"_e164");s(Nl,"_creditCard");s(Al,"_iban");s(co,"_jwt");Dl={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};s(vr,"_isoDateTime");s(yr,"_isoDate");s(br,"_isoTime");s($r,"_isoDuration");s(Ul,"_number");s(Rl,"_coercedNumber");s(Ll,"_int");s(Cl,"_float32");s(Ml,"_float64");s(Fl,"_int32");s(Zl,"_uint32");s(Jl,"_boolean");s(Vl,"_coercedBoolean");s(Bl,"_bigint");s(Ql,"_coercedBigint");s(Gl,"_int64");s(Wl,"_uint64");s(Kl,"_symbol");s(Hl,"_undefined");s(ql,"_null");s(Xl,"_any");s(Yl,"_unknown");s(ed,"_never");s(td,"_void");s(nd,"_date");s(rd,"_coercedDate");s(id,"_nan");s(Ue,"_lt");s(xe,"_lte");s(Re,"_gt");s(ke,"_gte");s(lo,"_positive");s(fo,"_negative");s(mo,"_nonpositive");s(po,"_nonnegative");s(Ye,"_multipleOf");s(et,"_maxSize");s(Le,"_minSize");s(xt,"_size");s(kt,"_maxLength");s(Be,"_minLength");s(St,"_length");s(en,"_regex");s(tn,"_lowercase");s(nn,"_uppercase");s(rn,"_includes");s(on,"_startsWith");s(an,"_endsWith");s(ho,"_property");s(sn,"_properties");s(un,"_mime");s(Ne,"_overwrite");s(cn,"_normalize");s(ln,"_trim");s(dn,"_toLowerCase");s(fn,"_toUpperCase");s(mn,"_slugify");s(od,"_array");s(nk,"_union");s(rk,"_xor");s(ik,"_discriminatedUnion");s(ok,"_intersection");s(ak,"_tuple");s(sk,"_record");s(uk,"_map");s(ck,"_set");s(lk,"_enum");s(dk,"_nativeEnum");s(fk,"_literal");s(ad,"_file");s(mk,"_transform");s(pk,"_optional");s(hk,"_nullable");s(gk,"_default");s(vk,"_nonoptional");s(yk,"_success");s(bk,"_catch");s($k,"_pipe");s(_k,"_readonly");s(wk,"_templateLiteral");s(xk,"_lazy");s(kk,"_promise");s(sd,"_custom");s(ud,"_refine");s(cd,"_superRefine");s(kg,"_check");s(ld,"describe");s(dd,"meta");s(fd,"_stringbool");s(It,"_stringFormat")});function _r(e,...t){for(let r of t)for(let o of Reflect.ownKeys(r))Object.prototype.propertyIsEnumerable.call(r,o)&&ae(e,o,r[o]);return e}function tt(e){let t=e?.target??"draft-2020-12";return t==="draft-4"&&(t="draft-04"),t==="draft-7"&&(t="draft-07"),{processors:e.processors??{},metadataRegistry:e?.metadata??se,target:t,unrepresentable:e?.unrepresentable??"throw",override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:void 0,sharedEmitDoneFor:void 0,cycles:e?.cycles??"ref",reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??void 0}}function te(e,t,r,o,n){let i=typeof t.unrepresentable=="function"?t.unrepresentable({zodSchema:e,path:o.path,message:n}):t.unrepresentable;if(i==="any")return!1;if(i===void 0||i==="throw")throw new Error(n);return Object.assign(r,i),!0}function G(e,t,r={path:[],schemaPath:[]}){var o;let n=e._zod.def,i=t.seen.get(e);if(i)return i.count++,r.schemaPath.includes(e)&&(i.cycle=r.path),i.schema;let a={schema:{},count:1,cycle:void 0,path:r.path};t.seen.set(e,a),t.sharedDefsExtractedFor=void 0,t.sharedEmitDoneFor=void 0;let u=e._zod.toJSONSchema?.();if(u)a.schema=u;else{let d={...r,schemaPath:[...r.schemaPath,e],path:r.path};if(e._zod.processJSONSchema)e._zod.processJSONSchema(t,a.schema,d);else{let m=a.schema,p=t.processors[n.type];if(!p)throw new Error(`[toJSONSchema]: Non-representable type encountered: ${n.type}`);p(e,t,m,d)}let f=e._zod.parent;f&&(a.ref||(a.ref=f),G(f,t,d),t.seen.get(f).isParent=!0)}let c=t.metadataRegistry.get(e);return c&&_r(a.schema,c),t.io==="input"&&pe(e)&&(delete a.schema.examples,delete a.schema.default),t.io==="input"&&"_prefault"in a.schema&&((o=a.schema).default??(o.default=a.schema._prefault)),delete a.schema._prefault,t.seen.get(e).schema}function Ig(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function nt(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;let o=new Map;for(let a of e.seen.entries()){let u=e.metadataRegistry.get(a[0])?.id;if(u){let c=o.get(u);if(c&&c!==a[0])throw new Error(`Duplicate schema id "${u}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);o.set(u,a[0])}}let n=s(a=>{let u=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){let f=e.external.registry.get(a[0])?.id,m=e.external.uri??(y=>y);if(f)return{ref:m(f)};let p=a[1].defId??a[1].schema.id??`schema${e.counter++}`;return a[1].defId=p,{defId:p,ref:`${m("__shared")}#/${u}/${Ig(p)}`}}let c="#",l=`${c}/${u}/`;if(a[1]===r&&!a[1].schema.id)return{ref:c};let d=a[1].schema.id??`__schema${e.counter++}`;return{defId:d,ref:l+Ig(d)}},"makeURI"),i=s(a=>{if(a[1].schema.$ref)return;let u=a[1],{ref:c,defId:l}=n(a);u.def={...u.schema},l&&(u.defId=l);let d=u.schema;for(let f in d)delete d[f];d.$ref=c},"extractToDef");if(e.cycles==="throw")for(let a of e.seen.entries()){let u=a[1];if(u.cycle)throw new Error(`Cycle detected: #/${u.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`)}for(let a of e.seen.entries()){let u=a[1];if(t===a[0]){i(a);continue}if(e.external){let l=e.external.registry.get(a[0])?.id;if(t!==a[0]&&l){i(a);continue}}if(e.metadataRegistry.get(a[0])?.id){i(a);continue}if(u.cycle){i(a);continue}u.count>1&&e.reused==="ref"&&i(a)}e.external&&(e.sharedDefsExtractedFor=e.external)}function Eg(e){let t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==void 0)return;let r=[];for(let o of t){if(!o||typeof o!="object")return;Eg(o);let n=Object.keys(o);if(n.length!==1||n[0]!=="type")return;let i=o.type;for(let a of Array.isArray(i)?i:[i]){if(typeof a!="string")return;r.includes(a)||r.push(a)}}delete e.anyOf,e.type=r.length===1?r[0]:r}function Pg(e){let t=e.additionalProperties;return t===void 0||t===!1||typeof t!="object"||t===null?null:Object.keys(t).length?t:null}function md(e){let t=[];for(let i of e){if(typeof i!="object"||i.type!=="object")return null;for(let a in i)if(!Tg.has(a))return null;t.push(i)}let r={},o=new Set;for(let i of t){for(let a in i.properties){if(Object.prototype.hasOwnProperty.call(r,a))continue;let u=[];for(let l of t){let d=l.properties?.[a]??Pg(l);d!=null&&(u.some(f=>JSON.stringify(f)===JSON.stringify(d))||u.push(d))}let c=u.length===1?u[0]:md(u)??{allOf:u};ae(r,a,c)}for(let a of i.required??[])o.add(a)}let n={type:"object",properties:r};if(o.size&&(n.required=[...o]),t.every(i=>i.additionalProperties===!1))n.additionalProperties=!1;else{let i=[];for(let a of t){let u=Pg(a);u&&!i.some(c=>JSON.stringify(c)===JSON.stringify(u))&&i.push(u)}i.length===1?n.additionalProperties=i[0]:i.length>1&&(n.additionalProperties={allOf:i})}return n}function Sk(e){let t=e.allOf;if(!Array.isArray(t)||t.length<2)return;for(let n of Tg)if(n in e)return;let r=t.filter(n=>zg.some(i=>Array.isArray(n[i]))),o=null;if(!r.length)o=md(t);else{let n=r[0],i=zg.find(c=>Array.isArray(n[c]));if(Object.keys(n).length!==1)return;let a=t.filter(c=>c!==n),u=n[i].map(c=>md([...a,c]));if(u.some(c=>!c))return;o={[i]:u}}o&&(delete e.allOf,_r(e,o))}function rt(e,t){let r=e.seen.get(t);if(!r)throw new Error("Unprocessed schema. This is a bug in Zod.");let o=s(u=>{let c=e.seen.get(u);if(c.ref===null)return;let l=c.def??c.schema,d={...l},f=c.ref;if(c.ref=null,f){o(f);let p=e.seen.get(f),y=p.schema;if(y.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")?(l.allOf=l.allOf??[],l.allOf.push(y)):_r(l,y),_r(l,d),u._zod.parent===f)for(let z in l)z==="$ref"||z==="allOf"||z in d||delete l[z];if(y.$ref&&p.def)for(let z in l)z==="$ref"||z==="allOf"||z in p.def&&JSON.stringify(l[z])===JSON.stringify(p.def[z])&&delete l[z]}let m=u._zod.parent;if(m&&m!==f){o(m);let p=e.seen.get(m);if(p?.schema.$ref&&(l.$ref=p.schema.$ref,p.def))for(let y in l)y==="$ref"||y==="allOf"||y in p.def&&JSON.stringify(l[y])===JSON.stringify(p.def[y])&&delete l[y]}e.override({zodSchema:u,jsonSchema:l,path:c.path??[]})},"flattenRef");if(!e.external||e.sharedEmitDoneFor!==e.external){for(let u of[...e.seen.entries()].reverse())o(u[0]);if(e.target!=="openapi-3.0")for(let u of e.seen.entries())Eg(u[1].def??u[1].schema);for(let u of e.deferred)u();if(e.intersections.length){let u=new Map;for(let c of e.seen.values())for(let l of[c.schema,c.def]){let d=l?.allOf;if(!Array.isArray(d))continue;let f=u.get(d);f?f.push(l):u.set(d,[l])}for(let c of e.intersections)for(let l of u.get(c)??[])Sk(l)}}let n={};if(e.target==="draft-2020-12"?n.$schema="https://json-schema.org/draft/2020-12/schema":e.target==="draft-07"?n.$schema="http://json-schema.org/draft-07/schema#":e.target==="draft-04"?n.$schema="http://json-schema.org/draft-04/schema#":e.target,e.external?.uri){let u=e.external.registry.get(t)?.id;if(!u)throw new Error("Schema is missing an `id` property");n.$id=e.external.uri(u)}_r(n,r.defId?r.schema:r.def??r.schema);let i=e.metadataRegistry.get(t)?.id;i!==void 0&&n.id===i&&delete n.id;let a=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external)for(let u of e.seen.entries()){let c=u[1];c.def&&c.defId&&(c.def.id===c.defId&&delete c.def.id,ae(a,c.defId,c.def))}e.external&&(e.sharedEmitDoneFor=e.external),e.external||Object.keys(a).length>0&&(e.target==="draft-2020-12"?n.$defs=a:n.definitions=a);try{let u=JSON.parse(JSON.stringify(n));return Object.defineProperty(u,"~standard",{value:{...t["~standard"],jsonSchema:{input:pn(t,"input",e.processors),output:pn(t,"output",e.processors)}},enumerable:!1,writable:!1}),u}catch{throw new Error("Error converting schema to JSON.")}}function pe(e,t){let r=t??{seen:new Set};if(r.seen.has(e))return!1;r.seen.add(e);let o=e._zod.def;if(o.type==="transform")return!0;if(o.type==="array")return pe(o.element,r);if(o.type==="set")return pe(o.valueType,r);if(o.type==="lazy")return pe(o.getter(),r);if(o.type==="promise"||o.type==="optional"||o.type==="nonoptional"||o.type==="nullable"||o.type==="readonly"||o.type==="default"||o.type==="prefault"||o.type==="catch")return pe(o.innerType,r);if(o.type==="intersection")return pe(o.left,r)||pe(o.right,r);if(o.type==="record"||o.type==="map")return pe(o.keyType,r)||pe(o.valueType,r);if(o.type==="pipe")return e._zod.traits.has("$ZodCodec")?!0:pe(o.in,r)||pe(o.out,r);if(o.type==="object"){for(let n in o.shape)if(pe(o.shape[n],r))return!0;return!1}if(o.type==="union"){for(let n of o.options)if(pe(n,r))return!0;return!1}if(o.type==="tuple"){for(let n of o.items)if(pe(n,r))return!0;return!!(o.rest&&pe(o.rest,r))}return!1}var Tg,zg,pd,pn,wr=w(()=>{hr();P();s(_r,"assignProps");s(tt,"initializeContext");s(te,"handleUnrepresentable");s(G,"processSchema");s(Ig,"encodeJSONPointerSegment");s(nt,"extractDefs");s(Eg,"compactTypeUnion");Tg=new Set(["type","properties","required","additionalProperties"]),zg=["oneOf","anyOf"];s(Pg,"undeclaredConstraint");s(md,"foldObjects");s(Sk,"foldIntersection");s(rt,"finalize");s(pe,"isTransforming");pd=s((e,t={})=>r=>{let o=tt({...r,processors:t});return G(e,o),nt(o,e),rt(o,e)},"createToJSONSchemaMethod"),pn=s((e,t,r={})=>o=>{let{libraryOptions:n,target:i}=o??{},a=tt({...n??{},target:i,io:t,processors:r});return G(e,a),nt(a,e),rt(a,e)},"createStandardJSONSchemaMethod")});function ne(e){let t={},r=e._zod.def,o=e._zod.traits.has("$ZodCheck")?[e,...r.checks??[]]:r.checks??[];for(let i of o)Ik[i._zod.def.check]?.(t,i._zod.def);let n=e._zod.bag;n.minimum!==void 0&&hn(t,"minimum",n.minimum),n.exclusiveMinimum!==void 0&&hn(t,"exclusiveMinimum",n.exclusiveMinimum),n.maximum!==void 0&&gn(t,"maximum",n.maximum),n.exclusiveMaximum!==void 0&&gn(t,"exclusiveMaximum",n.exclusiveMaximum),n.multipleOf!==void 0&&Dg(t,n.multipleOf),n.format!==void 0&&(t.format??(t.format=n.format),n.format.includes("int")&&(t.isInt=!0)),n.mime&&Rg(t,n.mime);for(let i of n.patterns??[])Ug(t,i);return t}function xr(e){let t=e._zod.def;return t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")?xr(t.out):t.type==="catch"?xr(t.innerType):e._zod.optin}function hd(e,t,r){if(t.$ref){if(r.has(t))return t;r.add(t);let y=e.get(t)?.def;if(!y)return t;let S=hd(e,y,r);return S===y?t:S}for(let y of["anyOf","oneOf"]){let S=t[y];if(!Array.isArray(S))continue;let z=S.map(N=>hd(e,N,r));z.some((N,O)=>N!==S[O])&&(t={...t,[y]:z})}let o=Array.isArray(t.type)?t.type:[t.type],n=!o.includes("string")&&o.some(y=>y==="number"||y==="integer"),i=t.enum??(t.const!==void 0?[t.const]:void 0);if(!n&&!i?.some(y=>typeof y=="number"))return t;let{minimum:a,maximum:u,exclusiveMinimum:c,exclusiveMaximum:l,multipleOf:d,format:f,id:m,...p}=t;return p.enum?p.enum=p.enum.map(y=>typeof y=="number"?String(y):y):typeof p.const=="number"&&(p.const=String(p.const)),n&&(p.type="string",i||(p.pattern=(o.includes("number")?Ve:Kn).source)),p}function Ek(e){let t=new Map;for(let o of e.seen.values())o.def&&!t.has(o.schema)&&t.set(o.schema,o);let r=new Map;for(let o of gd.get(e)??[]){let n=e.seen.get(o),i=(n?.def??n?.schema)?.propertyNames;if(!i||i===!0||r.has(i))continue;let a=hd(t,i,new Set);a!==i&&r.set(i,a)}if(r.size)for(let o of e.seen.values())for(let n of[o.schema,o.def]){let i=n&&r.get(n.propertyNames);i&&(n.propertyNames=i)}}function Mg(e,t,r,o,n){let i=!1,a=JSON.stringify(e,(u,c)=>typeof c!="bigint"?c:(i=!0,null));return i?(te(t,r,o,n,"BigInt defaults cannot be represented in JSON Schema"),Gd):JSON.parse(a)}function bo(e,t){if("_idmap"in e){let o=e,n=tt({...t,processors:go}),i={};for(let c of o._idmap.entries()){let[l,d]=c;G(d,n)}let a={},u={registry:o,uri:t?.uri,defs:i};n.external=u;for(let c of o._idmap.entries()){let[l,d]=c;nt(n,d),ae(a,l,rt(n,d))}if(Object.keys(i).length>0){let c=n.target==="draft-2020-12"?"$defs":"definitions";a.__shared={[c]:i}}return{schemas:a}}let r=tt({...t,processors:go});return G(e,r),nt(r,e),rt(r,e)}var hn,gn,Og,Dg,Ug,Rg,Lg,jg,Ng,Ag,Ik,zk,Pk,Cg,vd,yd,bd,$d,_d,wd,xd,kd,Sd,Id,zd,Pd,Ed,Td,Od,jd,Nd,Ad,Dd,Ud,Rd,Ld,Cd,Md,Fd,vo,Zd,Jd,gd,Vd,Bd,Qd,Gd,Wd,Kd,Hd,qd,Xd,Yd,yo,ef,go,kr=w(()=>{vt();Ht();wr();P();hn=s((e,t,r)=>{(e[t]===void 0||r>e[t])&&(e[t]=r)},"narrowMin"),gn=s((e,t,r)=>{(e[t]===void 0||r<e[t])&&(e[t]=r)},"narrowMax"),Og=s((e,t)=>{hn(e,"minimum",t),gn(e,"maximum",t)},"narrowBoth"),Dg=s((e,t)=>{e.multipleOf??(e.multipleOf=[]),e.multipleOf.includes(t)||e.multipleOf.push(t)},"addDivisor"),Ug=s((e,t)=>{e.patterns??(e.patterns=new Set),e.patterns.add(t)},"addPattern"),Rg=s((e,t)=>{e.mime=e.mime?e.mime.filter(r=>t.includes(r)):[...t]},"intersectMime"),Lg=s((e,t)=>{e.format=t,t.includes("int")&&(e.isInt=!0)},"setFormat"),jg=s((e,t)=>hn(e,"minimum",t.minimum),"minContributor"),Ng=s((e,t)=>gn(e,"maximum",t.maximum),"maxContributor"),Ag=s(e=>(t,r)=>{Lg(t,r.format);let[o,n]=e[r.format];hn(t,"minimum",o),gn(t,"maximum",n)},"formatContributor"),Ik={greater_than:s((e,t)=>hn(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),"greater_than"),less_than:s((e,t)=>gn(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),"less_than"),multiple_of:s((e,t)=>Dg(e,t.value),"multiple_of"),number_format:Ag(Ln),bigint_format:Ag(Cn),min_length:jg,max_length:Ng,length_equals:s((e,t)=>Og(e,t.length),"length_equals"),min_size:jg,max_size:Ng,size_equals:s((e,t)=>Og(e,t.size),"size_equals"),string_format:s((e,t)=>{Lg(e,t.format),t.pattern&&Ug(e,t.pattern),(t.format==="base64"||t.format==="base64url")&&(e.contentEncoding=t.format),(t.local||t.precision===-1)&&(e.laxFormat=!0)},"string_format"),mime_type:s((e,t)=>Rg(e,t.mime),"mime_type")};s(ne,"aggregateChecks");zk={guid:"uuid",url:"uri",datetime:"date-time",json_string:"json-string",regex:""},Pk=new Map([[wi,us],[nr,cs]]),Cg=s(e=>Pk.get(e)??e,"exactPattern"),vd=s((e,t,r,o)=>{let n=r;n.type="string";let{minimum:i,maximum:a,format:u,patterns:c,contentEncoding:l,laxFormat:d}=ne(e);if(typeof i=="number"&&(n.minLength=i),typeof a=="number"&&(n.maxLength=a),u&&(n.format=zk[u]??u,n.format===""&&delete n.format,(u==="time"||d)&&delete n.format),l&&(n.contentEncoding=l),c&&c.size>0){let f=[...c].map(Cg);f.length===1?n.pattern=f[0].source:f.length>1&&(n.allOf=[...f.map(m=>({...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:m.source}))])}},"stringProcessor"),yd=s((e,t,r,o)=>{let n=r,{minimum:i,maximum:a,multipleOf:u,exclusiveMaximum:c,exclusiveMinimum:l,isInt:d}=ne(e);n.type=d?"integer":"number";let f=typeof l=="number"&&l>=(i??Number.NEGATIVE_INFINITY),m=typeof c=="number"&&c<=(a??Number.POSITIVE_INFINITY),p=t.target==="draft-04"||t.target==="openapi-3.0";if(f?p?(n.minimum=l,n.exclusiveMinimum=!0):n.exclusiveMinimum=l:typeof i=="number"&&(n.minimum=i),m?p?(n.maximum=c,n.exclusiveMaximum=!0):n.exclusiveMaximum=c:typeof a=="number"&&(n.maximum=a),u){let y=new Set;for(let N of u)Number.isFinite(N)&&N!==0?y.add(Math.abs(N)):te(e,t,n,o,`A multipleOf divisor of ${N} cannot be represented in JSON Schema`);let[S,...z]=y;S!==void 0&&(n.multipleOf=S),z.length&&(n.allOf=[...n.allOf??[],...z.map(N=>({multipleOf:N}))])}},"numberProcessor"),bd=s((e,t,r,o)=>{r.type="boolean"},"booleanProcessor"),$d=s((e,t,r,o)=>{te(e,t,r,o,"BigInt cannot be represented in JSON Schema")},"bigintProcessor"),_d=s((e,t,r,o)=>{te(e,t,r,o,"Symbols cannot be represented in JSON Schema")},"symbolProcessor"),wd=s((e,t,r,o)=>{t.target==="openapi-3.0"?(r.type="string",r.nullable=!0,r.enum=[null]):r.type="null"},"nullProcessor"),xd=s((e,t,r,o)=>{te(e,t,r,o,"Undefined cannot be represented in JSON Schema")},"undefinedProcessor"),kd=s((e,t,r,o)=>{te(e,t,r,o,"Void cannot be represented in JSON Schema")},"voidProcessor"),Sd=s((e,t,r,o)=>{r.not={}},"neverProcessor"),Id=s((e,t,r,o)=>{},"anyProcessor"),zd=s((e,t,r,o)=>{},"unknownProcessor"),Pd=s((e,t,r,o)=>{te(e,t,r,o,"Date cannot be represented in JSON Schema")},"dateProcessor"),Ed=s((e,t,r,o)=>{let n=e._zod.def,i=Lt(n.entries);if(i.length===0){r.not={};return}i.every(a=>typeof a=="number")&&(r.type="number"),i.every(a=>typeof a=="string")&&(r.type="string"),r.enum=i},"enumProcessor"),Td=s((e,t,r,o)=>{let n=e._zod.def;if(n.values.length===0){r.not={};return}let i=[];for(let a of n.values)if(a===void 0){if(te(e,t,r,o,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof a=="bigint"){if(te(e,t,r,o,"BigInt literals cannot be represented in JSON Schema"))return;i.push(Number(a))}else i.push(a);if(i.length!==0)if(i.length===1){let a=i[0];r.type=a===null?"null":typeof a,t.target==="draft-04"||t.target==="openapi-3.0"?r.enum=[a]:r.const=a}else i.every(a=>typeof a=="number")&&(r.type="number"),i.every(a=>typeof a=="string")&&(r.type="string"),i.every(a=>typeof a=="boolean")&&(r.type="boolean"),i.every(a=>a===null)&&(r.type="null"),r.enum=i},"literalProcessor"),Od=s((e,t,r,o)=>{te(e,t,r,o,"NaN cannot be represented in JSON Schema")},"nanProcessor"),jd=s((e,t,r,o)=>{let n=r,i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");n.type="string",n.pattern=i.source},"templateLiteralProcessor"),Nd=s((e,t,r,o)=>{let n=r;n.type="string",n.format="binary",n.contentEncoding="binary";let{minimum:i,maximum:a,mime:u}=ne(e);i!==void 0&&(n.minLength=i),a!==void 0&&(n.maxLength=a),u&&(u.length===0?n.not={}:u.length===1?n.contentMediaType=u[0]:n.anyOf=u.map(c=>({contentMediaType:c})))},"fileProcessor"),Ad=s((e,t,r,o)=>{r.type="boolean"},"successProcessor"),Dd=s((e,t,r,o)=>{te(e,t,r,o,"Custom types cannot be represented in JSON Schema")},"customProcessor"),Ud=s((e,t,r,o)=>{te(e,t,r,o,"Function types cannot be represented in JSON Schema")},"functionProcessor"),Rd=s((e,t,r,o)=>{te(e,t,r,o,"Transforms cannot be represented in JSON Schema")},"transformProcessor"),Ld=s((e,t,r,o)=>{te(e,t,r,o,"Map cannot be represented in JSON Schema")},"mapProcessor"),Cd=s((e,t,r,o)=>{te(e,t,r,o,"Set cannot be represented in JSON Schema")},"setProcessor"),Md=s((e,t,r,o)=>{let n=r,i=e._zod.def,{minimum:a,maximum:u}=ne(e);typeof a=="number"&&(n.minItems=a),typeof u=="number"&&(n.maxItems=u),n.type="array",n.items=G(i.element,t,{...o,path:[...o.path,"items"]})},"arrayProcessor");s(xr,"inputOptin");Fd=s((e,t,r,o)=>{let n=r,i=e._zod.def,a=i.shape;if(Object.getOwnPropertySymbols(a).length&&te(e,t,n,o,"Symbol keys cannot be represented in JSON Schema"))return;n.type="object",n.properties={};for(let l in a)ae(n.properties,l,G(a[l],t,{...o,path:[...o.path,"properties",l]}));let c=[];for(let l of Object.keys(a)){let d=i.shape[l];(t.io==="input"?xr(d)===void 0:d._zod.optout===void 0)&&c.push(l)}c.length>0&&(n.required=c),i.catchall?._zod.def.type==="never"?n.additionalProperties=!1:i.catchall?i.catchall&&(n.additionalProperties=G(i.catchall,t,{...o,path:[...o.path,"additionalProperties"]})):t.io==="output"&&(n.additionalProperties=!1)},"objectProcessor"),vo=s((e,t,r,o)=>{let n=e._zod.def,i=n.inclusive===!1,a=n.options.map((u,c)=>G(u,t,{...o,path:[...o.path,i?"oneOf":"anyOf",c]}));i?r.oneOf=a:r.anyOf=a},"unionProcessor"),Zd=s((e,t,r,o)=>{let n=e._zod.def,i=G(n.left,t,{...o,path:[...o.path,"allOf",0]}),a=G(n.right,t,{...o,path:[...o.path,"allOf",1]}),u=s(l=>"allOf"in l&&Object.keys(l).length===1,"isSimpleIntersection"),c=[...u(i)?i.allOf:[i],...u(a)?a.allOf:[a]];r.allOf=c,t.intersections.push(c)},"intersectionProcessor"),Jd=s((e,t,r,o)=>{let n=r,i=e._zod.def;n.type="array";let a=t.target==="draft-2020-12"?"prefixItems":"items",u=t.target==="draft-2020-12"||t.target==="openapi-3.0"?"items":"additionalItems",c=i.items.map((S,z)=>G(S,t,{...o,path:[...o.path,a,z]})),l=i.rest?G(i.rest,t,{...o,path:[...o.path,u,...t.target==="openapi-3.0"?[i.items.length]:[]]}):null,d=i.items.length;for(;d>0;){let S=i.items[d-1];if(!(t.io==="input"?xr(S)!==void 0:S._zod.optout==="optional"))break;d--}let f=i.items.length,m=!i.rest;t.target==="draft-2020-12"?(n.prefixItems=c,m?n.items=!1:l&&(n.items=l),d>0&&(n.minItems=d),m&&(n.maxItems=f)):t.target==="openapi-3.0"?(n.items={anyOf:c},l&&n.items.anyOf.push(l),d>0&&(n.minItems=d),m&&(n.maxItems=f)):(n.items=c,m?n.additionalItems=!1:l&&(n.additionalItems=l),d>0&&(n.minItems=d),m&&(n.maxItems=f));let{minimum:p,maximum:y}=ne(e);typeof p=="number"&&(n.minItems=p),typeof y=="number"&&(n.maxItems=y)},"tupleProcessor");s(hd,"stringifyKeyNames");gd=new WeakMap;s(Ek,"rewriteKeyNames");Vd=s((e,t,r,o)=>{let n=r,i=e._zod.def;n.type="object";let a=i.keyType,u=ne(a).patterns;if(i.mode==="loose"&&u&&u.size>0){let d=G(i.valueType,t,{...o,path:[...o.path,"patternProperties","*"]});n.patternProperties={};for(let f of u)ae(n.patternProperties,Cg(f).source,d)}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){n.propertyNames=G(i.keyType,t,{...o,path:[...o.path,"propertyNames"]});let d=gd.get(t);d||(d=[],gd.set(t,d),t.deferred.push(()=>Ek(t))),d.push(e)}n.additionalProperties=G(i.valueType,t,{...o,path:[...o.path,"additionalProperties"]})}let c=a._zod.values,l=t.io==="input"&&xr(i.valueType)!==void 0;if(c&&!i.partial&&!l){let d=[...c].filter(f=>typeof f=="string"||typeof f=="number");d.length>0&&(n.required=d.map(String))}},"recordProcessor"),Bd=s((e,t,r,o)=>{let n=e._zod.def,i=G(n.innerType,t,o),a=t.seen.get(e);t.target==="openapi-3.0"?(a.ref=n.innerType,r.nullable=!0):r.anyOf=[i,{type:"null"}]},"nullableProcessor"),Qd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType},"nonoptionalProcessor"),Gd=Symbol();s(Mg,"serializeDefaultValue");Wd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType;let a=Mg(n.defaultValue,e,t,r,o);a!==Gd&&(r.default=a)},"defaultProcessor"),Kd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);if(i.ref=n.innerType,t.io!=="input")return;let a=Mg(n.defaultValue,e,t,r,o);a!==Gd&&(r._prefault=a)},"prefaultProcessor"),Hd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType;let a;try{a=n.catchValue(void 0)}catch{te(e,t,r,o,"Dynamic catch values are not supported in JSON Schema");return}r.default=a},"catchProcessor"),qd=s((e,t,r,o)=>{let n=e._zod.def,i=n.in._zod.traits.has("$ZodTransform"),a=t.io==="input"?i?n.out:n.in:n.out;G(a,t,o);let u=t.seen.get(e);u.ref=a},"pipeProcessor"),Xd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType,r.readOnly=!0},"readonlyProcessor"),Yd=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType},"promiseProcessor"),yo=s((e,t,r,o)=>{let n=e._zod.def;G(n.innerType,t,o);let i=t.seen.get(e);i.ref=n.innerType},"optionalProcessor"),ef=s((e,t,r,o)=>{let n=e._zod.innerType;G(n,t,o);let i=t.seen.get(e);i.ref=n},"lazyProcessor"),go={string:vd,number:yd,boolean:bd,bigint:$d,symbol:_d,null:wd,undefined:xd,void:kd,never:Sd,any:Id,unknown:zd,date:Pd,enum:Ed,literal:Td,nan:Od,template_literal:jd,file:Nd,success:Ad,custom:Dd,function:Ud,transform:Rd,map:Ld,set:Cd,array:Md,object:Fd,union:vo,intersection:Zd,tuple:Jd,record:Vd,nullable:Bd,nonoptional:Qd,default:Wd,prefault:Kd,catch:Hd,pipe:qd,readonly:Xd,promise:Yd,optional:yo,lazy:ef};s(bo,"toJSONSchema")});var $o,Fg=w(()=>{kr();wr();$o=class{static{s(this,"JSONSchemaGenerator")}get metadataRegistry(){return this.ctx.metadataRegistry}get target(){return this.ctx.target}get unrepresentable(){return this.ctx.unrepresentable}get override(){return this.ctx.override}get io(){return this.ctx.io}get counter(){return this.ctx.counter}set counter(t){this.ctx.counter=t}get seen(){return this.ctx.seen}constructor(t){let r=t?.target??"draft-2020-12";r==="draft-4"&&(r="draft-04"),r==="draft-7"&&(r="draft-07"),this.ctx=tt({processors:go,target:r,...t?.metadata&&{metadata:t.metadata},...t?.unrepresentable&&{unrepresentable:t.unrepresentable},...t?.override&&{override:t.override},...t?.io&&{io:t.io}})}process(t,r={path:[],schemaPath:[]}){return G(t,this.ctx,r)}emit(t,r){r&&(r.cycles&&(this.ctx.cycles=r.cycles),r.reused&&(this.ctx.reused=r.reused),r.external&&(this.ctx.external=r.external)),this.ctx.sharedDefsExtractedFor=void 0,this.ctx.sharedEmitDoneFor=void 0,nt(this.ctx,t);let o=rt(this.ctx,t),{"~standard":n,...i}=o;return i}}});var Zg={};var Jg=w(()=>{});var Qe={};we(Qe,{$ZodAny:()=>Tu,$ZodArray:()=>Uu,$ZodAsyncError:()=>ye,$ZodBase64:()=>yu,$ZodBase64URL:()=>bu,$ZodBigInt:()=>Pi,$ZodBigIntFormat:()=>Iu,$ZodBoolean:()=>rr,$ZodCIDRv4:()=>gu,$ZodCIDRv6:()=>vu,$ZodCUID:()=>iu,$ZodCUID2:()=>ou,$ZodCatch:()=>tc,$ZodCheck:()=>K,$ZodCheckBigIntFormat:()=>Ts,$ZodCheckEndsWith:()=>Zs,$ZodCheckGreaterThan:()=>li,$ZodCheckIncludes:()=>Ms,$ZodCheckLengthEquals:()=>Us,$ZodCheckLessThan:()=>ci,$ZodCheckLowerCase:()=>Ls,$ZodCheckMaxLength:()=>As,$ZodCheckMaxSize:()=>Os,$ZodCheckMimeType:()=>Bs,$ZodCheckMinLength:()=>Ds,$ZodCheckMinSize:()=>js,$ZodCheckMultipleOf:()=>Ps,$ZodCheckNumberFormat:()=>Es,$ZodCheckOverwrite:()=>Qs,$ZodCheckProperties:()=>Vs,$ZodCheckProperty:()=>Js,$ZodCheckRegex:()=>Rs,$ZodCheckSizeEquals:()=>Ns,$ZodCheckStartsWith:()=>Fs,$ZodCheckStringFormat:()=>Wt,$ZodCheckUpperCase:()=>Cs,$ZodCodec:()=>or,$ZodCreditCard:()=>_u,$ZodCustom:()=>uc,$ZodCustomStringFormat:()=>ku,$ZodCyclicError:()=>Di,$ZodDate:()=>Au,$ZodDefault:()=>qu,$ZodDiscriminatedUnion:()=>Mu,$ZodE164:()=>$u,$ZodEmail:()=>Xs,$ZodEmoji:()=>nu,$ZodEncodeError:()=>qe,$ZodEnum:()=>Bu,$ZodError:()=>Ma,$ZodExactOptional:()=>Ku,$ZodFile:()=>Gu,$ZodFunction:()=>ac,$ZodGUID:()=>Hs,$ZodIBAN:()=>wu,$ZodIPv4:()=>mu,$ZodIPv6:()=>pu,$ZodISODate:()=>lu,$ZodISODateTime:()=>cu,$ZodISODuration:()=>fu,$ZodISOTime:()=>du,$ZodIntersection:()=>Fu,$ZodJWT:()=>xu,$ZodKSUID:()=>uu,$ZodLazy:()=>ar,$ZodLiteral:()=>Qu,$ZodMAC:()=>hu,$ZodMap:()=>Ju,$ZodNaN:()=>nc,$ZodNanoID:()=>ru,$ZodNever:()=>ju,$ZodNonOptional:()=>Yu,$ZodNull:()=>Eu,$ZodNullable:()=>Hu,$ZodNumber:()=>zi,$ZodNumberFormat:()=>Su,$ZodObject:()=>Xp,$ZodObjectJIT:()=>Ru,$ZodOptional:()=>Ti,$ZodPipe:()=>Oi,$ZodPrefault:()=>Xu,$ZodPreprocess:()=>rc,$ZodPromise:()=>sc,$ZodReadonly:()=>ic,$ZodRealError:()=>be,$ZodRecord:()=>Zu,$ZodRegistry:()=>Li,$ZodSet:()=>Vu,$ZodString:()=>bt,$ZodStringFormat:()=>Q,$ZodSuccess:()=>ec,$ZodSymbol:()=>zu,$ZodTemplateLiteral:()=>oc,$ZodTransform:()=>Wu,$ZodTuple:()=>Ei,$ZodType:()=>R,$ZodULID:()=>au,$ZodURL:()=>tu,$ZodUUID:()=>qs,$ZodUndefined:()=>Pu,$ZodUnion:()=>ir,$ZodUnknown:()=>Ou,$ZodVoid:()=>Nu,$ZodXID:()=>su,$ZodXor:()=>Lu,$brand:()=>Ra,$constructor:()=>h,$input:()=>xl,$output:()=>wl,Doc:()=>yt,INVALID:()=>me,JSONSchema:()=>Zg,JSONSchemaGenerator:()=>$o,NEVER:()=>Ua,TimePrecision:()=>Dl,URL_BAD_FORMAT:()=>Ys,URL_UNPARSEABLE:()=>Xn,ZodCompileAsyncError:()=>je,ZodCompileUnsupportedError:()=>M,_any:()=>Xl,_array:()=>od,_base64:()=>ao,_base64url:()=>so,_bigint:()=>Bl,_boolean:()=>Jl,_catch:()=>bk,_check:()=>kg,_cidrv4:()=>io,_cidrv6:()=>oo,_coercedBigint:()=>Ql,_coercedBoolean:()=>Vl,_coercedDate:()=>rd,_coercedNumber:()=>Rl,_coercedString:()=>Ol,_creditCard:()=>Nl,_cuid:()=>qi,_cuid2:()=>Xi,_custom:()=>sd,_date:()=>nd,_decode:()=>Xr,_decodeAsync:()=>ei,_default:()=>gk,_discriminatedUnion:()=>ik,_e164:()=>uo,_email:()=>Ji,_emoji:()=>Ki,_encode:()=>qr,_encodeAsync:()=>Yr,_endsWith:()=>an,_enum:()=>lk,_file:()=>ad,_float32:()=>Cl,_float64:()=>Ml,_gt:()=>Re,_gte:()=>ke,_guid:()=>Vi,_iban:()=>Al,_includes:()=>rn,_int:()=>Ll,_int32:()=>Fl,_int64:()=>Gl,_intersection:()=>ok,_ipv4:()=>no,_ipv6:()=>ro,_isoDate:()=>yr,_isoDateTime:()=>vr,_isoDuration:()=>$r,_isoTime:()=>br,_jwt:()=>co,_ksuid:()=>to,_lazy:()=>xk,_length:()=>St,_literal:()=>fk,_lowercase:()=>tn,_lt:()=>Ue,_lte:()=>xe,_mac:()=>jl,_map:()=>uk,_max:()=>xe,_maxLength:()=>kt,_maxSize:()=>et,_mime:()=>un,_min:()=>ke,_minLength:()=>Be,_minSize:()=>Le,_multipleOf:()=>Ye,_nan:()=>id,_nanoid:()=>Hi,_nativeEnum:()=>dk,_negative:()=>fo,_never:()=>ed,_nonnegative:()=>po,_nonoptional:()=>vk,_nonpositive:()=>mo,_normalize:()=>cn,_null:()=>ql,_nullable:()=>hk,_number:()=>Ul,_optional:()=>pk,_overwrite:()=>Ne,_parse:()=>Vt,_parseAsync:()=>Bt,_pipe:()=>$k,_positive:()=>lo,_promise:()=>kk,_properties:()=>sn,_property:()=>ho,_readonly:()=>_k,_record:()=>sk,_refine:()=>ud,_regex:()=>en,_safeDecode:()=>ni,_safeDecodeAsync:()=>ii,_safeEncode:()=>ti,_safeEncodeAsync:()=>ri,_safeParse:()=>Qt,_safeParseAsync:()=>Gt,_set:()=>ck,_size:()=>xt,_slugify:()=>mn,_startsWith:()=>on,_string:()=>Tl,_stringFormat:()=>It,_stringbool:()=>fd,_success:()=>yk,_superRefine:()=>cd,_symbol:()=>Kl,_templateLiteral:()=>wk,_toLowerCase:()=>dn,_toUpperCase:()=>fn,_transform:()=>mk,_trim:()=>ln,_tuple:()=>ak,_uint32:()=>Zl,_uint64:()=>Wl,_ulid:()=>Yi,_undefined:()=>Hl,_union:()=>nk,_unknown:()=>Yl,_uppercase:()=>nn,_url:()=>gr,_uuid:()=>Bi,_uuidv4:()=>Qi,_uuidv6:()=>Gi,_uuidv7:()=>Wi,_void:()=>td,_xid:()=>eo,_xor:()=>rk,base64Charset:()=>wi,base64urlCharset:()=>nr,canParseURL:()=>eu,clone:()=>B,compile:()=>zl,compileFn:()=>Fi,config:()=>Y,createStandardJSONSchemaMethod:()=>pn,createToJSONSchemaMethod:()=>pd,decode:()=>r_,decodeAsync:()=>o_,describe:()=>ld,encode:()=>n_,encodeAsync:()=>i_,extractDefs:()=>nt,finalize:()=>rt,flattenError:()=>Vn,formatError:()=>Bn,getDiscriminatedOption:()=>Cu,globalConfig:()=>re,globalRegistry:()=>se,handleUnrepresentable:()=>te,initializeContext:()=>tt,isBackEdge:()=>Ri,isRecursiveSchema:()=>Ui,isValidBase64:()=>tr,isValidBase64URL:()=>xi,isValidCIDRv6:()=>_i,isValidCreditCard:()=>ki,isValidIBAN:()=>Si,isValidIPv6:()=>er,isValidJWT:()=>Ii,locales:()=>pr,memoizer:()=>cr,mergeValues:()=>Kt,meta:()=>dd,parse:()=>Kr,parseAsync:()=>Hr,parseURLObject:()=>Kp,prettifyError:()=>Za,process:()=>G,processSchema:()=>G,regexes:()=>Te,registry:()=>Ci,safeDecode:()=>s_,safeDecodeAsync:()=>c_,safeEncode:()=>a_,safeEncodeAsync:()=>u_,safeParse:()=>q$,safeParseAsync:()=>X$,standardProps:()=>vi,stripTabAndNewline:()=>Yn,toDotPath:()=>Pp,toJSONSchema:()=>bo,toZod:()=>An,treeifyError:()=>Fa,urlHostnameOk:()=>bi,urlProtocolOk:()=>$i,util:()=>_,validate:()=>Qn,validateAsync:()=>Gn,validateURL:()=>yi,version:()=>Gs,withParser:()=>Mi});var Se=w(()=>{He();Va();Ja();Ht();dc();di();Ws();P();P();vt();_l();hr();fi();xg();Sg();wr();kr();Fg();Jg()});var _o={};we(_o,{endsWith:()=>an,gt:()=>Re,gte:()=>ke,includes:()=>rn,length:()=>St,lowercase:()=>tn,lt:()=>Ue,lte:()=>xe,maxLength:()=>kt,maxSize:()=>et,mime:()=>un,minLength:()=>Be,minSize:()=>Le,multipleOf:()=>Ye,negative:()=>fo,nonnegative:()=>po,nonpositive:()=>mo,normalize:()=>cn,overwrite:()=>Ne,positive:()=>lo,properties:()=>sn,property:()=>ho,regex:()=>en,size:()=>xt,slugify:()=>mn,startsWith:()=>on,toLowerCase:()=>dn,toUpperCase:()=>fn,trim:()=>ln,uppercase:()=>nn});var wo=w(()=>{Se()});function xo(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let o=r(this);return Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0})}})}var Vg,Bg,Ok,$e,tf=w(()=>{Se();Se();P();Vg=new WeakSet([Object.prototype,Error.prototype]);s(xo,"_lazyMethod");Bg=s((e,t)=>{Ma.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);Vg.has(r)||(Vg.add(r),xo(r,"format",o=>n=>Bn(o,n)),xo(r,"flatten",o=>n=>Vn(o,n)),xo(r,"addIssue",o=>n=>{o.issues.push(n),o.message=JSON.stringify(o.issues,Ct,2)}),xo(r,"addIssues",o=>n=>{o.issues.push(...n),o.message=JSON.stringify(o.issues,Ct,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))},"initializer"),Ok=h("ZodError",Bg),$e=h("ZodError",Bg,void 0,{Parent:Error})});var nf,rf,of,af,sf,uf,cf,lf,df,ff,mf,pf,hf=w(()=>{Se();tf();Se();nf=Vt($e),rf=Bt($e),of=Qt($e),af=Gt($e),sf=qr($e),uf=Xr($e),cf=Yr($e),lf=ei($e),df=ti($e),ff=ni($e),mf=ri($e),pf=ii($e)});var kn={};we(kn,{ZodAny:()=>Sf,ZodArray:()=>Ef,ZodBase64:()=>Mo,ZodBase64URL:()=>Fo,ZodBigInt:()=>wn,ZodBigIntFormat:()=>Vo,ZodBoolean:()=>_n,ZodCIDRv4:()=>Lo,ZodCIDRv6:()=>Co,ZodCUID:()=>Oo,ZodCUID2:()=>jo,ZodCatch:()=>Hf,ZodCodec:()=>Ar,ZodCreditCard:()=>vf,ZodCustom:()=>Dr,ZodCustomStringFormat:()=>Tt,ZodDate:()=>Pr,ZodDefault:()=>Vf,ZodDiscriminatedUnion:()=>Of,ZodE164:()=>Zo,ZodEmail:()=>zo,ZodEmoji:()=>Eo,ZodEnum:()=>yn,ZodExactOptional:()=>Wo,ZodFile:()=>Mf,ZodFunction:()=>am,ZodGUID:()=>Po,ZodIBAN:()=>yf,ZodIPv4:()=>Uo,ZodIPv6:()=>Ro,ZodISODate:()=>ot,ZodISODateTime:()=>it,ZodISODuration:()=>st,ZodISOTime:()=>at,ZodInstanceOf:()=>cm,ZodIntersection:()=>jf,ZodJWT:()=>Jo,ZodKSUID:()=>Do,ZodLazy:()=>rm,ZodLiteral:()=>Cf,ZodMAC:()=>gf,ZodMap:()=>Rf,ZodNaN:()=>Xf,ZodNanoID:()=>To,ZodNever:()=>zf,ZodNonOptional:()=>Ko,ZodNull:()=>xf,ZodNullable:()=>Jf,ZodNumber:()=>$n,ZodNumberFormat:()=>Ot,ZodObject:()=>Tr,ZodOptional:()=>jr,ZodPipe:()=>Nr,ZodPrefault:()=>Qf,ZodPreprocess:()=>Yf,ZodPromise:()=>om,ZodReadonly:()=>em,ZodRecord:()=>vn,ZodSet:()=>Lf,ZodString:()=>bn,ZodStringFormat:()=>W,ZodSuccess:()=>Kf,ZodSymbol:()=>_f,ZodTemplateLiteral:()=>nm,ZodTransform:()=>Ff,ZodTuple:()=>Af,ZodType:()=>L,ZodULID:()=>No,ZodURL:()=>zr,ZodUUID:()=>Ce,ZodUndefined:()=>wf,ZodUnion:()=>Or,ZodUnknown:()=>If,ZodVoid:()=>Pf,ZodXID:()=>Ao,ZodXor:()=>Tf,_ZodString:()=>Io,_default:()=>Bf,_function:()=>ty,any:()=>jv,array:()=>Er,base64:()=>fv,base64url:()=>mv,bigint:()=>zv,boolean:()=>$f,catch:()=>qf,check:()=>ny,cidrv4:()=>lv,cidrv6:()=>dv,codec:()=>qv,creditCard:()=>hv,cuid:()=>nv,cuid2:()=>rv,currencyCode:()=>_v,custom:()=>ry,date:()=>Av,describe:()=>iy,discriminatedUnion:()=>Mv,e164:()=>pv,email:()=>Qg,emoji:()=>ev,enum:()=>Qo,exactOptional:()=>Zf,file:()=>Gv,float32:()=>xv,float64:()=>kv,function:()=>ty,guid:()=>Gg,hash:()=>wv,hex:()=>$v,hostname:()=>bv,httpUrl:()=>Yg,iban:()=>gv,instanceof:()=>ay,int:()=>ko,int32:()=>Sv,int64:()=>Pv,intersection:()=>Nf,invertCodec:()=>Xv,ipv4:()=>sv,ipv6:()=>cv,json:()=>uy,jwt:()=>vv,keyof:()=>Dv,ksuid:()=>av,lazy:()=>im,literal:()=>Qv,looseObject:()=>Lv,looseRecord:()=>Zv,mac:()=>uv,map:()=>Jv,meta:()=>oy,nan:()=>Hv,nanoid:()=>tv,nativeEnum:()=>Bv,never:()=>Bo,nonoptional:()=>Wf,null:()=>kf,nullable:()=>Ir,nullish:()=>Wv,number:()=>bf,object:()=>Uv,optional:()=>Pt,partialRecord:()=>Fv,pipe:()=>So,prefault:()=>Gf,preprocess:()=>cy,promise:()=>ey,readonly:()=>tm,record:()=>Uf,refine:()=>sm,set:()=>Vv,strictObject:()=>Rv,string:()=>Sr,stringFormat:()=>yv,stringbool:()=>sy,success:()=>Kv,superRefine:()=>um,symbol:()=>Tv,templateLiteral:()=>Yv,transform:()=>Go,tuple:()=>Df,uint32:()=>Iv,uint64:()=>Ev,ulid:()=>iv,undefined:()=>Ov,union:()=>xn,unknown:()=>zt,url:()=>Xg,uuid:()=>Wg,uuidv4:()=>Kg,uuidv6:()=>Hg,uuidv7:()=>qg,void:()=>Nv,xid:()=>ov,xor:()=>Cv});function Nk(){re.localeError||Y(lr())}function Et(){re.memoizer||Y({memoizer:cr()})}function Sr(e){return Tl(bn,e)}function Qg(e){return Ji(zo,e)}function Gg(e){return Vi(Po,e)}function Wg(e){return Bi(Ce,e)}function Kg(e){return Qi(Ce,e)}function Hg(e){return Gi(Ce,e)}function qg(e){return Wi(Ce,e)}function Xg(e){return gr(zr,e)}function Yg(e){return gr(zr,{protocol:Wn,hostname:ds,..._.normalizeParams(e)})}function ev(e){return Ki(Eo,e)}function tv(e){return Hi(To,e)}function nv(e){return qi(Oo,e)}function rv(e){return Xi(jo,e)}function iv(e){return Yi(No,e)}function ov(e){return eo(Ao,e)}function av(e){return to(Do,e)}function sv(e){return no(Uo,e)}function uv(e){return jl(gf,e)}function cv(e){return ro(Ro,e)}function lv(e){return io(Lo,e)}function dv(e){return oo(Co,e)}function fv(e){return ao(Mo,e)}function mv(e){return so(Fo,e)}function pv(e){return uo(Zo,e)}function hv(e){return Nl(vf,e)}function gv(e){return Al(yf,e)}function vv(e){return co(Jo,e)}function yv(e,t,r={}){return It(Tt,e,t,r)}function bv(e){return It(Tt,"hostname",ls,e)}function $v(e){return It(Tt,"hex",Ss,e)}function _v(e){return It(Tt,"currency_code",ms,e)}function wv(e,t){let r=t?.enc??"hex",o=`${e}_${r}`,n=Te[o];if(!n)throw new Error(`Unrecognized hash format: ${o}`);return It(Tt,o,n,t)}function bf(e){return Ul($n,e)}function ko(e){return Ll(Ot,e)}function xv(e){return Cl(Ot,e)}function kv(e){return Ml(Ot,e)}function Sv(e){return Fl(Ot,e)}function Iv(e){return Zl(Ot,e)}function $f(e){return Jl(_n,e)}function zv(e){return Bl(wn,e)}function Pv(e){return Gl(Vo,e)}function Ev(e){return Wl(Vo,e)}function Tv(e){return Kl(_f,e)}function Ov(e){return Hl(wf,e)}function kf(e){return ql(xf,e)}function jv(){return Xl(Sf)}function zt(){return Yl(If)}function Bo(e){return ed(zf,e)}function Nv(e){return td(Pf,e)}function Av(e){return nd(Pr,e)}function Er(e,t){return od(Ef,e,t)}function Dv(e){let t=e._zod.def.shape;return Qo(Object.keys(t))}function Uv(e,t){let r={type:"object",shape:e??{},..._.normalizeParams(t)};return new Tr(r)}function Rv(e,t){return new Tr({type:"object",shape:e,catchall:Bo(),..._.normalizeParams(t)})}function Lv(e,t){return new Tr({type:"object",shape:e,catchall:zt(),..._.normalizeParams(t)})}function xn(e,t){return new Or({type:"union",options:e,..._.normalizeParams(t)})}function Cv(e,t){return new Tf({type:"union",options:e,inclusive:!1,..._.normalizeParams(t)})}function Mv(e,t,r){return new Of({type:"union",options:t,discriminator:e,..._.normalizeParams(r)})}function Nf(e,t){return new jf({type:"intersection",left:e,right:t})}function Df(e,t,r){let o=t instanceof R,n=o?r:t,i=o?t:null;return new Af({type:"tuple",items:e,rest:i,..._.normalizeParams(n)})}function Uf(e,t,r){return!t||!t._zod?new vn({type:"record",keyType:Sr(),valueType:e,..._.normalizeParams(t)}):new vn({type:"record",keyType:e,valueType:t,..._.normalizeParams(r)})}function Fv(e,t,r){return new vn({type:"record",keyType:e,valueType:t,..._.normalizeParams(r),partial:!0})}function Zv(e,t,r){return new vn({type:"record",keyType:e,valueType:t,mode:"loose",..._.normalizeParams(r)})}function Jv(e,t,r){return new Rf({type:"map",keyType:e,valueType:t,..._.normalizeParams(r)})}function Vv(e,t){return new Lf({type:"set",valueType:e,..._.normalizeParams(t)})}function Qo(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new yn({type:"enum",entries:r,..._.normalizeParams(t)})}function Bv(e,t){return new yn({type:"enum",entries:e,..._.normalizeParams(t)})}function Qv(e,t){return new Cf({type:"literal",values:Array.isArray(e)?e:[e],..._.normalizeParams(t)})}function Gv(e){return ad(Mf,e)}function Go(e){return new Ff({type:"transform",transform:e})}function Pt(e){return new jr({type:"optional",innerType:e})}function Zf(e){return new Wo({type:"optional",innerType:e})}function Ir(e){return new Jf({type:"nullable",innerType:e})}function Wv(e){return Pt(Ir(e))}function Bf(e,t){return new Vf({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():_.shallowClone(t)}})}function Gf(e,t){return new Qf({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():_.shallowClone(t)}})}function Wf(e,t){return new Ko({type:"nonoptional",innerType:e,..._.normalizeParams(t)})}function Kv(e){return new Kf({type:"success",innerType:e})}function qf(e,t){return new Hf({type:"catch",innerType:e,catchValue:typeof t=="function"?t:_.constantCatch(t)})}function Hv(e){return id(Xf,e)}function So(e,t){return new Nr({type:"pipe",in:e,out:t})}function qv(e,t,r){return new Ar({type:"pipe",in:e,out:t,transform:r.decode,reverseTransform:r.encode})}function Xv(e){let t=e._zod.def;return new Ar({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}function tm(e){return new em({type:"readonly",innerType:e})}function Yv(e,t){return new nm({type:"template_literal",parts:e,..._.normalizeParams(t)})}function im(e){return new rm({type:"lazy",getter:e})}function ey(e){return new om({type:"promise",innerType:e})}function ty(e){return new am({type:"function",input:Array.isArray(e?.input)?Df(e?.input):e?.input??Er(zt()),output:e?.output??zt()})}function ny(e){let t=new K({check:"custom"});return t._zod.check=e,t}function ry(e,t){return sd(Dr,e??(()=>!0),t)}function sm(e,t={}){return ud(Dr,e,t)}function um(e,t){return cd(e,t)}function ay(e,t={}){let r=new cm({type:"custom",check:"custom",fn:s(o=>o instanceof e,"fn"),abort:!0,..._.normalizeParams(t)});return r._zod.bag.Class=e,r._zod.check=o=>{o.value instanceof e||o.issues.push({code:"invalid_type",expected:e.name,input:o.value,inst:r,path:[...r._zod.def.path??[]]})},r}function uy(e){let t=im(()=>xn([Sr(e),bf(),$f(),kf(),Er(t),Uf(Sr(),t)]));return t}function cy(e,t){return new Yf({type:"pipe",in:Go(e),out:t})}var L,Io,bn,W,it,ot,at,st,zo,Po,Ce,zr,Eo,To,Oo,jo,No,Ao,Do,Uo,gf,Ro,Lo,Co,Mo,Fo,Zo,vf,yf,Jo,Tt,$n,Ot,_n,wn,Vo,_f,wf,xf,Sf,If,zf,Pf,Pr,Ef,Tr,Or,Tf,Of,jf,Af,vn,Rf,Lf,yn,Cf,Mf,Ff,jr,Wo,Jf,Vf,Qf,Ko,Kf,Hf,Xf,Nr,Ar,Yf,em,nm,rm,om,am,Dr,iy,oy,cm,sy,ut=w(()=>{Se();Se();kr();vt();wr();xc();wo();hf();s(Nk,"_ensureDefaultLocale");s(Et,"_ensureDefaultMemoizer");L=h("ZodType",(e,t)=>(Nk(),R.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(_.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return B(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(sm(e,t))},superRefine(e,t){return this.check(um(e,t))},overwrite(e){return this.check(Ne(e))},optional(){return Pt(this)},exactOptional(){return Zf(this)},nullable(){return Ir(this)},nullish(){return Pt(Ir(this))},nonoptional(e){return Wf(this,e)},array(){return Er(this)},or(e){return xn([this,e])},and(e){return Nf(this,e)},transform(e){return So(this,Go(e))},default(e){return Bf(this,e)},prefault(e){return Gf(this,e)},catch(e){return qf(this,e)},pipe(e){return So(this,e)},readonly(){return tm(this)},describe(e){let t=this.clone();return se.add(t,{description:e}),t},meta(...e){if(e.length===0)return se.get(this);let t=this.clone();return se.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return _.hide(this,"~standard",{...vi(this),jsonSchema:{input:pn(this,"input"),output:pn(this,"output")}})},set"~standard"(e){_.own(this,"~standard",e)},parse:s(function e(t,r){return nf(this,t,r,{callee:e})},"_parse"),parseAsync:s(async function e(t,r){return await rf(this,t,r,{callee:e})},"_parseAsync"),safeParse(e,t){return of(this,e,t)},async safeParseAsync(e,t){return af(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){_.own(this,"spa",e)},validate(e,t){return Qn(this,e,t)},validateAsync(e,t){return Gn(this,e,t)},encode:s(function e(t,r){return sf(this,t,r,{callee:e})},"_encode"),decode:s(function e(t,r){return uf(this,t,r,{callee:e})},"_decode"),encodeAsync:s(async function e(t,r){return await cf(this,t,r,{callee:e})},"_encodeAsync"),decodeAsync:s(async function e(t,r){return await lf(this,t,r,{callee:e})},"_decodeAsync"),safeEncode(e,t){return df(this,e,t)},safeDecode(e,t){return ff(this,e,t)},async safeEncodeAsync(e,t){return mf(this,e,t)},async safeDecodeAsync(e,t){return pf(this,e,t)},toJSONSchema(e){return pd(this,{})(e)},get description(){return se.get(this)?.description},get _def(){return this._zod.def}}),Io=h("_ZodString",(e,t)=>{bt.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>vd(e,r,o,n)},_.derived({format:s(e=>ne(e).format??null,"format"),minLength:s(e=>ne(e).minimum??null,"minLength"),maxLength:s(e=>ne(e).maximum??null,"maxLength")},{regex(...e){return this.check(en(...e))},includes(...e){return this.check(rn(...e))},startsWith(...e){return this.check(on(...e))},endsWith(...e){return this.check(an(...e))},min(...e){return this.check(Be(...e))},max(...e){return this.check(kt(...e))},length(...e){return this.check(St(...e))},nonempty(...e){return this.check(Be(1,...e))},lowercase(e){return this.check(tn(e))},uppercase(e){return this.check(nn(e))},trim(){return this.check(ln())},normalize(...e){return this.check(cn(...e))},toLowerCase(){return this.check(dn())},toUpperCase(){return this.check(fn())},slugify(){return this.check(mn())}})),bn=h("ZodString",(e,t)=>{bt.init(e,t),Io.init(e,t)},{email(e){return this.check(Ji(zo,e))},url(e){return this.check(gr(zr,e))},jwt(e){return this.check(co(Jo,e))},emoji(e){return this.check(Ki(Eo,e))},guid(e){return this.check(Vi(Po,e))},uuid(e){return this.check(Bi(Ce,e))},uuidv4(e){return this.check(Qi(Ce,e))},uuidv6(e){return this.check(Gi(Ce,e))},uuidv7(e){return this.check(Wi(Ce,e))},nanoid(e){return this.check(Hi(To,e))},cuid(e){return this.check(qi(Oo,e))},cuid2(e){return this.check(Xi(jo,e))},ulid(e){return this.check(Yi(No,e))},base64(e){return this.check(ao(Mo,e))},base64url(e){return this.check(so(Fo,e))},xid(e){return this.check(eo(Ao,e))},ksuid(e){return this.check(to(Do,e))},ipv4(e){return this.check(no(Uo,e))},ipv6(e){return this.check(ro(Ro,e))},cidrv4(e){return this.check(io(Lo,e))},cidrv6(e){return this.check(oo(Co,e))},e164(e){return this.check(uo(Zo,e))},datetime(e){return this.check(vr(it,e))},date(e){return this.check(yr(ot,e))},time(e){return this.check(br(at,e))},duration(e){return this.check($r(st,e))}});s(Sr,"string");W=h("ZodStringFormat",(e,t)=>{Q.init(e,t),Io.init(e,t)}),it=h("ZodISODateTime",(e,t)=>{cu.init(e,t),W.init(e,t)}),ot=h("ZodISODate",(e,t)=>{lu.init(e,t),W.init(e,t)}),at=h("ZodISOTime",(e,t)=>{du.init(e,t),W.init(e,t)}),st=h("ZodISODuration",(e,t)=>{fu.init(e,t),W.init(e,t)}),zo=h("ZodEmail",(e,t)=>{Xs.init(e,t),W.init(e,t)});s(Qg,"email");Po=h("ZodGUID",(e,t)=>{Hs.init(e,t),W.init(e,t)});s(Gg,"guid");Ce=h("ZodUUID",(e,t)=>{qs.init(e,t),W.init(e,t)});s(Wg,"uuid");s(Kg,"uuidv4");s(Hg,"uuidv6");s(qg,"uuidv7");zr=h("ZodURL",(e,t)=>{tu.init(e,t),W.init(e,t)});s(Xg,"url");s(Yg,"httpUrl");Eo=h("ZodEmoji",(e,t)=>{nu.init(e,t),W.init(e,t)});s(ev,"emoji");To=h("ZodNanoID",(e,t)=>{ru.init(e,t),W.init(e,t)});s(tv,"nanoid");Oo=h("ZodCUID",(e,t)=>{iu.init(e,t),W.init(e,t)});s(nv,"cuid");jo=h("ZodCUID2",(e,t)=>{ou.init(e,t),W.init(e,t)});s(rv,"cuid2");No=h("ZodULID",(e,t)=>{au.init(e,t),W.init(e,t)});s(iv,"ulid");Ao=h("ZodXID",(e,t)=>{su.init(e,t),W.init(e,t)});s(ov,"xid");Do=h("ZodKSUID",(e,t)=>{uu.init(e,t),W.init(e,t)});s(av,"ksuid");Uo=h("ZodIPv4",(e,t)=>{mu.init(e,t),W.init(e,t)});s(sv,"ipv4");gf=h("ZodMAC",(e,t)=>{hu.init(e,t),W.init(e,t)});s(uv,"mac");Ro=h("ZodIPv6",(e,t)=>{pu.init(e,t),W.init(e,t)});s(cv,"ipv6");Lo=h("ZodCIDRv4",(e,t)=>{gu.init(e,t),W.init(e,t)});s(lv,"cidrv4");Co=h("ZodCIDRv6",(e,t)=>{vu.init(e,t),W.init(e,t)});s(dv,"cidrv6");Mo=h("ZodBase64",(e,t)=>{yu.init(e,t),W.init(e,t)});s(fv,"base64");Fo=h("ZodBase64URL",(e,t)=>{bu.init(e,t),W.init(e,t)});s(mv,"base64url");Zo=h("ZodE164",(e,t)=>{$u.init(e,t),W.init(e,t)});s(pv,"e164");vf=h("ZodCreditCard",(e,t)=>{_u.init(e,t),W.init(e,t)});s(hv,"creditCard");yf=h("ZodIBAN",(e,t)=>{wu.init(e,t),W.init(e,t)});s(gv,"iban");Jo=h("ZodJWT",(e,t)=>{xu.init(e,t),W.init(e,t)});s(vv,"jwt");Tt=h("ZodCustomStringFormat",(e,t)=>{ku.init(e,t),W.init(e,t)});s(yv,"stringFormat");s(bv,"hostname");s($v,"hex");s(_v,"currencyCode");s(wv,"hash");$n=h("ZodNumber",(e,t)=>{zi.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>yd(e,r,o,n),e.isFinite=!0},_.derived({minValue:s(e=>{let{minimum:t,exclusiveMinimum:r}=ne(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},"minValue"),maxValue:s(e=>{let{maximum:t,exclusiveMaximum:r}=ne(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},"maxValue"),isInt:s(e=>{let{isInt:t,multipleOf:r}=ne(e);return!!t||!!r?.some(Number.isSafeInteger)},"isInt"),format:s(e=>ne(e).format??null,"format")},{gt(e,t){return this.check(Re(e,t))},gte(e,t){return this.check(ke(e,t))},min(e,t){return this.check(ke(e,t))},lt(e,t){return this.check(Ue(e,t))},lte(e,t){return this.check(xe(e,t))},max(e,t){return this.check(xe(e,t))},int(e){return this.check(ko(e))},safe(e){return this.check(ko(e))},positive(e){return this.check(Re(0,e))},nonnegative(e){return this.check(ke(0,e))},negative(e){return this.check(Ue(0,e))},nonpositive(e){return this.check(xe(0,e))},multipleOf(e,t){return this.check(Ye(e,t))},step(e,t){return this.check(Ye(e,t))},finite(){return this}}));s(bf,"number");Ot=h("ZodNumberFormat",(e,t)=>{Su.init(e,t),$n.init(e,t)});s(ko,"int");s(xv,"float32");s(kv,"float64");s(Sv,"int32");s(Iv,"uint32");_n=h("ZodBoolean",(e,t)=>{rr.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>bd(e,r,o,n)});s($f,"boolean");wn=h("ZodBigInt",(e,t)=>{Pi.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>$d(e,r,o,n)},_.derived({minValue:s(e=>ne(e).minimum??null,"minValue"),maxValue:s(e=>ne(e).maximum??null,"maxValue"),format:s(e=>ne(e).format??null,"format")},{gte(e,t){return this.check(ke(e,t))},min(e,t){return this.check(ke(e,t))},gt(e,t){return this.check(Re(e,t))},lt(e,t){return this.check(Ue(e,t))},lte(e,t){return this.check(xe(e,t))},max(e,t){return this.check(xe(e,t))},positive(e){return this.check(Re(BigInt(0),e))},negative(e){return this.check(Ue(BigInt(0),e))},nonpositive(e){return this.check(xe(BigInt(0),e))},nonnegative(e){return this.check(ke(BigInt(0),e))},multipleOf(e,t){return this.check(Ye(e,t))}}));s(zv,"bigint");Vo=h("ZodBigIntFormat",(e,t)=>{Iu.init(e,t),wn.init(e,t)});s(Pv,"int64");s(Ev,"uint64");_f=h("ZodSymbol",(e,t)=>{zu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>_d(e,r,o,n)});s(Tv,"symbol");wf=h("ZodUndefined",(e,t)=>{Pu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>xd(e,r,o,n)});s(Ov,"_undefined");xf=h("ZodNull",(e,t)=>{Eu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>wd(e,r,o,n)});s(kf,"_null");Sf=h("ZodAny",(e,t)=>{Tu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Id(e,r,o,n)});s(jv,"any");If=h("ZodUnknown",(e,t)=>{Ou.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>zd(e,r,o,n)});s(zt,"unknown");zf=h("ZodNever",(e,t)=>{ju.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Sd(e,r,o,n)});s(Bo,"never");Pf=h("ZodVoid",(e,t)=>{Nu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>kd(e,r,o,n)});s(Nv,"_void");Pr=h("ZodDate",(e,t)=>{Au.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Pd(e,r,o,n),e.min=(r,o)=>e.check(ke(r,o)),e.max=(r,o)=>e.check(xe(r,o))},_.derived({minDate:s(e=>{let{minimum:t}=ne(e);return t?new Date(t):null},"minDate"),maxDate:s(e=>{let{maximum:t}=ne(e);return t?new Date(t):null},"maxDate")},{}));s(Av,"date");Ef=h("ZodArray",(e,t)=>{Et(),Uu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Md(e,r,o,n),e.element=t.element},{min(e,t){return this.check(Be(e,t))},nonempty(e){return this.check(Be(1,e))},max(e,t){return this.check(kt(e,t))},length(e,t){return this.check(St(e,t))},unwrap(){return this.element}});s(Er,"array");s(Dv,"keyof");Tr=h("ZodObject",(e,t)=>{Et(),Ru.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Fd(e,r,o,n),_.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Qo(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(_.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(_.mergeDefs(this._zod.def,{catchall:zt()}))},loose(){return this.clone(_.mergeDefs(this._zod.def,{catchall:zt()}))},strict(){return this.clone(_.mergeDefs(this._zod.def,{catchall:Bo()}))},strip(){return this.clone(_.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return _.extend(this,e)},safeExtend(e){return _.safeExtend(this,e)},merge(e){return _.merge(this,e)},pick(e){return _.pick(this,e)},omit(e){return _.omit(this,e)},partial(...e){return _.partial(jr,this,e[0])},exactPartial(...e){return _.partial(Wo,this,e[0],"exactPartial")},required(...e){return _.required(Ko,this,e[0])}});s(Uv,"object");s(Rv,"strictObject");s(Lv,"looseObject");Or=h("ZodUnion",(e,t)=>{ir.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>vo(e,r,o,n),e.options=t.options});s(xn,"union");Tf=h("ZodXor",(e,t)=>{Or.init(e,t),Lu.init(e,t),e._zod.processJSONSchema=(r,o,n)=>vo(e,r,o,n),e.options=t.options});s(Cv,"xor");Of=h("ZodDiscriminatedUnion",(e,t)=>{Or.init(e,t),Mu.init(e,t)});s(Mv,"discriminatedUnion");jf=h("ZodIntersection",(e,t)=>{Fu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Zd(e,r,o,n)});s(Nf,"intersection");Af=h("ZodTuple",(e,t)=>{Et(),Ei.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Jd(e,r,o,n)},{rest(e){return this.clone({...this._zod.def,rest:e})},partial(){let e=this._zod.def;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(t=>new jr({type:"optional",innerType:t}))})}});s(Df,"tuple");vn=h("ZodRecord",(e,t)=>{Et(),Zu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Vd(e,r,o,n),e.keyType=t.keyType,e.valueType=t.valueType});s(Uf,"record");s(Fv,"partialRecord");s(Zv,"looseRecord");Rf=h("ZodMap",(e,t)=>{Et(),Ju.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Ld(e,r,o,n),e.keyType=t.keyType,e.valueType=t.valueType,e.min=(...r)=>e.check(Le(...r)),e.nonempty=r=>e.check(Le(1,r)),e.max=(...r)=>e.check(et(...r)),e.size=(...r)=>e.check(xt(...r))});s(Jv,"map");Lf=h("ZodSet",(e,t)=>{Et(),Vu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Cd(e,r,o,n),e.min=(...r)=>e.check(Le(...r)),e.nonempty=r=>e.check(Le(1,r)),e.max=(...r)=>e.check(et(...r)),e.size=(...r)=>e.check(xt(...r))});s(Vv,"set");yn=h("ZodEnum",(e,t)=>{Bu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(o,n,i)=>Ed(e,o,n,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(o,n)=>{let i={};for(let a of o)if(r.has(a))i[a]=t.entries[a];else throw new Error(`Key ${a} not found in enum`);return new yn({...t,checks:[],..._.normalizeParams(n),entries:i})},e.exclude=(o,n)=>{let i={...t.entries};for(let a of o)if(r.has(a))delete i[a];else throw new Error(`Key ${a} not found in enum`);return new yn({...t,checks:[],..._.normalizeParams(n),entries:i})}});s(Qo,"_enum");s(Bv,"nativeEnum");Cf=h("ZodLiteral",(e,t)=>{Qu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Td(e,r,o,n),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});s(Qv,"literal");Mf=h("ZodFile",(e,t)=>{Gu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Nd(e,r,o,n),e.min=(r,o)=>e.check(Le(r,o)),e.max=(r,o)=>e.check(et(r,o)),e.mime=(r,o)=>e.check(un(Array.isArray(r)?r:[r],o))});s(Gv,"file");Ff=h("ZodTransform",(e,t)=>{Et(),Wu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Rd(e,r,o,n),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new qe(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(_.issue(i,r.value,t));else{let a=i;a.fatal&&(a.continue=!1),a.code??(a.code="custom"),"input"in a||(a.input=r.value),a.inst??(a.inst=e),r.issues.push(_.issue(a))}};let n=t.transform(r.value,r);return n instanceof Promise?n.then(i=>(r.value=i,r)):(r.value=n,r)}});s(Go,"transform");jr=h("ZodOptional",(e,t)=>{Ti.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>yo(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Pt,"optional");Wo=h("ZodExactOptional",(e,t)=>{Ku.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>yo(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Zf,"exactOptional");Jf=h("ZodNullable",(e,t)=>{Hu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Bd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Ir,"nullable");s(Wv,"nullish");Vf=h("ZodDefault",(e,t)=>{qu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Wd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});s(Bf,"_default");Qf=h("ZodPrefault",(e,t)=>{Xu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Kd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Gf,"prefault");Ko=h("ZodNonOptional",(e,t)=>{Yu.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Qd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Wf,"nonoptional");Kf=h("ZodSuccess",(e,t)=>{ec.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Ad(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(Kv,"success");Hf=h("ZodCatch",(e,t)=>{tc.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Hd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});s(qf,"_catch");Xf=h("ZodNaN",(e,t)=>{nc.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Od(e,r,o,n)});s(Hv,"nan");Nr=h("ZodPipe",(e,t)=>{Oi.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>qd(e,r,o,n),e.in=t.in,e.out=t.out});s(So,"pipe");Ar=h("ZodCodec",(e,t)=>{Nr.init(e,t),or.init(e,t)});s(qv,"codec");s(Xv,"invertCodec");Yf=h("ZodPreprocess",(e,t)=>{Nr.init(e,t),rc.init(e,t)}),em=h("ZodReadonly",(e,t)=>{ic.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Xd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(tm,"readonly");nm=h("ZodTemplateLiteral",(e,t)=>{oc.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>jd(e,r,o,n)});s(Yv,"templateLiteral");rm=h("ZodLazy",(e,t)=>{ar.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>ef(e,r,o,n),e.unwrap=()=>e._zod.def.getter()});s(im,"lazy");om=h("ZodPromise",(e,t)=>{sc.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Yd(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});s(ey,"promise");am=h("ZodFunction",(e,t)=>{ac.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Ud(e,r,o,n)});s(ty,"_function");Dr=h("ZodCustom",(e,t)=>{uc.init(e,t),L.init(e,t),e._zod.processJSONSchema=(r,o,n)=>Dd(e,r,o,n)});s(ny,"check");s(ry,"custom");s(sm,"refine");s(um,"superRefine");iy=ld,oy=dd,cm=h("ZodInstanceOf",(e,t)=>{Dr.init(e,t)},{properties(e,t){return this.check(sn(e,t))}});s(ay,"_instanceof");sy=s((...e)=>fd({Codec:Ar,Boolean:_n,String:bn},...e),"stringbool");s(uy,"json");s(cy,"preprocess")});function Dk(e){Y({customError:e})}function Uk(){return Y().customError}var Ak,lm,ly=w(()=>{Se();Ak={invalid_type:"invalid_type",too_big:"too_big",too_small:"too_small",invalid_format:"invalid_format",not_multiple_of:"not_multiple_of",unrecognized_keys:"unrecognized_keys",invalid_union:"invalid_union",invalid_key:"invalid_key",invalid_element:"invalid_element",invalid_value:"invalid_value",custom:"custom"};s(Dk,"setErrorMap");s(Uk,"getErrorMap");lm||(lm={})});var Ur={};we(Ur,{ZodISODate:()=>ot,ZodISODateTime:()=>it,ZodISODuration:()=>st,ZodISOTime:()=>at,date:()=>Lk,datetime:()=>Rk,duration:()=>Mk,time:()=>Ck});function Rk(e){return vr(it,e)}function Lk(e){return yr(ot,e)}function Ck(e){return br(at,e)}function Mk(e){return $r(st,e)}var Ho=w(()=>{Se();ut();ut();s(Rk,"datetime");s(Lk,"date");s(Ck,"time");s(Mk,"duration")});function Zk(e,t){let r=e.$schema;return r==="https://json-schema.org/draft/2020-12/schema"?"draft-2020-12":r==="http://json-schema.org/draft-07/schema#"?"draft-7":r==="http://json-schema.org/draft-04/schema#"?"draft-4":t??"draft-2020-12"}function dy(e,t){return e.map((r,o)=>o<t?r:r.optional())}function Jk(e){return e.replace(/~1/g,"/").replace(/~0/g,"~")}function Vk(e,t){if(!e.startsWith("#"))throw new Error("External $ref is not supported, only local refs (#/...) are allowed");let r=e.slice(1).split("/").filter(Boolean);if(r.length===0)return t.rootSchema;let o=t.version==="draft-2020-12"?"$defs":"definitions";if(r[0]===o){let n=r[1]===void 0?void 0:Jk(r[1]);if(!n||!t.defs[n])throw new Error(`Reference not found: ${e}`);return t.defs[n]}throw new Error(`Reference not found: ${e}`)}function Bk(e,t){return T.transform(o=>o).check(o=>{let n=o.value;if(typeof n!="object"||n===null||Array.isArray(n))return;let i=Object.getOwnPropertyNames(n);if(t.minProperties!==void 0&&i.length<t.minProperties&&o.issues.push({origin:"object",code:"too_small",minimum:t.minProperties,inclusive:!0,message:`Too small: expected object to have >=${t.minProperties} properties`,input:n,inst:e,continue:!0}),t.maxProperties!==void 0&&i.length>t.maxProperties&&o.issues.push({origin:"object",code:"too_big",maximum:t.maxProperties,inclusive:!0,message:`Too big: expected object to have <=${t.maxProperties} properties`,input:n,inst:e,continue:!0}),t.keySchema)for(let a of i){let u=t.keySchema.safeParse(a);u.success||o.issues.push({code:"invalid_key",origin:"record",issues:u.error.issues,input:a,path:[a],continue:!0})}}).pipe(e)}function dm(e,t){if(e===null)return"z";let r=typeof e;if(r!=="object"){if(r==="number"&&Number.isNaN(e))return null;let o=String(e);return`${r[0]}${o.length}:${o}`}if(t.has(e))return null;t.add(e);try{if(Array.isArray(e)){let i=[];for(let a of e){let u=dm(a,t);if(u===null)return null;i.push(u)}return`a${i.length}:[${i.join(",")}]`}let o=Object.keys(e).sort(),n=[];for(let i of o){let a=dm(e[i],t);if(a===null)return null;n.push(`${i.length}:${i}=${a}`)}return`o${n.length}:{${n.join(",")}}`}finally{t.delete(e)}}function Rr(e){return typeof e!="object"||e===null?!1:Array.isArray(e)?e.some(Rr):typeof e.$ref=="string"?!0:Object.entries(e).some(([t,r])=>Qk.has(t)?Rr(r):!Gk.has(t)||typeof r!="object"||r===null?!1:Object.values(r).some(Rr))}function fy(e){return e===1?"element":"elements"}function Wk(e,t){return T.transform(o=>o).check(o=>{let n=o.value;if(Array.isArray(n)){if(t.uniqueItems===!0){let i=new Map;for(let a=0;a<n.length;a++){let u=dm(n[a],new Set);if(u===null)continue;let c=i.get(u);if(c===void 0){i.set(u,a);continue}o.issues.push({code:"custom",message:`Array items must be unique: element at index ${a} duplicates the one at index ${c}`,input:n,path:[a],continue:!0})}}if(t.containsSchema){let i=t.minContains??1,a=t.maxContains!==void 0?t.maxContains+1:Number.POSITIVE_INFINITY,u=0;for(let c of n)if(t.containsSchema.safeParse(c).success&&++u>=a)break;u<i&&o.issues.push({code:"custom",message:`Array must contain at least ${i} matching ${fy(i)}; found ${u}`,input:n,continue:!0}),t.maxContains!==void 0&&u>t.maxContains&&o.issues.push({code:"custom",message:`Array must contain at most ${t.maxContains} matching ${fy(t.maxContains)}`,input:n,continue:!0})}}}).pipe(e)}function my(e,t){if(e!==!1)return e===void 0||e===!0?T.any():he(e,t)}function py(e,t){if(e.not!==void 0){if(typeof e.not=="object"&&Object.keys(e.not).length===0)return T.never();throw new Error("not is not supported in Zod (except { not: {} } for never)")}if(e.unevaluatedItems!==void 0)throw new Error("unevaluatedItems is not supported");if(e.unevaluatedProperties!==void 0)throw new Error("unevaluatedProperties is not supported");if(e.if!==void 0||e.then!==void 0||e.else!==void 0)throw new Error("Conditional schemas (if/then/else) are not supported");if(e.dependentSchemas!==void 0||e.dependentRequired!==void 0)throw new Error("dependentSchemas and dependentRequired are not supported");if(e.$ref){let n=e.$ref;if(t.refs.has(n))return t.refs.get(n);if(t.processing.has(n))return T.lazy(()=>{if(!t.refs.has(n))throw new Error(`Circular reference not resolved: ${n}`);return t.refs.get(n)});t.processing.add(n);let i=Vk(n,t),a=he(i,t);return t.refs.set(n,a),t.processing.delete(n),a}if(e.enum!==void 0){let n=e.enum;if(t.version==="openapi-3.0"&&e.nullable===!0&&n.length===1&&n[0]===null)return T.null();if(n.length===0)return T.never();if(n.length===1)return T.literal(n[0]);if(n.every(a=>typeof a=="string"))return T.enum(n);let i=n.map(a=>T.literal(a));return i.length<2?i[0]:T.union([i[0],i[1],...i.slice(2)])}if(e.const!==void 0)return T.literal(e.const);let r=e.type;if(Array.isArray(r)){let n=r.map(i=>{let a={...e,type:i};return py(a,t)});return n.length===0?T.never():n.length===1?n[0]:T.union(n)}if(!r)return T.any();let o;switch(r){case"string":{let n=T.string();if(e.format){let i=e.format;i==="email"?n=n.check(T.email()):i==="uri"||i==="uri-reference"?n=n.check(T.url()):i==="uuid"||i==="guid"?n=n.check(T.uuid()):i==="date-time"?n=n.check(T.iso.datetime({offset:!0})):i==="date"?n=n.check(T.iso.date()):i==="time"?n=n.check(T.regex(Kk)):i==="duration"?n=n.check(T.iso.duration()):i==="hostname"?n=n.check(T.hostname()):i==="ipv4"?n=n.check(T.ipv4()):i==="ipv6"?n=n.check(T.ipv6()):i==="mac"?n=n.check(T.mac()):i==="cidr"?n=n.check(T.cidrv4()):i==="cidr-v6"?n=n.check(T.cidrv6()):i==="base64"?n=n.check(T.base64()):i==="base64url"?n=n.check(T.base64url()):i==="e164"?n=n.check(T.e164()):i==="credit_card"?n=n.check(T.creditCard()):i==="iban"?n=n.check(T.iban()):i==="jwt"?n=n.check(T.jwt()):i==="emoji"?n=n.check(T.emoji()):i==="nanoid"?n=n.check(T.nanoid()):i==="cuid"?n=n.check(T.cuid()):i==="cuid2"?n=n.check(T.cuid2()):i==="ulid"?n=n.check(T.ulid()):i==="xid"?n=n.check(T.xid()):i==="ksuid"&&(n=n.check(T.ksuid()))}typeof e.minLength=="number"&&(n=n.min(e.minLength)),typeof e.maxLength=="number"&&(n=n.max(e.maxLength)),e.pattern&&(n=n.regex(new RegExp(e.pattern))),o=n;break}case"number":case"integer":{let n=r==="integer"?T.number().int():T.number();typeof e.minimum=="number"&&e.exclusiveMinimum!==!0&&(n=n.min(e.minimum)),typeof e.maximum=="number"&&e.exclusiveMaximum!==!0&&(n=n.max(e.maximum)),typeof e.exclusiveMinimum=="number"?n=n.gt(e.exclusiveMinimum):e.exclusiveMinimum===!0&&typeof e.minimum=="number"&&(n=n.gt(e.minimum)),typeof e.exclusiveMaximum=="number"?n=n.lt(e.exclusiveMaximum):e.exclusiveMaximum===!0&&typeof e.maximum=="number"&&(n=n.lt(e.maximum)),typeof e.multipleOf=="number"&&(n=n.multipleOf(e.multipleOf)),o=n;break}case"boolean":{o=T.boolean();break}case"null":{o=T.null();break}case"object":{let n={},i=e.properties||{},a=new Set(e.required||[]),u=typeof e.additionalProperties=="object"?he(e.additionalProperties,t):void 0;for(let[f,m]of Object.entries(i)){let p=he(m,t);ae(n,f,a.has(f)?p:p.optional())}if(e.patternProperties){let f=e.patternProperties,m=Object.keys(f),p=[];for(let S of m){let z=he(f[S],t),N=T.string().regex(new RegExp(S));p.push(T.looseRecord(N,z))}let y=[];if(Object.keys(n).length>0&&y.push(T.object(n).passthrough()),y.push(...p),y.length===0)o=T.object({}).passthrough();else if(y.length===1)o=y[0];else{let S=T.intersection(y[0],y[1]);for(let z=2;z<y.length;z++)S=T.intersection(S,y[z]);o=S}if(e.additionalProperties===!1){let S=Object.keys(n),z=m.map(O=>new RegExp(O)),N=o;o=o.check(O=>{if(!Pe(O.value))return;let U=[];for(let F of Object.keys(O.value))S.includes(F)||z.some(V=>V.test(F))||U.push(F);U.length&&O.issues.push({code:"unrecognized_keys",keys:U,input:O.value,inst:N})})}}else{let f=T.object(n);e.additionalProperties===!1?o=f.strict():u?o=f.catchall(u):o=f.passthrough()}let c=e.propertyNames!==void 0&&e.propertyNames!==!0,l=typeof e.minProperties=="number"?e.minProperties:void 0,d=typeof e.maxProperties=="number"?e.maxProperties:void 0;if(c||l!==void 0||d!==void 0){let f;if(c){let m=typeof e.propertyNames=="object"&&e.propertyNames.type===void 0?{type:"string",...e.propertyNames}:e.propertyNames;f=he(m,t)}o=Bk(o,{keySchema:f,minProperties:l,maxProperties:d})}break}case"array":{let n=e.prefixItems,i=e.items;if(n&&Array.isArray(n)){let a=typeof e.minItems=="number"?e.minItems:0,u=n.map(f=>he(f,t)),c=dy(u,a),l=Array.isArray(i)?void 0:my(i,t),d=T.tuple(c);o=l?d.rest(l):d,typeof e.minItems=="number"&&(o=o.check(T.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(T.maxLength(e.maxItems)))}else if(Array.isArray(i)){let a=typeof e.minItems=="number"?e.minItems:0,u=i.map(f=>he(f,t)),c=dy(u,a),l=my(e.additionalItems,t),d=T.tuple(c);o=l?d.rest(l):d,typeof e.minItems=="number"&&(o=o.check(T.minLength(e.minItems))),typeof e.maxItems=="number"&&(o=o.check(T.maxLength(e.maxItems)))}else if(i!==void 0){let a=he(i,t),u=T.array(a);typeof e.minItems=="number"&&(u=u.min(e.minItems)),typeof e.maxItems=="number"&&(u=u.max(e.maxItems)),o=u}else o=T.array(T.any());(e.uniqueItems===!0||e.contains!==void 0)&&(o=Wk(o,{uniqueItems:e.uniqueItems===!0,containsSchema:e.contains!==void 0?he(e.contains,t):void 0,minContains:typeof e.minContains=="number"?e.minContains:void 0,maxContains:typeof e.maxContains=="number"?e.maxContains:void 0}));break}default:throw new Error(`Unsupported type: ${r}`)}return o}function he(e,t){if(typeof e=="boolean")return e?T.any():T.never();let r=py(e,t),o=e.type||e.enum!==void 0||e.const!==void 0;if(e.anyOf&&Array.isArray(e.anyOf)){let u=e.anyOf.map(l=>he(l,t)),c=T.union(u);r=o?T.intersection(r,c):c}if(e.oneOf&&Array.isArray(e.oneOf)){let u=e.oneOf.map(l=>he(l,t)),c=T.xor(u);r=o?T.intersection(r,c):c}if(e.allOf&&Array.isArray(e.allOf))if(e.allOf.length===0)r=o?r:T.any();else{let u=o?r:he(e.allOf[0],t),c=o?0:1;for(let l=c;l<e.allOf.length;l++)u=T.intersection(u,he(e.allOf[l],t));r=u}e.nullable===!0&&t.version==="openapi-3.0"&&(r=T.nullable(r)),e.readOnly===!0&&(r=T.readonly(r)),e.default!==void 0&&(r=r.default(e.default));let n={},i=["$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor"];for(let u of i)u in e&&(n[u]=e[u]);let a=["contentEncoding","contentMediaType","contentSchema"];for(let u of a)u in e&&(n[u]=e[u]);if(e.type==="object"&&e.$ref===void 0){e.propertyNames!==void 0&&!Rr(e.propertyNames)&&(n.propertyNames=e.propertyNames);for(let u of["minProperties","maxProperties"])e[u]!==void 0&&(n[u]=e[u])}if(e.type==="array"&&e.$ref===void 0){e.contains!==void 0&&!Rr(e.contains)&&(n.contains=e.contains);for(let u of["uniqueItems","minContains","maxContains"])e[u]!==void 0&&(n[u]=e[u])}for(let u of Object.keys(e))Fk.has(u)||ae(n,u,e[u]);return Object.keys(n).length>0&&t.registry.add(r,n),e.description&&(r=r.describe(e.description)),r}function hy(e,t){if(typeof e=="boolean")return e?T.any():T.never();let r;try{r=JSON.parse(JSON.stringify(e))}catch{throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas")}let o=Zk(r,t?.defaultTarget),n=r.$defs||r.definitions||{},i={version:o,defs:n,refs:new Map,processing:new Set,rootSchema:r,registry:t?.registry??se};return he(r,i)}var T,Fk,Qk,Gk,Kk,gy=w(()=>{hr();P();wo();Ho();ut();T={...kn,..._o,iso:Ur},Fk=new Set(["$schema","$ref","$defs","definitions","$id","id","$comment","$anchor","$vocabulary","$dynamicRef","$dynamicAnchor","type","enum","const","anyOf","oneOf","allOf","not","properties","required","additionalProperties","patternProperties","propertyNames","minProperties","maxProperties","items","prefixItems","additionalItems","minItems","maxItems","uniqueItems","contains","minContains","maxContains","minLength","maxLength","pattern","format","minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","description","default","contentEncoding","contentMediaType","contentSchema","unevaluatedItems","unevaluatedProperties","if","then","else","dependentSchemas","dependentRequired","nullable","readOnly"]);s(Zk,"detectVersion");s(dy,"applyMinItems");s(Jk,"decodeJSONPointerSegment");s(Vk,"resolveRef");s(Bk,"checkObjectGuards");s(dm,"canonicalKey");Qk=new Set(["items","prefixItems","additionalItems","additionalProperties","contains","propertyNames","not","if","then","else","allOf","anyOf","oneOf","unevaluatedItems","unevaluatedProperties","contentSchema"]),Gk=new Set(["properties","patternProperties","dependentSchemas","dependencies","$defs","definitions"]);s(Rr,"containsRef");s(fy,"plural");s(Wk,"checkArrayGuards");s(my,"getTupleRest");Kk=/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;s(py,"convertBaseSchema");s(he,"convertSchema");s(hy,"fromJSONSchema")});function Lr(e,t){let r=typeof t=="function"?t:(a,u)=>{let c=t[a._zod.def.type];return c?c(a,u):a},o=new Map;function n(a){let u=o.get(a);if(u===vy)return new ar({type:"lazy",getter:s(()=>o.get(a),"getter")});if(u!==void 0)return u;o.set(a,vy);let c=i(a),l=r(c,c!==a);return o.set(a,l),l}s(n,"run");function i(a){let u=a._zod.def,c=u.type;switch(c){case"object":{let l=u.shape,d=Object.keys(l),f=!1,m={};for(let y of d){let S=n(l[y]);S!==l[y]&&(f=!0),m[y]=S}let p=u.catchall;return u.catchall&&(p=n(u.catchall),p!==u.catchall&&(f=!0)),f?B(a,{...u,shape:m,catchall:p}):a}case"array":{let l=n(u.element);return l===u.element?a:B(a,{...u,element:l})}case"tuple":{let l=u.items,d=!1,f=[];for(let p of l){let y=n(p);y!==p&&(d=!0),f.push(y)}let m=u.rest;return u.rest&&(m=n(u.rest),m!==u.rest&&(d=!0)),d?B(a,{...u,items:f,rest:m}):a}case"record":case"map":{let l=n(u.keyType),d=n(u.valueType);return l===u.keyType&&d===u.valueType?a:B(a,{...u,keyType:l,valueType:d})}case"set":{let l=n(u.valueType);return l===u.valueType?a:B(a,{...u,valueType:l})}case"union":{let l=u.options,d=!1,f=[];for(let m of l){let p=n(m);p!==m&&(d=!0),f.push(p)}return d?B(a,{...u,options:f}):a}case"intersection":{let l=n(u.left),d=n(u.right);return l===u.left&&d===u.right?a:B(a,{...u,left:l,right:d})}case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":{let l=n(u.innerType);return l===u.innerType?a:B(a,{...u,innerType:l})}case"pipe":{let l=n(u.in),d=n(u.out);return l===u.in&&d===u.out?a:B(a,{...u,in:l,out:d})}case"function":{let l=n(u.input),d=n(u.output);return l===u.input&&d===u.output?a:B(a,{...u,input:l,output:d})}case"lazy":{let l=u.getter,{_cachedInner:d,...f}=u;return B(a,{...f,getter:s(()=>n(l()),"getter")})}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":return a;default:return a}}return s(i,"mapInner"),n(e)}var vy,fm=w(()=>{Ht();P();vy=Symbol("z.visit/resolving");s(Lr,"visit")});function yy(e){return Lr(e,{object:s(t=>t.partial(),"object"),union:s(t=>{let r=t._zod.def;return r.discriminator===void 0?t:xn(r.options)},"union")})}var by=w(()=>{fm();ut();s(yy,"deepPartial")});function Hk(e,t){if(!t?.length)return e;let r=e._zod.def;return B(e,Oe(r,{checks:[...r.checks??[],...t]}),{parent:!0})}function $y(e){return Hk(e.out,e.checks)}function qk(e){return e.in._zod.traits.has("$ZodTransform")?$y(e):e.in}function _y(e){return Lr(e,{pipe:s(t=>qk(t._zod.def),"pipe"),default:s((t,r)=>r?Pt(t._zod.def.innerType):t,"default"),catch:s((t,r)=>r?t._zod.def.innerType:t,"catch")})}function wy(e){return Lr(e,{pipe:s(t=>$y(t._zod.def),"pipe"),prefault:s((t,r)=>r?t._zod.def.innerType:t,"prefault")})}var xy=w(()=>{P();fm();ut();s(Hk,"withChecks");s($y,"outSide");s(qk,"inSide");s(_y,"input");s(wy,"output")});var mm={};we(mm,{bigint:()=>tS,boolean:()=>eS,date:()=>nS,number:()=>Yk,string:()=>Xk});function Xk(e){return Ol(bn,e)}function Yk(e){return Rl($n,e)}function eS(e){return Vl(_n,e)}function tS(e){return Ql(wn,e)}function nS(e){return rd(Pr,e)}var ky=w(()=>{Se();ut();s(Xk,"string");s(Yk,"number");s(eS,"boolean");s(tS,"bigint");s(nS,"date")});var E={};we(E,{$brand:()=>Ra,$input:()=>xl,$output:()=>wl,INVALID:()=>me,NEVER:()=>Ua,TimePrecision:()=>Dl,ZodAny:()=>Sf,ZodArray:()=>Ef,ZodBase64:()=>Mo,ZodBase64URL:()=>Fo,ZodBigInt:()=>wn,ZodBigIntFormat:()=>Vo,ZodBoolean:()=>_n,ZodCIDRv4:()=>Lo,ZodCIDRv6:()=>Co,ZodCUID:()=>Oo,ZodCUID2:()=>jo,ZodCatch:()=>Hf,ZodCodec:()=>Ar,ZodCompileAsyncError:()=>je,ZodCompileUnsupportedError:()=>M,ZodCreditCard:()=>vf,ZodCustom:()=>Dr,ZodCustomStringFormat:()=>Tt,ZodDate:()=>Pr,ZodDefault:()=>Vf,ZodDiscriminatedUnion:()=>Of,ZodE164:()=>Zo,ZodEmail:()=>zo,ZodEmoji:()=>Eo,ZodEnum:()=>yn,ZodError:()=>Ok,ZodExactOptional:()=>Wo,ZodFile:()=>Mf,ZodFirstPartyTypeKind:()=>lm,ZodFunction:()=>am,ZodGUID:()=>Po,ZodIBAN:()=>yf,ZodIPv4:()=>Uo,ZodIPv6:()=>Ro,ZodISODate:()=>ot,ZodISODateTime:()=>it,ZodISODuration:()=>st,ZodISOTime:()=>at,ZodInstanceOf:()=>cm,ZodIntersection:()=>jf,ZodIssueCode:()=>Ak,ZodJWT:()=>Jo,ZodKSUID:()=>Do,ZodLazy:()=>rm,ZodLiteral:()=>Cf,ZodMAC:()=>gf,ZodMap:()=>Rf,ZodNaN:()=>Xf,ZodNanoID:()=>To,ZodNever:()=>zf,ZodNonOptional:()=>Ko,ZodNull:()=>xf,ZodNullable:()=>Jf,ZodNumber:()=>$n,ZodNumberFormat:()=>Ot,ZodObject:()=>Tr,ZodOptional:()=>jr,ZodPipe:()=>Nr,ZodPrefault:()=>Qf,ZodPreprocess:()=>Yf,ZodPromise:()=>om,ZodReadonly:()=>em,ZodRealError:()=>$e,ZodRecord:()=>vn,ZodSet:()=>Lf,ZodString:()=>bn,ZodStringFormat:()=>W,ZodSuccess:()=>Kf,ZodSymbol:()=>_f,ZodTemplateLiteral:()=>nm,ZodTransform:()=>Ff,ZodTuple:()=>Af,ZodType:()=>L,ZodULID:()=>No,ZodURL:()=>zr,ZodUUID:()=>Ce,ZodUndefined:()=>wf,ZodUnion:()=>Or,ZodUnknown:()=>If,ZodVoid:()=>Pf,ZodXID:()=>Ao,ZodXor:()=>Tf,_ZodString:()=>Io,_default:()=>Bf,_function:()=>ty,any:()=>jv,array:()=>Er,base64:()=>fv,base64url:()=>mv,bigint:()=>zv,boolean:()=>$f,catch:()=>qf,check:()=>ny,cidrv4:()=>lv,cidrv6:()=>dv,clone:()=>B,codec:()=>qv,coerce:()=>mm,compile:()=>zl,config:()=>Y,core:()=>Qe,creditCard:()=>hv,cuid:()=>nv,cuid2:()=>rv,currencyCode:()=>_v,custom:()=>ry,date:()=>Av,decode:()=>uf,decodeAsync:()=>lf,deepPartial:()=>yy,describe:()=>iy,discriminatedUnion:()=>Mv,e164:()=>pv,email:()=>Qg,emoji:()=>ev,encode:()=>sf,encodeAsync:()=>cf,endsWith:()=>an,enum:()=>Qo,exactOptional:()=>Zf,file:()=>Gv,flattenError:()=>Vn,float32:()=>xv,float64:()=>kv,formatError:()=>Bn,fromJSONSchema:()=>hy,function:()=>ty,getDiscriminatedOption:()=>Cu,getErrorMap:()=>Uk,globalRegistry:()=>se,gt:()=>Re,gte:()=>ke,guid:()=>Gg,hash:()=>wv,hex:()=>$v,hostname:()=>bv,httpUrl:()=>Yg,iban:()=>gv,includes:()=>rn,input:()=>_y,instanceof:()=>ay,int:()=>ko,int32:()=>Sv,int64:()=>Pv,intersection:()=>Nf,invertCodec:()=>Xv,ipv4:()=>sv,ipv6:()=>cv,iso:()=>Ur,json:()=>uy,jwt:()=>vv,keyof:()=>Dv,ksuid:()=>av,lazy:()=>im,length:()=>St,literal:()=>Qv,locales:()=>pr,looseObject:()=>Lv,looseRecord:()=>Zv,lowercase:()=>tn,lt:()=>Ue,lte:()=>xe,mac:()=>uv,map:()=>Jv,maxLength:()=>kt,maxSize:()=>et,memoizer:()=>cr,meta:()=>oy,mime:()=>un,minLength:()=>Be,minSize:()=>Le,multipleOf:()=>Ye,nan:()=>Hv,nanoid:()=>tv,nativeEnum:()=>Bv,negative:()=>fo,never:()=>Bo,nonnegative:()=>po,nonoptional:()=>Wf,nonpositive:()=>mo,normalize:()=>cn,null:()=>kf,nullable:()=>Ir,nullish:()=>Wv,number:()=>bf,object:()=>Uv,optional:()=>Pt,output:()=>wy,overwrite:()=>Ne,parse:()=>nf,parseAsync:()=>rf,partialRecord:()=>Fv,pipe:()=>So,positive:()=>lo,prefault:()=>Gf,preprocess:()=>cy,prettifyError:()=>Za,promise:()=>ey,properties:()=>sn,property:()=>ho,readonly:()=>tm,record:()=>Uf,refine:()=>sm,regex:()=>en,regexes:()=>Te,registry:()=>Ci,safeDecode:()=>ff,safeDecodeAsync:()=>pf,safeEncode:()=>df,safeEncodeAsync:()=>mf,safeParse:()=>of,safeParseAsync:()=>af,set:()=>Vv,setErrorMap:()=>Dk,size:()=>xt,slugify:()=>mn,startsWith:()=>on,strictObject:()=>Rv,string:()=>Sr,stringFormat:()=>yv,stringbool:()=>sy,success:()=>Kv,superRefine:()=>um,symbol:()=>Tv,templateLiteral:()=>Yv,toJSONSchema:()=>bo,toLowerCase:()=>dn,toUpperCase:()=>fn,toZod:()=>An,transform:()=>Go,treeifyError:()=>Fa,trim:()=>ln,tuple:()=>Df,uint32:()=>Iv,uint64:()=>Ev,ulid:()=>iv,undefined:()=>Ov,union:()=>xn,unknown:()=>zt,uppercase:()=>nn,url:()=>Xg,util:()=>_,uuid:()=>Wg,uuidv4:()=>Kg,uuidv6:()=>Hg,uuidv7:()=>qg,validate:()=>Qn,validateAsync:()=>Gn,void:()=>Nv,withParser:()=>Mi,xid:()=>ov,xor:()=>Cv});var pm=w(()=>{Se();ut();wo();tf();hf();ly();Se();kr();gy();by();xy();_l();Ho();Ho();ky()});var Sn=w(()=>{pm();pm()});function Ty(e){let{byteLength:t}=e.buffer,r=Ey(e).map(o=>o.equals(hm)?hm:Buffer.from(o));return{rewind:s(()=>e.buffer.byteLength!==t?!1:(Ey(e).forEach((o,n)=>{let i=r[n]??hm;o.equals(i)||o.set(i)}),!0),"rewind")}}function Ey({buffer:e}){return Array.from({length:e.byteLength/65536},(t,r)=>Buffer.from(e,r*65536,65536))}var hm,Oy=w(()=>{"use strict";hm=Buffer.alloc(65536);s(Ty,"markMemory");s(Ey,"pagesOf")});function qo(e){let t=[],r=pS(e.isAlike),o=s(i=>{t.unshift(i),t.splice(fS)},"shelve"),n=s(i=>{let a=t.findIndex(c=>e.isAlike(c.kind,i)),[u]=a===-1?[]:t.splice(a,1);return u?.mark.rewind()===!0?u:void 0},"taken");return{lend:s(async(i,a)=>{let u=n(i);if(u!==void 0)return u.machine.fuel.restart(u.fuelUsed,a),{machine:u.machine,giveBack:s(()=>o(u),"giveBack")};let c=await e.build(i);if(!e.isSound(c)||!r(i))return{machine:c,giveBack:s(()=>{},"giveBack")};let l={kind:i,machine:c,mark:Ty(c.memory),fuelUsed:c.fuel.used()};return{machine:c,giveBack:s(()=>o(l),"giveBack")}},"lend")}}function pS(e){let t=[];return r=>{let o=t.find(i=>e(i.kind,r)),n=o??{kind:r,calls:0};return o===void 0&&t.unshift(n),t.splice(mS),n.calls+=1,n.calls>=dS}}var dS,fS,mS,gm=w(()=>{"use strict";Oy();dS=6,fS=12,mS=64;s(qo,"machineShelf");s(pS,"counter")});function zn(e){if(e===null||typeof e=="boolean"||typeof e=="string")return JSON.stringify(e);if(typeof e=="number"){if(!Number.isFinite(e))throw new TypeError(`not a JSON number: ${e}`);return JSON.stringify(e)}if(Array.isArray(e))return`[${e.map(zn).join(",")}]`;if(typeof e!="object")throw new TypeError(`not a JSON value: ${typeof e}`);return`{${Object.entries(e).filter(([,r])=>r!==void 0).sort(([r],[o])=>r<o?-1:1).map(([r,o])=>`${JSON.stringify(r)}:${zn(o)}`).join(",")}}`}var vm=w(()=>{"use strict";s(zn,"canonicalJson")});var jy={};we(jy,{QuickJSFFI:()=>hS});var hS,Ny=w(()=>{hS=class{static{s(this,"QuickJSFFI")}constructor(e){this.module=e,this.DEBUG=!1,this.QTS_Throw=this.module.cwrap("QTS_Throw","number",["number","number"]),this.QTS_NewError=this.module.cwrap("QTS_NewError","number",["number"]),this.QTS_RuntimeSetMemoryLimit=this.module.cwrap("QTS_RuntimeSetMemoryLimit",null,["number","number"]),this.QTS_RuntimeComputeMemoryUsage=this.module.cwrap("QTS_RuntimeComputeMemoryUsage","number",["number","number"]),this.QTS_RuntimeDumpMemoryUsage=this.module.cwrap("QTS_RuntimeDumpMemoryUsage","number",["number"]),this.QTS_RecoverableLeakCheck=this.module.cwrap("QTS_RecoverableLeakCheck","number",[]),this.QTS_BuildIsSanitizeLeak=this.module.cwrap("QTS_BuildIsSanitizeLeak","number",[]),this.QTS_RuntimeSetMaxStackSize=this.module.cwrap("QTS_RuntimeSetMaxStackSize",null,["number","number"]),this.QTS_GetUndefined=this.module.cwrap("QTS_GetUndefined","number",[]),this.QTS_GetNull=this.module.cwrap("QTS_GetNull","number",[]),this.QTS_GetFalse=this.module.cwrap("QTS_GetFalse","number",[]),this.QTS_GetTrue=this.module.cwrap("QTS_GetTrue","number",[]),this.QTS_NewHostRef=this.module.cwrap("QTS_NewHostRef","number",["number","number"]),this.QTS_GetHostRefId=this.module.cwrap("QTS_GetHostRefId","number",["number"]),this.QTS_NewRuntime=this.module.cwrap("QTS_NewRuntime","number",[]),this.QTS_FreeRuntime=this.module.cwrap("QTS_FreeRuntime",null,["number"]),this.QTS_NewContext=this.module.cwrap("QTS_NewContext","number",["number","number"]),this.QTS_FreeContext=this.module.cwrap("QTS_FreeContext",null,["number"]),this.QTS_FreeValuePointer=this.module.cwrap("QTS_FreeValuePointer",null,["number","number"]),this.QTS_FreeValuePointerRuntime=this.module.cwrap("QTS_FreeValuePointerRuntime",null,["number","number"]),this.QTS_FreeVoidPointer=this.module.cwrap("QTS_FreeVoidPointer",null,["number","number"]),this.QTS_FreeCString=this.module.cwrap("QTS_FreeCString",null,["number","number"]),this.QTS_DupValuePointer=this.module.cwrap("QTS_DupValuePointer","number",["number","number"]),this.QTS_NewObject=this.module.cwrap("QTS_NewObject","number",["number"]),this.QTS_NewObjectProto=this.module.cwrap("QTS_NewObjectProto","number",["number","number"]),this.QTS_NewArray=this.module.cwrap("QTS_NewArray","number",["number"]),this.QTS_NewArrayBuffer=this.module.cwrap("QTS_NewArrayBuffer","number",["number","number","number"]),this.QTS_NewFloat64=this.module.cwrap("QTS_NewFloat64","number",["number","number"]),this.QTS_GetFloat64=this.module.cwrap("QTS_GetFloat64","number",["number","number"]),this.QTS_NewString=this.module.cwrap("QTS_NewString","number",["number","number"]),this.QTS_GetString=this.module.cwrap("QTS_GetString","number",["number","number"]),this.QTS_GetArrayBuffer=this.module.cwrap("QTS_GetArrayBuffer","number",["number","number"]),this.QTS_GetArrayBufferLength=this.module.cwrap("QTS_GetArrayBufferLength","number",["number","number"]),this.QTS_NewSymbol=this.module.cwrap("QTS_NewSymbol","number",["number","number","number"]),this.QTS_GetSymbolDescriptionOrKey=this.module.cwrap("QTS_GetSymbolDescriptionOrKey","number",["number","number"]),this.QTS_IsGlobalSymbol=this.module.cwrap("QTS_IsGlobalSymbol","number",["number","number"]),this.QTS_IsJobPending=this.module.cwrap("QTS_IsJobPending","number",["number"]),this.QTS_ExecutePendingJob=this.module.cwrap("QTS_ExecutePendingJob","number",["number","number","number"]),this.QTS_GetProp=this.module.cwrap("QTS_GetProp","number",["number","number","number"]),this.QTS_GetPropNumber=this.module.cwrap("QTS_GetPropNumber","number",["number","number","number"]),this.QTS_SetProp=this.module.cwrap("QTS_SetProp",null,["number","number","number","number"]),this.QTS_DefineProp=this.module.cwrap("QTS_DefineProp",null,["number","number","number","number","number","number","boolean","boolean","boolean"]),this.QTS_GetOwnPropertyNames=this.module.cwrap("QTS_GetOwnPropertyNames","number",["number","number","number","number","number"]),this.QTS_Call=this.module.cwrap("QTS_Call","number",["number","number","number","number","number"]),this.QTS_ResolveException=this.module.cwrap("QTS_ResolveException","number",["number","number"]),this.QTS_Dump=this.module.cwrap("QTS_Dump","number",["number","number"]),this.QTS_Eval=this.module.cwrap("QTS_Eval","number",["number","number","number","string","number","number"]),this.QTS_GetModuleNamespace=this.module.cwrap("QTS_GetModuleNamespace","number",["number","number"]),this.QTS_Typeof=this.module.cwrap("QTS_Typeof","number",["number","number"]),this.QTS_GetLength=this.module.cwrap("QTS_GetLength","number",["number","number","number"]),this.QTS_IsEqual=this.module.cwrap("QTS_IsEqual","number",["number","number","number","number"]),this.QTS_GetGlobalObject=this.module.cwrap("QTS_GetGlobalObject","number",["number"]),this.QTS_NewPromiseCapability=this.module.cwrap("QTS_NewPromiseCapability","number",["number","number"]),this.QTS_PromiseState=this.module.cwrap("QTS_PromiseState","number",["number","number"]),this.QTS_PromiseResult=this.module.cwrap("QTS_PromiseResult","number",["number","number"]),this.QTS_TestStringArg=this.module.cwrap("QTS_TestStringArg",null,["string"]),this.QTS_GetDebugLogEnabled=this.module.cwrap("QTS_GetDebugLogEnabled","number",["number"]),this.QTS_SetDebugLogEnabled=this.module.cwrap("QTS_SetDebugLogEnabled",null,["number","number"]),this.QTS_BuildIsDebug=this.module.cwrap("QTS_BuildIsDebug","number",[]),this.QTS_BuildIsAsyncify=this.module.cwrap("QTS_BuildIsAsyncify","number",[]),this.QTS_NewFunction=this.module.cwrap("QTS_NewFunction","number",["number","string","number","boolean","number"]),this.QTS_ArgvGetJSValueConstPointer=this.module.cwrap("QTS_ArgvGetJSValueConstPointer","number",["number","number"]),this.QTS_RuntimeEnableInterruptHandler=this.module.cwrap("QTS_RuntimeEnableInterruptHandler",null,["number"]),this.QTS_RuntimeDisableInterruptHandler=this.module.cwrap("QTS_RuntimeDisableInterruptHandler",null,["number"]),this.QTS_RuntimeEnableModuleLoader=this.module.cwrap("QTS_RuntimeEnableModuleLoader",null,["number","number"]),this.QTS_RuntimeDisableModuleLoader=this.module.cwrap("QTS_RuntimeDisableModuleLoader",null,["number"]),this.QTS_bjson_encode=this.module.cwrap("QTS_bjson_encode","number",["number","number"]),this.QTS_bjson_decode=this.module.cwrap("QTS_bjson_decode","number",["number","number"])}}});var Ay={};we(Ay,{default:()=>vS});async function gS(e={}){var t,r=e,o=!!globalThis.window,n=!!globalThis.WorkerGlobalScope,i=globalThis.process?.versions?.node&&globalThis.process?.type!="renderer";if(i){let{createRequire:v}=await import("node:module");var a=v(import.meta.url)}function u(v){v={log:v||function(){}};for(let $ of u.Pa)$(v);return r.quickJSEmscriptenExtensions=v}s(u,"r"),u.Pa=[],r.quickjsEmscriptenInit=u,u.Pa.push(v=>{v.getWasmMemory=function(){return dt}});var c="./this.program",l=s((v,$)=>{throw $},"v"),d=import.meta.url,f="",m,p;if(i){var y=a("node:fs");d.startsWith("file:")&&(f=a("node:path").dirname(a("node:url").fileURLToPath(d))+"/"),p=s(v=>(v=F(v)?new URL(v):v,y.readFileSync(v)),"A"),m=s(async v=>(v=F(v)?new URL(v):v,y.readFileSync(v,void 0)),"z"),1<process.argv.length&&(c=process.argv[1].replace(/\\/g,"/")),process.argv.slice(2),l=s((v,$)=>{throw process.exitCode=v,$},"v")}else if(o||n){try{f=new URL(".",d).href}catch{}n&&(p=s(v=>{var $=new XMLHttpRequest;return $.open("GET",v,!1),$.responseType="arraybuffer",$.send(null),new Uint8Array($.response)},"A")),m=s(async v=>{if(F(v))return new Promise((b,j)=>{var J=new XMLHttpRequest;J.open("GET",v,!0),J.responseType="arraybuffer",J.onload=()=>{J.status==200||J.status==0&&J.response?b(J.response):j(J.status)},J.onerror=j,J.send(null)});var $=await fetch(v,{credentials:"same-origin"});if($.ok)return $.arrayBuffer();throw Error($.status+" : "+$.url)},"z")}var S=console.log.bind(console),z=console.error.bind(console),N,O=!1,U,F=s(v=>v.startsWith("file://"),"B"),V,Z,ee,Ie,le,ze,On=!1;function Fr(){var v=dt.buffer;r.HEAP8=ee=new Int8Array(v),new Int16Array(v),r.HEAPU8=Ie=new Uint8Array(v),new Uint16Array(v),le=new Int32Array(v),ze=new Uint32Array(v),new Float32Array(v),new Float64Array(v),new BigInt64Array(v),new BigUint64Array(v)}s(Fr,"ca");function jn(v){throw r.onAbort?.(v),v="Aborted("+v+")",z(v),O=!0,v=new WebAssembly.RuntimeError(v+". Build with -sASSERTIONS for more info."),Z?.(v),v}s(jn,"N");var pa;async function n$(v){if(!N)try{var $=await m(v);return new Uint8Array($)}catch{}if(v==pa&&N)v=new Uint8Array(N);else if(p)v=p(v);else throw"both async and sync fetching of the wasm failed";return v}s(n$,"da");async function r$(v,$){try{var b=await n$(v);return await WebAssembly.instantiate(b,$)}catch(j){z(`failed to asynchronously prepare wasm: ${j}`),jn(j)}}s(r$,"ea");async function i$(v){var $=pa;if(!N&&!F($)&&!i)try{var b=fetch($,{credentials:"same-origin"});return await WebAssembly.instantiateStreaming(b,v)}catch(j){z(`wasm streaming compile failed: ${j}`),z("falling back to ArrayBuffer instantiation")}return r$($,v)}s(i$,"fa");class ha{static{s(this,"P")}name="ExitStatus";constructor($){this.message=`Program terminated with exit(${$})`,this.status=$}}var op=s(v=>{for(;0<v.length;)v.shift()(r)},"ha"),ap=[],sp=[],o$=s(()=>{var v=r.preRun.shift();sp.push(v)},"ka"),Zr=!0,dt,up=new TextDecoder,cp=s((v,$,b,j)=>{if(b=$+b,j)return b;for(;v[$]&&!($>=b);)++$;return $},"ma"),Ge=s((v,$,b)=>v?up.decode(Ie.subarray(v,cp(Ie,v,$,b))):"","R"),ga=0,a$=[0,31,60,91,121,152,182,213,244,274,305,335],s$=[0,31,59,90,120,151,181,212,243,273,304,334],Nn={},lp=s(v=>{U=v,Zr||0<ga||(r.onExit?.(v),O=!0),l(v,new ha(v))},"pa"),u$=s(v=>{if(!O)try{v()}catch($){$ instanceof ha||$=="unwind"||l(1,$)}finally{if(!(Zr||0<ga))try{U=v=U,lp(v)}catch($){$ instanceof ha||$=="unwind"||l(1,$)}}},"qa"),ft=s((v,$,b)=>{var j=Ie;if(!(0<b))return 0;var J=$;b=$+b-1;for(var H=0;H<v.length;++H){var X=v.codePointAt(H);if(127>=X){if($>=b)break;j[$++]=X}else if(2047>=X){if($+1>=b)break;j[$++]=192|X>>6,j[$++]=128|X&63}else if(65535>=X){if($+2>=b)break;j[$++]=224|X>>12,j[$++]=128|X>>6&63,j[$++]=128|X&63}else{if($+3>=b)break;j[$++]=240|X>>18,j[$++]=128|X>>12&63,j[$++]=128|X>>6&63,j[$++]=128|X&63,H++}}return j[$]=0,$-J},"U"),va={},dp=s(()=>{if(!ya){var v={USER:"web_user",LOGNAME:"web_user",PATH:"/",PWD:"/",HOME:"/home/web_user",LANG:(globalThis.navigator?.language??"C").replace("-","_")+".UTF-8",_:c||"./this.program"},$;for($ in va)va[$]===void 0?delete v[$]:v[$]=va[$];var b=[];for($ in v)b.push(`${$}=${v[$]}`);ya=b}return ya},"ra"),ya,ba=s(v=>{for(var $=0,b=0;b<v.length;++b){var j=v.charCodeAt(b);127>=j?$++:2047>=j?$+=2:55296<=j&&57343>=j?($+=4,++b):$+=3}return $},"X"),c$=[null,[],[]],l$=s((v,$,b,j)=>{var J={string:s(ie=>{var oe=0;if(ie!=null&&ie!==0){oe=ba(ie)+1;var Fe=$a(oe);ft(ie,Fe,oe),oe=Fe}return oe},"string"),array:s(ie=>{var oe=$a(ie.length);return ee.set(ie,oe),oe},"array")};v=r["_"+v];var H=[],X=0;if(j)for(var _e=0;_e<j.length;_e++){var Ut=J[b[_e]];Ut?(X===0&&(X=pp()),H[_e]=Ut(j[_e])):H[_e]=j[_e]}return b=v(...H),b=(function(ie){return X!==0&&mp(X),$==="string"?Ge(ie):$==="boolean"?!!ie:ie})(b)},"va");if(r.wasmMemory?dt=r.wasmMemory:dt=new WebAssembly.Memory({initial:(r.INITIAL_MEMORY||16777216)/65536,maximum:32768}),Fr(),r.noExitRuntime&&(Zr=r.noExitRuntime),r.print&&(S=r.print),r.printErr&&(z=r.printErr),r.wasmBinary&&(N=r.wasmBinary),r.thisProgram&&(c=r.thisProgram),r.preInit)for(typeof r.preInit=="function"&&(r.preInit=[r.preInit]);0<r.preInit.length;)r.preInit.shift()();r.cwrap=(v,$,b,j)=>{var J=!b||b.every(H=>H==="number"||H==="boolean");return $!=="string"&&J&&!j?r["_"+v]:(...H)=>l$(v,$,b,H)},r.UTF8ToString=Ge,r.stringToUTF8=(v,$,b)=>ft(v,$,b),r.lengthBytesUTF8=ba;var fp,mp,$a,pp,d$={b:s((v,$,b,j)=>jn(`Assertion failed: ${Ge(v)}, at: `+[$?Ge($):"unknown filename",b,j?Ge(j):"unknown function"]),"b"),q:s(()=>jn(""),"q"),l:s(()=>{Zr=!1,ga=0},"l"),m:s(function(v,$){v=-9007199254740992>v||9007199254740992<v?NaN:Number(v),v=new Date(1e3*v),le[$>>2]=v.getSeconds(),le[$+4>>2]=v.getMinutes(),le[$+8>>2]=v.getHours(),le[$+12>>2]=v.getDate(),le[$+16>>2]=v.getMonth(),le[$+20>>2]=v.getFullYear()-1900,le[$+24>>2]=v.getDay();var b=v.getFullYear();le[$+28>>2]=(b%4!==0||b%100===0&&b%400!==0?s$:a$)[v.getMonth()]+v.getDate()-1|0,le[$+36>>2]=-(60*v.getTimezoneOffset()),b=new Date(v.getFullYear(),6,1).getTimezoneOffset();var j=new Date(v.getFullYear(),0,1).getTimezoneOffset();le[$+32>>2]=(b!=j&&v.getTimezoneOffset()==Math.min(j,b))|0},"m"),j:s((v,$)=>{if(Nn[v]&&(clearTimeout(Nn[v].id),delete Nn[v]),!$)return 0;var b=setTimeout(()=>{delete Nn[v],u$(()=>fp(v,performance.now()))},$);return Nn[v]={id:b,Qa:$},0},"j"),n:s((v,$,b,j)=>{var J=new Date().getFullYear(),H=new Date(J,0,1).getTimezoneOffset();J=new Date(J,6,1).getTimezoneOffset(),ze[v>>2]=60*Math.max(H,J),le[$>>2]=+(H!=J),$=s(X=>{var _e=Math.abs(X);return`UTC${0<=X?"-":"+"}${String(Math.floor(_e/60)).padStart(2,"0")}${String(_e%60).padStart(2,"0")}`},"c"),v=$(H),$=$(J),J<H?(ft(v,b,17),ft($,j,17)):(ft(v,j,17),ft($,b,17))},"n"),p:s(()=>Date.now(),"p"),k:s(v=>{var $=Ie.length;if(v>>>=0,2147483648<v)return!1;for(var b=1;4>=b;b*=2){var j=$*(1+.2/b);j=Math.min(j,v+100663296);e:{j=(Math.min(2147483648,65536*Math.ceil(Math.max(v,j)/65536))-dt.buffer.byteLength+65535)/65536|0;try{dt.grow(j),Fr();var J=1;break e}catch{}J=void 0}if(J)return!0}return!1},"k"),e:s((v,$)=>{var b=0,j=0,J;for(J of dp()){var H=$+b;ze[v+j>>2]=H,b+=ft(J,H,1/0)+1,j+=4}return 0},"e"),f:s((v,$)=>{var b=dp();ze[v>>2]=b.length,v=0;for(var j of b)v+=ba(j)+1;return ze[$>>2]=v,0},"f"),d:s(()=>52,"d"),o:s(function(){return 70},"o"),c:s((v,$,b,j)=>{for(var J=0,H=0;H<b;H++){var X=ze[$>>2],_e=ze[$+4>>2];$+=8;for(var Ut=0;Ut<_e;Ut++){var ie=v,oe=Ie[X+Ut],Fe=c$[ie];oe===0||oe===10?(ie=ie===1?S:z,oe=cp(Fe,0),oe=up.decode(Fe.buffer?Fe.subarray(0,oe):new Uint8Array(Fe.slice(0,oe))),ie(oe),Fe.length=0):Fe.push(oe)}J+=_e}return ze[j>>2]=J,0},"c"),a:dt,r:lp,s:s(function(v,$,b,j,J){return r.callbacks.callFunction(void 0,v,$,b,j,J)},"s"),i:s(function(v){return r.callbacks.shouldInterrupt(void 0,v)},"i"),h:s(function(v,$,b){return b=Ge(b),r.callbacks.loadModuleSource(void 0,v,$,b)},"h"),g:s(function(v,$,b,j){return b=Ge(b),j=Ge(j),r.callbacks.normalizeModule(void 0,v,$,b,j)},"g"),t:s(function(v,$){r.callbacks.freeHostRef(void 0,v,$)},"t")},Jr;return Jr=await(async function(){function v(b){return b=Jr=b.exports,r._malloc=b.v,r._QTS_Throw=b.w,r._QTS_NewError=b.x,r._QTS_RuntimeSetMemoryLimit=b.y,r._QTS_RuntimeComputeMemoryUsage=b.z,r._QTS_RuntimeDumpMemoryUsage=b.A,r._QTS_RecoverableLeakCheck=b.B,r._QTS_BuildIsSanitizeLeak=b.C,r._QTS_RuntimeSetMaxStackSize=b.D,r._QTS_GetUndefined=b.E,r._QTS_GetNull=b.F,r._QTS_GetFalse=b.G,r._QTS_GetTrue=b.H,r._QTS_NewHostRef=b.I,r._QTS_GetHostRefId=b.J,r._QTS_NewRuntime=b.K,r._QTS_FreeRuntime=b.L,r._free=b.M,r._QTS_NewContext=b.N,r._QTS_FreeContext=b.O,r._QTS_FreeValuePointer=b.P,r._QTS_FreeValuePointerRuntime=b.Q,r._QTS_FreeVoidPointer=b.R,r._QTS_FreeCString=b.S,r._QTS_DupValuePointer=b.T,r._QTS_NewObject=b.U,r._QTS_NewObjectProto=b.V,r._QTS_NewArray=b.W,r._QTS_NewArrayBuffer=b.X,r._QTS_NewFloat64=b.Y,r._QTS_GetFloat64=b.Z,r._QTS_NewString=b._,r._QTS_GetString=b.$,r._QTS_GetArrayBuffer=b.aa,r._QTS_GetArrayBufferLength=b.ba,r._QTS_NewSymbol=b.ca,r._QTS_GetSymbolDescriptionOrKey=b.da,r._QTS_IsGlobalSymbol=b.ea,r._QTS_IsJobPending=b.fa,r._QTS_ExecutePendingJob=b.ga,r._QTS_GetProp=b.ha,r._QTS_GetPropNumber=b.ia,r._QTS_SetProp=b.ja,r._QTS_DefineProp=b.ka,r._QTS_GetOwnPropertyNames=b.la,r._QTS_Call=b.ma,r._QTS_ResolveException=b.na,r._QTS_Dump=b.oa,r._QTS_Eval=b.pa,r._QTS_GetModuleNamespace=b.qa,r._QTS_Typeof=b.ra,r._QTS_GetLength=b.sa,r._QTS_IsEqual=b.ta,r._QTS_GetGlobalObject=b.ua,r._QTS_NewPromiseCapability=b.va,r._QTS_PromiseState=b.wa,r._QTS_PromiseResult=b.xa,r._QTS_TestStringArg=b.ya,r._QTS_GetDebugLogEnabled=b.za,r._QTS_SetDebugLogEnabled=b.Aa,r._QTS_BuildIsDebug=b.Ba,r._QTS_BuildIsAsyncify=b.Ca,r._QTS_NewFunction=b.Da,r._QTS_ArgvGetJSValueConstPointer=b.Ea,r._QTS_RuntimeEnableInterruptHandler=b.Fa,r._QTS_RuntimeDisableInterruptHandler=b.Ga,r._QTS_RuntimeEnableModuleLoader=b.Ha,r._QTS_RuntimeDisableModuleLoader=b.Ia,r._QTS_bjson_encode=b.Ja,r._QTS_bjson_decode=b.Ka,fp=b.La,mp=b.Ma,$a=b.Na,pp=b.Oa,Jr}s(v,"a");var $={a:d$};return r.instantiateWasm?new Promise(b=>{r.instantiateWasm($,(j,J)=>{b(v(j,J))})}):(pa??=r.locateFile?r.locateFile?r.locateFile("emscripten-module.wasm",f):f+"emscripten-module.wasm":new URL("emscripten-module.wasm",import.meta.url).href,v((await i$($)).instance))})(),(function(){function v(){if(r.calledRun=!0,!O){if(On=!0,Jr.u(),V?.(r),r.onRuntimeInitialized?.(),r.postRun)for(typeof r.postRun=="function"&&(r.postRun=[r.postRun]);r.postRun.length;){var $=r.postRun.shift();ap.push($)}op(ap)}}if(s(v,"a"),r.preRun)for(typeof r.preRun=="function"&&(r.preRun=[r.preRun]);r.preRun.length;)o$();op(sp),r.setStatus?(r.setStatus("Running..."),setTimeout(()=>{setTimeout(()=>r.setStatus(""),1),v()},1)):v()})(),On?t=r:t=new Promise((v,$)=>{V=v,Z=$}),t}var vS,Dy=w(()=>{s(gS,"QuickJSRaw");vS=gS});var yS,Uy,Ry=w(()=>{yS={type:"sync",importFFI:s(()=>Promise.resolve().then(()=>(Ny(),jy)).then(e=>e.QuickJSFFI),"importFFI"),importModuleLoader:s(()=>Promise.resolve().then(()=>(Dy(),Ay)).then(e=>e.default),"importModuleLoader")},Uy=yS});var jt,ym,Xo,Nt,Cr,Yo=w(()=>{jt={JS_EVAL_TYPE_GLOBAL:0,JS_EVAL_TYPE_MODULE:1,JS_EVAL_TYPE_DIRECT:2,JS_EVAL_TYPE_INDIRECT:3,JS_EVAL_TYPE_MASK:3,JS_EVAL_FLAG_STRICT:8,JS_EVAL_FLAG_STRIP:16,JS_EVAL_FLAG_COMPILE_ONLY:32,JS_EVAL_FLAG_BACKTRACE_BARRIER:64},ym={BaseObjects:1,Date:2,Eval:4,StringNormalize:8,RegExp:16,RegExpCompiler:32,JSON:64,Proxy:128,MapSet:256,TypedArrays:512,Promise:1024,BigInt:2048,BigFloat:4096,BigDecimal:8192,OperatorOverloading:16384,BignumExt:32768},Xo={Pending:0,Fulfilled:1,Rejected:2},Nt={JS_GPN_STRING_MASK:1,JS_GPN_SYMBOL_MASK:2,JS_GPN_PRIVATE_MASK:4,JS_GPN_ENUM_ONLY:16,JS_GPN_SET_ENUM:32,QTS_GPN_NUMBER_MASK:64,QTS_STANDARD_COMPLIANT_NUMBER:128},Cr={IsStrictlyEqual:0,IsSameValue:1,IsSameValueZero:2}});function At(...e){Sm&&console.log("quickjs-emscripten:",...e)}function*Yy(e){return yield e}function _S(e){return Yy(zm(e))}function Ly(e,t){return(...r)=>{let o=t.call(e,Im,...r);return zm(o)}}function wS(e,t){let r=t.call(e,Im);return zm(r)}function zm(e){function t(r){return r.done?r.value:r.value instanceof Promise?r.value.then(o=>t(e.next(o)),o=>t(e.throw(o))):t(e.next(r.value))}return s(t,"handleNextStep"),t(e.next())}function bm(e,t){let r;try{e.dispose()}catch(o){r=o}if(t&&r)throw Object.assign(t,{message:`${t.message}
 Then, failed to dispose scope: ${r.message}`,disposeError:r}),t;if(t||r)throw t||r}function tb(e){let t=e?Array.from(e):[];function r(){return t.forEach(n=>n.alive?n.dispose():void 0)}s(r,"disposeAlive");function o(){return t.some(n=>n.alive)}return s(o,"someIsAlive"),Object.defineProperty(t,xm,{configurable:!0,enumerable:!1,value:r}),Object.defineProperty(t,"dispose",{configurable:!0,enumerable:!1,value:r}),Object.defineProperty(t,"alive",{configurable:!0,enumerable:!1,get:o}),t}function na(e){return!!(e&&(typeof e=="object"||typeof e=="function")&&"alive"in e&&typeof e.alive=="boolean"&&"dispose"in e&&typeof e.dispose=="function")}function kS(e){if(!e)return 0;let t=0;for(let[r,o]of Object.entries(e)){if(!(r in ym))throw new Ky(r);o&&(t|=ym[r])}return t}function SS(e){if(typeof e=="number")return e;if(e===void 0)return 0;let{type:t,strict:r,strip:o,compileOnly:n,backtraceBarrier:i}=e,a=0;return t==="global"&&(a|=jt.JS_EVAL_TYPE_GLOBAL),t==="module"&&(a|=jt.JS_EVAL_TYPE_MODULE),r&&(a|=jt.JS_EVAL_FLAG_STRICT),o&&(a|=jt.JS_EVAL_FLAG_STRIP),n&&(a|=jt.JS_EVAL_FLAG_COMPILE_ONLY),i&&(a|=jt.JS_EVAL_FLAG_BACKTRACE_BARRIER),a}function IS(e){if(typeof e=="number")return e;if(e===void 0)return 0;let{strings:t,symbols:r,quickjsPrivate:o,onlyEnumerable:n,numbers:i,numbersAsStrings:a}=e,u=0;return t&&(u|=Nt.JS_GPN_STRING_MASK),r&&(u|=Nt.JS_GPN_SYMBOL_MASK),o&&(u|=Nt.JS_GPN_PRIVATE_MASK),n&&(u|=Nt.JS_GPN_ENUM_ONLY),i&&(u|=Nt.QTS_GPN_NUMBER_MASK),a&&(u|=Nt.QTS_STANDARD_COMPLIANT_NUMBER),u}function zS(...e){let t=[];for(let r of e)r!==void 0&&(t=t.concat(r));return t}function $m(e){return e>>8}function Tm(e,t){t.interruptHandler&&e.setInterruptHandler(t.interruptHandler),t.maxStackSizeBytes!==void 0&&e.setMaxStackSize(t.maxStackSizeBytes),t.memoryLimitBytes!==void 0&&e.setMemoryLimit(t.memoryLimitBytes)}function Om(e,t){t.moduleLoader&&e.setModuleLoader(t.moduleLoader),t.shouldInterrupt&&e.setInterruptHandler(t.shouldInterrupt),t.memoryLimitBytes!==void 0&&e.setMemoryLimit(t.memoryLimitBytes),t.maxStackSizeBytes!==void 0&&e.setMaxStackSize(t.maxStackSizeBytes)}var bS,$S,Sm,Jy,_m,Vy,wm,By,Qy,Gy,Wy,ra,Ky,Hy,qy,Xy,lt,Im,Me,xm,Cy,ce,ct,km,Ae,Pm,rb,ib,Dt,ob,ab,xS,PS,My,Fy,ta,ES,Zy,TS,sb,ub,OS,Em,jm,Nm=w(()=>{Yo();Yo();bS=Object.defineProperty,$S=s((e,t)=>{for(var r in t)bS(e,r,{get:t[r],enumerable:!0})},"__export"),Sm=!1;s(At,"debugLog");Jy={};$S(Jy,{QuickJSAsyncifyError:s(()=>Qy,"QuickJSAsyncifyError"),QuickJSAsyncifySuspended:s(()=>Gy,"QuickJSAsyncifySuspended"),QuickJSEmptyGetOwnPropertyNames:s(()=>qy,"QuickJSEmptyGetOwnPropertyNames"),QuickJSEmscriptenModuleError:s(()=>ra,"QuickJSEmscriptenModuleError"),QuickJSHostRefInvalid:s(()=>lt,"QuickJSHostRefInvalid"),QuickJSHostRefRangeExceeded:s(()=>Xy,"QuickJSHostRefRangeExceeded"),QuickJSMemoryLeakDetected:s(()=>Wy,"QuickJSMemoryLeakDetected"),QuickJSNotImplemented:s(()=>By,"QuickJSNotImplemented"),QuickJSPromisePending:s(()=>Hy,"QuickJSPromisePending"),QuickJSUnknownIntrinsic:s(()=>Ky,"QuickJSUnknownIntrinsic"),QuickJSUnwrapError:s(()=>_m,"QuickJSUnwrapError"),QuickJSUseAfterFree:s(()=>wm,"QuickJSUseAfterFree"),QuickJSWrongOwner:s(()=>Vy,"QuickJSWrongOwner")});_m=class extends Error{static{s(this,"QuickJSUnwrapError")}constructor(e,t){let r=typeof e=="object"&&e&&"message"in e?String(e.message):String(e);super(r),this.cause=e,this.context=t,this.name="QuickJSUnwrapError"}},Vy=class extends Error{static{s(this,"QuickJSWrongOwner")}constructor(){super(...arguments),this.name="QuickJSWrongOwner"}},wm=class extends Error{static{s(this,"QuickJSUseAfterFree")}constructor(){super(...arguments),this.name="QuickJSUseAfterFree"}},By=class extends Error{static{s(this,"QuickJSNotImplemented")}constructor(){super(...arguments),this.name="QuickJSNotImplemented"}},Qy=class extends Error{static{s(this,"QuickJSAsyncifyError")}constructor(){super(...arguments),this.name="QuickJSAsyncifyError"}},Gy=class extends Error{static{s(this,"QuickJSAsyncifySuspended")}constructor(){super(...arguments),this.name="QuickJSAsyncifySuspended"}},Wy=class extends Error{static{s(this,"QuickJSMemoryLeakDetected")}constructor(){super(...arguments),this.name="QuickJSMemoryLeakDetected"}},ra=class extends Error{static{s(this,"QuickJSEmscriptenModuleError")}constructor(){super(...arguments),this.name="QuickJSEmscriptenModuleError"}},Ky=class extends TypeError{static{s(this,"QuickJSUnknownIntrinsic")}constructor(){super(...arguments),this.name="QuickJSUnknownIntrinsic"}},Hy=class extends Error{static{s(this,"QuickJSPromisePending")}constructor(){super(...arguments),this.name="QuickJSPromisePending"}},qy=class extends Error{static{s(this,"QuickJSEmptyGetOwnPropertyNames")}constructor(){super(...arguments),this.name="QuickJSEmptyGetOwnPropertyNames"}},Xy=class extends Error{static{s(this,"QuickJSHostRefRangeExceeded")}constructor(){super(...arguments),this.name="QuickJSHostRefRangeExceeded"}},lt=class extends Error{static{s(this,"QuickJSHostRefInvalid")}constructor(){super(...arguments),this.name="QuickJSHostRefInvalid"}};s(Yy,"awaitYield");s(_S,"awaitYieldOf");Im=Yy;Im.of=_S;s(Ly,"maybeAsyncFn");s(wS,"maybeAsync");s(zm,"awaitEachYieldedPromise");Me=class{static{s(this,"UsingDisposable")}[Symbol.dispose](){return this.dispose()}},xm=Symbol.dispose??Symbol.for("Symbol.dispose"),Cy=Me.prototype;Cy[xm]||(Cy[xm]=function(){return this.dispose()});ce=class eb extends Me{static{s(this,"_Lifetime")}constructor(t,r,o,n){super(),this._value=t,this.copier=r,this.disposer=o,this._owner=n,this._alive=!0,this._constructorStack=Sm?new Error("Lifetime constructed").stack:void 0}get alive(){return this._alive}get value(){return this.assertAlive(),this._value}get owner(){return this._owner}get dupable(){return!!this.copier}dup(){if(this.assertAlive(),!this.copier)throw new Error("Non-dupable lifetime");return new eb(this.copier(this._value),this.copier,this.disposer,this._owner)}consume(t){this.assertAlive();let r=t(this);return this.dispose(),r}map(t){return this.assertAlive(),t(this)}tap(t){return t(this),this}dispose(){this.assertAlive(),this.disposer&&this.disposer(this._value),this._alive=!1}assertAlive(){if(!this.alive)throw this._constructorStack?new wm(`Lifetime not alive
${this._constructorStack}
Lifetime used`):new wm("Lifetime not alive")}},ct=class extends ce{static{s(this,"StaticLifetime")}constructor(e,t){super(e,void 0,void 0,t)}get dupable(){return!0}dup(){return this}dispose(){}},km=class extends ce{static{s(this,"WeakLifetime")}constructor(e,t,r,o){super(e,t,r,o)}dispose(){this._alive=!1}};s(bm,"scopeFinally");Ae=class ea extends Me{static{s(this,"_Scope")}constructor(){super(...arguments),this._disposables=new ce(new Set),this.manage=t=>(this._disposables.value.add(t),t)}static withScope(t){let r=new ea,o;try{return t(r)}catch(n){throw o=n,n}finally{bm(r,o)}}static withScopeMaybeAsync(t,r){return wS(void 0,function*(o){let n=new ea,i;try{return yield*o.of(r.call(t,o,n))}catch(a){throw i=a,a}finally{bm(n,i)}})}static async withScopeAsync(t){let r=new ea,o;try{return await t(r)}catch(n){throw o=n,n}finally{bm(r,o)}}get alive(){return this._disposables.alive}dispose(){let t=Array.from(this._disposables.value.values()).reverse();for(let r of t)r.alive&&r.dispose();this._disposables.dispose()}};s(tb,"createDisposableArray");s(na,"isDisposable");Pm=class nb extends Me{static{s(this,"_AbstractDisposableResult")}static success(t){return new rb(t)}static fail(t,r){return new ib(t,r)}static is(t){return t instanceof nb}},rb=class extends Pm{static{s(this,"DisposableSuccess")}constructor(e){super(),this.value=e}get alive(){return na(this.value)?this.value.alive:!0}dispose(){na(this.value)&&this.value.dispose()}unwrap(){return this.value}unwrapOr(e){return this.value}},ib=class extends Pm{static{s(this,"DisposableFail")}constructor(e,t){super(),this.error=e,this.onUnwrap=t}get alive(){return na(this.error)?this.error.alive:!0}dispose(){na(this.error)&&this.error.dispose()}unwrap(){throw this.onUnwrap(this),this.error}unwrapOr(e){return e}},Dt=Pm,ob=class extends Me{static{s(this,"QuickJSDeferredPromise")}constructor(e){super(),this.resolve=t=>{this.resolveHandle.alive&&(this.context.unwrapResult(this.context.callFunction(this.resolveHandle,this.context.undefined,t||this.context.undefined)).dispose(),this.disposeResolvers(),this.onSettled())},this.reject=t=>{this.rejectHandle.alive&&(this.context.unwrapResult(this.context.callFunction(this.rejectHandle,this.context.undefined,t||this.context.undefined)).dispose(),this.disposeResolvers(),this.onSettled())},this.dispose=()=>{this.handle.alive&&this.handle.dispose(),this.disposeResolvers()},this.context=e.context,this.owner=e.context.runtime,this.handle=e.promiseHandle,this.settled=new Promise(t=>{this.onSettled=t}),this.resolveHandle=e.resolveHandle,this.rejectHandle=e.rejectHandle}get alive(){return this.handle.alive||this.resolveHandle.alive||this.rejectHandle.alive}disposeResolvers(){this.resolveHandle.alive&&this.resolveHandle.dispose(),this.rejectHandle.alive&&this.rejectHandle.dispose()}},ab=class{static{s(this,"ModuleMemory")}constructor(e){this.module=e}toPointerArray(e){let t=new Int32Array(e.map(n=>n.value)),r=t.length*t.BYTES_PER_ELEMENT,o=this.module._malloc(r);return new Uint8Array(this.module.HEAPU8.buffer,o,r).set(new Uint8Array(t.buffer)),new ce(o,void 0,n=>this.module._free(n))}newTypedArray(e,t){let r=new e(new Array(t).fill(0)),o=r.length*r.BYTES_PER_ELEMENT,n=this.module._malloc(o),i=new e(this.module.HEAPU8.buffer,n,t);return i.set(r),new ce({typedArray:i,ptr:n},void 0,a=>this.module._free(a.ptr))}newMutablePointerArray(e){return this.newTypedArray(Int32Array,e)}newHeapCharPointer(e){let t=this.module.lengthBytesUTF8(e),r=t+1,o=this.module._malloc(r);return this.module.stringToUTF8(e,o,r),new ce({ptr:o,strlen:t},void 0,n=>this.module._free(n.ptr))}newHeapBufferPointer(e){let t=e.byteLength,r=this.module._malloc(t);return this.module.HEAPU8.set(e,r),new ce({pointer:r,numBytes:t},void 0,o=>this.module._free(o.pointer))}consumeHeapCharPointer(e){let t=this.module.UTF8ToString(e);return this.module._free(e),t}},xS=Object.freeze({BaseObjects:!0,Date:!0,Eval:!0,StringNormalize:!0,RegExp:!0,JSON:!0,Proxy:!0,MapSet:!0,TypedArrays:!0,Promise:!0});s(kS,"intrinsicsToFlags");s(SS,"evalOptionsToFlags");s(IS,"getOwnPropertyNamesOptionsToFlags");s(zS,"concat");PS=class extends Me{static{s(this,"QuickJSIterator")}constructor(e,t){super(),this.handle=e,this.context=t,this._isDone=!1,this.owner=t.runtime}[Symbol.iterator](){return this}next(e){if(!this.alive||this._isDone)return{done:!0,value:void 0};let t=this._next??(this._next=this.context.getProp(this.handle,"next"));return this.callIteratorMethod(t,e)}return(e){if(!this.alive)return{done:!0,value:void 0};let t=this.context.getProp(this.handle,"return");if(t===this.context.undefined&&e===void 0)return this.dispose(),{done:!0,value:void 0};let r=this.callIteratorMethod(t,e);return t.dispose(),this.dispose(),r}throw(e){if(!this.alive)return{done:!0,value:void 0};let t=e instanceof ce?e:this.context.newError(e),r=this.context.getProp(this.handle,"throw"),o=this.callIteratorMethod(r,e);return t.alive&&t.dispose(),r.dispose(),this.dispose(),o}get alive(){return this.handle.alive}dispose(){this._isDone=!0,this.handle.dispose(),this._next?.dispose()}callIteratorMethod(e,t){let r=t?this.context.callFunction(e,this.handle,t):this.context.callFunction(e,this.handle);if(r.error)return this.dispose(),{value:r};let o=this.context.getProp(r.value,"done").consume(i=>this.context.dump(i)),n=this.context.getProp(r.value,"value");return r.value.dispose(),o&&this.dispose(),{value:Dt.success(n),done:o}}},My=-2147483648,Fy=2147483647,ta=0;s($m,"getGroupId");ES=class{static{s(this,"HostRefMap")}constructor(){this.nextId=My,this.freelist=[],this.groups=new Map}put(e){let t=this.allocateId(),r=$m(t),o=this.groups.get(r);return o||(o=new Map,this.groups.set(r,o)),o.set(t,e),t}get(e){if(e===ta)throw new lt("no host reference id defined");let t=$m(e),r=this.groups.get(t);if(!r)throw new lt(`host reference id ${e} is not defined`);let o=r.get(e);if(!o)throw new lt(`host reference id ${e} is not defined`);return o}delete(e){if(e===ta)throw new lt("no host reference id defined");let t=$m(e),r=this.groups.get(t);if(!r)throw new lt(`host reference id ${e} is not defined`);r.delete(e),r.size===0&&this.groups.delete(t),this.freelist.push(e)}allocateId(){if(this.freelist.length>0)return this.freelist.shift();if(this.nextId===ta&&this.nextId++,this.nextId>Fy)throw new Xy(`HostRefMap: too many host refs created without disposing. Max simultaneous host refs: ${Fy-My}`);return this.nextId++}},Zy=class extends Me{static{s(this,"HostRef")}constructor(e,t,r){if(r===ta)throw new lt("cannot create HostRef with undefined id");super(),this.runtime=e,this.handle=t,this.id=r}get alive(){return this.handle.alive}dispose(){this.handle.dispose()}get value(){return this.runtime.hostRefs.get(this.id)}},TS=class extends ab{static{s(this,"ContextMemory")}constructor(e){super(e.module),this.scope=new Ae,this.copyJSValue=t=>this.ffi.QTS_DupValuePointer(this.ctx.value,t),this.freeJSValue=t=>{this.ffi.QTS_FreeValuePointer(this.ctx.value,t)},e.ownedLifetimes?.forEach(t=>this.scope.manage(t)),this.owner=e.owner,this.module=e.module,this.ffi=e.ffi,this.rt=e.rt,this.ctx=this.scope.manage(e.ctx)}get alive(){return this.scope.alive}dispose(){return this.scope.dispose()}[Symbol.dispose](){return this.dispose()}manage(e){return this.scope.manage(e)}consumeJSCharPointer(e){let t=this.module.UTF8ToString(e);return this.ffi.QTS_FreeCString(this.ctx.value,e),t}heapValueHandle(e,t){let r=t?o=>{t(),this.freeJSValue(o)}:this.freeJSValue;return new ce(e,this.copyJSValue,r,this.owner)}staticHeapValueHandle(e){return this.manage(this.heapValueHandle(e)),new ct(e,this.owner)}},sb=class extends Me{static{s(this,"QuickJSContext")}constructor(e){super(),this._undefined=void 0,this._null=void 0,this._false=void 0,this._true=void 0,this._global=void 0,this._BigInt=void 0,this._Symbol=void 0,this._SymbolIterator=void 0,this._SymbolAsyncIterator=void 0,this.cToHostCallbacks={callFunction:s((t,r,o,n,i)=>{if(t!==this.ctx.value)throw new Error("QuickJSContext instance received C -> JS call with mismatched ctx");let a=this.getFunction(i);return Ae.withScopeMaybeAsync(this,function*(u,c){let l=c.manage(new km(r,this.memory.copyJSValue,this.memory.freeJSValue,this.runtime)),d=new Array(o);for(let f=0;f<o;f++){let m=this.ffi.QTS_ArgvGetJSValueConstPointer(n,f);d[f]=c.manage(new km(m,this.memory.copyJSValue,this.memory.freeJSValue,this.runtime))}try{let f=yield*u(a.apply(l,d));if(f){if("error"in f&&f.error)throw this.runtime.debugLog("throw error",f.error),f.error;let m=c.manage(f instanceof ce?f:f.value);return this.ffi.QTS_DupValuePointer(this.ctx.value,m.value)}return 0}catch(f){return this.errorToHandle(f).consume(m=>this.ffi.QTS_Throw(this.ctx.value,m.value))}})},"callFunction")},this.runtime=e.runtime,this.module=e.module,this.ffi=e.ffi,this.rt=e.rt,this.ctx=e.ctx,this.memory=new TS({...e,owner:this.runtime}),e.callbacks.setContextCallbacks(this.ctx.value,this.cToHostCallbacks),this.dump=this.dump.bind(this),this.getString=this.getString.bind(this),this.getNumber=this.getNumber.bind(this),this.resolvePromise=this.resolvePromise.bind(this),this.uint32Out=this.memory.manage(this.memory.newTypedArray(Uint32Array,1))}get alive(){return this.memory.alive}dispose(){this.memory.dispose()}get undefined(){if(this._undefined)return this._undefined;let e=this.ffi.QTS_GetUndefined();return this._undefined=new ct(e)}get null(){if(this._null)return this._null;let e=this.ffi.QTS_GetNull();return this._null=new ct(e)}get true(){if(this._true)return this._true;let e=this.ffi.QTS_GetTrue();return this._true=new ct(e)}get false(){if(this._false)return this._false;let e=this.ffi.QTS_GetFalse();return this._false=new ct(e)}get global(){if(this._global)return this._global;let e=this.ffi.QTS_GetGlobalObject(this.ctx.value);return this._global=this.memory.staticHeapValueHandle(e),this._global}newNumber(e){return this.memory.heapValueHandle(this.ffi.QTS_NewFloat64(this.ctx.value,e))}newString(e){let t=this.memory.newHeapCharPointer(e).consume(r=>this.ffi.QTS_NewString(this.ctx.value,r.value.ptr));return this.memory.heapValueHandle(t)}newUniqueSymbol(e){let t=(typeof e=="symbol"?e.description:e)??"",r=this.memory.newHeapCharPointer(t).consume(o=>this.ffi.QTS_NewSymbol(this.ctx.value,o.value.ptr,0));return this.memory.heapValueHandle(r)}newSymbolFor(e){let t=(typeof e=="symbol"?e.description:e)??"",r=this.memory.newHeapCharPointer(t).consume(o=>this.ffi.QTS_NewSymbol(this.ctx.value,o.value.ptr,1));return this.memory.heapValueHandle(r)}getWellKnownSymbol(e){return this._Symbol??(this._Symbol=this.memory.manage(this.getProp(this.global,"Symbol"))),this.getProp(this._Symbol,e)}newBigInt(e){if(!this._BigInt){let o=this.getProp(this.global,"BigInt");this.memory.manage(o),this._BigInt=new ct(o.value,this.runtime)}let t=this._BigInt,r=String(e);return this.newString(r).consume(o=>this.unwrapResult(this.callFunction(t,this.undefined,o)))}newObject(e){e&&this.runtime.assertOwned(e);let t=e?this.ffi.QTS_NewObjectProto(this.ctx.value,e.value):this.ffi.QTS_NewObject(this.ctx.value);return this.memory.heapValueHandle(t)}newArray(){let e=this.ffi.QTS_NewArray(this.ctx.value);return this.memory.heapValueHandle(e)}newArrayBuffer(e){let t=new Uint8Array(e),r=this.memory.newHeapBufferPointer(t),o=this.ffi.QTS_NewArrayBuffer(this.ctx.value,r.value.pointer,t.length);return this.memory.heapValueHandle(o)}newPromise(e){let t=Ae.withScope(r=>{let o=r.manage(this.memory.newMutablePointerArray(2)),n=this.ffi.QTS_NewPromiseCapability(this.ctx.value,o.value.ptr),i=this.memory.heapValueHandle(n),[a,u]=Array.from(o.value.typedArray).map(c=>this.memory.heapValueHandle(c));return new ob({context:this,promiseHandle:i,resolveHandle:a,rejectHandle:u})});return e&&typeof e=="function"&&(e=new Promise(e)),e&&Promise.resolve(e).then(t.resolve,r=>r instanceof ce?t.reject(r):this.newError(r).consume(t.reject)),t}newFunction(e,t){let r=typeof e=="function"?e:t;if(!r)throw new TypeError("Expected a function");return this.newFunctionWithOptions({name:typeof e=="string"?e:void 0,length:r.length,isConstructor:!1,fn:r})}newConstructorFunction(e,t){let r=typeof e=="function"?e:t;if(!r)throw new TypeError("Expected a function");return this.newFunctionWithOptions({name:typeof e=="string"?e:void 0,length:r.length,isConstructor:!0,fn:r})}newFunctionWithOptions(e){let{name:t,length:r,isConstructor:o,fn:n}=e,i=this.runtime.hostRefs.put(n);try{return this.memory.heapValueHandle(this.ffi.QTS_NewFunction(this.ctx.value,t??"",r,o,i))}catch(a){throw this.runtime.hostRefs.delete(i),a}}newError(e){let t=this.memory.heapValueHandle(this.ffi.QTS_NewError(this.ctx.value));return e&&typeof e=="object"?(e.name!==void 0&&this.newString(e.name).consume(r=>this.setProp(t,"name",r)),e.message!==void 0&&this.newString(e.message).consume(r=>this.setProp(t,"message",r))):typeof e=="string"?this.newString(e).consume(r=>this.setProp(t,"message",r)):e!==void 0&&this.newString(String(e)).consume(r=>this.setProp(t,"message",r)),t}newHostRef(e){let t=this.runtime.hostRefs.put(e);try{let r=this.memory.heapValueHandle(this.ffi.QTS_NewHostRef(this.ctx.value,t));return new Zy(this.runtime,r,t)}catch(r){throw this.runtime.hostRefs.delete(t),r}}toHostRef(e){let t=this.ffi.QTS_GetHostRefId(e.value);if(t!==0)return this.runtime.hostRefs.get(t),new Zy(this.runtime,e.dup(),t)}unwrapHostRef(e){let t=this.ffi.QTS_GetHostRefId(e.value);if(t===0)throw new lt("handle is not a HostRef");return this.runtime.hostRefs.get(t)}typeof(e){return this.runtime.assertOwned(e),this.memory.consumeHeapCharPointer(this.ffi.QTS_Typeof(this.ctx.value,e.value))}getNumber(e){return this.runtime.assertOwned(e),this.ffi.QTS_GetFloat64(this.ctx.value,e.value)}getString(e){return this.runtime.assertOwned(e),this.memory.consumeJSCharPointer(this.ffi.QTS_GetString(this.ctx.value,e.value))}getSymbol(e){this.runtime.assertOwned(e);let t=this.memory.consumeJSCharPointer(this.ffi.QTS_GetSymbolDescriptionOrKey(this.ctx.value,e.value));return this.ffi.QTS_IsGlobalSymbol(this.ctx.value,e.value)?Symbol.for(t):Symbol(t)}getBigInt(e){this.runtime.assertOwned(e);let t=this.getString(e);return BigInt(t)}getArrayBuffer(e){this.runtime.assertOwned(e);let t=this.ffi.QTS_GetArrayBufferLength(this.ctx.value,e.value),r=this.ffi.QTS_GetArrayBuffer(this.ctx.value,e.value);if(!r)throw new Error("Couldn't allocate memory to get ArrayBuffer");return new ce(this.module.HEAPU8.subarray(r,r+t),void 0,()=>this.module._free(r))}getPromiseState(e){this.runtime.assertOwned(e);let t=this.ffi.QTS_PromiseState(this.ctx.value,e.value);if(t<0)return{type:"fulfilled",value:e,notAPromise:!0};if(t===Xo.Pending)return{type:"pending",get error(){return new Hy("Cannot unwrap a pending promise")}};let r=this.ffi.QTS_PromiseResult(this.ctx.value,e.value),o=this.memory.heapValueHandle(r);if(t===Xo.Fulfilled)return{type:"fulfilled",value:o};if(t===Xo.Rejected)return{type:"rejected",error:o};throw o.dispose(),new Error(`Unknown JSPromiseStateEnum: ${t}`)}resolvePromise(e){this.runtime.assertOwned(e);let t=Ae.withScope(r=>{let o=r.manage(this.getProp(this.global,"Promise")),n=r.manage(this.getProp(o,"resolve"));return this.callFunction(n,o,e)});return t.error?Promise.resolve(t):new Promise(r=>{Ae.withScope(o=>{let n=o.manage(this.newFunction("resolve",c=>{r(this.success(c&&c.dup()))})),i=o.manage(this.newFunction("reject",c=>{r(this.fail(c&&c.dup()))})),a=o.manage(t.value),u=o.manage(this.getProp(a,"then"));this.callFunction(u,a,n,i).unwrap().dispose()})})}isEqual(e,t,r=Cr.IsStrictlyEqual){if(e===t)return!0;this.runtime.assertOwned(e),this.runtime.assertOwned(t);let o=this.ffi.QTS_IsEqual(this.ctx.value,e.value,t.value,r);if(o===-1)throw new By("WASM variant does not expose equality");return!!o}eq(e,t){return this.isEqual(e,t,Cr.IsStrictlyEqual)}sameValue(e,t){return this.isEqual(e,t,Cr.IsSameValue)}sameValueZero(e,t){return this.isEqual(e,t,Cr.IsSameValueZero)}getProp(e,t){this.runtime.assertOwned(e);let r;return typeof t=="number"&&t>=0?r=this.ffi.QTS_GetPropNumber(this.ctx.value,e.value,t):r=this.borrowPropertyKey(t).consume(o=>this.ffi.QTS_GetProp(this.ctx.value,e.value,o.value)),this.memory.heapValueHandle(r)}getLength(e){if(this.runtime.assertOwned(e),!(this.ffi.QTS_GetLength(this.ctx.value,this.uint32Out.value.ptr,e.value)<0))return this.uint32Out.value.typedArray[0]}getOwnPropertyNames(e,t={strings:!0,numbersAsStrings:!0}){this.runtime.assertOwned(e),e.value;let r=IS(t);if(r===0)throw new qy("No options set, will return an empty array");return Ae.withScope(o=>{let n=o.manage(this.memory.newMutablePointerArray(1)),i=this.ffi.QTS_GetOwnPropertyNames(this.ctx.value,n.value.ptr,this.uint32Out.value.ptr,e.value,r);if(i)return this.fail(this.memory.heapValueHandle(i));let a=this.uint32Out.value.typedArray[0],u=n.value.typedArray[0],c=new Uint32Array(this.module.HEAP8.buffer,u,a),l=Array.from(c).map(d=>this.memory.heapValueHandle(d));return this.ffi.QTS_FreeVoidPointer(this.ctx.value,u),this.success(tb(l))})}getIterator(e){let t=this._SymbolIterator??(this._SymbolIterator=this.memory.manage(this.getWellKnownSymbol("iterator")));return Ae.withScope(r=>{let o=r.manage(this.getProp(e,t)),n=this.callFunction(o,e);return n.error?n:this.success(new PS(n.value,this))})}setProp(e,t,r){this.runtime.assertOwned(e),this.borrowPropertyKey(t).consume(o=>this.ffi.QTS_SetProp(this.ctx.value,e.value,o.value,r.value))}defineProp(e,t,r){this.runtime.assertOwned(e),Ae.withScope(o=>{let n=o.manage(this.borrowPropertyKey(t)),i=r.value||this.undefined,a=!!r.configurable,u=!!r.enumerable,c=!!r.value,l=r.get?o.manage(this.newFunction(r.get.name,r.get)):this.undefined,d=r.set?o.manage(this.newFunction(r.set.name,r.set)):this.undefined;this.ffi.QTS_DefineProp(this.ctx.value,e.value,n.value,i.value,l.value,d.value,a,u,c)})}callFunction(e,t,...r){this.runtime.assertOwned(e);let o,n=r[0];n===void 0||Array.isArray(n)?o=n??[]:o=r;let i=this.memory.toPointerArray(o).consume(u=>this.ffi.QTS_Call(this.ctx.value,e.value,t.value,o.length,u.value)),a=this.ffi.QTS_ResolveException(this.ctx.value,i);return a?(this.ffi.QTS_FreeValuePointer(this.ctx.value,i),this.fail(this.memory.heapValueHandle(a))):this.success(this.memory.heapValueHandle(i))}callMethod(e,t,r=[]){return this.getProp(e,t).consume(o=>this.callFunction(o,e,r))}evalCode(e,t="eval.js",r){let o=r===void 0?1:0,n=SS(r),i=this.memory.newHeapCharPointer(e).consume(u=>this.ffi.QTS_Eval(this.ctx.value,u.value.ptr,u.value.strlen,t,o,n)),a=this.ffi.QTS_ResolveException(this.ctx.value,i);return a?(this.ffi.QTS_FreeValuePointer(this.ctx.value,i),this.fail(this.memory.heapValueHandle(a))):this.success(this.memory.heapValueHandle(i))}throw(e){return this.errorToHandle(e).consume(t=>this.ffi.QTS_Throw(this.ctx.value,t.value))}borrowPropertyKey(e){return typeof e=="number"?this.newNumber(e):typeof e=="string"?this.newString(e):new ct(e.value,this.runtime)}getMemory(e){if(e===this.rt.value)return this.memory;throw new Error("Private API. Cannot get memory from a different runtime")}dump(e){this.runtime.assertOwned(e);let t=this.typeof(e);if(t==="string")return this.getString(e);if(t==="number")return this.getNumber(e);if(t==="bigint")return this.getBigInt(e);if(t==="undefined")return;if(t==="symbol")return this.getSymbol(e);let r=this.getPromiseState(e);if(r.type==="fulfilled"&&!r.notAPromise)return e.dispose(),{type:r.type,value:r.value.consume(this.dump)};if(r.type==="pending")return e.dispose(),{type:r.type};if(r.type==="rejected")return e.dispose(),{type:r.type,error:r.error.consume(this.dump)};let o=this.memory.consumeJSCharPointer(this.ffi.QTS_Dump(this.ctx.value,e.value));try{return JSON.parse(o)}catch{return o}}unwrapResult(e){if(e.error){let t="context"in e.error?e.error.context:this,r=e.error.consume(o=>this.dump(o));if(r&&typeof r=="object"&&typeof r.message=="string"){let{message:o,name:n,stack:i,...a}=r,u=new _m(r,t);typeof n=="string"&&(u.name=r.name),u.message=o;let c=u.stack;throw typeof i=="string"&&(u.stack=`${n}: ${o}
${r.stack}Host: ${c}`),Object.assign(u,a),u}throw new _m(r)}return e.value}[Symbol.for("nodejs.util.inspect.custom")](){return this.alive?`${this.constructor.name} { ctx: ${this.ctx.value} rt: ${this.rt.value} }`:`${this.constructor.name} { disposed }`}getFunction(e){let t=this.runtime.hostRefs.get(e);if(typeof t!="function")throw new Error(`Host reference ${e} is not a function`);return t}errorToHandle(e){return e instanceof ce?e:this.newError(e)}encodeBinaryJSON(e){let t=this.ffi.QTS_bjson_encode(this.ctx.value,e.value);return this.memory.heapValueHandle(t)}decodeBinaryJSON(e){let t=this.ffi.QTS_bjson_decode(this.ctx.value,e.value);return this.memory.heapValueHandle(t)}success(e){return Dt.success(e)}fail(e){return Dt.fail(e,t=>this.unwrapResult(t))}},ub=class extends Me{static{s(this,"QuickJSRuntime")}constructor(e){super(),this.scope=new Ae,this.contextMap=new Map,this.hostRefs=new ES,this._debugMode=!1,this.cToHostCallbacks={freeHostRef:s((t,r)=>{if(t!==this.rt.value)throw new Error("Runtime pointer mismatch");this.hostRefs.delete(r)},"freeHostRef"),shouldInterrupt:s(t=>{if(t!==this.rt.value)throw new Error("QuickJSContext instance received C -> JS interrupt with mismatched rt");let r=this.interruptHandler;if(!r)throw new Error("QuickJSContext had no interrupt handler");return r(this)?1:0},"shouldInterrupt"),loadModuleSource:Ly(this,function*(t,r,o,n){let i=this.moduleLoader;if(!i)throw new Error("Runtime has no module loader");if(r!==this.rt.value)throw new Error("Runtime pointer mismatch");let a=this.contextMap.get(o)??this.newContext({contextPointer:o});try{let u=yield*t(i(n,a));if(typeof u=="object"&&"error"in u&&u.error)throw this.debugLog("cToHostLoadModule: loader returned error",u.error),u.error;let c=typeof u=="string"?u:"value"in u?u.value:u;return this.memory.newHeapCharPointer(c).value.ptr}catch(u){return this.debugLog("cToHostLoadModule: caught error",u),a.throw(u),0}}),normalizeModule:Ly(this,function*(t,r,o,n,i){let a=this.moduleNormalizer;if(!a)throw new Error("Runtime has no module normalizer");if(r!==this.rt.value)throw new Error("Runtime pointer mismatch");let u=this.contextMap.get(o)??this.newContext({contextPointer:o});try{let c=yield*t(a(n,i,u));if(typeof c=="object"&&"error"in c&&c.error)throw this.debugLog("cToHostNormalizeModule: normalizer returned error",c.error),c.error;let l=typeof c=="string"?c:c.value;return u.getMemory(this.rt.value).newHeapCharPointer(l).value.ptr}catch(c){return this.debugLog("normalizeModule: caught error",c),u.throw(c),0}})},e.ownedLifetimes?.forEach(t=>this.scope.manage(t)),this.module=e.module,this.memory=new ab(this.module),this.ffi=e.ffi,this.rt=e.rt,this.callbacks=e.callbacks,this.scope.manage(this.rt),this.callbacks.setRuntimeCallbacks(this.rt.value,this.cToHostCallbacks),this.executePendingJobs=this.executePendingJobs.bind(this),Sm&&this.setDebugMode(!0)}get alive(){return this.scope.alive}dispose(){return this.scope.dispose()}newContext(e={}){let t=kS(e.intrinsics),r=new ce(e.contextPointer||this.ffi.QTS_NewContext(this.rt.value,t),void 0,n=>{this.contextMap.delete(n),this.callbacks.deleteContext(n),this.ffi.QTS_FreeContext(n)}),o=new sb({module:this.module,ctx:r,ffi:this.ffi,rt:this.rt,ownedLifetimes:e.ownedLifetimes,runtime:this,callbacks:this.callbacks});return this.contextMap.set(r.value,o),o}setModuleLoader(e,t){this.moduleLoader=e,this.moduleNormalizer=t,this.ffi.QTS_RuntimeEnableModuleLoader(this.rt.value,this.moduleNormalizer?1:0)}removeModuleLoader(){this.moduleLoader=void 0,this.ffi.QTS_RuntimeDisableModuleLoader(this.rt.value)}hasPendingJob(){return!!this.ffi.QTS_IsJobPending(this.rt.value)}setInterruptHandler(e){let t=this.interruptHandler;this.interruptHandler=e,t||this.ffi.QTS_RuntimeEnableInterruptHandler(this.rt.value)}removeInterruptHandler(){this.interruptHandler&&(this.ffi.QTS_RuntimeDisableInterruptHandler(this.rt.value),this.interruptHandler=void 0)}executePendingJobs(e=-1){let t=this.memory.newMutablePointerArray(1),r=this.ffi.QTS_ExecutePendingJob(this.rt.value,e??-1,t.value.ptr),o=t.value.typedArray[0];if(t.dispose(),o===0)return this.ffi.QTS_FreeValuePointerRuntime(this.rt.value,r),Dt.success(0);let n=this.contextMap.get(o)??this.newContext({contextPointer:o}),i=n.getMemory(this.rt.value).heapValueHandle(r);if(n.typeof(i)==="number"){let a=n.getNumber(i);return i.dispose(),Dt.success(a)}else{let a=Object.assign(i,{context:n});return Dt.fail(a,u=>n.unwrapResult(u))}}setMemoryLimit(e){if(e<0&&e!==-1)throw new Error("Cannot set memory limit to negative number. To unset, pass -1");this.ffi.QTS_RuntimeSetMemoryLimit(this.rt.value,e)}computeMemoryUsage(){let e=this.getSystemContext().getMemory(this.rt.value);return e.heapValueHandle(this.ffi.QTS_RuntimeComputeMemoryUsage(this.rt.value,e.ctx.value))}dumpMemoryUsage(){return this.memory.consumeHeapCharPointer(this.ffi.QTS_RuntimeDumpMemoryUsage(this.rt.value))}setMaxStackSize(e){if(e<0)throw new Error("Cannot set memory limit to negative number. To unset, pass 0.");this.ffi.QTS_RuntimeSetMaxStackSize(this.rt.value,e)}assertOwned(e){if(e.owner&&e.owner.rt!==this.rt)throw new Vy(`Handle is not owned by this runtime: ${e.owner.rt.value} != ${this.rt.value}`)}setDebugMode(e){this._debugMode=e,this.ffi.DEBUG&&this.rt.alive&&this.ffi.QTS_SetDebugLogEnabled(this.rt.value,e?1:0)}isDebugMode(){return this._debugMode}debugLog(...e){this._debugMode&&console.log("quickjs-emscripten:",...e)}[Symbol.for("nodejs.util.inspect.custom")](){return this.alive?`${this.constructor.name} { rt: ${this.rt.value} }`:`${this.constructor.name} { disposed }`}getSystemContext(){return this.context||(this.context=this.scope.manage(this.newContext())),this.context}},OS=class{static{s(this,"QuickJSEmscriptenModuleCallbacks")}constructor(e){this.freeHostRef=e.freeHostRef,this.callFunction=e.callFunction,this.shouldInterrupt=e.shouldInterrupt,this.loadModuleSource=e.loadModuleSource,this.normalizeModule=e.normalizeModule}},Em=class{static{s(this,"QuickJSModuleCallbacks")}constructor(e){this.contextCallbacks=new Map,this.runtimeCallbacks=new Map,this.suspendedCount=0,this.cToHostCallbacks=new OS({freeHostRef:s((t,r,o)=>{let n=this.runtimeCallbacks.get(r);if(!n)throw new Error(`QuickJSRuntime(rt = ${r}) not found when trying to free HostRef(id = ${o})`);n.freeHostRef(r,o)},"freeHostRef"),callFunction:s((t,r,o,n,i,a)=>this.handleAsyncify(t,()=>{try{let u=this.contextCallbacks.get(r);if(!u)throw new Error(`QuickJSContext(ctx = ${r}) not found for C function call "${a}"`);return u.callFunction(r,o,n,i,a)}catch(u){return console.error("[C to host error: returning null]",u),0}}),"callFunction"),shouldInterrupt:s((t,r)=>this.handleAsyncify(t,()=>{try{let o=this.runtimeCallbacks.get(r);if(!o)throw new Error(`QuickJSRuntime(rt = ${r}) not found for C interrupt`);return o.shouldInterrupt(r)}catch(o){return console.error("[C to host interrupt: returning error]",o),1}}),"shouldInterrupt"),loadModuleSource:s((t,r,o,n)=>this.handleAsyncify(t,()=>{try{let i=this.runtimeCallbacks.get(r);if(!i)throw new Error(`QuickJSRuntime(rt = ${r}) not found for C module loader`);let a=i.loadModuleSource;if(!a)throw new Error(`QuickJSRuntime(rt = ${r}) does not support module loading`);return a(r,o,n)}catch(i){return console.error("[C to host module loader error: returning null]",i),0}}),"loadModuleSource"),normalizeModule:s((t,r,o,n,i)=>this.handleAsyncify(t,()=>{try{let a=this.runtimeCallbacks.get(r);if(!a)throw new Error(`QuickJSRuntime(rt = ${r}) not found for C module loader`);let u=a.normalizeModule;if(!u)throw new Error(`QuickJSRuntime(rt = ${r}) does not support module loading`);return u(r,o,n,i)}catch(a){return console.error("[C to host module loader error: returning null]",a),0}}),"normalizeModule")}),this.module=e,this.module.callbacks=this.cToHostCallbacks}setRuntimeCallbacks(e,t){this.runtimeCallbacks.set(e,t)}deleteRuntime(e){this.runtimeCallbacks.delete(e)}setContextCallbacks(e,t){this.contextCallbacks.set(e,t)}deleteContext(e){this.contextCallbacks.delete(e)}handleAsyncify(e,t){if(e)return e.handleSleep(o=>{try{let n=t();if(!(n instanceof Promise)){At("asyncify.handleSleep: not suspending:",n),o(n);return}if(this.suspended)throw new Qy(`Already suspended at: ${this.suspended.stack}
Attempted to suspend at:`);this.suspended=new Gy(`(${this.suspendedCount++})`),At("asyncify.handleSleep: suspending:",this.suspended),n.then(i=>{this.suspended=void 0,At("asyncify.handleSleep: resolved:",i),o(i)},i=>{At("asyncify.handleSleep: rejected:",i),console.error("QuickJS: cannot handle error in suspended function",i),this.suspended=void 0})}catch(n){throw At("asyncify.handleSleep: error:",n),this.suspended=void 0,n}});let r=t();if(r instanceof Promise)throw new Error("Promise return value not supported in non-asyncify context.");return r}};s(Tm,"applyBaseRuntimeOptions");s(Om,"applyModuleEvalRuntimeOptions");jm=class{static{s(this,"QuickJSWASMModule")}constructor(e,t){this.module=e,this.ffi=t,this.callbacks=new Em(e)}newRuntime(e={}){let t=new ce(this.ffi.QTS_NewRuntime(),void 0,o=>{this.ffi.QTS_FreeRuntime(o),this.callbacks.deleteRuntime(o)}),r=new ub({module:this.module,callbacks:this.callbacks,ffi:this.ffi,rt:t});return Tm(r,e),e.moduleLoader&&r.setModuleLoader(e.moduleLoader),r}newContext(e={}){let t=this.newRuntime(),r=t.newContext({...e,ownedLifetimes:zS(t,e.ownedLifetimes)});return t.context=r,r}evalCode(e,t={}){return Ae.withScope(r=>{let o=r.manage(this.newContext());Om(o.runtime,t);let n=o.evalCode(e,"eval.js");if(t.memoryLimitBytes!==void 0&&o.runtime.setMemoryLimit(-1),n.error)throw o.dump(r.manage(n.error));return o.dump(r.manage(n.value))})}getWasmMemory(){let e=this.module.quickjsEmscriptenInit?.(()=>{})?.getWasmMemory?.();if(!e)throw new Error("Variant does not support getting WebAssembly.Memory");return e}getFFI(){return this.ffi}}});var cb={};we(cb,{QuickJSModuleCallbacks:()=>Em,QuickJSWASMModule:()=>jm,applyBaseRuntimeOptions:()=>Tm,applyModuleEvalRuntimeOptions:()=>Om});var lb=w(()=>{Nm()});async function db(e){let t=ia(await e),[r,o,{QuickJSWASMModule:n}]=await Promise.all([t.importModuleLoader().then(ia),t.importFFI(),Promise.resolve().then(()=>(lb(),cb)).then(ia)]),i=await r();i.type="sync";let a=new o(i);return new n(i,a)}function ia(e){return e&&"default"in e&&e.default?e.default&&"default"in e.default&&e.default.default?e.default.default:e.default:e}function fb(e,t){return{...e,async importModuleLoader(){let r=ia(await e.importModuleLoader());return async function(){let o=t.emscriptenModule?{...t.emscriptenModule}:{},n=t.log??((...f)=>At("newVariant moduleLoader:",...f)),i=s((f,m)=>(n(...f,m),m),"tapValue"),a=s(f=>typeof f=="function"?f():f,"force");(t.wasmLocation||t.wasmSourceMapLocation||t.locateFile)&&(o.locateFile=(f,m)=>{let p={fileName:f,relativeTo:m};if(f.endsWith(".wasm")&&t.wasmLocation!==void 0)return i(["locateFile .wasm: provide wasmLocation",p],t.wasmLocation);if(f.endsWith(".map")){if(t.wasmSourceMapLocation!==void 0)return i(["locateFile .map: provide wasmSourceMapLocation",p],t.wasmSourceMapLocation);if(t.wasmLocation&&!t.locateFile)return i(["locateFile .map: infer from wasmLocation",p],t.wasmLocation+".map")}return t.locateFile?i(["locateFile: use provided fn",p],t.locateFile(f,m)):i(["locateFile: unhandled, passthrough",p],f)}),t.wasmBinary&&(o.wasmBinary=await a(t.wasmBinary)),t.wasmMemory&&(o.wasmMemory=await a(t.wasmMemory));let u=t.wasmModule,c;u&&(o.instantiateWasm=async(f,m)=>{c??(c=Promise.resolve(a(u)));let p=await c;if(!p)throw new ra(`options.wasmModule returned ${String(p)}`);let y=await WebAssembly.instantiate(p,f);return m(y),y.exports}),o.monitorRunDependencies=f=>{n("monitorRunDependencies:",f)},o.quickjsEmscriptenInit=()=>jS(n);let l=r(o),d=o.quickjsEmscriptenInit?.(n);if(u&&d?.receiveWasmOffsetConverter&&!d.existingWasmOffsetConverter){let f=await a(t.wasmBinary)??new ArrayBuffer(0);c??(c=Promise.resolve(a(u)));let m=await c;if(!m)throw new ra(`options.wasmModule returned ${String(m)}`);d.receiveWasmOffsetConverter(f,m)}if(d?.receiveSourceMapJSON){let f=await a(t.wasmSourceMapData);typeof f=="string"?d.receiveSourceMapJSON(JSON.parse(f)):f?d.receiveSourceMapJSON(f):d.receiveSourceMapJSON({version:3,names:[],sources:[],mappings:""})}return l}}}}function jS(e){let t="mock called, emscripten module may not be initialized yet";return{mock:!0,removeRunDependency(r){e(`${t}: removeRunDependency called:`,r)},receiveSourceMapJSON(r){e(`${t}: receiveSourceMapJSON called:`,r)},WasmOffsetConverter:void 0,receiveWasmOffsetConverter(r,o){e(`${t}: receiveWasmOffsetConverter called:`,r,o)}}}var mb=w(()=>{Nm();Yo();s(db,"newQuickJSWASMModuleFromVariant");s(ia,"smartUnwrap");s(fb,"newVariant");s(jS,"newMockExtensions")});function pb(e){let t=[[...e.subarray(0,8)]];for(let r=8;r<e.length;){let o=e[r]??0,{value:n,next:i}=Am(e,r+1),a=e.subarray(i,i+n),u=o===4?NS(a):o===7?AS(a):void 0;t.push(u===void 0?[...e.subarray(r,i+n)]:[o,...oa(u.length),...u]),r=i+n}return Uint8Array.from(t.flat())}function NS(e){let[t,r,o]=e;if(t!==1||r!==112||o===void 0)throw new Error("expected one function table");return[1,r,0,...oa(Am(e,3).value)]}function AS(e){let{value:t,next:r}=Am(e,0),o=[...new TextEncoder().encode("table")];return[...oa(t+1),...e.subarray(r),o.length,...o,1,0]}function Am(e,t){let r=0;for(let o=t,n=0;;o++,n+=7){let i=e[o]??0;if(r|=(i&127)<<n,i<128)return{value:r,next:o+1}}}function oa(e){return e<128?[e]:[e&127|128,...oa(e>>>7)]}var hb=w(()=>{"use strict";s(pb,"openTable");s(NS,"growable");s(AS,"exporting");s(Am,"readUnsigned");s(oa,"unsigned")});var Pn,Dm=w(()=>{"use strict";({WebAssembly:Pn}=globalThis)});import{readFileSync as Rm}from"node:fs";import{fileURLToPath as gb}from"node:url";async function aa(e){let t=LS(e),r,n=await db(fb(US,{emscriptenModule:{instantiateWasm(a,u){return r=new Pn.Instance(t,a),u(r),r.exports}}}));if(r===void 0)throw new Error("QuickJS was loaded without its WebAssembly instance");let i=n.getWasmMemory();return RS(n,i),{quickjs:n,instance:r,memory:i}}function RS(e,t){let{module:r}=e,{lengthBytesUTF8:o,stringToUTF8:n}=r;r.lengthBytesUTF8=i=>i.isWellFormed()?Buffer.byteLength(i):o(i),r.stringToUTF8=(i,a,u)=>{if(!i.isWellFormed())return n(i,a,u);let c=Buffer.from(t.buffer,a,u);c[c.write(i,0,u-1)]=0}}function LS(e){let t=e??"",r=vb.get(t);if(r!==void 0)return r;let o=e===void 0?CS():Rm(e),n=new Pn.Module(pb(o));return vb.set(t,n),n}function CS(){for(let e of DS)try{return Rm(gb(new URL(e,import.meta.url)))}catch{}return Rm(gb(import.meta.resolve("@jitl/quickjs-wasmfile-release-sync/wasm")))}var Um,DS,US,vb,Lm=w(()=>{"use strict";Ry();mb();hb();Dm();Um="emscripten-module.wasm",DS=[`./${Um}`,`./sandbox/${Um}`,`../sandbox/${Um}`],US=Uy,vb=new Map;s(aa,"freshEngine");s(RS,"passTextsNatively");s(LS,"compiledOnce");s(CS,"findWasm")});function sa(e,t,r=()=>!1){let o=0,n=t.fuel,i=s(()=>o>n,"isSpent"),a=s(()=>{o++},"burn");return e.setMemoryLimit(t.memoryBytes),e.setMaxStackSize(t.stackBytes),e.setInterruptHandler(()=>(a(),i()||r())),{isSpent:i,burn:a,used:s(()=>o,"used"),restart:s((c,l)=>{o=c,n=l},"restart")}}var Cm=w(()=>{"use strict";s(sa,"limitRuntime")});function ua(e){return[e.undefined,e.null,e.true,e.false,e.global]}var Mm=w(()=>{"use strict";s(ua,"touchConstants")});import{posix as De}from"node:path";function la(e,t,r,o){let n=Fm(t);return n!==void 0?n:t.startsWith("file:")?Mr(e,decodeURIComponent(new URL(t).pathname),t,r,o):/^\.{0,2}\//.test(t)||t==="."||t===".."?Mr(e,De.resolve(De.dirname(r),t),t,r,o):t.startsWith("#")?BS(e,t,r,o):JS(e,t,r,o)}function Fm(e){if(bb.has(e))return{path:`node:${e}`};if(e.startsWith("node:"))return bb.has(e.slice(5))||MS.has(e)?{path:e}:{code:"ERR_UNKNOWN_BUILTIN_MODULE",error:`No such built-in module: ${e}`}}function Mr(e,t,r,o,n){let i=n==="require"?Jm(e,t):ZS(e,t);return i===void 0?Zm(n==="require"?r:t,o,n):{path:i}}function Zm(e,t,r){return r==="require"?{code:"MODULE_NOT_FOUND",error:`Cannot find module '${e}'`}:{code:"ERR_MODULE_NOT_FOUND",error:`Cannot find ${e.startsWith("/")?"module":"package"} '${e}' imported from ${t}`}}function ZS(e,t){return e.stat(t)?.folder===!1?t:void 0}function Jm(e,t){let o=["",".js",".json",".cjs",".mjs",".ts"].map(a=>t+a).find(a=>e.stat(a)?.folder===!1);if(o!==void 0)return o;if(e.stat(t)?.folder!==!0)return;let n=Vm(e,t)?.main;return(n===void 0?void 0:Jm(e,De.resolve(t,n)))??["index.js","index.json","index.cjs"].map(a=>`${t}/${a}`).find(a=>e.stat(a)?.folder===!1)}function JS(e,t,r,o){let[n,i]=QS(t),a=Bm(e,r);if(a?.manifest.name===n&&a.manifest.exports!==void 0)return $b(e,a,`.${i}`,t,r,o);for(let u=De.dirname(r);;u=De.dirname(u)){let c=De.join(u,"node_modules",n);if(e.stat(c)?.folder===!0)return VS(e,c,i,t,r,o);if(u==="/")return Zm(o==="require"?t:n,r,o)}}function VS(e,t,r,o,n,i){let a=Vm(e,t);if(a?.exports!==void 0)return $b(e,{home:t,manifest:a},`.${r}`,o,n,i);if(r!=="")return Mr(e,t+r,o,n,i);let u=Jm(e,t);return u===void 0?Zm(o,n,i):{path:u}}function $b(e,{home:t,manifest:r},o,n,i,a){let u=wb(_b(r.exports),o,a);return u===void 0?{code:"ERR_PACKAGE_PATH_NOT_EXPORTED",error:o==="."?`No "exports" main defined in ${t}/package.json`:`Package subpath '${o}' is not defined by "exports" in ${t}/package.json`}:Mr(e,De.resolve(t,u),n,i,a)}function BS(e,t,r,o){let n=Bm(e,r),i=n===void 0?void 0:wb(_b(n.manifest.imports),t,o);return n===void 0||i===void 0?{code:"ERR_PACKAGE_IMPORT_NOT_DEFINED",error:`Package import specifier "${t}" is not defined imported from ${r}`}:i.startsWith("./")?Mr(e,De.resolve(n.home,i),t,r,o):la(e,i,r,o)}function _b(e){if(typeof e=="object"&&e!==null&&!Array.isArray(e)){let t=Object.entries(e);if(t.some(([r])=>r.startsWith(".")||r.startsWith("#")))return new Map(t)}return new Map([[".",e]])}function wb(e,t,r){if(e.has(t))return ca(e.get(t),r);for(let[o,n]of e){let[i,a]=o.split("*");if(a===void 0||i===void 0||!t.startsWith(i)||!t.endsWith(a))continue;let u=t.slice(i.length,t.length-a.length);return ca(n,r)?.replaceAll("*",u)}}function ca(e,t){if(typeof e=="string")return e;if(Array.isArray(e))return e.map(r=>ca(r,t)).find(r=>r!==void 0);if(!(typeof e!="object"||e===null))for(let[r,o]of Object.entries(e)){if(r!=="node"&&r!=="default"&&r!==t)continue;let n=ca(o,t);if(n!==void 0)return n}}function QS(e){let t=e.split("/"),r=e.startsWith("@")?2:1,o=t.slice(r).join("/");return[t.slice(0,r).join("/"),o===""?"":`/${o}`]}function Vm(e,t){let r=e.text(De.join(t,"package.json"));if(r!==void 0)try{return FS.parse(JSON.parse(r))}catch{return}}function Bm(e,t){for(let r=De.dirname(t);;r=De.dirname(r)){let o=Vm(e,r);if(o!==void 0)return{home:r,manifest:o};if(r==="/")return}}function En(e,t){if(t.endsWith(".json"))return"json";if(/\.m[jt]s$/.test(t))return"esm";if(/\.c[jt]s$/.test(t))return"cjs";let r=Bm(e,t)?.manifest.type;return r==="module"?"esm":r==="commonjs"?"cjs":GS(e.text(t)??"")?"esm":"cjs"}function GS(e){return/^\s*(import\s*(["'{*]|[\w$]+\s*(,|from))|export\s+(default|const|let|var|function|async|class|\{|\*))/m.test(e)||/\bimport\.meta\b/.test(e)}var bb,MS,FS,Tn=w(()=>{"use strict";Sn();bb=new Set(`assert assert/strict buffer child_process cluster console crypto dgram dns events fs fs/promises http http2 https
  module net os path path/posix perf_hooks process readline readline/promises timers timers/promises tls url util
  util/types worker_threads`.split(/\s+/)),MS=new Set(["node:test","node:test/reporters"]),FS=E.object({type:E.string().optional().catch(void 0),main:E.string().optional().catch(void 0),name:E.string().optional().catch(void 0),exports:E.unknown().optional(),imports:E.unknown().optional()});s(la,"resolveModule");s(Fm,"resolveBuiltin");s(Mr,"fileOrError");s(Zm,"notFound");s(ZS,"importable");s(Jm,"requirable");s(JS,"bare");s(VS,"inPackage");s($b,"fromExports");s(BS,"fromImports");s(_b,"table");s(wb,"pick");s(ca,"condition");s(QS,"splitPackage");s(Vm,"manifestIn");s(Bm,"nearestManifest");s(En,"moduleKind");s(GS,"looksLikeModule")});import{stripTypeScriptTypes as WS}from"node:module";import{posix as KS}from"node:path";function xb(e,t,r){return t.startsWith("node:")?Gm(t,r(t)):En(e,t)==="json"?`export default JSON.parse(${JSON.stringify(e.text(t)??"")});`:Wm(t,Qm(e,t))}function Qm(e,t){let r=e.text(t)??"",o=/\.[mc]?ts$/.test(t)?WS(r):r;return o.startsWith("#!")?`//${o}`:o}function Gm(e,t){let r=`internal.builtin(${JSON.stringify(e)})`,o=t.map((n,i)=>`const e${i} = m.${n}; export { e${i} as ${n} };`).join(`
`);return`import { internal } from "node:internal"; const m = ${r}; export default m;
${o}`}function kb(e,t){let r=Qm(e,t),o=HS(r).map((n,i)=>`const e${i} = m?.${n}; export { e${i} as ${n} };`);return`import { internal } from "node:internal"; const m = internal.load(${JSON.stringify(t)}); export default m;
${o.join(`
`)}`}function HS(e){let t=[...e.matchAll(/\bexports\.([A-Za-z_$][\w$]*)\s*=/g)].map(o=>o[1]??""),r=[...e.matchAll(/\bmodule\.exports\s*=\s*\{([^}]*)\}/g)].flatMap(o=>(o[1]??"").split(",").map(n=>/^\s*([A-Za-z_$][\w$]*)\s*(?:$|[:(])/.exec(n)?.[1]??""));return[...new Set([...t,...r])].filter(o=>o!==""&&o!=="default")}function Wm(e,t){if(!t.includes("import.meta"))return t;let r=JSON.stringify(`file://${e}`),o=JSON.stringify(KS.dirname(e));return`import.meta.url=${r};import.meta.filename=${JSON.stringify(e)};import.meta.dirname=${o};import.meta.resolve=(to)=>new URL(to,${r}).href;${t}`}var da=w(()=>{"use strict";Tn();s(xb,"moduleSource");s(Qm,"scriptText");s(Gm,"builtinSource");s(kb,"commonJsSource");s(HS,"exportedNames");s(Wm,"withImportMeta")});var Sb,Ib=w(()=>{"use strict";Sb={"assert.js":`// node:assert and node:assert/strict, with Node's messages; and the deep equality behind util.isDeepStrictEqual.
(internal) => {
  const { inspect } = internal;
  const sameKeys = (a, b) =>
    Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key));

  // biome-ignore lint/suspicious/noDoubleEquals: assert.equal is this comparison
  const looselyEqual = (a, b) => a == b || (Number.isNaN(a) && Number.isNaN(b));

  function deepEqual(a, b, strict, seen = []) {
    if (strict ? Object.is(a, b) : looselyEqual(a, b)) return true;
    if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
    if (strict && Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
    if (Array.isArray(a) !== Array.isArray(b)) return false;
    if (seen.some(([x, y]) => x === a && y === b)) return true;
    const pairs = [...seen, [a, b]];
    const same = (x, y) => deepEqual(x, y, strict, pairs);
    if (Array.isArray(a))
      return a.length === b.length && sameKeys(a, b) && Object.keys(a).every((key) => same(a[key], b[key]));
    return (
      sameKind(a, b, same) &&
      sameKeys(a, b) &&
      Object.keys(a).every((key) => same(a[key], b[key])) &&
      sameSymbols(a, b, same, strict)
    );
  }

  function sameSymbols(a, b, same, strict) {
    if (!strict) return true;
    const of = (value) =>
      Object.getOwnPropertySymbols(value).filter((key) =>
        Object.prototype.propertyIsEnumerable.call(value, key),
      );
    return (
      of(a).length === of(b).length && of(a).every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
    );
  }

  function sameKind(a, b, same) {
    for (const Kind of [Map, Set, Date, RegExp, Error, Promise])
      if (a instanceof Kind !== b instanceof Kind) return false;
    if (a instanceof Date) return a.getTime() === b.getTime();
    if (a instanceof RegExp) return String(a) === String(b) && a.lastIndex === b.lastIndex;
    if (a instanceof Error) return a.message === b.message && a.name === b.name && same(a.cause, b.cause);
    if (a instanceof Set)
      return (
        a.size === b.size &&
        [...a].every(
          (item) => b.has(item) || [...b].some((other) => typeof other === "object" && same(item, other)),
        )
      );
    if (a instanceof Map)
      return (
        a.size === b.size &&
        [...a].every(([key, item]) =>
          b.has(key)
            ? same(item, b.get(key))
            : [...b].some(
                ([other, value]) => typeof other === "object" && same(key, other) && same(item, value),
              ),
        )
      );
    if (ArrayBuffer.isView(a))
      return a.length === b.length && a.every((item, index) => Object.is(item, b[index]));
    if (a instanceof Number || a instanceof String || a instanceof Boolean)
      return Object.is(a.valueOf(), b.valueOf());
    return !(a instanceof Promise || a instanceof WeakMap || a instanceof WeakSet);
  }

  const show = (value) =>
    inspect(value, {
      compact: false,
      depth: 1000,
      maxArrayLength: Infinity,
      breakLength: Infinity,
      sorted: true,
    });

  function lineDiff(actual, expected) {
    const a = actual.split("\\n");
    const b = expected.split("\\n");
    if (a.length * b.length > 250000)
      return [...a.map((line) => \`+ \${line}\`), ...b.map((line) => \`- \${line}\`)];
    const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
    const equal = (i, j) => a[i] === b[j] || a[i] === \`\${b[j]},\` || \`\${a[i]},\` === b[j];
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--)
        table[i][j] = equal(i, j) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
    const out = [];
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && equal(i, j)) {
        out.push(\`  \${a[i]}\`);
        i++;
        j++;
      } else if (i < a.length && (j === b.length || table[i + 1][j] >= table[i][j + 1]))
        out.push(\`+ \${a[i++]}\`);
      else out.push(\`- \${b[j++]}\`);
    }
    return folded(out);
  }

  // Of a run of equal lines Node shows the first five and, when more than two would be left out, dots and the last;
  // a run at the end is cut short in silence.
  function folded(lines) {
    const out = [];
    out.skipped = false;
    for (let i = 0; i < lines.length; ) {
      let end = i;
      while (end < lines.length && lines[end][0] === " ") end++;
      if (end === i) out.push(lines[i++]);
      else {
        const run = lines.slice(i, end);
        const isLong = run.length > 7 && end < lines.length;
        if (isLong) out.skipped = true;
        if (end === lines.length) out.push(...run.slice(0, 5));
        else out.push(...(isLong ? [...run.slice(0, 5), "...", run.at(-1)] : run));
        i = end;
      }
    }
    return out;
  }

  const WITH_DIFF = new Set(["strictEqual", "deepStrictEqual"]);
  const TITLES = {
    strictEqual: "Expected values to be strictly equal:",
    deepStrictEqual: "Expected values to be strictly deep-equal:",
    deepEqual: "Expected values to be loosely deep-equal:",
    notStrictEqual: 'Expected "actual" to be strictly unequal to:',
    notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
    strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  };

  function diffMessage(actual, expected, operator, said) {
    const a = show(actual);
    const b = show(expected);
    const title = said ?? TITLES[operator];
    const isSimple =
      !a.includes("\\n") &&
      !b.includes("\\n") &&
      (typeof actual !== "object" || actual === null || typeof expected !== "object" || expected === null);
    if (a === b) return \`Values have same structure but are not reference-equal:\\n\\n\${a}\\n\`;
    if (isSimple) {
      const quotes = (typeof actual === "string" ? 2 : 0) + (typeof expected === "string" ? 2 : 0);
      if (a.length + b.length - quotes <= 12) return \`\${title}\\n\\n\${a} !== \${b}\\n\`;
      let pointer = "";
      let at = 0;
      while (a[at] === b[at]) at++;
      if (at > 2 && at < 60) pointer = \`\\n\${" ".repeat(at + 2)}^\`;
      return \`\${title}\\n+ actual - expected\\n\\n+ \${a}\\n- \${b}\${pointer}\\n\`;
    }
    const lines = lineDiff(a, b);
    const shownTitle =
      said === undefined &&
      operator === "strictEqual" &&
      typeof actual === "object" &&
      typeof expected === "object"
        ? TITLES.strictEqualObject
        : title;
    return \`\${shownTitle}\\n+ actual - expected\${lines.skipped ? "\\n... Skipped lines" : ""}\\n\\n\${lines.join("\\n")}\\n\`;
  }

  class AssertionError extends Error {
    constructor({ message, actual, expected, operator, stackStartFn }) {
      const generated = message === undefined;
      const text = generated
        ? TITLES[operator]
          ? diffMessage(actual, expected, operator)
          : \`\${inspect(actual)} \${operator} \${inspect(expected)}\`
        : WITH_DIFF.has(operator)
          ? diffMessage(actual, expected, operator, String(message))
          : String(message);
      super(text);
      void stackStartFn;
      internal.coded.add(this);
      Object.defineProperty(this, "name", { value: "AssertionError", writable: true, configurable: true });
      this.generatedMessage = generated;
      this.code = "ERR_ASSERTION";
      this.actual = actual;
      this.expected = expected;
      this.operator = operator;
      this.diff = "simple";
      const stack = [\`AssertionError [ERR_ASSERTION]: \${text}\`, ...internal.frames(this.stack)].join("\\n");
      Object.defineProperty(this, "stack", { value: stack, writable: true, configurable: true });
    }
  }

  function fail(details) {
    if (details.message instanceof Error) throw details.message;
    const error = new AssertionError(details);
    if (details.generated) error.generatedMessage = true;
    throw error;
  }
  const check = (condition, details) => {
    if (!condition) fail(details);
  };

  function ok(...args) {
    const [value, message] = args;
    if (value) return;
    if (args.length === 0)
      fail({
        actual: undefined,
        expected: true,
        operator: "==",
        message: "No value argument passed to \`assert.ok()\`",
        generated: true,
      });
    if (message !== undefined) fail({ actual: value, expected: true, operator: "==", message });
    const call = internal.callSource(new Error().stack);
    const text = call
      ? \`The expression evaluated to a falsy value:\\n\\n  \${call}\\n\`
      : \`The expression evaluated to a falsy value\`;
    fail({ actual: value, expected: true, operator: "==", message: text, generated: true });
  }

  const negated = (title, expected) => {
    const text = show(expected);
    return \`\${title}\${text.includes("\\n") || text.length > 60 ? "\\n\\n" : " "}\${text}\${text.includes("\\n") ? "\\n" : ""}\`;
  };
  const plain = {
    strictEqual: (actual, expected, message) =>
      check(Object.is(actual, expected), { actual, expected, message, operator: "strictEqual" }),
    notStrictEqual: (actual, expected, message) =>
      check(!Object.is(actual, expected), {
        actual,
        expected,
        operator: "notStrictEqual",
        message: message ?? negated('Expected "actual" to be strictly unequal to:', expected),
        generated: message === undefined,
      }),
    deepStrictEqual: (actual, expected, message) =>
      check(deepEqual(actual, expected, true), { actual, expected, message, operator: "deepStrictEqual" }),
    notDeepStrictEqual: (actual, expected, message) =>
      check(!deepEqual(actual, expected, true), {
        actual,
        expected,
        operator: "notDeepStrictEqual",
        message: message ?? negated('Expected "actual" not to be strictly deep-equal to:', expected),
        generated: message === undefined,
      }),
    match: (actual, expected, message) =>
      check(typeof actual === "string" && expected.test(actual), {
        actual,
        expected,
        operator: "match",
        message:
          message ??
          (typeof actual === "string"
            ? \`The input did not match the regular expression \${inspect(expected)}. Input:\\n\\n\${inspect(actual)}\\n\`
            : \`The "string" argument must be of type string. Received \${inspect(actual)}\`),
        generated: message === undefined,
      }),
    doesNotMatch: (actual, expected, message) =>
      check(!expected.test(actual), {
        actual,
        expected,
        operator: "doesNotMatch",
        message:
          message ??
          \`The input was expected to not match the regular expression \${inspect(expected)}. Input:\\n\\n\${inspect(actual)}\\n\`,
        generated: message === undefined,
      }),
    fail: (message = "Failed") =>
      fail({
        message,
        operator: "fail",
        actual: undefined,
        expected: undefined,
        generated: message === "Failed",
      }),
    ifError: (value) => {
      if (value !== null && value !== undefined)
        fail({
          actual: value,
          expected: null,
          operator: "ifError",
          message: \`ifError got unwanted exception: \${value?.message ?? inspect(value)}\`,
        });
    },
    partialDeepStrictEqual: (actual, expected, message) =>
      check(contains(actual, expected), {
        actual,
        expected,
        operator: "partialDeepStrictEqual",
        message:
          message ??
          \`Expected values to be partially and strictly deep-equal:\\n+ actual - expected\\n\\n\${lineDiff(show(actual), show(expected)).join("\\n")}\\n\`,
        generated: message === undefined,
      }),
  };

  function contains(actual, expected) {
    if (typeof expected !== "object" || expected === null || typeof actual !== "object" || actual === null)
      return Object.is(actual, expected);
    if (Array.isArray(expected))
      return Array.isArray(actual) && expected.every((item) => actual.some((other) => contains(other, item)));
    return Object.keys(expected).every(
      (key) => Object.hasOwn(actual, key) && contains(actual[key], expected[key]),
    );
  }

  function matches(error, expected, message, operator) {
    if (expected === undefined) return;
    if (typeof expected === "function") {
      if (expected.prototype !== undefined && error instanceof expected) return;
      if (expected === Error || expected.prototype instanceof Error) {
        if (message !== undefined) fail({ actual: error, expected, operator, message });
        fail({
          actual: error,
          expected,
          operator,
          generated: true,
          message: \`The error is expected to be an instance of "\${expected.name}". Received "\${error?.constructor?.name ?? inspect(error)}"\\n\\nError message:\\n\\n\${error?.message ?? error}\`,
        });
      }
      if (expected.call({}, error) === true) return;
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          \`The \${expected.name ? \`"\${expected.name}" \` : ""}validation function is expected to return "true". Received \${inspect(false)}\\n\\nCaught error:\\n\\n\${internal.stackOf(error)}\`,
      });
    }
    if (expected instanceof RegExp) {
      if (expected.test(internal.v8Text(error))) return;
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          \`The input did not match the regular expression \${inspect(expected)}. Input:\\n\\n\${inspect(String(error))}\\n\`,
      });
    }
    matchesObject(error, expected, message, operator);
  }

  function matchesObject(error, expected, message, operator) {
    const keys = Object.keys(expected);
    if (expected instanceof Error) keys.push("name", "message");
    for (const key of keys) {
      const actual =
        key === "message" && typeof error?.message === "string"
          ? internal.v8Message(error.message)
          : error?.[key];
      const wanted = expected[key];
      if (typeof actual === "string" && wanted instanceof RegExp && wanted.test(actual)) continue;
      if (error !== null && typeof error === "object" && key in error && deepEqual(actual, wanted, true))
        continue;
      const pick = (from) =>
        Object.fromEntries(
          keys.filter((name) => from != null && name in from).map((name) => [name, from[name]]),
        );
      fail({
        actual: error,
        expected,
        operator,
        generated: message === undefined,
        message:
          message ??
          \`Expected values to be strictly deep-equal:\\n+ actual - expected\\n\\n\${lineDiff(show(pick(error)).replace(/^\\{/, "Comparison {"), show(pick(expected)).replace(/^\\{/, "Comparison {")).join("\\n")}\\n\`,
      });
    }
  }

  const NONE = Symbol("none");
  function caught(work) {
    if (typeof work !== "function")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        \`The "fn" argument must be of type function. Received \${inspect(work)}\`,
      );
    try {
      work();
    } catch (error) {
      return error;
    }
    return NONE;
  }
  async function caughtLater(work) {
    try {
      await (typeof work === "function" ? work() : work);
    } catch (error) {
      return error;
    }
    return NONE;
  }
  function expectError(error, expected, message, operator) {
    const [wanted, said] = typeof expected === "string" ? [undefined, expected] : [expected, message];
    if (error === NONE) {
      const kind = operator === "rejects" ? "rejection" : "exception";
      const named = wanted?.name ? \` (\${wanted.name})\` : "";
      fail({
        actual: undefined,
        expected: wanted,
        operator,

        message: \`Missing expected \${kind}\${named}\${said ? \`: \${said}\` : "."}\`,
      });
    }
    matches(error, wanted, said, operator);
  }
  function expectNone(error, message, operator) {
    if (error === NONE) return;
    const kind = operator === "doesNotReject" ? "rejection" : "exception";
    fail({
      actual: error,
      expected: undefined,
      operator,

      message: \`Got unwanted \${kind}\${typeof message === "string" ? \`: \${message}\` : "."}\\nActual message: "\${error?.message}"\`,
    });
  }
  const raising = {
    throws: (work, expected, message) => expectError(caught(work), expected, message, "throws"),
    doesNotThrow: (work, _expected, message) =>
      expectNone(caught(work), typeof _expected === "string" ? _expected : message, "doesNotThrow"),
    rejects: async (work, expected, message) =>
      expectError(await caughtLater(work), expected, message, "rejects"),
    doesNotReject: async (work, message) => expectNone(await caughtLater(work), message, "doesNotReject"),
  };
  internal.v8Text = (error) =>
    error instanceof Error ? \`\${error.name}: \${internal.v8Message(String(error.message))}\` : String(error);

  const make = (loose) => {
    const assert = (...args) => ok(...args);
    Object.assign(assert, plain, raising, { ok, AssertionError });
    Object.assign(assert, loose);
    return assert;
  };
  const loose = {
    equal: (actual, expected, message) =>
      check(looselyEqual(actual, expected), {
        actual,
        expected,
        operator: "==",
        message: message ?? \`\${inspect(actual)} == \${inspect(expected)}\`,
        generated: message === undefined,
      }),
    notEqual: (actual, expected, message) =>
      check(!looselyEqual(actual, expected), {
        actual,
        expected,
        operator: "!=",
        message: message ?? \`\${inspect(actual)} != \${inspect(expected)}\`,
        generated: message === undefined,
      }),
    deepEqual: (actual, expected, message) =>
      check(deepEqual(actual, expected, false), { actual, expected, message, operator: "deepEqual" }),
    notDeepEqual: (actual, expected, message) =>
      check(!deepEqual(actual, expected, false), {
        actual,
        expected,
        operator: "notDeepEqual",
        message: message ?? negated('Expected "actual" not to be loosely deep-equal to:', expected),
        generated: message === undefined,
      }),
  };
  const strict = make({
    equal: plain.strictEqual,
    notEqual: plain.notStrictEqual,
    deepEqual: plain.deepStrictEqual,
    notDeepEqual: plain.notDeepStrictEqual,
  });
  const assert = make(loose);
  strict.strict = strict;
  assert.strict = strict;
  internal.isDeepStrictEqual = (a, b) => deepEqual(a, b, true);
  internal.builtins.assert = assert;
  internal.builtins["assert/strict"] = strict;
};
`,"bytes.js":`// TextEncoder, TextDecoder, the usable part of Buffer, atob and btoa.
(internal) => {
  const encodeUtf8 = (text) => {
    const out = [];
    for (const char of String(text)) {
      let code = char.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) out.push(code);
      else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else
        out.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 63),
          0x80 | ((code >> 6) & 63),
          0x80 | (code & 63),
        );
    }
    return Uint8Array.from(out);
  };
  const exact = (view) => view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength);
  const decodeUtf8 = (bytes, fatal = false) => {
    const answer = JSON.parse(internal.bytesToText(exact(bytes), fatal));
    if (answer === null)
      throw internal.codedError(
        "ERR_ENCODING_INVALID_ENCODED_DATA",
        "The encoded data was not valid for encoding utf-8",
      );
    return answer;
  };
  const view = (input) =>
    input === undefined
      ? new Uint8Array(0)
      : input instanceof ArrayBuffer
        ? new Uint8Array(input)
        : new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  internal.encodeUtf8 = encodeUtf8;
  internal.decodeUtf8 = decodeUtf8;
  internal.exactBuffer = exact;

  globalThis.TextEncoder = class TextEncoder {
    encoding = "utf-8";
    encode(text = "") {
      return encodeUtf8(text);
    }
  };
  globalThis.TextDecoder = class TextDecoder {
    #fatal;
    constructor(encoding = "utf-8", options = {}) {
      this.encoding = encoding.toLowerCase();
      this.#fatal = options.fatal === true;
    }
    decode(input) {
      return this.encoding === "latin1"
        ? Buffer.from(view(input)).toString("latin1")
        : decodeUtf8(view(input), this.#fatal).replace(/^\\uFEFF/, "");
    }
  };

  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const toBase64 = (bytes) => {
    let out = "";
    for (let i = 0; i < bytes.length; i += 3) {
      const word = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
      out +=
        ALPHABET[word >> 18] +
        ALPHABET[(word >> 12) & 63] +
        (i + 1 < bytes.length ? ALPHABET[(word >> 6) & 63] : "=") +
        (i + 2 < bytes.length ? ALPHABET[word & 63] : "=");
    }
    return out;
  };
  const fromBase64 = (text) => {
    const out = [];
    let word = 0;
    let bits = 0;
    for (const char of text.replace(/-/g, "+").replace(/_/g, "/")) {
      const value = ALPHABET.indexOf(char);
      if (value < 0) continue;
      word = ((word << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out.push((word >> bits) & 255);
      }
    }
    return out;
  };
  const latin1 = (bytes) => {
    let out = "";
    for (const byte of bytes) out += String.fromCharCode(byte);
    return out;
  };
  const parseBytes = (text, encoding = "utf8") => {
    switch (String(encoding).toLowerCase()) {
      case "hex":
        return (text.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
      case "base64":
      case "base64url":
        return fromBase64(text);
      case "latin1":
      case "binary":
      case "ascii":
        return Array.from(text, (char) => char.charCodeAt(0) & 255);
      case "utf16le":
      case "ucs2":
        return text.split("").flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
      case "utf8":
      case "utf-8":
        return encodeUtf8(text);
      default:
        throw internal.codedError("ERR_UNKNOWN_ENCODING", \`Unknown encoding: \${encoding}\`);
    }
  };

  class Buffer extends Uint8Array {
    static from(value, encoding, length) {
      if (typeof value === "string") return Buffer.#of(parseBytes(value, encoding));
      if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
      if (value?.type === "Buffer" && Array.isArray(value.data)) return Buffer.#of(value.data);
      if (typeof value === "object" && value !== null) return Buffer.#of(value);
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        \`The first argument must be of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object. Received \${internal.inspect(value)}\`,
      );
    }
    static #of(bytes) {
      const out = new Buffer(bytes.length);
      out.set(bytes);
      return out;
    }
    static alloc(size, fill = 0, encoding) {
      return new Buffer(size).fill(fill, 0, size, encoding);
    }
    static allocUnsafe(size) {
      return new Buffer(size);
    }
    static isBuffer(value) {
      return value instanceof Buffer;
    }
    static isEncoding(name) {
      return /^(utf-?8|hex|base64(url)?|latin1|binary|ascii|utf16le|ucs2)$/i.test(name);
    }
    static byteLength(value, encoding) {
      return typeof value === "string" ? parseBytes(value, encoding).length : value.byteLength;
    }
    static concat(list, total = list.reduce((sum, item) => sum + item.length, 0)) {
      const out = Buffer.alloc(total);
      let at = 0;
      for (const item of list) {
        out.set(item.subarray(0, Math.max(0, total - at)), at);
        at += item.length;
      }
      return out;
    }
    static compare(a, b) {
      for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
      return Math.sign(a.length - b.length);
    }
    toString(encoding = "utf8", start = 0, end = this.length) {
      const bytes = this.subarray(start, end);
      switch (String(encoding).toLowerCase()) {
        case "hex":
          return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
        case "base64":
          return toBase64(bytes);
        case "base64url":
          return toBase64(bytes).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=/g, "");
        case "latin1":
        case "binary":
          return latin1(bytes);
        case "ascii":
          return latin1(bytes.map((byte) => byte & 127));
        case "utf16le":
        case "ucs2": {
          let out = "";
          for (let i = 0; i + 1 < bytes.length; i += 2)
            out += String.fromCharCode(bytes[i] | (bytes[i + 1] << 8));
          return out;
        }
        default:
          return decodeUtf8(bytes);
      }
    }
    toJSON() {
      return { type: "Buffer", data: Array.from(this) };
    }
    equals(other) {
      return Buffer.compare(this, other) === 0;
    }
    compare(other) {
      return Buffer.compare(this, other);
    }
    slice(start, end) {
      return this.subarray(start, end);
    }
    fill(value, start = 0, end = this.length, encoding = "utf8") {
      if (typeof value !== "string") return super.fill(value, start, end);
      const bytes = parseBytes(value, encoding);
      for (let i = start; i < end; i++) this[i] = bytes.length ? bytes[(i - start) % bytes.length] : 0;
      return this;
    }
    write(text, offset = 0, length = this.length, encoding = "utf8") {
      const bytes = parseBytes(text, typeof length === "string" ? length : encoding).slice(
        0,
        this.length - offset,
      );
      this.set(bytes, offset);
      return bytes.length;
    }
    copy(target, at = 0, start = 0, end = this.length) {
      const part = this.subarray(start, Math.min(end, start + target.length - at));
      target.set(part, at);
      return part.length;
    }
    indexOf(value, from = 0) {
      if (typeof value === "number") return super.indexOf(value, from);
      const wanted = typeof value === "string" ? encodeUtf8(value) : value;
      for (let i = from; i <= this.length - wanted.length; i++)
        if (wanted.every((byte, j) => this[i + j] === byte)) return i;
      return -1;
    }
    includes(value, from) {
      return this.indexOf(value, from) >= 0;
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
      const hex = Array.from(this.subarray(0, 50), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
      return \`<Buffer\${hex ? \` \${hex}\` : ""}\${this.length > 50 ? \` ... \${this.length - 50} more byte\${this.length > 51 ? "s" : ""}\` : ""}>\`;
    }
  }
  for (const [name, get, size] of [
    ["UInt8", "Uint8", 1],
    ["Int8", "Int8", 1],
    ["UInt16", "Uint16", 2],
    ["Int16", "Int16", 2],
    ["UInt32", "Uint32", 4],
    ["Int32", "Int32", 4],
    ["Float", "Float32", 4],
    ["Double", "Float64", 8],
    ["BigInt64", "BigInt64", 8],
    ["BigUInt64", "BigUint64", 8],
  ]) {
    for (const [order, little] of size === 1
      ? [["", true]]
      : [
          ["LE", true],
          ["BE", false],
        ]) {
      const of = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      Buffer.prototype[\`read\${name}\${order}\`] = function (at = 0) {
        return of(this)[\`get\${get}\`](at, little);
      };
      Buffer.prototype[\`write\${name}\${order}\`] = function (value, at = 0) {
        of(this)[\`set\${get}\`](at, value, little);
        return at + size;
      };
    }
  }
  for (const key of Object.keys(Buffer.prototype))
    Object.defineProperty(Buffer.prototype, key, { enumerable: false });
  globalThis.Buffer = Buffer;
  globalThis.btoa = (text) => toBase64(parseBytes(String(text), "latin1"));
  globalThis.atob = (text) => latin1(fromBase64(String(text)));
  internal.builtins.buffer = { Buffer, atob: globalThis.atob, btoa: globalThis.btoa };
};
`,"errors.js":`// Errors as Node shows them: \`stack\` starts with the message, frames of this machine's own files are left out.
(internal) => {
  const natives = [
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "ReferenceError",
    "EvalError",
    "URIError",
  ];
  const NativeError = Error;

  internal.frames = (stack) =>
    String(stack ?? "")
      .split("\\n")
      .filter(
        (line) => /^\\s*at /.test(line) && !/\\(?node:|\\(native\\)|<eval> \\(\\[|^\\s*at <anonymous>$/.test(line),
      )
      .map(
        (line) =>
          \`    \${line
            .trim()
            .replace("<eval> ", "")
            .replace(/^at \\((.*)\\)$/, "at $1")}\`,
      )
      .map((line) => line.replace(/([^\\s(]+):1:(\\d+)(\\)?)$/, unwrapped));
  // CommonJS runs in a wrapper on its first line; columns are told without it.
  internal.wrapped = new Map();
  const unwrapped = (whole, path, column, close) => {
    const length = internal.wrapped.get(path);
    return length !== undefined && Number(column) > length ? \`\${path}:1:\${column - length}\${close}\` : whole;
  };

  internal.v8Message = (message) =>
    message
      .replace(
        /^cannot read property '(.*)' of (null|undefined)$/,
        "Cannot read properties of $2 (reading '$1')",
      )
      .replace(
        /^cannot set property '(.*)' of (null|undefined)$/,
        "Cannot set properties of $2 (setting '$1')",
      )
      .replace(/^'(.*)' is not defined$/, "$1 is not defined")
      .replace(/^'(.*)' is read-only$/, "Assignment to constant variable.");

  internal.header = (error) => {
    if (error.name === "InternalError" && error.message === "stack overflow") {
      return "RangeError: Maximum call stack size exceeded";
    }
    const name = String(error.name ?? "Error");
    const code = error.code && name !== "SystemError" && internal.coded.has(error) ? \` [\${error.code}]\` : "";
    const message = internal.v8Message(String(error.message ?? ""));
    return message ? \`\${name}\${code}: \${message}\` : \`\${name}\${code}\`;
  };
  internal.coded = new WeakSet();

  internal.stackOf = (error) => {
    const stack = String(error.stack ?? "");
    const frames = internal.frames(stack).slice(0, 10);
    const cut = stack.search(/^\\s+at /m);
    const told = cut > 0 ? stack.slice(0, cut).replace(/\\n$/, "") : cut < 0 && stack ? stack.trimEnd() : "";
    return [told || internal.header(error), ...frames].join("\\n");
  };

  for (const name of natives) {
    const Native = globalThis[name];
    function Shown(message, options) {
      const error = Reflect.construct(
        Native,
        message === undefined ? [] : [message, options],
        new.target ?? Shown,
      );
      const stack = [
        error.message ? \`\${error.name}: \${error.message}\` : error.name,
        ...internal.frames(error.stack),
      ];
      Object.defineProperty(error, "stack", { value: stack.join("\\n"), writable: true, configurable: true });
      return error;
    }
    Object.defineProperty(Shown, "name", { value: name });
    Object.defineProperty(Shown, "length", { value: 1 });
    Shown.prototype = Native.prototype;
    Object.defineProperty(Native.prototype, "constructor", {
      value: Shown,
      writable: true,
      configurable: true,
    });
    if (name !== "Error") Object.setPrototypeOf(Shown, globalThis.Error);
    Object.defineProperty(globalThis, name, { value: Shown, writable: true, configurable: true });
  }
  Error.captureStackTrace = (target) => {
    const frames = internal.frames(new NativeError().stack);
    const value = [internal.header(target), ...frames].join("\\n");
    Object.defineProperty(target, "stack", { value, writable: true, configurable: true });
  };
  Error.stackTraceLimit = 10;

  internal.codedError = (code, message, Kind = TypeError, extra = {}) => {
    const error = new Kind(message);
    internal.coded.add(error);
    error.code = code;
    Object.assign(error, extra);
    const stack = [\`\${error.name} [\${code}]: \${message}\`, ...internal.frames(error.stack)].join("\\n");
    Object.defineProperty(error, "stack", { value: stack, writable: true, configurable: true });
    return error;
  };
};
`,"fs.js":`// node:fs over the host's tree of files, synchronous, with callbacks and with promises.
(internal) => {
  const { host, builtins } = internal;
  const MESSAGES = {
    ENOENT: "no such file or directory",
    EEXIST: "file already exists",
    ENOTDIR: "not a directory",
    EISDIR: "illegal operation on a directory",
    ENOTEMPTY: "directory not empty",
    EACCES: "permission denied",
    EBADF: "bad file descriptor",
    EINVAL: "invalid argument",
    ERR_FS_EISDIR: "Path is a directory",
  };
  const NUMBERS = {
    ENOENT: -2,
    EEXIST: -17,
    ENOTDIR: -20,
    EISDIR: -21,
    ENOTEMPTY: -39,
    EACCES: -13,
    EBADF: -9,
    EINVAL: -22,
  };
  internal.systemError = (code, syscall, path, dest) => {
    const where = path === undefined ? "" : \` '\${path}'\${dest === undefined ? "" : \` -> '\${dest}'\`}\`;
    const error = new Error(\`\${code}: \${MESSAGES[code]}, \${syscall}\${where}\`);
    Object.assign(error, {
      errno: NUMBERS[code],
      code,
      syscall,
      ...(path === undefined ? {} : { path }),
      ...(dest === undefined ? {} : { dest }),
    });
    return error;
  };
  const full = (given) => {
    const path = internal.toPath(given);
    if (typeof path !== "string")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        \`The "path" argument must be of type string or an instance of Buffer or URL. Received \${internal.inspect(path)}\`,
      );
    return builtins.path.resolve(path);
  };
  const shown = (given) => internal.toPath(given);
  const stat = (given) => host("stat", full(given));
  const encodingOf = (options) => (typeof options === "string" ? options : options?.encoding);

  class Stats {
    constructor(found) {
      this.size = found.size;
      this.mode = found.folder ? 16877 : 33188;
      this.mtimeMs = internal.setup.now;
      this.atimeMs = internal.setup.now;
      this.ctimeMs = internal.setup.now;
      this.birthtimeMs = internal.setup.now;
      this.mtime = new Date(internal.setup.now);
      this.atime = this.mtime;
      this.ctime = this.mtime;
      this.birthtime = this.mtime;
    }
    isFile() {
      return this.mode === 33188;
    }
    isDirectory() {
      return this.mode === 16877;
    }
    isSymbolicLink() {
      return false;
    }
    isFIFO() {
      return false;
    }
    isSocket() {
      return false;
    }
    isBlockDevice() {
      return false;
    }
    isCharacterDevice() {
      return false;
    }
  }
  class Dirent {
    constructor(name, parentPath, isFolder) {
      this.name = name;
      this.parentPath = parentPath;
      Object.defineProperty(this, "isFolder", { value: isFolder });
    }
    isFile() {
      return !this.isFolder;
    }
    isDirectory() {
      return this.isFolder;
    }
    isSymbolicLink() {
      return false;
    }
  }

  const open = new Map([
    [0, { path: "/dev/stdin", at: 0 }],
    [1, {}],
    [2, {}],
  ]);
  function bytesOf(given, syscall = "open") {
    if (given === 0 || given === "/dev/stdin") return Buffer.from(internal.setup.stdin);
    const target = typeof given === "number" ? open.get(given)?.path : given;
    const found = stat(target);
    if (!found) throw internal.systemError("ENOENT", syscall, shown(target));
    if (found.folder) throw internal.systemError("EISDIR", "read");
    return Buffer.from(internal.readBytes(full(target)));
  }
  function parentReady(path, syscall, given) {
    const parent = host("stat", builtins.path.dirname(path));
    if (!parent) throw internal.systemError("ENOENT", syscall, shown(given));
    if (!parent.folder) throw internal.systemError("ENOTDIR", syscall, shown(given));
  }
  function put(given, data, options, isAppend) {
    if (given === 1 || given === 2) return host("print", given, String(data));
    const target = typeof given === "number" ? open.get(given)?.path : given;
    const path = full(target);
    parentReady(path, "open", target);
    const found = host("stat", path);
    if (found?.folder) throw internal.systemError("EISDIR", "open", shown(target));
    if (options?.flag?.includes("x") && found) throw internal.systemError("EEXIST", "open", shown(target));
    if (typeof data !== "string" && !ArrayBuffer.isView(data))
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        \`The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received \${internal.inspect(data)}\`,
      );
    const bytes = typeof data === "string" ? Buffer.from(data, encodingOf(options) ?? "utf8") : data;
    const whole =
      (isAppend || options?.flag?.startsWith("a")) && found
        ? Buffer.concat([Buffer.from(internal.readBytes(path)), bytes])
        : bytes;
    internal.writeBytes(path, internal.exactBuffer(whole));
    return undefined;
  }
  function list(path, options, prefix = "") {
    const out = [];
    for (const { name, folder } of host("list", path)) {
      const shownName = prefix + name;
      out.push(options?.withFileTypes ? new Dirent(name, path, folder) : shownName);
      if (options?.recursive && folder) out.push(...list(\`\${path}/\${name}\`, options, \`\${shownName}/\`));
    }
    return out;
  }

  const sync = {
    readFile: (path, options) => {
      const encoding = encodingOf(options);
      const bytes = bytesOf(path);
      return encoding && encoding !== "buffer" ? bytes.toString(encoding) : bytes;
    },
    writeFile: (path, data, options) => put(path, data, options, false),
    appendFile: (path, data, options) => put(path, data, options, true),
    stat: (path, options) => {
      const found = stat(path);
      if (found) return new Stats(found);
      if (options?.throwIfNoEntry === false) return undefined;
      throw internal.systemError("ENOENT", "stat", shown(path));
    },
    lstat: (path, options) => {
      const found = stat(path);
      if (found) return new Stats(found);
      if (options?.throwIfNoEntry === false) return undefined;
      throw internal.systemError("ENOENT", "lstat", shown(path));
    },
    access: (path) => {
      if (!stat(path)) throw internal.systemError("ENOENT", "access", shown(path));
    },
    readdir: (path, options) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "scandir", shown(path));
      if (!found.folder) throw internal.systemError("ENOTDIR", "scandir", shown(path));
      return list(full(path), options);
    },
    mkdir: (path, options) => {
      const target = full(path);
      if (options?.recursive) {
        const made = host("mkdirp", target);
        if (made === false) throw internal.systemError("EEXIST", "mkdir", shown(path));
        return made ?? undefined;
      }
      if (host("stat", target)) throw internal.systemError("EEXIST", "mkdir", shown(path));
      parentReady(target, "mkdir", path);
      host("mkdirp", target);
      return undefined;
    },
    rm: (path, options = {}) => {
      const found = stat(path);
      if (!found) {
        if (options.force) return;
        throw internal.systemError("ENOENT", "lstat", shown(path));
      }
      if (found.folder && !options.recursive)
        throw internal.codedError(
          "ERR_FS_EISDIR",
          \`Path is a directory: rm returned EISDIR (is a directory) \${shown(path)}\`,
          Error,
        );
      host("remove", full(path));
    },
    rmdir: (path) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "rmdir", shown(path));
      if (!found.folder) throw internal.systemError("ENOTDIR", "rmdir", shown(path));
      if (host("list", full(path)).length) throw internal.systemError("ENOTEMPTY", "rmdir", shown(path));
      host("remove", full(path));
    },
    unlink: (path) => {
      const found = stat(path);
      if (!found) throw internal.systemError("ENOENT", "unlink", shown(path));
      if (found.folder) throw internal.systemError("EISDIR", "unlink", shown(path));
      host("remove", full(path));
    },
    rename: (from, to) => {
      if (!stat(from)) throw internal.systemError("ENOENT", "rename", shown(from), shown(to));
      parentReady(full(to), "rename", from);
      host("rename", full(from), full(to));
    },
    copyFile: (from, to) => {
      if (!stat(from)) throw internal.systemError("ENOENT", "copyfile", shown(from), shown(to));
      put(to, bytesOf(from));
    },
    cp: (from, to) => {
      const found = stat(from);
      if (!found) throw internal.systemError("ENOENT", "cp", shown(from));
      if (!found.folder) {
        host("mkdirp", builtins.path.dirname(full(to)));
        put(to, bytesOf(from));
        return;
      }
      host("mkdirp", full(to));
      for (const { name } of host("list", full(from)))
        sync.cp(\`\${full(from)}/\${name}\`, \`\${full(to)}/\${name}\`);
    },
    realpath: (path) => {
      if (!stat(path)) throw internal.systemError("ENOENT", "lstat", shown(path));
      return full(path);
    },
    mkdtemp: (prefix) => {
      const path = \`\${prefix}\${Array.from({ length: 6 }, () => "abcdefghijklmnopqrstuvwxyz"[Math.floor(internal.draw() * 26)]).join("")}\`;
      host("mkdirp", full(path));
      return path;
    },
    truncate: (path, size = 0) => put(path, bytesOf(path).subarray(0, size)),
    chmod: () => {},
    utimes: () => {},
    fsync: () => {},
    chown: () => {},
    open: (path, flags = "r") => {
      if (!stat(path)) {
        if (!/[wa]/.test(flags)) throw internal.systemError("ENOENT", "open", shown(path));
        put(path, "");
      } else if (flags.startsWith("w")) put(path, "");
      let fd = 3;
      while (open.has(fd)) fd++;
      open.set(fd, { path: full(path), at: 0, flags });
      return fd;
    },
    close: (fd) => {
      if (!open.delete(fd)) throw internal.systemError("EBADF", "close");
    },
    read: (fd, buffer, offset = 0, length = buffer.length - offset, position = null) => {
      const file = open.get(fd);
      const from = position ?? file.at;
      const part = bytesOf(fd).subarray(from, from + length);
      buffer.set(part, offset);
      if (position === null) file.at += part.length;
      return part.length;
    },
    write: (fd, data) => {
      put(fd, data, undefined, true);
      return data.length;
    },
  };
  const fs = {
    constants: { F_OK: 0, R_OK: 4, W_OK: 2, X_OK: 1 },
    existsSync: (path) => {
      try {
        return Boolean(stat(path));
      } catch {
        return false;
      }
    },
    Stats,
    Dirent,
  };
  const promises = { constants: fs.constants };
  for (const [name, work] of Object.entries(sync)) {
    fs[\`\${name}Sync\`] = work;
    promises[name] = async (...args) => work(...args);
    fs[name] = (...args) => {
      const done = args.pop();
      if (typeof done !== "function")
        throw internal.codedError(
          "ERR_INVALID_ARG_TYPE",
          \`The "cb" argument must be of type function. Received \${internal.inspect(done)}\`,
        );
      let answer;
      try {
        answer = [null, work(...args)];
      } catch (error) {
        answer = [error];
      }
      setImmediate(() => done(...answer));
    };
  }
  fs.exists = (path, done) => setImmediate(() => done(fs.existsSync(path)));
  fs.globSync = (pattern) => host("glob", pattern);
  promises.glob = async function* (pattern) {
    yield* host("glob", pattern);
  };
  fs.promises = promises;
  builtins.fs = fs;
  builtins["fs/promises"] = promises;

  const lines = (text) => {
    const parts = text.split(/\\r?\\n/);
    if (parts.at(-1) === "") parts.pop();
    return parts;
  };
  fs.createReadStream = (path, options) => {
    const stream = new builtins.events();
    const text = () => sync.readFile(path, encodingOf(options));
    setImmediate(() => {
      try {
        const data = text();
        stream.emit("data", data);
        stream.emit("end");
        stream.emit("close");
      } catch (error) {
        stream.emit("error", error);
      }
    });
    stream.text = () => sync.readFile(path, "utf8");
    stream[Symbol.asyncIterator] = async function* () {
      yield text();
    };
    return stream;
  };
  fs.createWriteStream = (path, options) => {
    const stream = new builtins.events();
    put(path, options?.flags === "a" && fs.existsSync(path) ? bytesOf(path) : "");
    stream.write = (data) => {
      put(path, data, undefined, true);
      return true;
    };
    stream.end = (data) => {
      if (data !== undefined) stream.write(data);
      setImmediate(() => {
        stream.emit("finish");
        stream.emit("close");
      });
    };
    return stream;
  };
  const createInterface = ({ input, output }) => {
    const face = new builtins.events();
    const source = () => lines(input === process.stdin ? internal.setup.stdin : input.text());
    let queue;
    const next = () => {
      queue ??= source();
      return queue.shift();
    };
    face.close = () => {
      if (!face.closed) {
        face.closed = true;
        face.emit("close");
      }
    };
    face.question = (text, options, done = options) => {
      (output ?? process.stdout).write(text);
      const answer = next() ?? "";
      if (typeof done === "function") setImmediate(() => done(answer));
      return Promise.resolve(answer);
    };
    face.setPrompt = () => {};
    face.prompt = () => {};
    face[Symbol.asyncIterator] = async function* () {
      for (let line = next(); line !== undefined; line = next()) yield line;
    };
    setImmediate(() => {
      if (face.listenerCount("line") === 0) return;
      for (let line = next(); line !== undefined && !face.closed; line = next()) face.emit("line", line);
      face.close();
    });
    return face;
  };
  builtins.readline = { createInterface };
  builtins["readline/promises"] = { createInterface };
};
`,"inspect.js":`// util.inspect and util.format: Node's layout rules for the values programs print.
(internal) => {
  const BREAK = 80;
  const defaults = {
    depth: 2,
    compact: 3,
    breakLength: BREAK,
    maxArrayLength: 100,
    maxStringLength: 10000,
    sorted: false,
    showHidden: false,
    colors: false,
  };
  const identifier = /^[a-zA-Z_][a-zA-Z_0-9]*$/;
  const custom = Symbol.for("nodejs.util.inspect.custom");

  const escapes = { "\\b": "\\\\b", "\\t": "\\\\t", "\\n": "\\\\n", "\\f": "\\\\f", "\\r": "\\\\r", "\\\\": "\\\\\\\\" };
  function quote(text) {
    let mark = "'";
    if (text.includes("'")) {
      if (!text.includes('"')) mark = '"';
      else if (!text.includes("\`") && !text.includes("\${")) mark = "\`";
    }
    let out = "";
    for (const char of text) {
      const code = char.codePointAt(0);
      if (escapes[char]) out += escapes[char];
      else if (char === mark) out += \`\\\\\${char}\`;
      else if (code < 32 || (code > 126 && code < 160))
        out += \`\\\\x\${code.toString(16).toUpperCase().padStart(2, "0")}\`;
      else if (code >= 0xd800 && code <= 0xdfff) out += \`\\\\u\${code.toString(16).toUpperCase()}\`;
      else out += char;
    }
    return mark + out + mark;
  }

  function primitive(ctx, value) {
    if (typeof value === "string") {
      let text = value;
      let tail = "";
      if (text.length > ctx.maxStringLength) {
        const left = text.length - ctx.maxStringLength;
        text = text.slice(0, ctx.maxStringLength);
        tail = \`... \${left} more character\${left > 1 ? "s" : ""}\`;
      }
      if (
        ctx.compact !== true &&
        text.length > 16 &&
        text.length > ctx.breakLength - ctx.indent - 4 &&
        /\\n./s.test(text)
      ) {
        return (
          text
            .split(/(?<=\\n)/)
            .map(quote)
            .join(\` +\\n\${" ".repeat(ctx.indent + 2)}\`) + tail
        );
      }
      return quote(text) + tail;
    }
    if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
    if (typeof value === "bigint") return \`\${value}n\`;
    return String(value);
  }

  function constructorName(value) {
    for (let at = value; at !== null; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, "constructor");
      if (
        found &&
        typeof found.value === "function" &&
        found.value.name !== "" &&
        value instanceof found.value
      )
        return found.value.name;
    }
    return null;
  }

  function prefix(name, tag, fallback, size = "") {
    if (name === null)
      return \`[\${fallback}\${size}: null prototype] \${tag && tag !== fallback ? \`[\${tag}] \` : ""}\`;
    return \`\${name}\${size} \${tag && tag !== name ? \`[\${tag}] \` : ""}\`;
  }

  function functionBase(value, name) {
    const source = Function.prototype.toString.call(value);
    if (source.startsWith("class") && !Object.getOwnPropertyDescriptor(value, "prototype")?.writable) {
      const parent = Object.getPrototypeOf(value)?.name;
      return \`[class \${value.name || "(anonymous)"}\${parent ? \` extends \${parent}\` : ""}]\`;
    }
    const kind =
      {
        AsyncFunction: "AsyncFunction",
        GeneratorFunction: "GeneratorFunction",
        AsyncGeneratorFunction: "AsyncGeneratorFunction",
      }[constructorName(value)] ?? "Function";
    return \`[\${kind}\${value.name ? \`: \${value.name}\` : " (anonymous)"}]\${name === null ? " Object" : ""}\`;
  }

  function errorBase(ctx, error, keys) {
    let stack = internal.stackOf(error);
    const name = constructorName(error);
    if (name && error.name === "Error" && name !== "Error" && stack.startsWith("Error"))
      stack = name + stack.slice(5);
    if (error.name && !stack.includes(error.name) && stack.startsWith("Error"))
      stack = error.name + stack.slice(5);
    for (const key of ["name", "message", "stack"]) {
      const at = keys.indexOf(key);
      if (at >= 0 && (key === "stack" || stack.includes(String(error[key])))) keys.splice(at, 1);
    }
    if (!/\\n\\s+at /.test(stack)) stack = \`[\${stack}]\`;
    if ("cause" in error && Object.hasOwn(error, "cause") && !keys.includes("cause")) keys.push("cause");
    if (Array.isArray(error.errors) && !keys.includes("errors")) keys.push("errors");
    return ctx.indent ? stack.replaceAll("\\n", \`\\n\${" ".repeat(ctx.indent)}\`) : stack;
  }

  function format(ctx, value, depth) {
    if (value === null || (typeof value !== "object" && typeof value !== "function"))
      return primitive(ctx, value);
    const own = value[custom];
    if (
      typeof own === "function" &&
      own !== inspect &&
      !(value.constructor && value.constructor.prototype === value)
    ) {
      const result = own.call(
        value,
        ctx.depth === null ? null : ctx.depth - depth,
        { ...ctx.options },
        inspect,
      );
      if (result !== value)
        return typeof result === "object"
          ? format(ctx, result, depth)
          : String(result).replaceAll("\\n", \`\\n\${" ".repeat(ctx.indent)}\`);
    }
    if (ctx.seen.includes(value)) {
      if (!ctx.circular.has(value)) ctx.circular.set(value, ctx.circular.size + 1);
      return \`[Circular *\${ctx.circular.get(value)}]\`;
    }
    return formatRaw(ctx, value, depth);
  }

  function ownKeys(value, isArrayLike) {
    const keys = Object.keys(value).filter((key) => !isArrayLike || !/^(0|[1-9]\\d*)$/.test(key));
    const symbols = Object.getOwnPropertySymbols(value).filter((key) =>
      Object.prototype.propertyIsEnumerable.call(value, key),
    );
    return [...keys, ...symbols];
  }

  function shape(ctx, value, keys, name, tag) {
    const size = (count) => \`(\${count})\`;
    if (Array.isArray(value)) {
      const head = name !== "Array" || tag ? prefix(name, tag, "Array", size(value.length)) : "";
      return { braces: [\`\${head}[\`, "]"], entries: arrayEntries, isArray: true, empty: value.length === 0 };
    }
    if (value instanceof Set)
      return {
        braces: [\`\${prefix(name, tag === "Set" ? "" : tag, "Set", size(value.size))}{\`, "}"],
        entries: setEntries,
      };
    if (value instanceof Map)
      return {
        braces: [\`\${prefix(name, tag === "Map" ? "" : tag, "Map", size(value.size))}{\`, "}"],
        entries: mapEntries,
      };
    if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
      return {
        braces: [\`\${prefix(name, "", name ?? "TypedArray", size(value.length))}[\`, "]"],
        entries: typedEntries,
        isArray: true,
        empty: value.length === 0,
      };
    }
    if (value instanceof ArrayBuffer) {
      const bytes = new Uint8Array(value);
      const hex = Array.from(bytes.slice(0, 50), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
      return {
        braces: ["ArrayBuffer {", "}"],
        fixed: [\`[Uint8Contents]: <\${hex}>\`, \`[byteLength]: \${bytes.length}\`],
      };
    }
    if (/^(Map|Set|Array) Iterator$/.test(tag))
      return { braces: [\`[\${tag}] {\`, "}"], entries: (c, v, d) => setEntries(c, [...v], d) };
    return objectShape(ctx, value, keys, name, tag);
  }

  function objectShape(ctx, value, keys, name, tag) {
    const based = (base) => ({ braces: ["{", "}"], base });
    if (typeof value === "function") return based(functionBase(value, name));
    if (value instanceof RegExp) return based(RegExp.prototype.toString.call(value));
    if (value instanceof Date)
      return based(Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString());
    if (value instanceof Error) return based(errorBase(ctx, value, keys));
    if (value instanceof Promise) return { braces: ["Promise {", "}"], fixed: [promiseState(ctx, value)] };
    if (value instanceof WeakMap || value instanceof WeakSet)
      return { braces: [\`\${name} {\`, "}"], fixed: ["<items unknown>"] };
    for (const Kind of [Number, String, Boolean]) {
      if (value instanceof Kind) {
        if (Kind === String)
          keys.splice(0, keys.length, ...keys.filter((key) => typeof key === "symbol" || !/^\\d+$/.test(key)));
        return based(\`[\${Kind.name}: \${primitive(ctx, value.valueOf())}]\`);
      }
    }
    if (tag === "Module") return { braces: ["[Module: null prototype] {", "}"] };
    const head =
      name === "Object" && (!tag || tag === "Object")
        ? ""
        : prefix(name, tag === "Object" ? "" : tag, "Object");
    return { braces: [\`\${head}{\`, "}"] };
  }

  function promiseState(ctx, value) {
    const state = internal.promiseState(value);
    if (state.type === "pending") return "<pending>";
    const text = format(ctx, state.value, 1);
    return state.type === "rejected" ? \`<rejected> \${text}\` : text;
  }

  function formatRaw(ctx, value, depth) {
    const name = constructorName(value);
    let tag = value[Symbol.toStringTag];
    if (typeof tag !== "string" || tag === name) tag = "";
    const isList = Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
    const keys = ownKeys(value, isList);
    const form = shape(ctx, value, keys, name, tag);
    const { braces, base = "" } = form;
    const isPlainEmpty =
      keys.length === 0 && !form.fixed && !(form.entries && (value.size ?? value.length ?? 1) > 0);
    if (isPlainEmpty) {
      if (base) return base;
      return \`\${braces[0]}\${braces[1]}\`;
    }
    if (ctx.depth !== null && depth > ctx.depth) {
      if (Array.isArray(value)) return "[Array]";
      if (value instanceof Error) return base;
      return \`[\${name === null ? "Object: null prototype" : \`\${name}\`}\${tag && tag !== name ? \` [\${tag}]\` : ""}]\`;
    }
    ctx.seen.push(value);
    ctx.currentDepth = depth;
    const output = [...(form.fixed ?? []), ...(form.entries ? form.entries(ctx, value, depth + 1) : [])];
    if (ctx.showHidden && Array.isArray(value)) output.push(\`[length]: \${value.length}\`);
    for (const key of keys) output.push(property(ctx, value, key, depth + 1));
    ctx.seen.pop();
    if (ctx.sorted && !form.isArray) output.sort();
    let shownBase = base;
    if (ctx.circular.has(value)) {
      const reference = \`<ref *\${ctx.circular.get(value)}>\`;
      if (shownBase === "") braces[0] = \`\${reference} \${braces[0]}\`;
      else shownBase = \`\${reference} \${shownBase}\`;
    }
    return joined(ctx, output, shownBase, braces, form.isArray, depth, value);
  }

  function joined(ctx, output, base, braces, isArray, depth, value) {
    const entries = output.length;
    let lines = output;
    if (ctx.compact === true) return \`\${base ? \`\${base} \` : ""}\${braces[0]} \${lines.join(", ")} \${braces[1]}\`;
    if (isArray && entries > 6) lines = grouped(ctx, output, value);
    if (ctx.currentDepth - depth < ctx.compact && entries === lines.length) {
      const start = lines.length + ctx.indent + braces[0].length + base.length + 10;
      const total = lines.reduce((sum, line) => sum + line.length, lines.length + start);
      const fits = total <= ctx.breakLength && (base === "" || !base.includes("\\n"));
      const line = lines.join(", ");
      if (fits && !line.includes("\\n")) return \`\${base ? \`\${base} \` : ""}\${braces[0]} \${line} \${braces[1]}\`;
    }
    const indent = \`\\n\${" ".repeat(ctx.indent)}\`;
    return \`\${base ? \`\${base} \` : ""}\${braces[0]}\${indent}  \${lines.join(\`,\${indent}  \`)}\${indent}\${braces[1]}\`;
  }

  function grouped(ctx, output, value) {
    let total = 0;
    let longest = 0;
    let count = output.length;
    if (ctx.maxArrayLength < value.length) count--;
    const lengths = [];
    for (let i = 0; i < count; i++) {
      lengths[i] = output[i].length;
      total += lengths[i] + 2;
      if (lengths[i] > longest) longest = lengths[i];
    }
    const actual = longest + 2;
    if (!(actual * 3 + ctx.indent < ctx.breakLength && (total / actual > 5 || longest <= 6))) return output;
    const biasedMax = Math.max(actual - 3 - Math.sqrt(actual - total / output.length), 1);
    const width = Math.min(
      Math.round(Math.sqrt(2.5 * biasedMax * count) / biasedMax),
      Math.floor((ctx.breakLength - ctx.indent) / actual),
      ctx.compact * 4,
      15,
    );
    if (width <= 1) return output;
    return inColumns(output, lengths, count, width, value);
  }

  function inColumns(output, lengths, count, columns, value) {
    const widths = [];
    for (let i = 0; i < columns; i++) {
      let longest = 0;
      for (let j = i; j < count; j += columns) if (lengths[j] > longest) longest = lengths[j];
      widths.push(longest + 2);
    }
    const padStart = Array.from(value)
      .slice(0, count)
      .every((item) => typeof item === "number" || typeof item === "bigint");
    const rows = [];
    for (let i = 0; i < count; i += columns) {
      const end = Math.min(i + columns, count);
      let row = "";
      let j = i;
      for (; j < end - 1; j++)
        row += padStart ? \`\${output[j]}, \`.padStart(widths[j - i]) : \`\${output[j]}, \`.padEnd(widths[j - i]);
      row += padStart ? output[j].padStart(widths[j - i] - 2) : output[j];
      rows.push(row);
    }
    return rows.concat(output.slice(count));
  }

  function nested(ctx, work) {
    ctx.indent += 2;
    try {
      return work();
    } finally {
      ctx.indent -= 2;
    }
  }

  function more(left) {
    return \`... \${left} more item\${left > 1 ? "s" : ""}\`;
  }

  function arrayEntries(ctx, value, depth) {
    const out = [];
    const limit = Math.min(ctx.maxArrayLength ?? Infinity, value.length);
    let holes = 0;
    const flush = () => {
      if (holes > 0) out.push(\`<\${holes} empty item\${holes > 1 ? "s" : ""}>\`);
      holes = 0;
    };
    for (let i = 0; i < limit; i++) {
      if (!Object.hasOwn(value, i)) holes++;
      else {
        flush();
        out.push(nested(ctx, () => format(ctx, value[i], depth)));
      }
    }
    flush();
    if (value.length > limit) out.push(more(value.length - limit));
    return out;
  }

  function typedEntries(ctx, value) {
    const limit = Math.min(ctx.maxArrayLength ?? Infinity, value.length);
    const out = Array.from(value.subarray(0, limit), (item) => primitive(ctx, item));
    if (value.length > limit) out.push(more(value.length - limit));
    return out;
  }

  function setEntries(ctx, value, depth) {
    return nested(ctx, () => Array.from(value, (item) => format(ctx, item, depth)));
  }

  function mapEntries(ctx, value, depth) {
    return nested(ctx, () =>
      Array.from(value, ([key, item]) => \`\${format(ctx, key, depth)} => \${format(ctx, item, depth)}\`),
    );
  }

  function property(ctx, holder, key, depth) {
    const found = Object.getOwnPropertyDescriptor(holder, key) ?? { value: holder[key], enumerable: true };
    let text;
    if (found.get) text = found.set ? "[Getter/Setter]" : "[Getter]";
    else if (found.set) text = "[Setter]";
    else text = nested(ctx, () => format(ctx, found.value, depth));
    let label;
    if (typeof key === "symbol") label = String(key);
    else if (!found.enumerable) label = \`[\${key}]\`;
    else label = identifier.test(key) ? key : quote(key);
    return \`\${label}: \${text}\`;
  }

  function inspect(value, options, ...legacy) {
    const given =
      typeof options === "object" && options !== null
        ? options
        : legacy.length
          ? { showHidden: options, depth: legacy[0] }
          : {};
    const ctx = {
      ...defaults,
      ...given,
      options: { ...defaults, ...given },
      seen: [],
      circular: new Map(),
      indent: 0,
      currentDepth: 0,
    };
    if (ctx.compact === false) ctx.compact = 0;
    if (ctx.depth === Infinity) ctx.depth = null;
    if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
    if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
    return format(ctx, value, 0);
  }
  inspect.custom = custom;
  inspect.defaultOptions = defaults;

  function formatOne(letter, value) {
    if (letter === "s") {
      if (typeof value === "bigint") return \`\${value}n\`;
      if (typeof value === "object" && value !== null && !(value instanceof Error)) {
        if (Object.hasOwn(value, "toString") || !/^(Object|Array)$/.test(constructorName(value) ?? "Object"))
          return String(value);
        return inspect(value, { depth: 0 });
      }
      return Object.is(value, -0) ? "-0" : String(value);
    }
    if (letter === "d")
      return typeof value === "bigint"
        ? \`\${value}n\`
        : typeof value === "symbol"
          ? "NaN"
          : primitive(defaults, Number(value));
    if (letter === "i") return typeof value === "bigint" ? \`\${value}n\` : String(Number.parseInt(value, 10));
    if (letter === "f") return String(Number.parseFloat(value));
    if (letter === "j") return JSON.stringify(value);
    if (letter === "o") return inspect(value, { showHidden: true, depth: 4 });
    return inspect(value);
  }

  function formatText(...args) {
    if (typeof args[0] !== "string")
      return args.map((arg) => (typeof arg === "string" ? arg : inspect(arg))).join(" ");
    let next = 1;
    const head =
      args.length === 1
        ? args[0]
        : args[0].replace(/%([sdifjoOc%])/g, (whole, letter) => {
            if (letter === "%") return "%";
            if (next >= args.length) return whole;
            const value = args[next++];
            return letter === "c" ? "" : formatOne(letter, value);
          });
    return [head, ...args.slice(next).map((arg) => (typeof arg === "string" ? arg : inspect(arg)))].join(" ");
  }

  internal.inspect = inspect;
  internal.format = formatText;
};
`,"modules.js":`// require, builtin modules, and what the host calls to run a program and to report how it ended.
(internal) => {
  const { host, builtins } = internal;
  const cache = Object.create(null);

  internal.builtin = (name, isQuiet) => {
    const bare = name.replace(/^node:/, "");
    if (name.startsWith("node:") && Object.hasOwn(internal.prefixOnly, bare))
      return internal.prefixOnly[bare];
    if (Object.hasOwn(builtins, bare)) return builtins[bare];
    if (isQuiet) return undefined;
    throw internal.codedError("ERR_UNKNOWN_BUILTIN_MODULE", \`No such built-in module: \${name}\`, Error);
  };
  internal.exportNames = (name) => {
    const found = internal.builtin(name);
    const extra = internal.absentNames[name.replace(/^node:/, "")] ?? [];
    return [...new Set([...Object.getOwnPropertyNames(found), ...extra])].filter(
      (key) =>
        /^[A-Za-z_$][\\w$]*$/.test(key) &&
        !["default", "length", "name", "prototype", "arguments", "caller"].includes(key),
    );
  };

  class Module {
    constructor(id, parent) {
      this.id = id;
      this.path = builtins.path.dirname(id);
      this.exports = {};
      this.filename = id;
      this.loaded = false;
      this.children = [];
      this.paths = [];
      Object.defineProperty(this, "parent", { value: parent });
    }
  }
  function requireFrom(base, parent) {
    const resolve = (specifier) => {
      if (typeof specifier !== "string")
        throw internal.codedError(
          "ERR_INVALID_ARG_TYPE",
          \`The "id" argument must be of type string. Received \${internal.inspect(specifier)}\`,
        );
      const found = host("resolve", specifier, base, "require");
      if (found.path) return found.path;
      const stack = [];
      for (let at = parent; at; at = at.parent) stack.push(at.filename);
      const error = new Error(
        found.code === "MODULE_NOT_FOUND"
          ? \`Cannot find module '\${specifier}'\${stack.length ? \`\\nRequire stack:\\n\${stack.map((file) => \`- \${file}\`).join("\\n")}\` : ""}\`
          : found.error,
      );
      throw Object.assign(error, {
        code: found.code,
        ...(found.code === "MODULE_NOT_FOUND" ? { requireStack: stack } : {}),
      });
    };
    const require = (specifier) => {
      const path = resolve(specifier);
      return path.startsWith("node:") ? internal.builtin(path) : internal.load(path, parent);
    };
    require.resolve = resolve;
    require.cache = cache;
    require.main = internal.main;
    return require;
  }
  internal.load = (path, parent, isMain) => {
    if (cache[path]) return cache[path].exports;
    const module = new Module(isMain ? "." : path, parent);
    module.filename = path;
    module.path = builtins.path.dirname(path);
    if (isMain) internal.main = module;
    cache[path] = module;
    try {
      evaluate(module, path);
    } catch (error) {
      delete cache[path];
      throw error;
    }
    module.loaded = true;
    return module.exports;
  };
  function evaluate(module, path) {
    const kind = host("kindOf", path);
    if (kind === "json") {
      try {
        module.exports = JSON.parse(host("readText", path));
      } catch (error) {
        error.message = \`\${path}: \${error.message}\`;
        throw error;
      }
    } else if (kind === "esm") {
      const namespace = internal.importSync(path);
      module.exports = Object.hasOwn(namespace, "module.exports") ? namespace["module.exports"] : namespace;
    } else {
      internal.wrapped.set(path, internal.wrapperLength);
      const work = internal.compile(path);
      work.call(module.exports, module.exports, requireFrom(path, module), module, path, module.path);
    }
  }
  const createRequire = (from) =>
    requireFrom(internal.toPath(String(from).startsWith("file:") ? new URL(from) : from), undefined);
  builtins.module = Object.assign(function Module0() {}, {
    createRequire,
    builtinModules: Object.keys(builtins),
    isBuiltin: (name) => internal.builtin(name, true) !== undefined,
    Module,
  });
  internal.requireFor = (base) => requireFrom(base, { filename: base });

  // For \`-e\`, \`-p\` and standard input: what Node puts in scope there.
  internal.evalScope = (base) => {
    const module = new Module("[eval]");
    Object.assign(globalThis, {
      require: requireFrom(base, { filename: base }),
      module,
      exports: module.exports,
      __filename: "[eval]",
      __dirname: ".",
    });
    for (const name of Object.keys(builtins)) {
      if (name.includes("/") || name in globalThis) continue;
      Object.defineProperty(globalThis, name, {
        configurable: true,
        enumerable: false,
        get: () => builtins[name],
        set: (value) =>
          Object.defineProperty(globalThis, name, { value, writable: true, configurable: true }),
      });
    }
  };

  // QuickJS points at the parenthesis of a call, Node at where its callee begins.
  function calleeColumn(path, line, column) {
    const text = host("readText", path)?.split("\\n")[line - 1] ?? "";
    let at = column - 1;
    while (at > 0 && /[\\w$.]/.test(text[at - 1])) at--;
    return text.slice(0, at).endsWith("new ") ? at - 3 : at + 1;
  }
  internal.callSite = (stack) => {
    const frame = internal.frames(stack).find((line) => !line.includes("(native)"));
    const found = /\\(?(?:file:\\/\\/)?([^\\s()]+):(\\d+):(\\d+)\\)?$/.exec(frame ?? "");
    return found
      ? \`\${found[1]}:\${found[2]}:\${calleeColumn(found[1], Number(found[2]), Number(found[3]))}\`
      : "";
  };
  // The text of the failing call, as Node shows it for assert.ok().
  internal.callSource = (stack) => {
    const found = /^(.*):(\\d+):(\\d+)$/.exec(internal.callSite(stack));
    const text = found && host("readText", found[1]);
    if (typeof text !== "string") return undefined;
    const line = text.split("\\n")[found[2] - 1] ?? "";
    const starts = [...line.matchAll(/\\bassert(\\.\\w+)*\\s*\\(|\\bok\\s*\\(/g)]
      .map((match) => match.index)
      .filter((index) => index <= found[3]);
    const from = starts.at(-1);
    if (from === undefined) return undefined;
    let depth = 0;
    for (let at = line.indexOf("(", from); at < line.length; at++) {
      if (line[at] === "(") depth++;
      else if (line[at] === ")" && --depth === 0) return line.slice(from, at + 1);
    }
    return undefined;
  };

  internal.uncaught = (error) => {
    if (internal.isExit(error)) return;
    if (process.listenerCount("uncaughtException") > 0) {
      process.emit("uncaughtException", error, "uncaughtException");
      return;
    }
    host("fatal", internal.describe(error));
  };
  internal.unhandled = (reason, promise) => {
    if (internal.isExit(reason)) return;
    if (process.listenerCount("unhandledRejection") > 0) {
      process.emit("unhandledRejection", reason, promise);
      return;
    }
    if (!(reason instanceof Error) && process.listenerCount("uncaughtException") === 0) {
      const shown = internal.inspect(reason);
      host(
        "fatal",
        JSON.parse(
          JSON.stringify({
            text: \`[UnhandledPromiseRejection: This error originated either by throwing inside of an async function without a catch block, or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason "\${shown}".] {\\n  code: 'ERR_UNHANDLED_REJECTION'\\n}\`,
            site: "node:internal/process/promises",
          }),
        ),
      );
      return;
    }
    internal.uncaught(reason);
  };
  internal.describe = (error) => {
    const isError = error instanceof Error;
    const frames = isError
      ? String(error.stack ?? "")
          .split("\\n")
          .filter((line) => /^\\s*at /.test(line))
      : [];
    return {
      text: isError ? internal.inspect(error) : \`Uncaught:\\n\${internal.inspect(error)}\`,
      plain: isError ? "" : internal.inspect(error),
      site: internal.callSite(frames.join("\\n")),
      name: isError ? String(error.name) : "",
      message: isError ? String(error.message) : "",
    };
  };
};
`,"path-url.js":`// node:path (POSIX), URL, URLSearchParams, node:url.
(internal) => {
  const normalizeParts = (parts, absolute) => {
    const out = [];
    for (const part of parts) {
      if (part === "" || part === ".") continue;
      if (part !== "..") out.push(part);
      else if (out.length > 0 && out.at(-1) !== "..") out.pop();
      else if (!absolute) out.push("..");
    }
    return out;
  };
  const path = {
    sep: "/",
    delimiter: ":",
    isAbsolute: (text) => text.startsWith("/"),
    normalize(text) {
      if (text === "") return ".";
      const absolute = text.startsWith("/");
      const joined = normalizeParts(text.split("/"), absolute).join("/");
      const tail = text.endsWith("/") && joined ? "/" : "";
      return absolute ? \`/\${joined}\${tail}\` : joined + tail || (tail ? "./" : ".");
    },
    join: (...parts) => {
      for (const part of parts)
        if (typeof part !== "string")
          throw internal.codedError(
            "ERR_INVALID_ARG_TYPE",
            \`The "path" argument must be of type string. Received \${internal.inspect(part)}\`,
          );
      return path.normalize(parts.filter((part) => part !== "").join("/"));
    },
    resolve(...parts) {
      let at = "";
      for (const part of parts.reverse()) {
        if (part === "") continue;
        at = at ? \`\${part}/\${at}\` : part;
        if (part.startsWith("/")) break;
      }
      if (!at.startsWith("/")) at = \`\${internal.cwd()}/\${at}\`;
      return \`/\${normalizeParts(at.split("/"), true).join("/")}\`;
    },
    dirname(text) {
      const trimmed = text.length > 1 ? text.replace(/\\/+$/, "") : text;
      const cut = trimmed.lastIndexOf("/");
      return cut === -1 ? "." : cut === 0 ? "/" : trimmed.slice(0, cut);
    },
    basename(text, suffix = "") {
      const base = text.replace(/\\/+$/, "").split("/").at(-1);
      return suffix && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base;
    },
    extname(text) {
      const base = path.basename(text);
      const cut = base.lastIndexOf(".");
      return cut <= 0 ? "" : base.slice(cut);
    },
    relative(from, to) {
      const a = path.resolve(from).split("/").filter(Boolean);
      const b = path.resolve(to).split("/").filter(Boolean);
      let same = 0;
      while (same < a.length && same < b.length && a[same] === b[same]) same++;
      return [...a.slice(same).map(() => ".."), ...b.slice(same)].join("/");
    },
    parse(text) {
      const base = path.basename(text);
      const ext = path.extname(text);
      const root = text.startsWith("/") ? "/" : "";
      const dir = text.includes("/") ? path.dirname(text) : "";
      return { root, dir, base, ext, name: ext ? base.slice(0, -ext.length) : base };
    },
    format: ({ dir, root = "", base, name = "", ext = "" }) => {
      const file = base ?? name + (ext && !ext.startsWith(".") ? \`.\${ext}\` : ext);
      return dir ? (dir === root ? dir + file : \`\${dir}/\${file}\`) : root + file;
    },
    toNamespacedPath: (text) => text,
  };
  path.posix = path;
  internal.builtins.path = path;
  internal.builtins["path/posix"] = path;

  const encode = (text) =>
    encodeURIComponent(text)
      .replace(/%20/g, "+")
      .replace(/[!'()~]/g, (char) => \`%\${char.charCodeAt(0).toString(16).toUpperCase()}\`);
  const decode = (text) => {
    try {
      return decodeURIComponent(text.replace(/\\+/g, " "));
    } catch {
      return text;
    }
  };
  class URLSearchParams {
    #list = [];
    #changed = () => {};
    constructor(init = "", changed) {
      if (changed) this.#changed = changed;
      if (typeof init === "string") {
        for (const pair of init.replace(/^\\?/, "").split("&")) {
          if (!pair) continue;
          const cut = pair.indexOf("=");
          this.#list.push(
            cut < 0 ? [decode(pair), ""] : [decode(pair.slice(0, cut)), decode(pair.slice(cut + 1))],
          );
        }
      } else
        for (const [key, value] of typeof init[Symbol.iterator] === "function" ? init : Object.entries(init))
          this.#list.push([String(key), String(value)]);
    }
    get size() {
      return this.#list.length;
    }
    append(key, value) {
      this.#list.push([String(key), String(value)]);
      this.#changed();
    }
    delete(key) {
      this.#list = this.#list.filter(([name]) => name !== key);
      this.#changed();
    }
    get(key) {
      return this.#list.find(([name]) => name === key)?.[1] ?? null;
    }
    getAll(key) {
      return this.#list.filter(([name]) => name === key).map(([, value]) => value);
    }
    has(key) {
      return this.#list.some(([name]) => name === key);
    }
    set(key, value) {
      const at = this.#list.findIndex(([name]) => name === key);
      if (at < 0) this.#list.push([String(key), String(value)]);
      else
        this.#list = this.#list
          .filter(([name], index) => name !== key || index === at)
          .map(([name, old], index) => (index === at ? [name, String(value)] : [name, old]));
      this.#changed();
    }
    sort() {
      this.#list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      this.#changed();
    }
    forEach(work) {
      for (const [key, value] of this.#list) work(value, key, this);
    }
    *entries() {
      yield* this.#list.map((pair) => [...pair]);
    }
    *keys() {
      for (const [key] of this.#list) yield key;
    }
    *values() {
      for (const [, value] of this.#list) yield value;
    }
    [Symbol.iterator]() {
      return this.entries();
    }
    toString() {
      return this.#list.map(([key, value]) => \`\${encode(key)}=\${encode(value)}\`).join("&");
    }
    [Symbol.for("nodejs.util.inspect.custom")]() {
      return \`URLSearchParams {\${this.#list.map(([k, v]) => \` \${internal.inspect(k)} => \${internal.inspect(v)}\`).join(",")}\${this.#list.length ? " " : ""}}\`;
    }
  }
  const PORTS = { "http:": "80", "https:": "443", "ftp:": "21", "ws:": "80", "wss:": "443" };
  const safe = (text) => encodeURI(text).replace(/%25([0-9a-f]{2})/gi, "%$1");
  class URL {
    constructor(input, base) {
      const text = String(input).trim();
      const found =
        /^([a-z][a-z0-9+.-]*:)(?:\\/\\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^:/?#]*)(?::(\\d*))?)?([^?#]*)(\\?[^#]*)?(#.*)?$/i.exec(
          text,
        );
      if (!found) {
        if (base === undefined)
          throw internal.codedError("ERR_INVALID_URL", "Invalid URL", TypeError, { input: text });
        const from = new URL(base);
        const [, path0, query, hash] = /^([^?#]*)(\\?[^#]*)?(#.*)?$/.exec(text);
        if (path0.startsWith("//")) Object.assign(this, new URL(from.protocol + text).#fields());
        else {
          this.protocol = from.protocol;
          this.username = from.username;
          this.password = from.password;
          this.hostname = from.hostname;
          this.port = from.port;
          const merged =
            path0 === ""
              ? from.pathname
              : path0.startsWith("/")
                ? path0
                : from.pathname.replace(/[^/]*$/, "") + path0;
          this.pathname = this.#tidy(merged);
          this.search = path0 === "" && query === undefined ? from.search : (query ?? "");
          this.hash = hash ?? "";
        }
      } else {
        const [, protocol, username = "", password = "", host = "", port = "", path0, query = "", hash = ""] =
          found;
        this.protocol = protocol.toLowerCase();
        const special = this.protocol in PORTS;
        if (special && host === "")
          throw internal.codedError("ERR_INVALID_URL", "Invalid URL", TypeError, { input: text });
        this.username = username;
        this.password = password;
        this.hostname = special ? host.toLowerCase() : host;
        this.port = port === PORTS[this.protocol] ? "" : port;
        this.pathname = special || this.protocol === "file:" ? this.#tidy(path0 || "/") : path0;
        this.search = query === "?" ? "" : safe(query);
        this.hash = hash === "#" ? "" : safe(hash);
      }
      Object.defineProperty(this, "searchParams", {
        enumerable: true,
        value: new URLSearchParams(this.search, () => {
          const text0 = this.searchParams.toString();
          this.search = text0 ? \`?\${text0}\` : "";
        }),
      });
    }
    #fields() {
      return {
        protocol: this.protocol,
        username: this.username,
        password: this.password,
        hostname: this.hostname,
        port: this.port,
        pathname: this.pathname,
        search: this.search,
        hash: this.hash,
      };
    }
    #tidy(text) {
      const tail = /\\/\\.{0,2}$/.test(text) && text !== "/" ? "/" : "";
      const body = normalizeParts(text.split("/"), true).join("/");
      return safe(\`/\${body}\${body ? tail : ""}\`);
    }
    get host() {
      return this.port ? \`\${this.hostname}:\${this.port}\` : this.hostname;
    }
    get origin() {
      return this.protocol in PORTS ? \`\${this.protocol}//\${this.host}\` : "null";
    }
    get href() {
      const auth = this.username ? \`\${this.username}\${this.password ? \`:\${this.password}\` : ""}@\` : "";
      const slashes = this.protocol in PORTS || this.protocol === "file:" || this.hostname ? "//" : "";
      return \`\${this.protocol}\${slashes}\${auth}\${this.host}\${this.pathname}\${this.search}\${this.hash}\`;
    }
    toString() {
      return this.href;
    }
    toJSON() {
      return this.href;
    }
    static canParse(input, base) {
      try {
        return Boolean(new URL(input, base));
      } catch {
        return false;
      }
    }
    static parse(input, base) {
      try {
        return new URL(input, base);
      } catch {
        return null;
      }
    }
  }
  Object.assign(globalThis, { URL, URLSearchParams });
  const fileURLToPath = (url) => {
    const { protocol, pathname } = url instanceof URL ? url : new URL(url);
    if (protocol !== "file:")
      throw internal.codedError("ERR_INVALID_URL_SCHEME", "The URL must be of scheme file");
    return decodeURIComponent(pathname);
  };
  const pathToFileURL = (text) =>
    new URL(\`file://\${path.resolve(text).split("/").map(encodeURIComponent).join("/")}\`);
  internal.toPath = (value) =>
    value instanceof URL
      ? fileURLToPath(value)
      : value instanceof Uint8Array
        ? internal.decodeUtf8(value)
        : value;
  internal.builtins.url = { URL, URLSearchParams, fileURLToPath, pathToFileURL };
};
`,"system.js":`// process, console, timers in virtual time, a seeded clock and chance, events, util, os, crypto and their kin.
(internal) => {
  const { host, inspect, format, builtins } = internal;
  let start = 0;
  let elapsed = 0;
  internal.cwd = () => internal.setup.cwd;

  const NativeDate = Date;
  const now = () => start + Math.floor(elapsed);
  function VirtualDate(...args) {
    if (!new.target) return new VirtualDate().toString();
    return Reflect.construct(NativeDate, args.length ? args : [now()], new.target);
  }
  Object.defineProperty(VirtualDate, "name", { value: "Date" });
  VirtualDate.prototype = NativeDate.prototype;
  Object.assign(VirtualDate, { now, parse: NativeDate.parse, UTC: NativeDate.UTC });
  NativeDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;

  let [a, b, c, counter] = [0, 0, 0, 0];
  const draw = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  internal.draw = draw;
  Math.random = function random() {
    return draw();
  };

  // Timers: the host asks for the next one when nothing else is left to do, and time jumps to it.
  let timers = [];
  let immediates = [];
  const ticks = [];
  let order = 0;
  class Timeout {
    constructor(work, delay, args, repeat) {
      Object.defineProperties(this, { work: { value: work }, args: { value: args } });
      this.delay = Math.max(1, Math.min(Number(delay) || 1, 2147483647));
      this.repeat = repeat;
      this.id = ++order;
      this.isRef = true;
      this.due = elapsed + this.delay;
      this.order = order;
    }
    ref() {
      this.isRef = true;
      return this;
    }
    unref() {
      this.isRef = false;
      return this;
    }
    hasRef() {
      return this.isRef;
    }
    refresh() {
      this.due = elapsed + this.delay;
      return this;
    }
    close() {
      clear(this);
      return this;
    }
    [Symbol.toPrimitive]() {
      return this.id;
    }
    [Symbol.dispose ?? Symbol.for("dispose")]() {
      clear(this);
    }
  }
  const needFunction = (work) => {
    if (typeof work !== "function")
      throw internal.codedError(
        "ERR_INVALID_ARG_TYPE",
        \`The "callback" argument must be of type function. Received \${inspect(work)}\`,
      );
  };
  const add = (work, delay, args, repeat) => {
    needFunction(work);
    const timer = new Timeout(work, delay, args, repeat);
    timers.push(timer);
    return timer;
  };
  const clear = (timer) => {
    timers = timers.filter((one) => one !== timer && one.id !== timer);
    immediates = immediates.filter((one) => one !== timer);
  };
  const setTimeout = (work, delay, ...args) => add(work, delay, args, false);
  const setInterval = (work, delay, ...args) => add(work, delay, args, true);
  const setImmediate = (work, ...args) => {
    needFunction(work);
    const one = { work, args };
    immediates.push(one);
    return one;
  };
  const nextTick = (work, ...args) => {
    needFunction(work);
    ticks.push({ work, args });
  };
  Object.assign(globalThis, {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  });
  globalThis.queueMicrotask = (work) => {
    needFunction(work);
    void Promise.resolve().then(() => {
      try {
        work();
      } catch (error) {
        internal.uncaught(error);
      }
    });
  };
  internal.runTicks = () => {
    let ran = false;
    while (ticks.length) {
      ran = true;
      const { work, args } = ticks.shift();
      work(...args);
    }
    return ran;
  };
  internal.runTimer = () => {
    if (immediates.length) {
      const { work, args } = immediates.shift();
      work(...args);
      return true;
    }
    if (!timers.some((one) => one.isRef)) return false;
    const next = timers.reduce((best, one) =>
      one.due < best.due || (one.due === best.due && one.order < best.order) ? one : best,
    );
    elapsed = Math.max(elapsed, next.due);
    if (next.repeat) {
      next.due = elapsed + next.delay;
      next.order = ++order;
    } else timers = timers.filter((one) => one !== next);
    next.work(...next.args);
    return true;
  };
  const later = (delay, value, options) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(value), delay);
      options?.signal?.addEventListener?.("abort", () => {
        clear(timer);
        reject(options.signal.reason);
      });
    });
  builtins["timers/promises"] = {
    setTimeout: later,
    setImmediate: (value) => new Promise((resolve) => setImmediate(() => resolve(value))),
    setInterval: async function* (delay, value) {
      for (;;) {
        await later(delay);
        yield value;
      }
    },
    scheduler: { wait: (delay) => later(delay) },
  };
  builtins.timers = {
    setTimeout,
    setInterval,
    setImmediate,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
    promises: builtins["timers/promises"],
  };

  // EventEmitter
  class EventEmitter {
    #events() {
      if (!Object.hasOwn(this, "_events"))
        Object.defineProperty(this, "_events", { value: new Map(), writable: true });
      return this._events;
    }
    #put(name, entry, first) {
      const events = this.#events();
      if (name !== "newListener" && events.has("newListener")) this.emit("newListener", name, entry.listener);
      const list = events.get(name) ?? [];
      events.set(name, first ? [entry, ...list] : [...list, entry]);
      return this;
    }
    on(name, listener) {
      needFunction(listener);
      return this.#put(name, { listener, once: false }, false);
    }
    addListener(name, listener) {
      return this.on(name, listener);
    }
    prependListener(name, listener) {
      return this.#put(name, { listener, once: false }, true);
    }
    once(name, listener) {
      needFunction(listener);
      return this.#put(name, { listener, once: true }, false);
    }
    prependOnceListener(name, listener) {
      return this.#put(name, { listener, once: true }, true);
    }
    off(name, listener) {
      const list = this.#events().get(name) ?? [];
      const at = list.findLastIndex((entry) => entry.listener === listener);
      const rest = list.filter((_entry, index) => index !== at);
      if (rest.length) this._events.set(name, rest);
      else this._events.delete(name);
      return this;
    }
    removeListener(name, listener) {
      return this.off(name, listener);
    }
    removeAllListeners(name) {
      if (name === undefined) this.#events().clear();
      else this.#events().delete(name);
      return this;
    }
    emit(name, ...args) {
      const list = this.#events().get(name);
      if (!list) {
        if (name !== "error") return false;
        if (args[0] instanceof Error) throw args[0];
        throw internal.codedError("ERR_UNHANDLED_ERROR", \`Unhandled error. (\${inspect(args[0])})\`, Error);
      }
      for (const entry of list) {
        if (entry.once) this.off(name, entry.listener);
        entry.listener.apply(this, args);
      }
      return true;
    }
    listeners(name) {
      return (this.#events().get(name) ?? []).map((entry) => entry.listener);
    }
    rawListeners(name) {
      return this.listeners(name);
    }
    listenerCount(name) {
      return this.listeners(name).length;
    }
    eventNames() {
      return [...this.#events().keys()];
    }
    setMaxListeners() {
      return this;
    }
    getMaxListeners() {
      return 10;
    }
    static once(emitter, name) {
      return new Promise((resolve, reject) => {
        emitter.once(name, (...args) => {
          emitter.off("error", reject);
          resolve(args);
        });
        if (name !== "error") emitter.once("error", reject);
      });
    }
    static EventEmitter = EventEmitter;
    static defaultMaxListeners = 10;
  }
  builtins.events = EventEmitter;

  class Event {
    constructor(type, init = {}) {
      this.type = type;
      Object.assign(this, init);
      this.defaultPrevented = false;
    }
    preventDefault() {
      this.defaultPrevented = true;
    }
  }
  class EventTarget {
    #list = [];
    addEventListener(type, work, options) {
      this.#list.push({ type, work, once: options?.once === true });
    }
    removeEventListener(type, work) {
      this.#list = this.#list.filter((entry) => entry.type !== type || entry.work !== work);
    }
    dispatchEvent(event) {
      for (const entry of [...this.#list])
        if (entry.type === event.type) {
          if (entry.once) this.removeEventListener(entry.type, entry.work);
          (entry.work.handleEvent ?? entry.work).call(this, event);
        }
      const own = this[\`on\${event.type}\`];
      if (typeof own === "function") own.call(this, event);
      return !event.defaultPrevented;
    }
  }
  class AbortSignal extends EventTarget {
    aborted = false;
    reason = undefined;
    throwIfAborted() {
      if (this.aborted) throw this.reason;
    }
    static abort(reason) {
      const controller = new AbortController();
      controller.abort(reason);
      return controller.signal;
    }
    static timeout(delay) {
      const controller = new AbortController();
      setTimeout(
        () => controller.abort(domError("The operation was aborted due to timeout", "TimeoutError")),
        delay,
      ).unref();
      return controller.signal;
    }
  }
  const domError = (message, name) => {
    const error = new Error(message);
    Object.defineProperty(error, "name", { value: name });
    error.code = name === "AbortError" ? 20 : 23;
    return error;
  };
  class AbortController {
    signal = new AbortSignal();
    abort(reason = domError("This operation was aborted", "AbortError")) {
      if (this.signal.aborted) return;
      this.signal.aborted = true;
      this.signal.reason = reason;
      this.signal.dispatchEvent(new Event("abort"));
    }
  }
  Object.assign(globalThis, { Event, EventTarget, AbortSignal, AbortController });

  // console
  const print = (fd, text) => host("print", fd, text);
  let indent = "";
  const line =
    (fd) =>
    (...args) =>
      print(fd, \`\${indent}\${format(...args).replaceAll("\\n", \`\\n\${indent}\`)}\\n\`);
  const counts = new Map();
  const clocks = new Map();
  const out = line(1);
  const err = line(2);
  const table = (rows) => {
    if (typeof rows !== "object" || rows === null) return out(rows);
    const list = Object.entries(rows);
    const columns = [
      ...new Set(
        list.flatMap(([, row]) => (typeof row === "object" && row !== null ? Object.keys(row) : [])),
      ),
    ];
    const hasValues = list.some(([, row]) => typeof row !== "object" || row === null);
    const heads = ["(index)", ...columns, ...(hasValues ? ["Values"] : [])];
    const cells = list.map(([key, row]) => {
      const isRow = typeof row === "object" && row !== null;
      return [
        key,
        ...columns.map((name) => (isRow && name in row ? inspect(row[name], { depth: 0 }) : "")),
        ...(hasValues ? [isRow ? "" : inspect(row)] : []),
      ];
    });
    const widths = heads.map(
      (head, index) => Math.max(head.length, ...cells.map((row) => row[index].length)) + 2,
    );
    const draw0 = (l, m, r) => l + widths.map((width) => "\u2500".repeat(width)).join(m) + r;
    const show = (row) => \`\u2502\${row.map((cell, index) => \` \${cell}\`.padEnd(widths[index])).join("\u2502")}\u2502\`;
    return out(
      [
        draw0("\u250C", "\u252C", "\u2510"),
        show(heads),
        draw0("\u251C", "\u253C", "\u2524"),
        ...cells.map(show),
        draw0("\u2514", "\u2534", "\u2518"),
      ].join("\\n"),
    );
  };
  const ms = (label) => \`\${(elapsed - (clocks.get(label) ?? elapsed)).toFixed(3).replace(/\\.?0+$/, "")}ms\`;
  globalThis.console = {
    log: out,
    info: out,
    debug: out,
    error: err,
    warn: err,
    table,
    trace: (...args) => {
      const message = format(...args);
      err([message === "" ? "Trace" : \`Trace: \${message}\`, ...internal.frames(new Error().stack)].join("\\n"));
    },
    dir: (value, options) => out(inspect(value, options)),
    dirxml: out,
    assert: (condition, ...args) => {
      if (!condition) err(args.length ? \`Assertion failed: \${format(...args)}\` : "Assertion failed");
    },
    count: (label = "default") => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      out(\`\${label}: \${counts.get(label)}\`);
    },
    countReset: (label = "default") => counts.delete(label),
    group: (...args) => {
      if (args.length) out(...args);
      indent += "  ";
    },
    groupCollapsed: (...args) => {
      if (args.length) out(...args);
      indent += "  ";
    },
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = "default") => {
      clocks.set(label, elapsed);
    },
    timeLog: (label = "default", ...args) => out(\`\${label}: \${ms(label)}\`, ...args),
    timeEnd: (label = "default") => {
      out(\`\${label}: \${ms(label)}\`);
      clocks.delete(label);
    },
  };
  console.Console = function Console() {
    return console;
  };
  builtins.console = console;

  // process
  const process = new EventEmitter();
  const EXIT = { exit: true };
  internal.isExit = (thrown) => thrown === EXIT;
  let exiting = false;
  const exit = (code) => {
    if (code !== undefined) process.exitCode = code;
    if (!exiting) {
      exiting = true;
      process.emit("exit", Number(process.exitCode ?? 0));
    }
    host("exit", Number(process.exitCode ?? 0));
    throw EXIT;
  };
  const stream = (fd) =>
    Object.assign(new EventEmitter(), {
      fd,
      isTTY: false,
      writable: true,
      columns: undefined,
      write: (text, encoding, done) => {
        print(fd, typeof text === "string" ? text : internal.decodeUtf8(text));
        const after = typeof encoding === "function" ? encoding : done;
        if (after) nextTick(after);
        return true;
      },
      end(text) {
        if (text !== undefined) this.write(text);
      },
    });
  const stdin = Object.assign(new EventEmitter(), {
    fd: 0,
    isTTY: false,
    setEncoding() {
      return this;
    },
    resume() {
      return this;
    },
    pause() {
      return this;
    },
    on(name, work) {
      EventEmitter.prototype.on.call(this, name, work);
      if (name === "data" || name === "readable")
        setImmediate(() => {
          if (this.sent) return;
          this.sent = true;
          if (internal.setup.stdin) this.emit("data", internal.setup.stdin);
          this.emit("end");
          this.emit("close");
        });
      else if (name === "end")
        setImmediate(() => {
          if (!this.sent) {
            this.sent = true;
            this.emit("end");
          }
        });
      return this;
    },
    read() {
      if (this.sent) return null;
      this.sent = true;
      setImmediate(() => this.emit("end"));
      return internal.setup.stdin || null;
    },
    async *[Symbol.asyncIterator]() {
      if (internal.setup.stdin) yield internal.setup.stdin;
    },
  });
  for (const hidden of ["sent"]) Object.defineProperty(stdin, hidden, { value: false, writable: true });
  Object.assign(process, {
    argv: [],
    argv0: "node",
    execArgv: [],
    execPath: "/usr/local/bin/node",
    title: "node",
    env: {},
    pid: 42,
    ppid: 1,
    platform: "linux",
    arch: "x64",
    version: "",
    versions: { node: "", v8: "13.6" },
    release: { name: "node" },
    features: {},
    config: {},
    exit,
    abort: () => exit(134),
    cwd: internal.cwd,
    nextTick,
    uptime: () => elapsed / 1000,
    umask: () => 18,
    chdir: (to) => {
      const path = builtins.path.resolve(to);
      if (!host("stat", path)?.folder) throw internal.systemError("ENOENT", "chdir", to);
      internal.setup.cwd = path;
      host("chdir", path);
    },
    hrtime: Object.assign(
      (since = [0, 0]) => {
        const nanos = elapsed * 1e6 - (since[0] * 1e9 + since[1]);
        return [Math.floor(nanos / 1e9), Math.floor(nanos % 1e9)];
      },
      { bigint: () => BigInt(Math.floor(elapsed * 1e6)) },
    ),
    memoryUsage: Object.assign(
      () => ({
        rss: 50331648,
        heapTotal: 8388608,
        heapUsed: 6291456,
        external: 1048576,
        arrayBuffers: 16384,
      }),
      { rss: () => 50331648 },
    ),
    cpuUsage: () => ({ user: Math.floor(elapsed * 1000), system: 0 }),
    emitWarning: (warning) => err(\`(node:42) \${warning?.name ?? "Warning"}: \${warning?.message ?? warning}\`),
    kill: () => {
      throw internal.codedError("ERR_FEATURE_UNAVAILABLE", "This machine has no processes.", Error);
    },
    stdout: stream(1),
    stderr: stream(2),
    stdin,
    getBuiltinModule: (name) => internal.builtin(name, true),
  });
  process.exitCode = undefined;
  globalThis.process = process;
  builtins.process = process;
  internal.exitCode = () => Number(process.exitCode ?? 0) || 0;
  internal.beforeExit = () => process.emit("beforeExit", internal.exitCode());
  internal.atExit = () => {
    if (!exiting) {
      exiting = true;
      process.emit("exit", internal.exitCode());
    }
  };

  // util
  const types = {
    isPromise: (v) => v instanceof Promise,
    isRegExp: (v) => v instanceof RegExp,
    isDate: (v) => v instanceof NativeDate,
    isNativeError: (v) => v instanceof Error,
    isMap: (v) => v instanceof Map,
    isSet: (v) => v instanceof Set,
    isTypedArray: (v) => ArrayBuffer.isView(v) && !(v instanceof DataView),
    isUint8Array: (v) => v instanceof Uint8Array,
    isAsyncFunction: (v) => v?.constructor?.name === "AsyncFunction",
    isGeneratorFunction: (v) => v?.constructor?.name === "GeneratorFunction",
    isArrayBuffer: (v) => v instanceof ArrayBuffer,
  };
  const promisified = Symbol.for("nodejs.util.promisify.custom");
  const promisify = (work) =>
    work[promisified] ??
    ((...args) =>
      new Promise((resolve, reject) =>
        work(...args, (error, value) => (error ? reject(error) : resolve(value))),
      ));
  promisify.custom = promisified;
  globalThis.setTimeout[promisified] = later;
  const parseArgs = ({
    args = process.argv.slice(2),
    options = {},
    strict = true,
    allowPositionals = !strict,
  } = {}) => {
    const values = {};
    const positionals = [];
    for (const [name, option] of Object.entries(options))
      if (option.default !== undefined) values[name] = option.default;
    const put = (name, value) => {
      if (options[name]?.multiple) values[name] = [...(values[name] ?? []), value];
      else values[name] = value;
    };
    const rest = [...args];
    while (rest.length) {
      const arg = rest.shift();
      if (arg === "--") {
        positionals.push(...rest);
        break;
      }
      const found =
        /^--([^=]+)(?:=(.*))?$/s.exec(arg) ??
        (/^-\\w/.test(arg)
          ? [
              arg,
              Object.keys(options).find((key) => options[key].short === arg[1]) ?? arg.slice(1),
              arg.slice(2) || undefined,
            ]
          : null);
      if (!found) {
        if (strict && !allowPositionals)
          throw internal.codedError(
            "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL",
            \`Unexpected argument '\${arg}'. This command does not take positional arguments\`,
          );
        positionals.push(arg);
      } else if (strict && !options[found[1]])
        throw internal.codedError(
          "ERR_PARSE_ARGS_UNKNOWN_OPTION",
          \`Unknown option '\${arg.startsWith("--") ? \`--\${found[1]}\` : arg}'\`,
        );
      else put(found[1], options[found[1]]?.type === "string" ? (found[2] ?? rest.shift()) : true);
    }
    return { values, positionals };
  };
  builtins.util = {
    inspect,
    format,
    promisify,
    types,
    parseArgs,
    isDeepStrictEqual: internal.isDeepStrictEqual,
    TextEncoder,
    TextDecoder,
    callbackify:
      (work) =>
      (...args) => {
        const done = args.pop();
        work(...args).then(
          (value) => nextTick(done, null, value),
          (error) => nextTick(done, error),
        );
      },
    deprecate: (work) => work,
    debuglog: () => () => {},
    isArray: Array.isArray,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences start with one
    stripVTControlCharacters: (text) => text.replace(/\\u001b\\[[0-9;]*[A-Za-z]/g, ""),
    styleText: (_format, text) => text,
    toUSVString: (text) => text.toWellFormed(),
    inherits: (child, parent) => {
      Object.setPrototypeOf(child.prototype, parent.prototype);
      Object.setPrototypeOf(child, parent);
    },
  };
  builtins["util/types"] = types;
  builtins.os = {
    EOL: "\\n",
    platform: () => "linux",
    type: () => "Linux",
    arch: () => "x64",
    release: () => "6.1.0",
    hostname: () => "sandbox",
    homedir: () => "/root",
    tmpdir: () => "/tmp",
    cpus: () => [{ model: "virtual", speed: 1000, times: {} }],
    totalmem: () => 1073741824,
    freemem: () => 536870912,
    availableParallelism: () => 1,
    uptime: () => 1,
    loadavg: () => [0, 0, 0],
    userInfo: () => ({ username: "root", uid: 0, gid: 0, shell: "/bin/sh", homedir: "/root" }),
    endianness: () => "LE",
    networkInterfaces: () => ({}),
    constants: { signals: {} },
  };
  const performance = {
    now: () => elapsed,
    timeOrigin: 0,
    mark: () => ({}),
    measure: () => ({ duration: 0 }),
    toJSON: () => ({}),
  };
  globalThis.performance = performance;
  builtins.perf_hooks = { performance, PerformanceObserver: class PerformanceObserver {} };

  // crypto: digests are made by the host; randomness is seeded
  const randomBytes = (size) => Buffer.from(Array.from({ length: size }, () => Math.floor(draw() * 256)));
  const digest = (name, chunks, key) =>
    Buffer.from(host("digest", name, Buffer.concat(chunks).toString("hex"), key), "hex");
  const hasher = (name, key) => {
    const chunks = [];
    if (!/^(sha-?(1|224|256|384|512)|md5)$/i.test(name))
      throw internal.codedError("ERR_OSSL_EVP_UNSUPPORTED", "Digest method not supported", Error);
    const self = {
      update: (data, encoding) => {
        chunks.push(Buffer.from(data, encoding));
        return self;
      },
      digest: (encoding) => {
        const bytes = digest(name, chunks, key);
        return encoding ? bytes.toString(encoding) : bytes;
      },
    };
    return self;
  };
  const uuid = () => {
    const bytes = randomBytes(16);
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  };
  const getRandomValues = (view) => {
    for (let i = 0; i < view.length; i++) view[i] = Math.floor(draw() * 4294967296);
    return view;
  };
  builtins.crypto = {
    createHash: (name) => hasher(name),
    createHmac: (name, key) => hasher(name, Buffer.from(key).toString("hex")),
    hash: (name, data, encoding = "hex") => hasher(name).update(data).digest(encoding),
    randomUUID: uuid,
    randomBytes,
    getRandomValues,
    randomInt: (low, high) =>
      high === undefined ? Math.floor(draw() * low) : low + Math.floor(draw() * (high - low)),
    timingSafeEqual: (x, y) => Buffer.compare(x, y) === 0,
    getHashes: () => ["md5", "sha1", "sha256", "sha512"],
  };
  builtins.crypto.webcrypto = { getRandomValues, randomUUID: uuid };
  globalThis.crypto = builtins.crypto.webcrypto;

  // structuredClone
  globalThis.structuredClone = (root) => {
    const seen = new Map();
    const clone = (value) => {
      if (typeof value === "function" || typeof value === "symbol")
        throw domError(\`\${String(value)} could not be cloned.\`, "DataCloneError");
      if (typeof value !== "object" || value === null) return value;
      if (seen.has(value)) return seen.get(value);
      const keep = (copy) => {
        seen.set(value, copy);
        return copy;
      };
      if (value instanceof NativeDate) return keep(new VirtualDate(value.getTime()));
      if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
      if (ArrayBuffer.isView(value)) return keep(value.slice());
      if (value instanceof ArrayBuffer) return keep(value.slice(0));
      if (value instanceof Map) {
        const copy = keep(new Map());
        for (const [key, item] of value) copy.set(clone(key), clone(item));
        return copy;
      }
      if (value instanceof Set) {
        const copy = keep(new Set());
        for (const item of value) copy.add(clone(item));
        return copy;
      }
      const copy = keep(
        value instanceof Error
          ? Object.assign(new Error(value.message), { stack: value.stack })
          : Array.isArray(value)
            ? new Array(value.length)
            : {},
      );
      for (const key of Object.keys(value)) copy[key] = clone(value[key]);
      return copy;
    };
    return clone(root);
  };
  globalThis.global = globalThis;
  globalThis.navigator = {
    hardwareConcurrency: 1,
    language: "en-US",
    platform: "linux",
    userAgent: \`Node.js/24\`,
  };

  const absent = (what) =>
    new Proxy(
      {},
      {
        get: (_target, name) =>
          typeof name === "symbol" || name === "then"
            ? undefined
            : function unavailable() {
                throw internal.codedError(
                  "ERR_FEATURE_UNAVAILABLE",
                  \`\${what} is not available: this machine has no \${what === "child_process" ? "processes" : what === "worker_threads" ? "threads" : "network"}.\`,
                  Error,
                );
              },
      },
    );
  for (const name of [
    "child_process",
    "worker_threads",
    "http",
    "https",
    "net",
    "dns",
    "tls",
    "cluster",
    "dgram",
    "http2",
  ])
    builtins[name] = absent(name);
  internal.absentNames = {
    child_process: ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"],
    worker_threads: ["Worker"],
    http: ["createServer", "request", "get"],
    https: ["createServer", "request", "get"],
    net: ["connect", "createServer", "createConnection"],
    dns: ["lookup", "resolve"],
    tls: ["connect"],
    cluster: ["fork"],
    dgram: ["createSocket"],
    http2: ["connect", "createServer"],
  };
  globalThis.fetch = async () => {
    throw new TypeError("fetch failed", { cause: new Error("this machine has no network") });
  };
  // Takes up one process: until then nobody knows what it is called with, which lets one start serve many.
  internal.begin = (setup) => {
    internal.setup = setup;
    start = setup.now;
    performance.timeOrigin = start;
    [a, b, c, counter] = setup.random;
    process.argv = setup.argv;
    process.env = { ...setup.env };
    process.version = setup.version;
    process.versions.node = setup.version.slice(1);
  };
};
`,"test-runner.js":`// node:test: tests are queued as they are declared and run one after another; the host prints the report.
(internal) => {
  const { builtins } = internal;
  const root = node("<root>", "suite", undefined, {});
  let current = root;
  let started = false;
  internal.hasTests = () => root.children.length > 0;

  function node(name, kind, parent, options) {
    return {
      name,
      kind,
      parent,
      options,
      children: [],
      hooks: { before: [], after: [], beforeEach: [], afterEach: [] },
      notes: [],
      status: "pending",
      error: undefined,
      location: "",
    };
  }
  function declared(args) {
    const work = args.find((arg) => typeof arg === "function");
    const options = args.find((arg) => typeof arg === "object" && arg !== null) ?? {};
    const name = typeof args[0] === "string" ? args[0] : work?.name || "<anonymous>";
    return { name, options, work };
  }
  const failure = (code, message, cause) => ({ failureType: code, message, cause });

  function declare(kind, extra) {
    return (...args) => {
      const { name, options, work } = declared(args);
      const item = node(name, kind, current, { ...options, ...extra });
      item.work = work;
      item.location = internal.callSite(new Error().stack);
      item.parent.children.push(item);
      if (kind === "suite") collect(item);
      if (!started) {
        started = true;
        Promise.resolve()
          .then(() => runChildren(root))
          .catch(internal.uncaught);
      }
      return kind === "suite" || item.parent.kind === "suite" ? (item.done ?? Promise.resolve()) : item.done;
    };
  }
  function collect(suite) {
    if (suite.options.skip || !suite.work) return;
    const outer = current;
    current = suite;
    try {
      const result = suite.work(context(suite));
      if (result instanceof Promise)
        suite.collecting = result.catch((error) => {
          suite.error = error;
        });
    } catch (error) {
      suite.error = error;
    } finally {
      current = outer;
    }
  }

  const onlyMode = () => internal.setup.testOnly;
  const wanted = (item) =>
    Boolean(item.options.only || item.parent?.options.only || item.children.some(wanted));
  const matchesName = (item) => {
    const patterns = internal.setup.testNames;
    if (patterns.length === 0) return true;
    const fullName = (at) =>
      at.parent && at.parent !== root ? \`\${fullName(at.parent)} \${at.name}\` : at.name;
    const hit = (at) =>
      patterns.some((pattern) => new RegExp(pattern.replace(/^\\/(.*)\\/[a-z]*$/, "$1")).test(fullName(at)));
    const below = (at) => hit(at) || at.children.some(below);
    const above = (at) => at && at !== root && (hit(at) || above(at.parent));
    return below(item) || above(item.parent);
  };

  async function runChildren(parent) {
    for (let index = 0; index < parent.children.length; index++) {
      const item = parent.children[index];
      if (item.status !== "pending" || item.running) continue;
      if ((onlyMode() && !wanted(item)) || !matchesName(item)) {
        item.status = "filtered";
        continue;
      }
      await run(item);
    }
  }

  async function hooks(item, list) {
    for (const work of list) await invoke(work, context(item));
  }
  const lineage = (item) => (item.parent ? [...lineage(item.parent), item.parent] : []);

  async function run(item) {
    item.running = true;
    internal.running = item;
    if (item.options.skip) return finish(item, "skip");
    if (item.kind === "suite") return runSuite(item);
    if (!item.work) return finish(item, item.options.todo ? "todo" : "pass");
    try {
      if (!root.beforeRan) {
        root.beforeRan = true;
        await hooks(root, root.hooks.before);
      }
      for (const above of lineage(item))
        if (above.kind === "suite" || above === item.parent) await hooks(item, above.hooks.beforeEach);
      await limited(item, () => invoke(item.work, context(item)));
      await runChildren(item);
      await hooks(item, item.hooks.after);
    } catch (error) {
      if (internal.isExit(error)) throw error;
      item.error = error;
      item.failed = true;
    }
    try {
      for (const above of lineage(item).reverse()) await hooks(item, above.hooks.afterEach);
    } catch (error) {
      if (!item.failed) item.error = error;
      item.failed = true;
    }
    mock.restoreOf(item);
    if (!item.failed) subtestsFailed(item);
    return finish(item, item.options.todo ? "todo" : item.skipped ? "skip" : item.failed ? "fail" : "pass");
  }
  function subtestsFailed(item) {
    const bad = item.children.filter(
      (child) => child.status === "fail" || child.status === "cancelled",
    ).length;
    if (bad === 0) return;
    item.failed = true;
    item.error = failure("subtestsFailed", \`\${bad} subtest\${bad > 1 ? "s" : ""} failed\`);
  }

  async function runSuite(suite) {
    await suite.collecting;
    if (suite.error) {
      suite.failed = true;
      for (const child of suite.children) child.status = "cancelled";
      return finish(suite, "fail");
    }
    try {
      if (!root.beforeRan) {
        root.beforeRan = true;
        await hooks(root, root.hooks.before);
      }
      await hooks(suite, suite.hooks.before);
      await runChildren(suite);
      await hooks(suite, suite.hooks.after);
    } catch (error) {
      if (internal.isExit(error)) throw error;
      suite.error = error;
      suite.failed = true;
      for (const child of suite.children)
        if (child.status === "pending")
          cancel(
            child,
            failure("cancelledByParent", "test did not finish before its parent and was cancelled"),
          );
    }
    if (!suite.failed) subtestsFailed(suite);
    return finish(suite, suite.options.todo && !suite.failed ? "todo" : suite.failed ? "fail" : "pass");
  }
  function cancel(item, error) {
    item.status = "cancelled";
    item.error = error;
    item.failed = true;
  }
  function finish(item, status) {
    item.status = status;
    item.resolve?.();
  }

  function invoke(work, given) {
    if (work.length >= 2)
      return new Promise((resolve, reject) =>
        work.call(given, given, (error) => (error ? reject(error) : resolve())),
      );
    return work.call(given, given);
  }
  async function limited(item, work) {
    const limit = item.options.timeout;
    if (!Number.isFinite(limit)) return work();
    let timer;
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => {
        item.isLate = true;
        reject(failure("testTimeoutFailure", \`test timed out after \${limit}ms\`));
      }, limit);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  function context(item) {
    return {
      name: item.name,
      get fullName() {
        return item.parent && item.parent !== root
          ? \`\${context(item.parent).fullName} > \${item.name}\`
          : item.name;
      },
      signal: new AbortController().signal,
      mock,
      assert: builtins["assert/strict"] && Object.assign({}, builtins.assert),
      diagnostic: (note) => item.notes.push(String(note)),
      skip: (why) => {
        item.skipped = true;
        if (why) item.options.skip = String(why);
      },
      todo: (why) => {
        item.options.todo = why ?? true;
      },
      plan: (count) => {
        item.plan = count;
      },
      before: (work) => item.hooks.before.push(work),
      after: (work) => item.hooks.after.push(work),
      beforeEach: (work) => item.hooks.beforeEach.push(work),
      afterEach: (work) => item.hooks.afterEach.push(work),
      test: async (...args) => {
        const { name, options, work } = declared(args);
        const child = node(name, "test", item, options);
        child.work = work;
        child.location = internal.callSite(new Error().stack);
        item.children.push(child);
        await item.last;
        if (!matchesName(child)) {
          child.status = "filtered";
          return;
        }
        item.last = run(child);
        await item.last;
      },
    };
  }

  // mock
  const undo = [];
  const mock = {
    fn(original = () => undefined, implementation = original) {
      let work = implementation;
      const once = new Map();
      const calls = [];
      const record = {
        calls,
        callCount: () => calls.length,
        resetCalls: () => {
          calls.length = 0;
        },
        mockImplementation: (next) => {
          work = next;
        },
        mockImplementationOnce: (next, at = calls.length) => once.set(at, next),
        restore: () => {
          work = original;
        },
      };
      function mocked(...args) {
        const chosen = once.get(calls.length) ?? work;
        const call = {
          arguments: args,
          result: undefined,
          error: undefined,
          target: new.target,
          this: this,
          stack: new Error(),
        };
        calls.push(call);
        try {
          call.result = new.target ? Reflect.construct(chosen, args, new.target) : chosen.apply(this, args);
          return call.result;
        } catch (error) {
          call.error = error;
          throw error;
        }
      }
      Object.defineProperty(mocked, "mock", { value: record });
      Object.defineProperty(mocked, "name", { value: original.name });
      return mocked;
    },
    method(object, name, implementation) {
      const found = Object.getOwnPropertyDescriptor(object, name);
      const original = object[name];
      const mocked = mock.fn(original, typeof implementation === "function" ? implementation : original);
      const restore = () => (found ? Object.defineProperty(object, name, found) : delete object[name]);
      mocked.mock.restore = restore;
      undo.push({ item: internal.running, restore });
      Object.defineProperty(object, name, {
        value: mocked,
        writable: true,
        configurable: true,
        enumerable: found?.enumerable ?? true,
      });
      return mocked;
    },
    getter(object, name, implementation) {
      const found = Object.getOwnPropertyDescriptor(object, name);
      const mocked = mock.fn(found?.get, implementation);
      Object.defineProperty(object, name, { get: mocked, configurable: true });
      undo.push({
        item: internal.running,
        restore: () => found && Object.defineProperty(object, name, found),
      });
      return mocked;
    },
    reset() {
      for (const { restore } of undo.splice(0).reverse()) restore();
    },
    restoreAll() {
      mock.reset();
    },
    restoreOf(item) {
      for (const entry of undo.filter((one) => one.item === item).reverse()) entry.restore();
    },
    timers: {
      enable: () => {},
      reset: () => {},
      tick: () => {
        throw new Error("mock.timers is not available here: timers already run in virtual time");
      },
    },
  };

  const flavours = (kind) => {
    const make = declare(kind, {});
    for (const flag of ["skip", "todo", "only"]) make[flag] = declare(kind, { [flag]: true });
    return make;
  };
  const test = flavours("test");
  const suite = flavours("suite");
  const hook = (name) => (work) => {
    current.hooks[name].push(work);
  };
  const exported = {
    test,
    it: flavours("test"),
    describe: suite,
    suite,
    mock,
    before: hook("before"),
    after: hook("after"),
    beforeEach: hook("beforeEach"),
    afterEach: hook("afterEach"),
    run: () => {
      throw internal.codedError(
        "ERR_FEATURE_UNAVAILABLE",
        "node:test run() is not available: this machine has no processes.",
        Error,
      );
    },
    snapshot: {},
  };
  Object.assign(test, exported);
  internal.prefixOnly.test = test;
  internal.prefixOnly["test/reporters"] = {};

  // Called when nothing is left to run: what is still pending can never finish.
  internal.finishTests = async () => {
    const pending = (item) => {
      if (item.status === "pending")
        cancel(
          item,
          failure(
            "cancelledByParent",
            item.running
              ? "Promise resolution is still pending but the event loop has already resolved"
              : "test did not finish before its parent and was cancelled",
          ),
        );
      for (const child of item.children) pending(child);
    };
    const wasPending = (item) => item.status === "pending" || item.children.some(wasPending);
    const stuck = root.children.some(wasPending);
    for (const child of root.children) pending(child);
    if (!stuck) await hooks(root, root.hooks.after);
  };
  const shownError = (item) => {
    const error = item.error;
    if (error?.failureType) return error.failureType === "subtestsFailed" ? "" : \`'\${error.message}'\`;
    const cause = error;
    return cause === undefined
      ? "undefined"
      : internal.inspect(cause, { depth: internal.setup.isTestRun ? 2 : 0 });
  };
  const text = (why) => (typeof why === "string" ? why : Boolean(why));
  const told = (item) => ({
    name: item.name,
    kind: item.kind,
    status: item.status === "todo" && item.failed ? "todo" : item.status,
    failed: item.failed === true,
    skip: text(item.options.skip || item.skipped),
    todo: text(item.options.todo),
    location: item.location,
    error: item.failed ? shownError(item) : "",
    isParentError: item.error?.failureType === "subtestsFailed",
    notes: item.notes,
    children: item.children.map(told),
  });
  internal.testReport = () => root.children.map(told).filter((item) => item.status !== "filtered");
};
`}});function zb(e,t){let r=e.unwrapResult(e.evalCode(XS,"node:bridge"));e.unwrapResult(e.callFunction(r,e.undefined,t)).dispose(),Km(e,t)}function Km(e,t){for(let o of qS){let n=e.unwrapResult(e.evalCode(Sb[o]??"",`node:${o}`));e.unwrapResult(e.callFunction(n,e.undefined,t)).dispose()}e.unwrapResult(e.evalCode("const internal = globalThis.__pawl; delete globalThis.__pawl; export { internal };","node:internal",{type:"module"})).dispose()}function fa(e,t){let r=`import { internal } from "node:internal"; export const names = JSON.stringify(internal.exportNames(${JSON.stringify(t)}));`,o=e.unwrapResult(e.evalCode(r,"node:names",{type:"module"}));return JSON.parse(e.getString(e.getProp(o,"names")))}var qS,XS,Hm=w(()=>{"use strict";Ib();qS=["errors.js","inspect.js","assert.js","path-url.js","bytes.js","system.js","fs.js","test-runner.js","modules.js"],XS=`(internal) => {
  const { rawHost } = internal;
  const { parse, stringify } = JSON;
  internal.builtins = Object.create(null);
  internal.prefixOnly = Object.create(null);
  internal.setup = {};
  internal.beginText = (setup) => internal.begin(parse(setup));
  internal.host = (...request) => {
    const answer = rawHost(stringify(request));
    return answer === "" ? undefined : parse(answer);
  };
  globalThis.__pawl = internal;
}`;s(zb,"startNode");s(Km,"startParts");s(fa,"exportNames")});var Pb=w(()=>{"use strict";vm()});var Eb=w(()=>{"use strict"});var Tb=w(()=>{"use strict"});var XN,Ob,YN,qm=w(()=>{"use strict";Sn();da();Tn();XN=E.object({text:E.string(),plain:E.string().catch(""),site:E.string().catch(""),name:E.string().catch(""),message:E.string().catch("")}),Ob="(function (exports, require, module, __filename, __dirname) {",YN=E.tuple([E.string()],E.unknown())});function Ab(e,t){let{memory:r}=e,o=t.rt.value,n=tI(r,t,o);if(n===void 0)return;let i=new Map,a=s((u,c,l,d)=>{d!==0?i.delete(c):(jb(r,c),jb(r,l),i.set(c,l))},"onRejection");return new DataView(r.buffer).setUint32(n,nI(e,a),!0),{take(u){let c=[...i].map(([l,d])=>({promise:Nb(r,u,l),reason:Nb(r,u,d)}));return i.clear(),c},forget:s(()=>i.clear(),"forget")}}function tI(e,t,r){let o=s(()=>new Uint32Array(e.buffer.slice(r,r+eI*4)),"words");t.removeInterruptHandler();let n=o();t.setInterruptHandler(()=>!1);let i=o();t.removeInterruptHandler();let a=i.findIndex((d,f)=>d!==n[f]),u=r+(a+4)*4,c=a>=0&&i[a+4]===u&&i[a+5]===u,l=i[a+2]===0&&i[a+3]===0;return c&&l?r+(a+2)*4:void 0}function nI(e,t){let r=e.instance.exports.table,o=new Pn.Instance(new Pn.Module(YS),{m:{f:t}}),n=r.grow(1);return r.set(n,o.exports.f),n}function jb(e,t){let r=Number(BigInt.asIntN(32,t>>32n));if(r<-9||r>=0)return;let o=new DataView(e.buffer),n=Number(BigInt.asUintN(32,t));o.setInt32(n,o.getInt32(n,!0)+1,!0)}function Nb(e,t,r){let o=t,n=o.module._malloc(8);return new DataView(e.buffer).setBigUint64(n,BigInt.asUintN(64,r),!0),o.memory.heapValueHandle(n)}var YS,eI,Db=w(()=>{"use strict";Dm();YS=Uint8Array.from([[0,97,115,109,1,0,0,0],[1,9,1,96,5,127,126,126,127,127,0],[2,7,1,1,109,1,102,0,0],[7,5,1,1,102,0,0]].flat()),eI=256;s(Ab,"trackRejections");s(tI,"findTracker");s(nI,"inTable");s(jb,"keepAlive");s(Nb,"handleOf")});async function Rb({limits:e,wasmPath:t}){let r=await aa(t),o=r.quickjs.newRuntime(),n=Ab(r,o),i={current:void 0},a=sa(o,e,()=>i.current?.state.exited===!0),u=o.newContext();ua(u);let c=u.newObject();for(let[l,d]of Object.entries(rI(u,()=>Ub(i).calls)))u.setProp(c,l,d);return u.setProp(c,"wrapperLength",u.newNumber(Ob.length)),zb(u,c),aI(o,()=>Ub(i).files),{context:u,runtime:o,memory:r.memory,fuel:a,rejections:n,internal:c,tenant:i}}function Ub({current:e}){if(e===void 0)throw new Error("invariant broken: nothing is asked before a process begins");return e}function rI(e,t){return{rawHost:e.newFunction("host",r=>e.newString(t().json(e.getString(r)))),readBytes:e.newFunction("readBytes",r=>t().readBytes(e.getString(r))),writeBytes:e.newFunction("writeBytes",(r,o)=>t().writeBytes(e.getString(r),o)),bytesToText:e.newFunction("bytesToText",(r,o)=>t().bytesToText(r,e.dump(o)===!0)),compile:e.newFunction("compile",r=>t().compile(e.getString(r))),importSync:e.newFunction("importSync",r=>t().importSync(e.getString(r))),promiseState:e.newFunction("promiseState",r=>iI(e,r))}}function iI(e,t){let r=e.getPromiseState(t),o=e.newObject();return e.setProp(o,"type",e.newString(r.type)),r.type==="fulfilled"&&e.setProp(o,"value",r.value),r.type==="rejected"&&e.setProp(o,"value",r.error),o}function oI(e,t){return!t.startsWith("node:")&&En(e,t)==="cjs"}function aI(e,t){e.setModuleLoader((r,o)=>sI(t(),r,o),(r,o)=>{if(o==="node:internal"&&r.startsWith("node:")||r.startsWith("node:")&&o.startsWith("/"))return o;if(o==="node:internal")return`${ma}No such built-in module: node:internal`;let n=t(),i=la(n,o,r,"import");return"path"in i?oI(n,i.path)?`${Xm}${i.path}`:i.path:`${ma}${i.error}`})}function sI(e,t,r){if(t.startsWith(ma))return{error:new Error(t.slice(ma.length))};try{return t.startsWith(Xm)?kb(e,t.slice(Xm.length)):xb(e,t,o=>fa(r,o))}catch(o){return{error:o instanceof Error?o:new Error(String(o))}}}var ma,Xm,Lb=w(()=>{"use strict";Lm();Cm();qm();da();Hm();Db();Tn();Mm();s(Rb,"nodeEngine");s(Ub,"tenantOf");s(rI,"bridge");s(iI,"promiseState");ma="failed:",Xm="node:commonjs:";s(oI,"isCommonJs");s(aI,"serveModules");s(sI,"loadModule")});var b0,Cb=w(()=>{"use strict";qm();gm();Lb();b0=qo({build:Rb,isAlike:s((e,t)=>e.wasmPath===t.wasmPath&&e.limits.memoryBytes===t.limits.memoryBytes&&e.limits.stackBytes===t.limits.stackBytes,"isAlike"),isSound:s(()=>!0,"isSound")})});var Mb,Fb=w(()=>{"use strict";Sn();Mb=E.lazy(()=>E.object({name:E.string(),kind:E.enum(["test","suite"]),status:E.enum(["pass","fail","skip","todo","cancelled","pending","filtered"]),failed:E.boolean(),skip:E.union([E.string(),E.boolean()]),todo:E.union([E.string(),E.boolean()]),location:E.string(),error:E.string(),isParentError:E.boolean(),notes:E.array(E.string()),children:E.array(Mb)}))});var L0,Zb,Jb=w(()=>{"use strict";Pb();Eb();Tb();Cb();Tn();Fb();L0={fuel:2e4,memoryBytes:128<<20,stackBytes:262144,outputChars:8<<20},Zb="v24.0.0"});var Vb,Bb=w(()=>{"use strict";Vb=`// What the guest's Node parts ask of a host, answered inside the isolate: a program that runs here reaches no function
// of the real host, and all it can use up is its own fuel and memory. Returns what drives timers, and whether
// process.exit was called.
(internal, told) => {
  const { parse } = JSON;
  const setup = parse(told);
  const files = new Map();
  const folders = new Set(["/", "/tmp", setup.cwd]);
  const parentOf = (path) => path.slice(0, Math.max(1, path.lastIndexOf("/")));
  const makeFolders = (path) => {
    for (let at = path; !folders.has(at); at = parentOf(at)) folders.add(at);
    return null;
  };
  const put = (list) => {
    for (const [path, text] of parse(list)) {
      files.set(path, text);
      makeFolders(parentOf(path));
    }
  };
  const bytesOf = (path) => {
    const content = files.get(path);
    return typeof content === "string" ? encodeUtf8(content) : (content ?? new Uint8Array());
  };
  const textOf = (path) => {
    const content = files.get(path);
    return content === undefined || typeof content === "string" ? content : decodeUtf8(content, false);
  };
  let exited = false;

  const answers = {
    exit: () => {
      exited = true;
    },
    stat: (path) =>
      files.has(path)
        ? { folder: false, size: bytesOf(path).length }
        : folders.has(path)
          ? { folder: true, size: 4096 }
          : null,
    list: (path) =>
      [...files.keys(), ...folders]
        .filter((one) => one !== "/" && parentOf(one) === path)
        .map((one) => ({ name: one.slice(one.lastIndexOf("/") + 1), folder: folders.has(one) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    readText: (path) => textOf(path) ?? null,
    mkdirp: makeFolders,
    remove: (path) => {
      const isInside = (one) => one === path || one.startsWith(\`\${path}/\`);
      for (const one of [...files.keys()].filter(isInside)) files.delete(one);
      for (const one of [...folders].filter(isInside)) folders.delete(one);
    },
    rename: (from, to) => {
      files.set(to, files.get(from) ?? "");
      files.delete(from);
    },
    glob: () => [],
    kindOf: () => "esm",
    resolve: (specifier) => {
      const bare = specifier.replace(/^node:/, "");
      if (Object.hasOwn(internal.builtins, bare)) return { path: \`node:\${bare}\` };
      return { code: "MODULE_NOT_FOUND", error: \`Cannot find module '\${specifier}'\` };
    },
  };

  // The host's own decoder is out of reach, so UTF-8 is read here; \`null\` where a strict reader would refuse.
  function decodeUtf8(bytes, isFatal) {
    let text = "";
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at++];
      const more =
        first < 0x80 ? 0 : first >> 5 === 6 ? 1 : first >> 4 === 14 ? 2 : first >> 3 === 30 ? 3 : -1;
      let code = more === 0 ? first : first & (0x3f >> more);
      let taken = 0;
      while (taken < more && bytes[at] >> 6 === 2) {
        code = (code << 6) | (bytes[at++] & 0x3f);
        taken++;
      }
      const least = [0, 0x80, 0x800, 0x10000][more] ?? 0;
      const isWrong = taken !== more || code < least || code > 0x10ffff || code >> 11 === 27;
      if (isWrong && isFatal) return null;
      text += isWrong ? "\\ufffd" : String.fromCodePoint(code);
    }
    return text;
  }
  function encodeUtf8(text) {
    const bytes = [];
    for (const one of text.toWellFormed()) {
      const code = one.codePointAt(0);
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 0x3f));
      else if (code < 0x10000)
        bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f));
      else
        bytes.push(
          0xf0 | (code >> 18),
          0x80 | ((code >> 12) & 0x3f),
          0x80 | ((code >> 6) & 0x3f),
          0x80 | (code & 0x3f),
        );
    }
    return new Uint8Array(bytes);
  }

  Object.assign(internal, {
    builtins: Object.create(null),
    prefixOnly: Object.create(null),
    setup: {},
    wrapperLength: 0,
    host: (name, ...args) => (Object.hasOwn(answers, name) ? answers[name](...args) : undefined),
    readBytes: (path) => bytesOf(path).slice().buffer,
    writeBytes: (path, bytes) => {
      files.set(path, new Uint8Array(bytes.slice(0)));
    },
    bytesToText: (bytes, isFatal) => JSON.stringify(decodeUtf8(new Uint8Array(bytes), isFatal === true)),
    compile: () => {
      throw new Error("CommonJS is not available here");
    },
    importSync: () => {
      throw new Error("CommonJS is not available here");
    },
    // A program in here cannot be told how a promise stands without waiting for it.
    promiseState: () => ({ type: "pending" }),
  });
  globalThis.__pawl = internal;

  return {
    hasExited: () => exited,
    begin: () => internal.begin(setup),
    // Lays files on the disk: a list of paths and texts, as JSON.
    put,
    // One step of what waits for an empty queue; false when nothing waits.
    wake: () => {
      try {
        return internal.runTicks() || internal.runTimer();
      } catch {
        // Thrown by a timer with nobody to catch it: Node would end here, a probe goes on to its next answer.
        return true;
      }
    },
  };
};
`});var ep={};we(ep,{noticesNode:()=>pI,surroundWithNode:()=>hI});import{posix as Qb}from"node:path";function pI(e){return Object.entries(e).filter(([r])=>!r.endsWith(".json")).some(([r,o])=>mI.some(n=>n.test(o)))}function hI(e,t,r){let o=new Map;vI(e.runtime,()=>o,r);let n=t?gI(e):void 0;return n===void 0&&Kb(e,e.unwrapResult(e.evalCode("({ hasExited: () => false })"))),{wake:n?.wake??(()=>!1),offer:s(i=>{o=new Map(Object.entries(i)),n?.put(Object.entries(i).filter(([a])=>a.startsWith("/")))},"offer")}}function gI(e){let t={argv:["/usr/local/bin/node",`${Gb}/[eval]`],cwd:Gb,env:{HOME:"/root",PATH:"/usr/local/bin:/usr/bin:/bin"},stdin:"",now:uI,random:cI,version:Zb,testOnly:!1,testNames:[],isTestRun:!1},r=e.newObject(),o=e.unwrapResult(e.evalCode(Vb,"node:world")),n=e.newString(JSON.stringify(t)),i=e.unwrapResult(e.callFunction(o,e.undefined,r,n));Km(e,r),e.unwrapResult(e.callFunction(e.getProp(i,"begin"),e.undefined)),Kb(e,i);let[a,u]=[e.getProp(i,"wake"),e.getProp(i,"put")];return{wake:s(()=>{let c=e.callFunction(a,e.undefined);return!c.error&&e.dump(c.value)===!0},"wake"),put:s(c=>{let l=e.newString(JSON.stringify(c));e.unwrapResult(e.callFunction(u,e.undefined,l))},"put")}}function Kb(e,t){e.setProp(e.global,"__pawlWorld",e.getProp(t,"hasExited")),e.unwrapResult(e.evalCode("const told = globalThis.__pawlWorld; delete globalThis.__pawlWorld; export { told as hasExited };",Wb,{type:"module"})).dispose()}function vI(e,t,r){e.setModuleLoader((o,n)=>{if(o.startsWith(Ym))return{error:new Error(o.slice(Ym.length))};if(o.startsWith("node:"))return Gm(o,fa(n,o));let i=t().get(o)??"";return o.endsWith(".json")?`export default JSON.parse(${JSON.stringify(i)});`:Wm(o,i.startsWith("#!")?`//${i}`:i)},(o,n)=>{if(n==="node:internal"&&o.startsWith("node:")||n===Wb&&o===r)return n;let i=yI(t(),o,n);return"path"in i?i.path:`${Ym}${i.error}`})}function yI(e,t,r){let o=Fm(r);if(o!==void 0)return o;let n=r.startsWith("file:///")?r.slice(7):r,i=n.startsWith("/")||/^\.\.?(\/|$)/.test(n),a=i?Qb.resolve(Qb.dirname(t),n):n;return e.has(a)?{path:a}:{code:"ERR_MODULE_NOT_FOUND",error:`Cannot find ${i?"module":"package"} '${a}' imported from ${t}`}}var Gb,uI,cI,Ym,Wb,lI,dI,fI,mI,tp=w(()=>{"use strict";da();Hm();Jb();Bb();Tn();Gb="/work",uI=Date.UTC(2026,0,1,9),cI=[625341585,1332534557,461845907,1779033703],Ym="failed:",Wb="pawl:world",lI=`AbortController AbortSignal atob btoa Buffer clearImmediate clearInterval clearTimeout console crypto
  Date Error.captureStackTrace Event EventTarget fetch FinalizationRegistry global navigator performance
  prepareStackTrace process queueMicrotask random setImmediate setInterval setTimeout stack structuredClone TextDecoder
  TextEncoder URL URLSearchParams WeakRef`.split(/\s+/),dI=[/\b(?:globalThis|eval|Function|constructor)\b/,/\bimport\s*[.(]/,/\\u/],fI=/\b(?:from|import)\s*["'](?!\.{0,2}\/)/,mI=[new RegExp(`\\b(?:${lI.join("|")})\\b`),fI,...dI];s(pI,"noticesNode");s(hI,"surroundWithNode");s(gI,"startNode");s(Kb,"offerWorld");s(vI,"serveModules");s(yI,"resolve")});var _a="$bytes";function gp(e){let t=[],r=JSON.stringify(wa(e,t)),o=Buffer.alloc(8),n=Buffer.from(r);return o.writeUInt32BE(n.length,0),o.writeUInt32BE(t.reduce((i,a)=>i+a.length,0),4),Buffer.concat([o,n,...t])}s(gp,"encodeFrame");function wa(e,t){return e instanceof Uint8Array?(t.push(e),{[_a]:e.length}):Array.isArray(e)?e.map(r=>wa(r,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([r,o])=>[r,wa(o,t)]))}s(wa,"lifted");function vp(e,t=100663296){let r=[],o=0,n=8;return i=>{for(r.push(i),o+=i.length;o>=n;){let a=r.length===1?r[0]??i:Buffer.concat(r);r=[a];let u=8+a.readUInt32BE(0)+a.readUInt32BE(4);if(u>t)throw new Error(`a frame of ${u} bytes is too large`);if(n=u,o<u)return;r=[a.subarray(u)],o-=u,n=8,e(f$(a.subarray(0,u)))}}}s(vp,"frameReader");function f$(e){let t=8+e.readUInt32BE(0),r=JSON.parse(e.toString("utf8",8,t));return xa(r,{bytes:e.subarray(t),at:0})}s(f$,"decodeFrame");function xa(e,t){if(Array.isArray(e))return e.map(o=>xa(o,t));if(typeof e!="object"||e===null)return e;let r=Object.hasOwn(e,_a)?Reflect.get(e,_a):void 0;if(typeof r=="number"){let o=t.at;if(t.at+=r,!(r>=0)||t.at>t.bytes.length)throw new Error("a frame is shorter than it says");return Uint8Array.from(t.bytes.subarray(o,t.at))}return Object.fromEntries(Object.entries(e).map(([o,n])=>[o,xa(n,t)]))}s(xa,"lowered");Sn();var rS=E.strictObject({fuel:E.number(),memoryBytes:E.number(),stackBytes:E.number()}),Sy=E.strictObject({kind:E.literal("call"),id:E.number(),program:E.string(),name:E.string(),args:E.string(),limits:rS}),Iy=65536,aj=E.discriminatedUnion("kind",[E.strictObject({kind:E.literal("value"),json:E.string()}),E.strictObject({kind:E.literal("fault"),reason:E.enum(["syntax","threw","fuel","memory","not_json","missing_export","crash"]),message:E.string().max(Iy)})]);function zy(e){return e.kind==="value"?{kind:"value",json:JSON.stringify(e.value)}:{...e,message:e.message.slice(0,Iy)}}s(zy,"isolateAnswer");import{registerHooks as iS}from"node:module";var oS=new Set(`child_process cluster dgram dns dns/promises http http2 https inspector inspector/promises net perf_hooks repl sqlite
  tls trace_events v8 vm wasi worker_threads diagnostics_channel test`.split(/\s+/).flatMap(e=>[e,`node:${e}`])),aS=["fetch","WebSocket","EventSource","Worker","XMLHttpRequest","BroadcastChannel"],sS=["kill","_kill","binding","_linkedBinding","dlopen","getBuiltinModule","_debugProcess","_debugEnd"];function Py(){iS({resolve(e,t,r){if(oS.has(e))throw new Error(`${e} is not available here`);return r(e,t)}});for(let e of aS)Reflect.deleteProperty(globalThis,e);for(let e of sS)Object.defineProperty(process,e,{value:void 0,writable:!1,configurable:!1})}s(Py,"lockDown");Sn();function In(e,t){let r=cS(e.stack),o=s((i,a)=>({kind:"fault",reason:i,message:a}),"fault");if(t)return o("fuel",`The instruction budget was used up${r}.`);if(e.name==="InternalError"&&/out of memory|string too long/.test(e.message))return o("memory",`The memory limit was reached${r}.`);if(/stack overflow|call stack/.test(e.message)&&e.name!=="Error")return o("memory",`The stack limit was reached${r}.`);let n=lS(e.name===""?e.message:`${e.name}: ${e.message}`);return uS(e)?o("syntax",`${n}${r}.`):o("threw",`${n}${r}.`)}s(In,"guestFault");function uS(e){return e.name==="SyntaxError"&&!e.stack.includes("(")}s(uS,"isCompileError");function cS(e){for(let[,t,r]of e.matchAll(/([\w:@./-]+):(\d+):\d+/g))if(t!=="prelude.js")return` (${t}:${r})`;return""}s(cS,"whereOf");function lS(e){return e.replace(/\s+/g," ").trim().replace(/\.$/,"").slice(0,500)}s(lS,"oneLine");gm();vm();Lm();Cm();import{posix as Hb}from"node:path";var yb=`// Runs before a program in the isolate and returns the function that calls one export. Its own needs are captured
// first, so the program cannot change how it is called. A task's code is left ECMAScript without clock, chance or
// collector; a program with Node's surroundings gets those from the surroundings, virtual and seeded.
(isBare) => {
  const { parse, stringify } = JSON;
  const { getPrototypeOf, setPrototypeOf, keys } = Object;
  const plainPrototype = Object.prototype;
  const isArray = Array.isArray;
  const isFiniteNumber = Number.isFinite;
  const NativePromise = Promise;
  const NativeString = String;
  const NativeError = Error;

  const ecmascript = new Set(
    \`globalThis undefined NaN Infinity eval parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent
    encodeURI encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError
    RangeError ReferenceError SyntaxError TypeError URIError InternalError Number BigInt Math String RegExp Array
    Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array
    BigUint64Array Float16Array Float32Array Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet JSON Iterator
    Promise Proxy Reflect\`.split(/\\s+/),
  );
  if (!isBare) for (const name of ["Date", "WeakRef", "FinalizationRegistry"]) ecmascript.add(name);
  for (const name of Reflect.ownKeys(globalThis)) {
    if (typeof name === "symbol" || !ecmascript.has(name)) delete globalThis[name];
  }
  if (isBare)
    Object.defineProperty(Math, "random", {
      value: function random() {
        throw new NativeError("Math.random is not available here: derive chance from the seed");
      },
      writable: false,
      configurable: false,
    });

  // Copies what JSON can carry, without prototypes so that no patched toJSON is asked; what JSON would silently drop
  // or change is refused with the path to it. Undefined members are left out.
  function refuse(why) {
    throw { why };
  }

  function copy(value, path, above) {
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number") return isFiniteNumber(value) ? value : refuse(\`\${path} is \${value}\`);
    if (typeof value !== "object")
      refuse(\`\${path} is \${value === undefined ? "undefined" : \`a \${typeof value}\`}\`);
    for (let link = above; link; link = link.above) if (link.value === value) refuse(\`\${path} is a cycle\`);
    return isArray(value) ? copyArray(value, path, above) : copyObject(value, path, above);
  }

  function copyArray(value, path, above) {
    const items = setPrototypeOf([], null);
    for (let index = 0; index < value.length; index++) {
      items[index] = copy(value[index], \`\${path}[\${index}]\`, { value, above });
    }
    return items;
  }

  function copyObject(value, path, above) {
    const prototype = getPrototypeOf(value);
    if (prototype !== plainPrototype && prototype !== null) refuse(\`\${path} is not a plain object\`);
    const members = { __proto__: null };
    const names = keys(value);
    for (let index = 0; index < names.length; index++) {
      const member = value[names[index]];
      if (member !== undefined)
        members[names[index]] = copy(member, \`\${path}.\${names[index]}\`, { value, above });
    }
    return members;
  }

  function valueReport(value) {
    let plain;
    try {
      plain = copy(value, "the value", undefined);
    } catch (refusal) {
      if (typeof refusal?.why !== "string") throw refusal;
      return stringify({ kind: "not_json", why: refusal.why, __proto__: null });
    }
    return \`{"kind":"value","value":\${stringify(plain)}}\`;
  }

  function thrown(error) {
    const isError = error instanceof NativeError;
    return stringify({
      __proto__: null,
      kind: "threw",
      name: isError ? NativeString(error.name) : "",
      message: isError ? NativeString(error.message) : NativeString(error),
      stack: isError ? NativeString(error.stack) : "",
    });
  }

  return async function invoke(loaded, name, argsJson) {
    try {
      const namespace = loaded instanceof NativePromise ? await loaded : loaded;
      if (typeof namespace[name] !== "function") return '{"kind":"missing_export"}';
      const args = parse(argsJson);
      const exported = namespace[name];
      return valueReport(await exported(...args));
    } catch (error) {
      return thrown(error);
    }
  };
};
`;Mm();var qb="program.js";async function Xb(e){let{quickjs:t,memory:r}=await aa(e.wasmPath),o=t.newRuntime(),n=sa(o,e.limits),i=e.noticesNode===void 0,a=o.newContext(i?{intrinsics:$I}:{});ua(a);let u=a.unwrapResult(a.evalCode(yb,"prelude.js")),c=a.unwrapResult(a.callFunction(u,a.undefined,i?a.true:a.false)),l={context:a,memory:r,fuel:n,prelude:c};if(e.noticesNode!==void 0){let{surroundWithNode:d}=await Promise.resolve().then(()=>(tp(),ep)),f=d(a,e.noticesNode,qb);return{...l,surroundings:f,loaded:void 0}}return _I(o,e.program),{...l,surroundings:void 0,loaded:np(a,e.program)}}s(Xb,"programMachine");function Yb(e,t){return e.noticesNode===t.noticesNode&&e.wasmPath===t.wasmPath&&e.limits.memoryBytes===t.limits.memoryBytes&&e.limits.stackBytes===t.limits.stackBytes&&(e.noticesNode!==void 0||bI(e.program,t.program))}s(Yb,"isAlike");function bI(e,t){return e.source!==t.source?!1:e.modules===t.modules||zn(e.modules)===zn(t.modules)}s(bI,"isSameProgram");function np(e,{source:t}){return e.evalCode(t,qb,{type:"module"})}s(np,"evaluate");var $I={BaseObjects:!0,Date:!1,Eval:!0,StringNormalize:!0,RegExp:!0,RegExpCompiler:!0,JSON:!0,Proxy:!0,MapSet:!0,TypedArrays:!0,Promise:!0,BigInt:!0};function _I(e,t){let r=new Map(Object.entries(t.modules));e.setModuleLoader(o=>r.get(o)??{error:wI(o,[...r.keys()])},(o,n)=>/^\.\.?\//.test(n)?Hb.join(Hb.dirname(o),n):n)}s(_I,"serveModules");function wI(e,t){let r=t.length===0?"nothing can be imported here":`only ${t.join(", ")} can be`,o=new Error(`cannot import "${e}": ${r}`);return o.name="SyntaxError",o}s(wI,"refusedImport");var xI=E.discriminatedUnion("kind",[E.object({kind:E.literal("value"),value:E.unknown()}),E.object({kind:E.literal("missing_export")}),E.object({kind:E.literal("not_json"),why:E.string()}),E.object({kind:E.literal("threw"),name:E.string(),message:E.string(),stack:E.string()})]),kI=50,SI=qo({build:Xb,isAlike:Yb,isSound:s(({loaded:e,fuel:t})=>e?.error===void 0&&!t.isSpent(),"isSound")});async function ip(e){let{limits:t,program:r,wasmPath:o}=e,i=r.surroundings!==void 0?await II(r):void 0,a={...t,fuel:Math.min(t.fuel,r.fuel??t.fuel)},u={program:r,noticesNode:i,limits:a,wasmPath:o},{machine:c,giveBack:l}=await SI.lend(u,a.fuel),{fuel:d}=c;try{let f=zI(c,e);return f.kind==="error"?In(f.error,d.isSpent()):(d.isSpent()||l(),OI(f.text,e,d.isSpent()))}catch(f){return jI(f,d.isSpent())}}s(ip,"runProgram");async function II({modules:e}){return(await Promise.resolve().then(()=>(tp(),ep))).noticesNode(e)}s(II,"couldNoticeNode");function zI({context:e,surroundings:t,...r},o){t?.offer(o.program.modules);let n=r.loaded??np(e,o.program);if(n.error)return rp(e,n.error);let i=e.newString(o.name),a=e.newString(JSON.stringify(o.args)),u=e.callFunction(r.prelude,e.undefined,n.value,i,a);return u.error?rp(e,u.error):PI(e,u.value,r.fuel,t?.wake??(()=>!1))}s(zI,"invoke");function PI(e,t,r,o){let n=s(()=>e.runtime.hasPendingJob()||o(),"canGoOn");for(;e.getPromiseState(t).type==="pending"&&!r.isSpent()&&n();)if(r.burn(),e.runtime.executePendingJobs(kI).error)return{kind:"error",error:EI};let i=e.getPromiseState(t);return i.type==="pending"?r.isSpent()?{kind:"error",error:e$}:{kind:"report",text:void 0}:i.type==="rejected"?rp(e,i.error):{kind:"report",text:e.getString(i.value)}}s(PI,"settle");var EI={name:"InternalError",message:"out of memory",stack:""},e$={name:"InternalError",message:"interrupted",stack:""};function rp(e,t){let r=e.dump(t);return{kind:"error",error:TI.parse(r)}}s(rp,"failure");var TI=E.preprocess(e=>typeof e=="object"&&e!==null?e:{message:String(e)},E.object({name:E.string().catch(""),message:E.string().catch(""),stack:E.string().catch("")}));function OI(e,t,r){if(e===void 0)return{kind:"fault",reason:"threw",message:`${t.name}() returned a promise that nothing can settle.`};let o=xI.parse(JSON.parse(e));if(r)return In(o.kind==="threw"?o:e$,!0);switch(o.kind){case"value":return{kind:"value",value:o.value};case"missing_export":return{kind:"fault",reason:"missing_export",message:`There is no exported function ${t.name}().`};case"not_json":return{kind:"fault",reason:"not_json",message:`${t.name}() must return JSON, but ${o.why}.`};case"threw":return In(o,!1)}}s(OI,"reported");function jI(e,t){let r=e instanceof Error?e.message:String(e);return t?In({name:"InternalError",message:"interrupted",stack:""},!0):r.includes("call stack")?In({name:"InternalError",message:"stack overflow",stack:""},!1):{kind:"fault",reason:"crash",message:`The isolate crashed: ${r}.`}}s(jI,"hostFault");var NI={fuel:100,memoryBytes:8<<20,stackBytes:65536},t$={last:AI()};process.stdin.on("data",vp(e=>{let t=Sy.parse(e);t$.last=t$.last.then(()=>DI(t))}));process.stdin.on("end",()=>process.exit(0));async function AI(){await ip({program:{source:"export const f = () => 1;",modules:{},surroundings:"node"},name:"f",args:[],limits:NI,wasmPath:void 0}),Py()}s(AI,"warmUp");async function DI({id:e,program:t,name:r,args:o,limits:n}){let i=await ip({program:JSON.parse(t),name:r,args:JSON.parse(o),limits:n,wasmPath:void 0});process.stdout.write(gp({id:e,answer:zy(i),change:[]}))}s(DI,"answer");
