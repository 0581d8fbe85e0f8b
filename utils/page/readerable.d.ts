// The package's types only cover its entry, which holds the whole of Readability; this file of it is 2 kB.
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}
