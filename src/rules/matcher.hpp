// Which rules a sentence's predicates set off, and with what in their roles.
#pragma once

#include "rules/compiled_rules.hpp"
#include "syntax/lexicon.hpp"
#include "syntax/sentence_analysis.hpp"
#include "text/tokens.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::rules {

/// What fills a role.
struct Filler {
  std::uint32_t role = 0;
  std::uint32_t phrase = syntax::none;  ///< None for a role that takes a stretch of text.
  syntax::TokenRange tokens;
  text::WordId preposition = text::unknown_word;  ///< The one it stood behind.
  std::uint32_t country =
      syntax::none;  ///< Gazetteer entry, where only an adjective names the filler: "a Swedish offer".
  bool inherited = false;
  bool clause = false;  ///< A clause fills it: "promised [to rebuild the town]".
};

/// A rule that matched.
struct Candidate {
  std::uint32_t rule = 0;
  std::uint32_t predicate = 0;
  syntax::TokenRange trigger;
  std::uint32_t noun = syntax::none;  ///< Phrase of the noun a light verb brought along.
  syntax::Alternation alternation = syntax::Alternation::active;
  std::uint32_t trigger_words = 1;
  std::span<const text::WordId> behind;  ///< Of a verb of several words, those behind the first.
  std::uint32_t filled = 0;              ///< One bit a role.
  syntax::TokenRange extent;             ///< Trigger and fillers.
  std::vector<Filler> fillers;
};

/// A rule whose trigger occurred but which did not match, or which lost; collected only for explanations.
struct Rejection {
  std::uint32_t rule = 0;
  std::uint32_t predicate = 0;
  std::string reason;
};

struct SentenceInput {
  CasedText text;  ///< The document's.
  const std::vector<text::Token>& tokens;
  const syntax::SentenceAnalysis& analysis;
  const syntax::Gazetteer& gazetteer;
  const syntax::Lexicon& lexicon;

  Span span(syntax::TokenRange range) const noexcept;
  CasedText words(syntax::TokenRange range) const noexcept;
};

/// With memory to work in; one per thread.
class Matcher {
 public:
  explicit Matcher(const CompiledRules& rules) : rules_(rules) {}
  /// Appends every match of every rule.
  /// \param rejections nullptr when nobody asks why
  void match(const SentenceInput& input, std::vector<Candidate>& out, std::vector<Rejection>* rejections);

 private:
  const CompiledRules& rules_;
  std::vector<syntax::Argument> own_arguments_;      ///< Of a predicate, ...
  std::vector<syntax::Argument> named_arguments_;    ///< ... with speakers for pronouns, ...
  std::vector<syntax::Argument> changed_arguments_;  ///< ... and of an attempt to match a rule that sees others.
  std::vector<const TriggerEntry*> possible_;        ///< Of a predicate, those not passed over at once.
  Candidate candidate_;                              ///< Of an attempt; what did not match leaves its memory.
};

}  // namespace dateline::rules
