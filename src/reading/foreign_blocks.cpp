#include "reading/foreign_blocks.hpp"
#include "reading/byline_day.hpp"

#include "reading/text_lines.hpp"

#include <algorithm>
#include <string>

namespace dateline::reading {
namespace {

constexpr std::size_t longest_phrase_block = 240;

class BlockCleaning {
 public:
  BlockCleaning(Page& page, const DateNotation& notation, const Knowledge& knowledge)
      : page_(page), notation_(notation), knowledge_(knowledge) {}

  void run() {
    for (Block& block : page_.blocks)
      if (block.reason.empty()) drop_phrase(block);
    drop_bylines();
    drop_links();
  }

 private:
  std::string_view text(const Block& block) const {
    return std::string_view(page_.text).substr(block.span.start, block.span.size());
  }

  void drop_phrase(Block& block) {
    const Phrase* phrase = block.span.size() > longest_phrase_block
                               ? knowledge_.phrases.match_opening(text(block), buffer_)
                               : knowledge_.phrases.match(text(block), buffer_);
    if (phrase == nullptr || phrase->place == PhrasePlace::stamp) return;
    if (phrase->place != PhrasePlace::caption)
      block.reason = phrase->reason;
    else if (block.kind == ParagraphKind::paragraph)
      block.kind = ParagraphKind::caption;
  }

  bool is_age(std::string_view line) {
    if (line.find_first_of("0123456789") == std::string_view::npos) return false;
    const Phrase* phrase = knowledge_.phrases.match(line, buffer_);
    return phrase != nullptr && phrase->place == PhrasePlace::stamp;
  }

  /// Short blocks before the first sentence that hold a date, or their own age, say who wrote when.
  void drop_bylines() {
    for (Block& block : page_.blocks) {
      if (!block.reason.empty()) continue;
      if (ends_sentence(text(block)) || block.span.size() > longest_byline) return;
      if (find_day(text(block), notation_) || is_age(text(block))) block.reason = reason::byline;
    }
  }

  /// A paragraph that is nothing but a link and no sentence leads to another story.
  void drop_links() {
    for (Block& block : page_.blocks) {
      if (!block.reason.empty() || block.kind != ParagraphKind::paragraph || block.link_bytes == 0) continue;
      const std::string_view content = text(block);
      const auto spaces = static_cast<std::size_t>(std::count(content.begin(), content.end(), ' '));
      if (spaces >= 2 && block.link_bytes + spaces >= content.size() && !ends_sentence(content))
        block.reason = reason::related;
    }
  }

  Page& page_;
  const DateNotation& notation_;
  const Knowledge& knowledge_;
  std::string buffer_;
};

}  // namespace

void drop_foreign_blocks(Page& page, const DateNotation& notation, const Knowledge& knowledge) {
  BlockCleaning(page, notation, knowledge).run();
}

}  // namespace dateline::reading
