/** READ-200: what comes from outside takes time in proportion to its length, whatever its letters. */
import { describe, expect, test } from 'vitest';
import { withoutNotes } from '../../../../ingest/read/formats/html/prune.ts';
import { kindOf } from '../../../../ingest/read/formats/index.ts';
import { readSitemap } from '../../../../ingest/read/links/sitemap.ts';
import { slopeOf } from '../../../support/slope.ts';
import { utf8 } from './support.ts';

type Shape = readonly [what: string, smallest: number, read: (size: number) => unknown];

const mailLike = (lines: string) => kindOf(utf8(`Note: x\r\n${lines}!`), null);
const entry = (location: string) => readSitemap(`<urlset><url><loc>${location}</loc></url></urlset>`);

/** The smallest size is such that eight times as much of it is a few seconds where time grows without bounds. */
const SHAPES: readonly Shape[] = [
  ['lines like those of headers, with carriage returns', 3, (size) => mailLike(' y\r\n'.repeat(size))],
  ['lines like those of headers', 2_000, (size) => mailLike(' y\n'.repeat(size))],
  ['a source of one long word', 8, (size) => withoutNotes(`Source ${'A'.repeat(size)}!`)],
  ['a source of many words', 2_000, (size) => withoutNotes(`Source ${'A '.repeat(size)}!`)],
  ['a sitemap of elements that do not end', 500, (size) => readSitemap(`<urlset${' <url x'.repeat(size)}`)],
  ['an address of sections that do not end', 1_000, (size) => entry('<![CDATA['.repeat(size))],
  ['an address of sections', 1_000, (size) => entry('<![CDATA[a]]>'.repeat(size))],
];

describe('the time that reading takes', () => {
  test.each(SHAPES)('READ-200: grows no faster than %s', (_, smallest, read) => {
    expect(slopeOf(read, smallest)).toBeLessThan(1.6);
  });
});
