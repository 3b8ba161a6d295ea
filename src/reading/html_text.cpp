#include "reading/html_text.hpp"

#include "reading/source_alignment.hpp"
#include "text/ascii.hpp"
#include "text/leading_bytes.hpp"

#include <algorithm>
#include <bit>

namespace dateline::reading {
namespace {

/// An open element that matters to the text in it.
struct Open {
  std::uint32_t end = 0;
  bool block = false;
  bool preformatted = false;
  ParagraphKind kind = ParagraphKind::paragraph;
};

ParagraphKind kind_of(Tag tag, ParagraphKind outer) noexcept {
  if (is_heading(tag)) return ParagraphKind::heading;
  if (tag == Tag::li) return ParagraphKind::list_item;
  if (tag == Tag::figcaption || tag == Tag::caption) return ParagraphKind::caption;
  if (tag == Tag::blockquote) return ParagraphKind::quotation;
  return outer;
}

/// Behind the words that start at a place, with a single space between one and the next.
std::size_t end_of_words(std::string_view text, std::size_t at) noexcept {
  using text::bytes_within;
  for (; at + 9 <= text.size(); at += 8) {
    const std::uint64_t bytes = text::bytes_at<8>(text.data() + at);
    const std::uint64_t next = text::bytes_at<8>(text.data() + at + 1);
    const std::uint64_t breaks = bytes_within<'\t', '\r'>(bytes);
    const std::uint64_t spaces = bytes_within<' ', ' '>(bytes);
    const std::uint64_t before_space = bytes_within<' ', ' '>(next) | bytes_within<'\t', '\r'>(next);
    if (const std::uint64_t ends = breaks | (spaces & before_space); ends != 0)
      return at + static_cast<std::size_t>(std::countr_zero(ends)) / 8;
  }
  for (; at < text.size(); ++at) {
    if (!text::is_ascii_space(text[at])) continue;
    if (text[at] != ' ' || at + 1 == text.size() || text::is_ascii_space(text[at + 1])) break;
  }
  return at;
}

class Writer {
 public:
  Writer(const HtmlTree& tree, std::string_view html, const std::vector<std::string_view>& reasons)
      : tree_(tree), html_(html), reasons_(reasons) {}

  Page run() {
    if (tree_.size() == 0) return {};
    const std::size_t body = tree_.find(Tag::body);
    open_.push_back({tree_.nodes[0].end, true, false, ParagraphKind::paragraph});
    for (std::size_t i = body == tree_.size() ? 0 : body; i < tree_.size(); ++i) {
      while (open_.size() > 1 && open_.back().end <= i) leave();
      if (tree_.nodes[i].tag == Tag::text)
        add_text(i);
      else
        enter(i);
    }
    flush();
    return std::move(page_);
  }

 private:
  void enter(std::size_t i) {
    const Node& node = tree_.nodes[i];
    if (node.tag == Tag::br) {
      line_break();
      return;
    }
    if (node.tag == Tag::a && node.end > link_end_) link_end_ = node.end;
    const bool block = is_block(node.tag);
    if (block) flush();
    if (node.tag == Tag::td || node.tag == Tag::th) space_ = true;
    if (node.end == i + 1) return;
    const ParagraphKind kind = kind_of(node.tag, open_.back().kind);
    const bool preformatted = open_.back().preformatted || node.tag == Tag::pre;
    if (block || preformatted != open_.back().preformatted) open_.push_back({node.end, block, preformatted, kind});
  }

  void leave() {
    if (open_.back().block) flush();
    open_.pop_back();
  }

  void line_break() {
    if (breaks_++ > 0) flush();
  }

  void flush() {
    space_ = false;
    breaks_ = 0;
    if (!in_block_) return;
    in_block_ = false;
    Block& block = page_.blocks.back();
    block.span.end = page_.text.size();
    page_.text += '\n';
  }

  void begin(std::size_t i) {
    in_block_ = true;
    const std::uint32_t source = tree_.nodes[i].source;
    page_.blocks.push_back(
        {{page_.text.size(), page_.text.size()}, open_.back().kind, reasons_[i], {source, source}, 0});
  }

  void add_text(std::size_t i) {
    if (in_block_ && page_.blocks.back().reason != reasons_[i]) flush();
    const std::string_view text = tree_.text(i);
    source_.clear();
    const Node& node = tree_.nodes[i];
    const bool dropped = !reasons_[i].empty();
    if (!dropped) align(text, 0, html_.substr(node.source, node.source_size), node.source, source_);
    run_ = 0;
    in_link_ = i < link_end_;
    if (open_.back().preformatted)
      add_preformatted(text, i);
    else
      add_collapsed(text, i);
    if (in_block_)
      page_.blocks.back().source.end =
          std::max<std::size_t>(page_.blocks.back().source.end, node.source + node.source_size);
  }

  void add_collapsed(std::string_view text, std::size_t i) {
    for (std::size_t at = 0; at < text.size();) {
      if (text::is_ascii_space(text[at])) {
        space_ = true;
        ++at;
        continue;
      }
      const std::size_t word = at;
      at = end_of_words(text, at);
      if (breaks_ > 1) flush();
      if (!in_block_)
        begin(i);
      else if (breaks_ > 0)
        page_.text += '\n';
      else if (space_)
        add_space(text, word);
      space_ = false;
      breaks_ = 0;
      append(text, word, at);
    }
  }

  /// A single space that stands in the source is part of the run around it.
  void add_space(std::string_view text, std::size_t word) {
    if (word > 0 && text[word - 1] == ' ' && (word == 1 || !text::is_ascii_space(text[word - 2])))
      append(text, word - 1, word);
    else
      page_.text += ' ';
  }

  void add_preformatted(std::string_view text, std::size_t i) {
    const auto first = std::find_if_not(text.begin(), text.end(), text::is_ascii_space);
    if (!in_block_ && first == text.end()) return;
    if (!in_block_) {
      begin(i);
      append(text, static_cast<std::size_t>(first - text.begin()), text.size());
    } else {
      append(text, 0, text.size());
    }
  }

  void append(std::string_view text, std::size_t from, std::size_t to) {
    const std::size_t body = page_.text.size();
    page_.text.append(text, from, to - from);
    if (in_link_) page_.blocks.back().link_bytes += to - from;
    while (run_ < source_.size() && source_[run_].body + source_[run_].length <= from) ++run_;
    for (std::size_t run = run_; run < source_.size() && source_[run].body < to; ++run) {
      const std::size_t start = std::max(source_[run].body, from);
      const std::size_t end = std::min(source_[run].body + source_[run].length, to);
      add_run({body + (start - from), source_[run].input + (start - source_[run].body), end - start});
    }
  }

  void add_run(const OffsetRun& run) {
    auto& runs = page_.offsets;
    if (!runs.empty() && runs.back().body + runs.back().length == run.body &&
        runs.back().input + runs.back().length == run.input)
      runs.back().length += run.length;
    else
      runs.push_back(run);
  }

  const HtmlTree& tree_;
  std::string_view html_;
  const std::vector<std::string_view>& reasons_;
  Page page_;
  std::vector<Open> open_;
  std::vector<OffsetRun> source_;  ///< Of the text node at hand.
  std::size_t run_ = 0;            ///< Those before it are used up.
  std::size_t link_end_ = 0;
  bool in_link_ = false;
  bool in_block_ = false;
  bool space_ = false;
  int breaks_ = 0;
};

}  // namespace

Page write_text(const HtmlTree& tree, std::string_view html, const std::vector<std::string_view>& reasons) {
  return Writer(tree, html, reasons).run();
}

}  // namespace dateline::reading
