// The decision is in docs/decisions/public-pages-without-framework-script.md: nothing is stored before somebody is in.
export const csr = false;
