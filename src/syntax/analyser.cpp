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
                       std::span<const TokenRange> times, Manner manner, const Surnames& surnames,
                       SentenceAnalysis& out) const {
  out.start({sentence.first, sentence.last}, manner);
  if (sentence.first >= sentence.last) return;
  SentenceView view{text, tokens, lexicon_, sentence.first, sentence.last, out.listed.data(), out.traits.data()};
  read_tokens(view, times, out);
  if (out.quotes.size() > 1) read_insets(view, out);
  NameFinder(view, surnames, out).run();
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
