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

/// By sentence: the expression that dates the entry it belongs to. An entry is a line that opens with a date and a
/// colon or dash ("4 July: The mine closes. Its owner flees."), or what stands below a line that holds a date alone,
/// where the text has several such lines: a single one is the day of writing.
std::vector<std::optional<std::uint32_t>> dates_of_entries(std::string_view text,
                                                           const std::vector<text::Token>& tokens,
                                                           const std::vector<text::Sentence>& sentences,
                                                           const std::vector<PlacedTime>& times,
                                                           const std::vector<TimeExpression>& expressions);

}  // namespace dateline::events
