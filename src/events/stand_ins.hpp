// "he", "his", "it": a title that has not named whom a pronoun stands for says the name instead.
#pragma once

#include <dateline/event.hpp>

#include "events/document_reading.hpp"
#include "syntax/sentence_analysis.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dateline::events {

struct Draft;

/// A pronoun whose bearer is known.
struct StandIn {
  std::uint32_t token = 0;
  std::uint32_t entity = syntax::none;
  bool owner = false;  ///< "his"
};

/// Those of the sentences that tell an event; an analysis lasts no longer than its sentence.
class StandIns {
 public:
  /// Of a sentence behind all that were marked before.
  void mark(const syntax::SentenceAnalysis& analysis, const LanguageEngine& engine, const DocumentReading& reading);
  std::span<const StandIn> in(syntax::TokenRange tokens) const noexcept;

 private:
  std::vector<StandIn> marked_;
};

/// The names one draft's title has for pronouns.
class PronounNames {
 public:
  PronounNames(const StandIns& stand_ins, const DocumentReading& reading, const std::vector<Entity>& entities,
               const Draft& draft, std::string_view genitive);
  /// What a title that tells the text from `first` on has in place of the token; empty where it keeps the text's own.
  std::string_view at(std::uint32_t token, std::uint32_t first) const noexcept {
    return names_.empty() ? std::string_view() : find(token, first);  // as of most drafts
  }

 private:
  struct Name {
    std::uint32_t token;
    std::uint32_t entity;
    std::string text;
  };
  std::string_view find(std::uint32_t token, std::uint32_t first) const noexcept;
  bool is_told_between(std::uint32_t first, const Name& name) const noexcept;

  const DocumentReading& reading_;
  const std::vector<Entity>& entities_;
  std::vector<Name> names_;
};

}  // namespace dateline::events
