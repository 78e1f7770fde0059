import { denied } from './denied';

/** Denials that speakers utter as such, and what they say of others' words. */
export const UTTERED = [
  denied('uttered', 'verb', 'pointer', '<Ana Ruiz> [said]: {“I deny that.”}', 'I deny that', 'I enjoy that'),
  denied(
    'uttered of accusations',
    'verb',
    'pointer',
    '<Ana Ruiz> [said]: {“We categorically reject these accusations.”}',
    'these accusations',
    'these gifts',
  ),
  denied(
    'uttered with its clause',
    'verb',
    'named',
    '<Ana Ruiz> [said]: {“I strongly dispute the claim that we sold the mill.”}',
    'the claim that we sold the mill',
    'every penalty',
  ),
  denied(
    'uttered in more words',
    'verb',
    'pointer',
    '<Ana Ruiz> [said]: {“I take issue with that.”}',
    'take issue with',
    'take comfort in',
  ),
  denied(
    'not thought true',
    'verdict',
    'pointer',
    '<Ana Ruiz> [said]: {“I don’t think that’s true.”}',
    'that’s true',
    'that’s enough',
  ),
  denied(
    'what somebody is saying',
    'verdict',
    'pointer',
    '<Ana Ruiz> [said]: {“What he is saying is simply false.”}',
    'saying',
    'selling',
  ),
  denied(
    'whoever charges',
    'verdict',
    'pointer',
    '<Berg> [accused] {Ana Ruiz of selling the mill}. <Ana Ruiz> [said]: {“He is completely wrong.”}',
    'He is completely wrong',
    'If it rains, he is completely wrong',
  ),
];
