// Finds and normalises the time expressions of one language. Built once from pack data, immutable afterwards.
#pragma once

#include <dateline/time.hpp>

#include "packs/pack_node.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::time {

/// What is known of a text beside its words.
struct TimeContext {
  TimeOptions options;                               ///< `options.published` is the anchor.
  AnchorSource published_from = AnchorSource::none;  ///< How the anchor is known; goes into `anchor_source`.
  std::span<const text::Sentence> sentences = {};    ///< Bound the search for verbs; empty: the whole text is one.
};

/// The `time` sections of the built-in packs that make up a language, most general first: what all languages share,
/// then the language itself. Empty when the language has none.
std::vector<packs::PackNode> builtin_time_sections(std::string_view language, std::vector<Problem>& problems);

/// What a caller's pack stands on: these, or in a language that has none what numbers alone say.
std::vector<packs::PackNode> time_sections_beneath(std::string_view language, std::vector<Problem>& problems);

class Compiled;

class TimeGrammar {
 public:
  /// Compiles `time` sections, later ones on top of earlier ones (a rule of the same id replaces the earlier one).
  /// Words are interned in `vocabulary`, which the tokens given to `find` must have been cut with. Mistakes are added
  /// to `problems`.
  TimeGrammar(const std::vector<packs::PackNode>& sections, text::Vocabulary& vocabulary,
              std::vector<Problem>& problems);
  /// That of the built-in sections of a language: as the build compiled it, or compiled now where it did not.
  /// \param vocabulary is empty.
  static TimeGrammar builtin(std::string_view language, text::Vocabulary& vocabulary, std::vector<Problem>& problems);
  ~TimeGrammar();
  TimeGrammar(TimeGrammar&&) noexcept;
  TimeGrammar& operator=(TimeGrammar&&) noexcept;
  TimeGrammar(const TimeGrammar&) = delete;
  TimeGrammar& operator=(const TimeGrammar&) = delete;

  /// A grammar of a language nothing is known of finds nothing.
  bool empty() const noexcept;

  /// Appends the time expressions of `text` in the order in which they stand; they do not overlap and begin and end at
  /// token boundaries. Linear; safe on many threads.
  void find(std::string_view text, const std::vector<text::Token>& tokens, const TimeContext& context,
            std::vector<TimeExpression>& out) const;

 private:
  explicit TimeGrammar(Compiled compiled);
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace dateline::time
