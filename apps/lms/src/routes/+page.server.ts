// A public page runs no script of the framework: nothing is stored, and a cheap phone loads nothing.
export const csr = false;
