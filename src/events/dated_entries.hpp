// Texts that list dates and what happened on them: chronologies, live pages.
#pragma once

#include <dateline/time.hpp>

#include "events/time_attachment.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline::events {

/// What dates a sentence of such a text.
struct Entry {
  enum class Kind : std::uint8_t {
    line,     ///< "4 July: The mine closes. Its owner flees."
    section,  ///< What stands below a line that holds a date alone.
    post      ///< What follows a clock time that opens a line: "19:30 Tear gas has been fired".
  };
  std::uint32_t time = 0;  ///< Index of the expression.
  Kind kind = Kind::line;
};

/// By sentence: the entry it belongs to. Sections and posts are some only where the text has several: a single date on
/// a line of its own is the day of writing.
std::vector<std::optional<Entry>> dates_of_entries(std::string_view text, const std::vector<text::Token>& tokens,
                                                   const std::vector<text::Sentence>& sentences,
                                                   const std::vector<PlacedTime>& times,
                                                   const std::vector<TimeExpression>& expressions);

}  // namespace dateline::events
