// One sentence in, its SentenceAnalysis out.
//
//     Analyser analyser(lexicon);
//     SentenceAnalysis analysis;                       // reused for every sentence
//     for (text::Sentence sentence : sentences) {
//       analyser.analyse(text, tokens, sentence, times_of_the_sentence, false, linker.surnames(), analysis);
//       linker.link(analysis);                         // entities.hpp
//       ... rules ...
//     }
#pragma once

#include "syntax/lexicon.hpp"
#include "syntax/names.hpp"
#include "syntax/sentence_analysis.hpp"
#include "text/sentences.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace dateline::syntax {

class Analyser {
 public:
  explicit Analyser(const Lexicon& lexicon) : lexicon_(lexicon) {}
  /// \param times token ranges of the time expressions of the sentence, ascending: opaque, never a noun phrase.
  /// \param surnames of the people named before, as the EntityLinker knows them.
  void analyse(std::string_view text, const std::vector<text::Token>& tokens, text::Sentence sentence,
               std::span<const TokenRange> times, Manner manner, const Surnames& surnames, SentenceAnalysis& out) const;

 private:
  const Lexicon& lexicon_;
};

}  // namespace dateline::syntax
