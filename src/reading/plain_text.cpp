#include "reading/plain_text.hpp"

#include "reading/metadata_date.hpp"
#include "reading/story_lines.hpp"
#include "reading/text_lines.hpp"

#include <algorithm>

namespace dateline::reading {
namespace {

/// A short line between paragraphs, with no sentence end.
bool is_subheading(const TextLine& line) {
  return !line.sentence_end && line.words <= 12;
}

ParagraphKind kind_of(const TextLine& line, bool caption) {
  if (caption) return ParagraphKind::caption;
  if (line.bullet) return ParagraphKind::list_item;
  return is_subheading(line) ? ParagraphKind::heading : ParagraphKind::paragraph;
}

/// The first day named in the short lines before the story. One in figures counts only when its order is plain.
std::optional<std::chrono::year_month_day> find_published(std::string_view text, const std::vector<TextLine>& lines,
                                                          const StoryLines& story, const Knowledge& knowledge) {
  constexpr std::size_t lines_before = 12;
  constexpr std::size_t longest_byline = 120;
  const auto first = static_cast<std::size_t>(
      std::find_if(story.reasons.begin(), story.reasons.end(), [](std::string_view reason) { return reason.empty(); }) -
      story.reasons.begin());
  for (std::size_t i = first > lines_before ? first - lines_before : 0; i < first; ++i) {
    const TextLine& line = lines[i];
    if (line.span.size() > longest_byline || line.sentence_end || !line.has_digit || i == story.title) continue;
    const std::string_view content = text.substr(line.span.start, line.span.size());
    const auto day = find_day(content, {knowledge.months, false});
    if (day && day == find_day(content, {knowledge.months, true})) return day;
  }
  return std::nullopt;
}

}  // namespace

Page read_plain_text(std::string text, std::string_view given_title, bool keep_boilerplate,
                     const Knowledge& knowledge) {
  Page page;
  page.text = std::move(text);
  page.offsets.push_back({0, 0, page.text.size()});
  const std::vector<TextLine> lines = split_lines(page.text);
  StoryLines story;
  if (keep_boilerplate) {
    story.reasons.resize(lines.size());
    story.captions.resize(lines.size());
    story.title = lines.size();
  } else {
    story = find_story(page.text, lines, given_title, knowledge);
    page.published = find_published(page.text, lines, story, knowledge);
  }
  page.blocks.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i)
    page.blocks.push_back({lines[i].span, kind_of(lines[i], story.captions[i]), story.reasons[i], lines[i].span, 0});
  if (story.title < lines.size())
    page.title = page.text.substr(lines[story.title].span.start, lines[story.title].span.size());
  return page;
}

}  // namespace dateline::reading
