// What a clause says, ready to become a headline: who, the verb in the present, and what follows without its dates.
// "The council was dissolved by the king on Monday" -> "Council dissolved by the king".
#pragma once

#include "events/document_reading.hpp"
#include "events/language_engine.hpp"
#include "events/participant.hpp"
#include "events/time_attachment.hpp"
#include "syntax/sentence_analysis.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace dateline::events {

/// A few stretches of the text; a clause has no room for more.
class TextParts {
 public:
  void add(syntax::TokenRange part) noexcept {
    if (count_ < parts_.size()) parts_[count_++] = part;
  }
  bool empty() const noexcept { return count_ == 0; }
  const syntax::TokenRange* begin() const noexcept { return parts_.data(); }
  const syntax::TokenRange* end() const noexcept { return parts_.data() + count_; }

 private:
  std::array<syntax::TokenRange, 6> parts_;
  std::size_t count_ = 0;
};

struct ClauseTitle {
  std::optional<Participant> subject;      ///< Without one there is no such title.
  std::optional<Participant> object;       ///< What an active verb does something to.
  text::WordId verb = text::unknown_word;  ///< Form of the verb that follows; unknown where `words` holds it already.
  TextParts words;                         ///< The rest, as the text has it.
};

/// \param times of the sentence, ascending: they are left out, with the prepositions that belong to them
ClauseTitle clause_title(const syntax::SentenceAnalysis& analysis, const syntax::Predicate& predicate,
                         std::span<const PlacedTime> times, const LanguageEngine& engine,
                         const DocumentReading& reading);

}  // namespace dateline::events
