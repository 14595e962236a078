import { z } from 'zod';

/** Imported first: the page's CSP allows no code from strings, which zod would otherwise try. */
z.config({ jitless: true });
