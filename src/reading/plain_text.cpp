#include "reading/plain_text.hpp"

#include "reading/byline_day.hpp"
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

/// The days of a line. Behind figures in no plain order, as in "03/04/2021 March 4, 2021", the day may stand in words.
BylineDays find_plain_days(std::string_view line, const Knowledge& knowledge) {
  const BylineDays days = find_byline_days(line, {knowledge.months, false}, knowledge);
  const BylineDays month_first = find_byline_days(line, {knowledge.months, true}, knowledge);
  BylineDays plain;
  if (days.published == month_first.published) plain.published = days.published;
  if (days.changed == month_first.changed) plain.changed = days.changed;
  if (plain.published || plain.changed) return plain;
  const auto first = find_day_in_text(line, {knowledge.months, false});
  const auto behind = first ? find_day(line.substr(first->end), {knowledge.months, false}) : std::nullopt;
  if (behind && (behind == days.published || behind == month_first.published)) plain.published = behind;
  return plain;
}

/// "Published May 3, 2021" as the last words of a story or right behind it, perhaps with a full stop.
std::optional<std::chrono::year_month_day> find_published_last(std::string_view text,
                                                               const std::vector<TextLine>& lines,
                                                               const StoryLines& story, const Knowledge& knowledge) {
  constexpr std::uint32_t most_words = 12;
  const auto behind = static_cast<std::size_t>(
      std::find_if(story.reasons.rbegin(), story.reasons.rend(), [](std::string_view why) { return why.empty(); })
          .base() -
      story.reasons.begin());
  std::optional<std::chrono::year_month_day> changed;
  for (std::size_t i = behind > 0 ? behind - 1 : 0; i < lines.size() && i <= behind; ++i) {
    const std::string_view content = text.substr(lines[i].span.start, lines[i].span.size());
    if (lines[i].words > most_words || !lines[i].has_digit || !begins_with_byline_word(content, knowledge)) continue;
    const BylineDays days = find_plain_days(content, knowledge);
    if (days.published) return days.published;
    if (!changed) changed = days.changed;
  }
  return changed;
}

/// The first day named in the short lines before the story, one of change after all others. One in figures counts only
/// when its order is plain.
std::optional<std::chrono::year_month_day> find_published(std::string_view text, const std::vector<TextLine>& lines,
                                                          const StoryLines& story, const Knowledge& knowledge) {
  constexpr std::size_t lines_before = 12;
  const auto first = static_cast<std::size_t>(
      std::find_if(story.reasons.begin(), story.reasons.end(), [](std::string_view reason) { return reason.empty(); }) -
      story.reasons.begin());
  std::optional<std::chrono::year_month_day> changed;
  constexpr std::size_t lines_behind = 6;  // of a summary that stands above the authors' names
  const std::size_t end = std::min(first + lines_behind, lines.size());
  for (std::size_t i = first > lines_before ? first - lines_before : 0; i < end; ++i) {
    const TextLine& line = lines[i];
    if (i >= first && story.reasons[i] == reason::comments) break;
    if (i >= first && story.reasons[i] != reason::byline) continue;
    const std::string_view content = text.substr(line.span.start, line.span.size());
    if (content.size() > longest_byline || !line.has_digit || i == story.title || is_sentence(content)) continue;
    const BylineDays days = find_plain_days(content, knowledge);
    if (days.published) return days.published;
    if (!changed) changed = days.changed;
  }
  return changed ? changed : find_published_last(text, lines, story, knowledge);
}

}  // namespace

Page read_plain_text(std::string text, std::string_view given_title, bool keep_boilerplate,
                     const Knowledge& knowledge) {
  Page page;
  page.text = std::move(text);
  if (page.text.find('\n') == std::string::npos)  // lines that end in a carriage return alone
    std::replace(page.text.begin(), page.text.end(), '\r', '\n');
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
