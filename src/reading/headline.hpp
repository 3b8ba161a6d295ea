// The headline among the lines before a story, and other lines that its first words speak for.
#pragma once

#include "reading/content_words.hpp"
#include "reading/text_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::reading {

/// The content words of lines `from` to `to`, of the first 1,500 bytes or so.
ContentWords words_of(std::string_view text, const std::vector<TextLine>& lines, std::size_t from, std::size_t to);

/// The first line before `story` half of whose words the story repeats, else the one it repeats most, or
/// `lines.size()`. \param story the first line of the story; \param usable by line: may it be the headline?
std::size_t find_headline(std::string_view text, const std::vector<TextLine>& lines, std::size_t story,
                          const std::vector<bool>& usable);

/// Are a third of the words of some lines, and several, among those of a story?
bool repeats_words_of(const ContentWords& lines, const ContentWords& story);

}  // namespace dateline::reading
