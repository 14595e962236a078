import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../../../../ingest/extract/index.ts';
import { foreignLanguage } from '../../../../../ingest/extract/text/language.ts';
import { articlesIn, beside, samples } from '../../../../support/articles.ts';
import { FOREIGN, UNKNOWN_TO_IT } from '../../../../support/languages.ts';

const [[, SPANISH] = ['', ''], , [, FRENCH] = ['', '']] = FOREIGN;

describe('READ-15: an article in another language is refused by the name of the language', () => {
  it.each(FOREIGN)('READ-15: %s', async (language, text) => {
    expect(await foreignLanguage(text)).toBe(language);
  });

  it.each([
    [
      'German',
      'Der Präsident sagte am Freitag, dass die Regierung zu einer Sondersitzung zusammenkommt, um über die Lage zu beraten.',
    ],
    ['French', 'Le ministre des Finances a annoncé vendredi sa démission après la réunion du conseil.'],
    ['Spanish', 'El presidente dijo el viernes que el gobierno se reunirá para hablar de la situación.'],
  ])('READ-15: %s, of one sentence', async (language, text) => {
    expect(await foreignLanguage(text)).toBe(language);
    expect(await foreignLanguage(`${text} That was the first of these.`)).toBeNull();
  });

  it('READ-15: one that the recognizer does not know, by its script', async () => {
    expect(await foreignLanguage(UNKNOWN_TO_IT)).toBe('another language');
  });

  it('READ-15: whatever line or name in English it begins with', async () => {
    expect(await foreignLanguage(`Reuters, all rights reserved. Photo by John Smith\n\n${SPANISH}`)).toBe(
      'Spanish',
    );
  });

  it('READ-15: before the model is loaded, as an input that says what to do', async () => {
    const extractor = await createExtractor({ workers: 0 });
    await expect(extractor.extract({ text: SPANISH, publishedAt: null })).rejects.toMatchObject({
      code: 'INPUT',
      message: 'The article is in Spanish, not in English',
      advice: expect.stringContaining('English version'),
    });
    await extractor.close();
  });
});

describe('READ-16: what may be English is read', () => {
  const news = `The Spanish prime minister said on Monday that her government would not sign the agreement, and that
the two countries had not been able to settle what they had talked about since the first meeting in Bogotá.`;

  it.each([
    ['nothing', ''],
    ['a short text in any language', 'Der Minister trat am Montag zurück.'],
    ['a headline with foreign names', 'Duarte Vilela vence as eleições, says Diário de Notícias'],
    [
      'names alone',
      `Étienne Marchal, Hélène Bonnefoy (Société Générale de Surveillance), José Luís de Almeida e Costa (Federação
Nacional dos Professores), María del Carmen Núñez de la Vega, Jürgen von der Heide, Ludwig van den Berg, Ángel de los
Ríos, João da Silva dos Santos, Île de la Cité, Rio de Janeiro, Confédération Générale du Travail, Banco do Brasil`,
    ],
    [
      'English full of foreign names',
      `Łukasz Wiśniewski and Øyvind Håkonsen of Sjøfartsdirektoratet met Čestmír Dvořák, Jürgen Müller-Weiß of the
Bundesanstalt für Finanzdienstleistungsaufsicht and Éamon Ó Cuív at the Théâtre du Châtelet, the organisers said. They
were welcomed by Þórður Guðmundsson, who has led the Íslandsbanki since last year.`,
    ],
    ['a quotation in another language, as long as the report', `${news}\n\n“${SPANISH}”`],
    ['two such quotations', `${news} ${news}\n\n“${SPANISH}”\n\n“${FRENCH}”`],
    [
      'a table of results',
      `Final standings\n\n1. Kovač 71.2 pts\n2. Nieminen 70.8 pts\n3. García 69.9 pts\n\n${'gold silver bronze total '.repeat(15)}`,
    ],
    [
      'addresses of the web',
      `${'https://example.pt/politica/presidente-da-republica/eleicoes/governo-demite-se-depois-de-tudo ministerio@governo.example '.repeat(4)}`,
    ],
    ['capital letters alone', FRENCH.toUpperCase()],
  ])('READ-16: %s', async (_what, text) => {
    expect(await foreignLanguage(text)).toBeNull();
  });

  it('READ-16: however long it is, its beginning decides', async () => {
    expect(await foreignLanguage(`${news.repeat(20)}${SPANISH.repeat(500)}`)).toBeNull();
    expect(await foreignLanguage(`${SPANISH.repeat(20)}${news.repeat(500)}`)).toBe('Spanish');
  });

  it('READ-16: every article of the samples, and every annotated one where they are there', async () => {
    const folders = [samples(), beside('gold-train')].filter((folder) => folder !== null);
    const articles = await articlesIn(...folders);
    expect(articles.length).toBeGreaterThan(10);
    for (const { article } of articles)
      expect([article.id, await foreignLanguage(article.text)]).toEqual([article.id, null]);
  });
});
