import { hash } from 'node:crypto';

/** A style sheet as a content security policy names it: this one and no other. */
export const styleSource = (css: string): string => `'sha256-${hash('sha256', css, 'base64')}'`;
