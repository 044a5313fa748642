import { readVocabulary, type Vocabulary } from '../../../src/search/vocabulary.ts';
import { vocabularyFile } from '../../../src/search/vocabulary-file.ts';

/** The vocabulary of a carnet of a few sentences. */
export const vocabularyOf = (...texts: string[]): Vocabulary =>
  readVocabulary(
    vocabularyFile(texts, {
      urgences: [
        {
          id: 'vitale',
          titre: '',
          alias: [],
          dangers: ['overdose', 'idées noires', 'coups', 'saigne', 'se tuer'],
        },
      ],
      synonymes: [
        ['travail', 'boulot', 'job'],
        ['rendez-vous', 'rdv'],
        ['refus', 'refuser', 'veut pas', 'veut plus', 'mémé'],
        ['carte', 'power of attorney'],
        ['formulaire', 'imprimé'],
      ],
    }),
  );
