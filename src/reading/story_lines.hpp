// Which lines of a plain-text page are the story: the stretch with the most sentences, less what stands in it by
// accident.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/text_lines.hpp"

#include <string_view>
#include <vector>

namespace dateline::reading {

struct StoryLines {
  std::vector<std::string_view> reasons;  ///< By line; empty for the story.
  std::vector<bool> captions;             ///< By line.
  std::size_t title = 0;                  ///< The line of the headline; as many as there are lines when there is none.
};

/// \param given_title the caller's, or "": a line that repeats it is the headline.
StoryLines find_story(std::string_view text, const std::vector<TextLine>& lines, std::string_view given_title,
                      const Knowledge& knowledge);

}  // namespace dateline::reading
