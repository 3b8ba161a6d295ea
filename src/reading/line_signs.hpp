// What is seen of each line of a dump before its story is looked for: stock phrases, captions, comments, other stories.
#pragma once

#include "reading/knowledge.hpp"
#include "reading/text_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline::reading {

class LineSigns {
 public:
  LineSigns(std::string_view text, const std::vector<TextLine>& lines, const Knowledge& knowledge);

  std::string_view content(std::size_t i) const { return text_.substr(lines_[i].span.start, lines_[i].span.size()); }
  /// The stock phrase of a line, captions apart, or nullptr.
  const Phrase* phrase(std::size_t i) const { return phrases_[i]; }
  bool has(std::size_t i, PhrasePlace place) const { return phrases_[i] != nullptr && phrases_[i]->place == place; }
  bool is_caption(std::size_t i) const { return captions_[i]; }
  bool is_comment(std::size_t i) const { return comments_[i]; }
  /// Of a list of other stories with their days.
  bool is_teaser(std::size_t i) const { return teasers_[i]; }
  /// Of a list that a line with a colon opens, that line included; or an entry of a chronology.
  bool is_listed(std::size_t i) const { return listed_[i]; }
  /// The same line stands before. Menus and teasers say things twice, a story does not.
  bool is_repeated(std::size_t i) const { return repeated_[i]; }
  /// Of a list of other stories in the midst of this one, with its heading.
  bool is_interlude(std::size_t i) const { return interludes_[i]; }
  /// The headline of another story on the same page: a day follows it, and paragraphs told in other words.
  bool begins_other_story(std::size_t i) const { return others_[i]; }
  /// An entry of a chronology: "May 3: Blast kills six".
  bool is_chronicled(std::size_t i) const { return chronicled_[i]; }
  /// A day and little more.
  bool is_day(std::size_t i) const { return days_[i]; }

  bool is_prose(std::size_t i) const;
  /// Is there such a line, and does it end a sentence?
  bool reads(std::size_t i) const { return i < lines_.size() && lines_[i].sentence_end && lines_[i].words >= 3; }
  /// The neighbours that are no stock phrases; the number of lines beyond the ends.
  std::size_t before(std::size_t i) const;
  std::size_t after(std::size_t i) const;

 private:
  void look_up_phrases();
  void find_listed();
  void find_repeated();
  void find_comment_lists();
  void find_comment_stamps();
  bool is_signed_stamp(std::size_t i) const;
  void find_interludes();
  void find_other_stories();
  std::size_t story_below(std::size_t headline) const;

  std::string_view text_;
  const std::vector<TextLine>& lines_;
  const Knowledge& knowledge_;
  std::vector<const Phrase*> phrases_;
  std::vector<bool> chronicled_;
  std::vector<bool> days_;
  std::vector<bool> captions_;
  std::vector<bool> comments_;
  std::vector<bool> teasers_;
  std::vector<bool> listed_;
  std::vector<bool> repeated_;
  std::vector<bool> interludes_;
  std::vector<bool> others_;
};

}  // namespace dateline::reading
