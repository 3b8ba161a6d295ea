#include "syntax/analyser.hpp"

#include "syntax/chunks.hpp"
#include "syntax/clauses.hpp"
#include "syntax/names.hpp"
#include "syntax/noun_phrases.hpp"
#include "syntax/predicates.hpp"
#include "syntax/verb_frames.hpp"
#include "syntax/verb_groups.hpp"
#include "syntax/word_classes.hpp"

namespace dateline::syntax {

void Analyser::analyse(std::string_view text, const std::vector<text::Token>& tokens, text::Sentence sentence,
                       std::span<const TokenRange> times, bool headline, SentenceAnalysis& out) const {
  out.clear();
  out.tokens = {sentence.first, sentence.last};
  out.headline = headline;
  if (sentence.first >= sentence.last) return;
  out.listed.reserve(sentence.last - sentence.first);
  out.traits.reserve(sentence.last - sentence.first);
  for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
    std::uint64_t known = lexicon_.word(tokens[i].word).traits;
    out.listed.push_back(known);
    if (known == 0 && tokens[i].kind == text::TokenKind::word)
      known = lexicon_.traits_of_ending(text.substr(tokens[i].start, tokens[i].end - tokens[i].start));
    out.traits.push_back(known);
  }
  const SentenceView view{text, tokens, lexicon_, sentence.first, sentence.last, out.listed.data(), out.traits.data()};
  classify_signs(view, times, out);
  NameFinder(view, out).run();
  WordClassifier(view, out).run();
  NounPhraseBuilder(view, out).run();
  VerbGroupBuilder(view, out).run();
  Chunker(view, out).run();
  ClauseBuilder(view, out).run();
  VerbFrames(view, out).run();
  find_speakers(view, out);
  PredicateBuilder(view, out).run();
}

}  // namespace dateline::syntax
