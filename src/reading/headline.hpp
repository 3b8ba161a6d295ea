// The headline among the lines before a story, and other lines that its first words speak for.
#pragma once

#include "reading/text_lines.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace dateline::reading {

/// The first line before `story` half of whose words the story repeats, else the one it repeats most, or
/// `lines.size()`. \param story the first line of the story; \param usable by line: may it be the headline?
std::size_t find_headline(std::string_view text, const std::vector<TextLine>& lines, std::size_t story,
                          const std::vector<bool>& usable);

/// The content words of the start of a story.
std::unordered_set<std::string> story_words(std::string_view text, const std::vector<TextLine>& lines,
                                            std::size_t story);

/// Are a third of the words of lines `from` to `to`, and several, among those of a story?
bool repeats_words_of(std::string_view text, const std::vector<TextLine>& lines, std::size_t from, std::size_t to,
                      const std::unordered_set<std::string>& words);

}  // namespace dateline::reading
