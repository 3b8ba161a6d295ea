// TimeML as the field publishes it: TimeBank, AQUAINT, TempEval-3.
#pragma once

#include <dateline/span.hpp>

#include <optional>
#include <string>
#include <vector>

namespace dateline::eval {

struct Timex {
  Span span;  ///< UTF-8 bytes in `TimemlDocument::text`.
  std::string type;
  std::string value;
};

struct TimemlDocument {
  std::string text;            ///< What stands in <TEXT>, without its tags.
  std::string creation_time;   ///< Value of the TIMEX3 in <DCT>; or empty.
  std::vector<Timex> timexes;  ///< Ascending.
};

/// Nothing when the bytes are no well-formed XML or hold no <TEXT>.
std::optional<TimemlDocument> read_timeml(const std::string& xml);

}  // namespace dateline::eval
