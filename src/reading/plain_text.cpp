#include "reading/plain_text.hpp"

#include "reading/story_lines.hpp"
#include "reading/text_lines.hpp"

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
  }
  page.blocks.reserve(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i)
    page.blocks.push_back({lines[i].span, kind_of(lines[i], story.captions[i]), story.reasons[i], lines[i].span, 0});
  if (story.title < lines.size())
    page.title = page.text.substr(lines[story.title].span.start, lines[story.title].span.size());
  return page;
}

}  // namespace dateline::reading
