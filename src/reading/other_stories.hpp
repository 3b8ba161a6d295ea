// Where a dump of a page turns to other stories, told by how they are listed and by the words they are told in.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/text_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// Is the line a day and little more?
bool is_day_line(std::string_view text, const TextLine& line, const Knowledge& knowledge);

/// Lists behind a story whose entries are a headline, a line with a day, and no more than one paragraph.
/// \param days by line: is it a day line?
std::vector<bool> find_dated_teasers(std::string_view text, const std::vector<TextLine>& lines,
                                     const std::vector<bool>& days, const Knowledge& knowledge);

/// Are the paragraphs behind the heading of a list, which starts at `after`, told in the words of those before it
/// (Hearst, TextTiling, 1997)?
bool shares_words(std::string_view text, const std::vector<TextLine>& lines, std::size_t heading, std::size_t after,
                  const Knowledge& knowledge);

}  // namespace dateline::reading
