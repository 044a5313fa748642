import { describe, expect, it } from 'vitest';
import { remarks } from '../../../src/authoring/remarks.ts';
import { longSentences, sentencesOf } from '../../../src/typography/sentences.ts';
import { sampleEntry, treeOf } from '../mdx/rendered.ts';

const entry = sampleEntry();
const LONG = `${Array.from({ length: 31 }, () => 'mot').join(' ')}.`;

describe('remarks', () => {
  it('says nothing of an entry in order', () => {
    expect(remarks({ entries: [entry] }, '2026-11-23')).toEqual([]);
  });

  it('tells an entry past its review', () => {
    expect(remarks({ entries: [entry] }, '2027-05-02')).toEqual([
      'content/conseils/se-deconnecter.mdx:1:1  a_revoir_le : à relire depuis le 1er\u00a0mai\u00a02027',
    ]);
  });

  it('tells a sentence too long to be read once, where it stands', () => {
    const wordy = { ...entry, tree: treeOf(`Court.\n\n${LONG}`) };
    expect(remarks({ entries: [wordy] }, '2026-11-23')).toEqual([
      `content/conseils/se-deconnecter.mdx:3:1  phrase de 31 mots (30 au plus) : « ${LONG} »`,
    ]);
  });
});

describe('sentencesOf', () => {
  it('counts words, and ends a sentence at a full stop or a line break', () => {
    expect(sentencesOf('Oui, c’est non. Puis\nautre chose')).toEqual([
      { text: 'Oui, c’est non.', words: 3 },
      { text: 'Puis', words: 1 },
      { text: 'autre chose', words: 2 },
    ]);
  });

  it('keeps what is within the limit out of the report', () => {
    expect(longSentences(LONG, 31)).toEqual([]);
    expect(longSentences(LONG, 30)).toHaveLength(1);
  });
});
