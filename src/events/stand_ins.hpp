// "he", "his", "the company": a title that has not named whom such words stand for says the name instead.
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

/// A pronoun, or a description without a name, whose bearer is known.
struct StandIn {
  syntax::TokenRange tokens;
  std::uint32_t entity = syntax::none;
  bool owner = false;  ///< "his"
  bool pronoun = false;
  bool office = false;  ///< "the prime minister"
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

/// The names one draft's title has for them.
class StandInNames {
 public:
  StandInNames(const StandIns& stand_ins, const DocumentReading& reading, const std::vector<Entity>& entities,
               const Draft& draft, std::string_view genitive);
  struct Name {
    syntax::TokenRange tokens;
    std::uint32_t entity;
    std::string text;
  };
  /// What a title that tells these tokens has in place of those from `token` on; nullptr where it keeps the text's own.
  const Name* at(std::uint32_t token, syntax::TokenRange told) const noexcept {
    return names_.empty() ? nullptr : find(token, told);  // as of most drafts
  }

 private:
  const Name* find(std::uint32_t token, syntax::TokenRange told) const noexcept;
  bool is_told_between(std::uint32_t first, const Name& name) const noexcept;

  const DocumentReading& reading_;
  const std::vector<Entity>& entities_;
  std::vector<Name> names_;
};

}  // namespace dateline::events
