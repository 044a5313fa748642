import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, entryReference } from '../../../src/exchange/cite.ts';
import { llmsText } from '../../../src/exchange/llms.ts';
import { openData } from '../../../src/exchange/open-data.ts';
import { openDataJsonSchema, openDataSchema } from '../../../src/exchange/open-data-schema.ts';
import { entryData } from '../../../src/exchange/schema-org.ts';
import { sampleCarnet, sampleEntry } from '../mdx/rendered.ts';
import { hostileText } from './hostile.ts';
import { carnetOf, entryCalled, SITE } from './sample.ts';

const ADDRESS = 'https://exemple.be/outils/carnet/conseils/se-deconnecter/';

describe('llms.txt', () => {
  const lines = (titre: string) => llmsText(carnetOf(titre), SITE).split(/[\n-\r\u0085\u2028\u2029]/);
  const place = lines('Titre').findIndex((line) => line.startsWith('- [Titre]'));

  it('gives an entry one line, with one link, to the entry', () => {
    fc.assert(
      fc.property(hostileText, (titre) => {
        expect(lines(titre).length).toBe(lines('Titre').length);
        const line = lines(titre)[place] ?? '';
        expect(/^- \[(?:\\.|[^\\[\]])*\]\(([^)\s]*)\): /u.exec(line)?.[1]).toBe(ADDRESS);
        expect(line.replaceAll(/\\./gu, '').match(/[<`]|\]\(/g)).toEqual(['](']);
      }),
    );
  });

  it('leads from its own folder where the site does not know its address', () => {
    expect(llmsText(carnetOf('Titre'), undefined)).toContain('[Titre](conseils/se-deconnecter/)');
  });
});

describe('the open data', () => {
  it.each([['https://exemple.be/outils/carnet/'], [undefined]])(
    'hold to their schema, where the site is %s',
    (site) => {
      const data = openData(sampleCarnet(), site === undefined ? undefined : new URL(site));
      expect(openDataSchema.safeParse(JSON.parse(JSON.stringify(data))).error).toBeUndefined();
      expect(data.fiches.map(({ url }) => url)).toContain(`${site ?? ''}conseils/se-deconnecter/`);
    },
  );

  it('have a schema that refuses no address with accents: no program must take one for a « uri »', () => {
    const schema = JSON.stringify(openDataJsonSchema());
    expect(schema).toContain('https://json-schema.org/draft/2020-12/schema');
    expect(/"format":"ur[il]"/.exec(schema)).toBeNull();
    expect(schema).toContain('://');
  });
});

describe('the data of schema.org', () => {
  it('say of each kind what only it has', () => {
    const kindly = (id: string) => entryData(sampleEntry(id), sampleCarnet(), SITE);
    expect(kindly('conseils/se-deconnecter')).toMatchObject({
      '@type': 'Article',
      headline: 'Se déconnecter le soir',
      alternativeHeadline: 'Dois-je répondre le soir\u202f?',
      url: ADDRESS,
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      datePublished: '2026-10-01',
      dateModified: '2026-11-01',
    });
    expect(kindly('outils/carte-d-acces')).toMatchObject({ totalTime: 'PT15M', supply: ['un crayon'] });
  });
});

describe('how to cite an entry', () => {
  it('says what, when it was reviewed, under which licence, and where', () => {
    expect(citation(entryCalled('« Après moi »'), SITE)).toBe(
      '«\u00a0“Après moi”\u00a0», Carnet de cyber-discernement, fiche relue le 1er\u00a0novembre\u00a02026, ' +
        `licence CC BY-SA 4.0, ${ADDRESS}`,
    );
  });

  it('claims no address where the site has none', () => {
    expect(citation(sampleEntry(), undefined)).not.toContain('http');
    expect(entryReference(sampleEntry(), undefined)).not.toHaveProperty('URL');
    expect(entryReference(sampleEntry(), SITE).URL).toBe(ADDRESS);
  });
});
